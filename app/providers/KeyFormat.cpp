// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyFormat.h"

#include "providers/KeyBytes.h"
#include "providers/KeyText.h"
#include "providers/Recognition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

bool fitsAFamily(const Provider &provider, const KeyText &text)
{
    return std::any_of(provider.families.cbegin(), provider.families.cend(),
                       [&text](const KeyFamily &family) { return text.fits(family); });
}

// The provider, other than `chosen`, that this key is by its prefix or by a shape that no one else has.
const Provider *distinctiveOwner(const Catalogue &catalogue, const Provider &chosen, QByteArrayView key,
                                 const KeyText &text)
{
    const QList<Guess> guesses = recognise(catalogue, key);
    for (const Guess &guess : guesses) {
        const Provider *owner = catalogue.find(guess.provider);
        const QString prefix = text.longestPrefix(owner->requiredPrefixes);
        const bool byPrefix =
            guess.certainty == Certainty::Likely && !prefix.isEmpty() && !isSharedPrefix(catalogue, *owner, prefix);
        if (owner->id != chosen.id && (guess.certainty == Certainty::Sure || byPrefix))
            return owner;
    }
    return nullptr;
}

Result<void> checkPrefix(const Catalogue &catalogue, const Provider &provider, QByteArrayView key, const KeyText &text)
{
    const QString refused = text.longestPrefix(provider.refusedPrefixes);
    if (refused.isEmpty() && fitsAFamily(provider, text))
        return {};
    const Provider *owner = distinctiveOwner(catalogue, provider, key, text);
    if (!refused.isEmpty() || owner) {
        return fail(ErrorCode::KeyOfOtherProvider, {{ErrorField::Provider, provider.id.toString()},
                                                    {ErrorField::Expected, owner ? owner->id.toString() : refused}});
    }
    if (!provider.requiredPrefixes.isEmpty() && !text.beginsWithOneOf(provider.requiredPrefixes)) {
        return fail(ErrorCode::KeyWrongPrefix, {{ErrorField::Provider, provider.id.toString()},
                                                {ErrorField::Expected, provider.requiredPrefixes.join(", "_L1)}});
    }
    return {};
}

} // namespace

Result<CheckedKey> checkKey(const Catalogue &catalogue, const ProviderId &provider, QByteArrayView typed)
{
    const Provider *chosen = catalogue.find(provider);
    if (!chosen)
        return fail(catalogue.absence(provider));
    const QByteArrayView key = withoutEdges(typed);
    if (key.isEmpty())
        return fail(ErrorCode::KeyEmpty);
    if (key.size() > longestKey)
        return fail(ErrorCode::KeyTooLong);
    if (const auto invalid = firstInvalidByte(key))
        return fail(ErrorCode::KeyHasInvalidBytes, {{ErrorField::Position, QString::number(*invalid + 1)}});

    const KeyText text(key);
    if (chosen->keyRequired) { // where none is needed, a key is for a proxy in between, and that may want any
        if (const Result<void> checked = checkPrefix(catalogue, *chosen, key, text); !checked)
            return fail(checked.error());
    }
    CheckedKey result;
    if (key.size() != typed.size())
        result.warnings << FormatWarning::Trimmed;
    if (!chosen->families.isEmpty() && !fitsAFamily(*chosen, text))
        result.warnings << FormatWarning::UnusualShape;
    Result<Secret> secret = Secret::copyOf(key);
    if (!secret)
        return fail(secret.error());
    result.secret = std::move(*secret);
    return result;
}

} // namespace keyherd
