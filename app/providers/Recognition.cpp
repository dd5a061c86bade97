// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Recognition.h"

#include "providers/KeyBytes.h"
#include "providers/KeyText.h"

#include <algorithm>

namespace keyherd {

namespace {

bool isPossible(const Provider &provider, const KeyText &key)
{
    return !key.beginsWithOneOf(provider.refusedPrefixes)
        && (provider.requiredPrefixes.isEmpty() || key.beginsWithOneOf(provider.requiredPrefixes));
}

// For keys of no known family: cut short, or of one that is newer than the catalogue. The longest prefix first.
QList<Guess> guessesByPrefix(const Catalogue &catalogue, const QList<const Provider *> &candidates, const KeyText &key)
{
    QList<std::pair<qsizetype, Guess>> found;
    for (const Provider *provider : candidates) {
        const QString prefix = key.longestPrefix(provider->requiredPrefixes);
        if (prefix.isEmpty())
            continue;
        const Certainty certainty =
            isSharedPrefix(catalogue, *provider, prefix) ? Certainty::Possible : Certainty::Likely;
        found.emplaceBack(prefix.size(), Guess{provider->id, QString(), certainty});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Guess> guesses;
    for (const auto &entry : std::as_const(found))
        guesses << entry.second;
    return guesses;
}

// Those that are named alone; all if none is.
QList<Guess> onlyNamed(const QList<Guess> &guesses, const QList<ProviderId> &named)
{
    QList<Guess> result;
    for (const Guess &guess : guesses) {
        if (named.contains(guess.provider))
            result << guess;
    }
    return result.isEmpty() ? guesses : result;
}

// Several that fit equally well: what stands around the key decides.
QList<Guess> decided(const QList<Guess> &fitting, const NamedProviders &named)
{
    QList<Guess> guesses = onlyNamed(fitting, named.byName);
    const auto isNamed = [&named](const Guess &guess) {
        return named.byName.contains(guess.provider) || named.byHost.contains(guess.provider);
    };
    if (!named.byName.contains(guesses.constFirst().provider))
        guesses = onlyNamed(fitting, named.byHost);
    for (Guess &guess : guesses) {
        if (guesses.size() > 1)
            guess.certainty = Certainty::Possible;
        else if (isNamed(guess))
            guess.certainty = Certainty::Sure;
    }
    return guesses;
}

// Where nothing fits: first who is named and has no family that could have fitted.
QList<Guess> guessesByName(const QList<const Provider *> &candidates, const QList<Guess> &byPrefix,
                           const NamedProviders &named)
{
    QList<Guess> guesses;
    for (const QList<ProviderId> &names : {named.byName, named.byHost}) {
        for (const Provider *provider : candidates) {
            const bool isBetter = provider->families.isEmpty() || !provider->requiredPrefixes.isEmpty();
            if (guesses.isEmpty() && names.contains(provider->id))
                guesses << Guess{provider->id, QString(), isBetter ? Certainty::Likely : Certainty::Possible};
        }
    }
    for (const Guess &guess : byPrefix) {
        if (guesses.isEmpty() || guess.provider != guesses.constFirst().provider)
            guesses << guess;
    }
    return guesses;
}

} // namespace

bool isSharedPrefix(const Catalogue &catalogue, const Provider &owner, const QString &prefix)
{
    const auto &providers = catalogue.providers();
    return std::any_of(providers.cbegin(), providers.cend(), [&](const Provider &other) {
        return other.id != owner.id
            && std::any_of(other.requiredPrefixes.cbegin(), other.requiredPrefixes.cend(),
                           [&prefix](const QString &otherPrefix) { return otherPrefix.startsWith(prefix); });
    });
}

QList<Guess> recognise(const Catalogue &catalogue, QByteArrayView key, const NamedProviders &named)
{
    key = withoutEdges(key);
    if (key.isEmpty() || key.size() > longestKey || firstInvalidByte(key))
        return {};
    const KeyText text(key);
    QList<const Provider *> required;
    QList<const Provider *> candidates;
    QList<Guess> sure;
    QList<Guess> others;
    for (const Provider &provider : catalogue.providers()) {
        if (!isPossible(provider, text))
            continue;
        candidates << &provider;
        if (provider.keyRequired)
            required << &provider;
        const KeyFamily *family = familyOf(provider, text);
        if (family && family->distinctive)
            sure << Guess{provider.id, family->name, Certainty::Sure};
        else if (family && (provider.keyRequired || named.byName.contains(provider.id)))
            others << Guess{provider.id, family->name, Certainty::Likely};
    }
    if (!sure.isEmpty())
        return sure;
    if (!others.isEmpty())
        return decided(others, named);
    return guessesByName(candidates, guessesByPrefix(catalogue, required, text), named);
}

} // namespace keyherd
