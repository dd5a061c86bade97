// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Recognition.h"

#include "providers/KeyBytes.h"
#include "providers/KeyText.h"

#include <algorithm>

namespace keyherd {

namespace {

bool isPossible(const Provider &provider, const KeyText &key)
{
    // Where no key is needed, only one of a known shape is a reason to think of it.
    return (provider.keyRequired || !provider.families.isEmpty()) && !key.beginsWithOneOf(provider.refusedPrefixes)
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
        const KeyFamily *family = familyOf(provider, text);
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
