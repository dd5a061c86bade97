// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Recognition.h"

#include "providers/KeyBytes.h"
#include "providers/KeyText.h"

#include <algorithm>

namespace keyherd {

namespace {

const KeyFamily *bestFamily(const Provider &provider, const KeyText &key)
{
    const KeyFamily *best = nullptr;
    for (const KeyFamily &family : provider.families) {
        if ((!best || (family.distinctive && !best->distinctive)) && key.fits(family))
            best = &family;
    }
    return best;
}

bool isPossible(const Provider &provider, const KeyText &key)
{
    return provider.keyRequired && !key.beginsWithOneOf(provider.refusedPrefixes)
        && (provider.requiredPrefixes.isEmpty() || key.beginsWithOneOf(provider.requiredPrefixes));
}

// Whether keys of another provider may begin so, too: "sk-" does, for there is "sk-ant-".
bool isShared(const Catalogue &catalogue, const Provider &owner, const QString &prefix)
{
    const auto &providers = catalogue.providers();
    return std::any_of(providers.cbegin(), providers.cend(), [&](const Provider &other) {
        return other.id != owner.id
            && std::any_of(other.requiredPrefixes.cbegin(), other.requiredPrefixes.cend(),
                           [&prefix](const QString &otherPrefix) { return otherPrefix.startsWith(prefix); });
    });
}

// For keys of no known family: cut short, or of one that is newer than the catalogue. The longest prefix first.
QList<Guess> guessesByPrefix(const Catalogue &catalogue, const QList<const Provider *> &candidates, const KeyText &key)
{
    QList<std::pair<qsizetype, Guess>> found;
    for (const Provider *provider : candidates) {
        const QString prefix = key.longestPrefix(provider->requiredPrefixes);
        if (prefix.isEmpty())
            continue;
        const Certainty certainty = isShared(catalogue, *provider, prefix) ? Certainty::Possible : Certainty::Likely;
        found.emplaceBack(prefix.size(), Guess{provider->id, QString(), certainty});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Guess> guesses;
    for (const auto &entry : std::as_const(found))
        guesses << entry.second;
    return guesses;
}

} // namespace

QList<Guess> recognise(const Catalogue &catalogue, QByteArrayView key)
{
    key = withoutEdges(key);
    if (key.isEmpty() || key.size() > longestKey || firstInvalidByte(key))
        return {};
    const KeyText text(key);
    QList<const Provider *> candidates;
    QList<Guess> sure;
    QList<Guess> others;
    for (const Provider &provider : catalogue.providers()) {
        if (!isPossible(provider, text))
            continue;
        candidates << &provider;
        const KeyFamily *family = bestFamily(provider, text);
        if (family && family->distinctive)
            sure << Guess{provider.id, family->name, Certainty::Sure};
        else if (family)
            others << Guess{provider.id, family->name, Certainty::Likely};
    }
    if (!sure.isEmpty())
        return sure;
    if (others.isEmpty())
        return guessesByPrefix(catalogue, candidates, text);
    if (others.size() > 1) {
        for (Guess &guess : others)
            guess.certainty = Certainty::Possible;
    }
    return others;
}

} // namespace keyherd
