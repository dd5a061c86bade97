// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/KeysOfVault.h"

#include "base/Await.h"
#include "vault/VaultService.h"

#include <QHash>

#include <algorithm>

namespace keyherd {

namespace {

// Each secret that is shown to the vault has guarded pages of its own.
constexpr std::size_t atATime = 1000;

Result<QList<SecretMatch>> matchesOf(const KeyCollection &keys, std::size_t begin, std::size_t end, VaultService &vault)
{
    std::vector<Secret> secrets;
    for (std::size_t i = begin; i < end; ++i) {
        auto secret = Secret::copyOf(keys.secret(i));
        if (!secret)
            return fail(secret.error());
        secrets.push_back(std::move(*secret));
    }
    return await(vault.whichAreKnown(std::move(secrets))).map([](const ShownSecrets &shown) { return shown.matches; });
}

} // namespace

Result<QList<std::optional<KeyEntry>>> keysOfVault(const KeyCollection &keys, VaultService &vault)
{
    const auto present = await(vault.keys());
    if (!present)
        return fail(present.error());
    QHash<KeyId, KeyEntry> entries;
    for (const KeyEntry &entry : *present)
        entries.insert(entry.id, entry);
    QList<std::optional<KeyEntry>> known;
    for (std::size_t begin = 0; begin < keys.keys().size(); begin += atATime) {
        const auto matches = matchesOf(keys, begin, std::min(begin + atATime, keys.keys().size()), vault);
        if (!matches)
            return fail(matches.error());
        for (const SecretMatch &match : *matches) {
            const auto entry = match.key ? entries.constFind(*match.key) : entries.cend();
            known << (entry == entries.cend() ? std::nullopt : std::optional(*entry));
        }
    }
    return known;
}

} // namespace keyherd
