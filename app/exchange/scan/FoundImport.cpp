// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/FoundImport.h"

#include "exchange/ForeignSecrets.h"

namespace keyherd {

namespace {

template<typename IsLeftOut>
Result<ForeignKeys> clearKeysOf(const KeyCollection &keys, IsLeftOut isLeftOut)
{
    ForeignKeys foreign;
    for (std::size_t i = 0; i < keys.keys().size(); ++i) {
        const ScannedKey &key = keys.keys()[i];
        if (!key.isClear() || isLeftOut(i))
            continue;
        ForeignKey one{.row = static_cast<int>(i) + 1,
                       .provider = key.guesses.constFirst().provider.toString(),
                       .variable = key.variable};
        if (const auto added = append(foreign, std::move(one), keys.secret(i)); !added)
            return fail(added.error());
    }
    return foreign;
}

} // namespace

Result<ForeignKeys> foreignKeysOf(const KeyCollection &keys, const QList<std::optional<KeyEntry>> &known)
{
    return clearKeysOf(keys, [&](std::size_t i) { return known.at(static_cast<qsizetype>(i)).has_value(); });
}

Result<ForeignKeys> foreignKeysOf(const KeyCollection &keys, std::size_t passed)
{
    return clearKeysOf(keys, [passed](std::size_t i) { return i < passed; });
}

} // namespace keyherd
