// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ActiveKeys.h"

#include "crypto/VaultCipher.h"
#include "providers/KeyBytes.h"
#include "storage/Database.h"
#include "vault/KeyRing.h"
#include "vault/Vault.h"

#include <algorithm>

namespace keyherd {

class ActiveKeys::Private
{
public:
    Private(VaultCipher &&theCipher, Secret &&theRoom)
        : cipher(std::move(theCipher)), room(std::move(theRoom)), sealing(cipher)
    {
    }

    VaultCipher cipher;
    Secret room; ///< for the one that is open
    KeySealing sealing;
    QList<KeyEntry> entries;
    QList<KeyRow> rows;
    QList<QByteArray> sealedSecrets;
};

ActiveKeys::ActiveKeys(std::unique_ptr<Private> keys) : d(std::move(keys)) { }
ActiveKeys::~ActiveKeys() = default;
ActiveKeys::ActiveKeys(ActiveKeys &&other) noexcept = default;
ActiveKeys &ActiveKeys::operator=(ActiveKeys &&other) noexcept = default;

const QList<KeyEntry> &ActiveKeys::entries() const
{
    return d->entries;
}

Result<QByteArrayView> ActiveKeys::open(qsizetype place) const
{
    return d->sealing.openSecretIn(d->room, d->rows.at(place), d->sealedSecrets.at(place));
}

void ActiveKeys::close() const
{
    std::ranges::fill(d->room.writable(), std::uint8_t(0));
}

Result<ActiveKeys> KeyRing::activeKeys()
{
    auto cipher = m_vault.cipher().copy();
    auto room = Secret::allocate(longestKey);
    if (!cipher || !room)
        return fail(!cipher ? cipher.error() : room.error());
    auto keys = std::make_unique<ActiveKeys::Private>(std::move(*cipher), std::move(*room));
    const auto read = m_vault.database().snapshot([&]() -> Result<void> {
        const auto current = index();
        const auto rows = m_rows.all();
        if (!current || !rows)
            return fail(!current ? current.error() : rows.error());
        for (const KeyRow &row : *rows) {
            KeyEntry entry = entryOf(row, *current);
            if (!row.active || entry.damage)
                continue;
            const auto sealed = m_rows.sealedSecret(KeyId(row.id));
            if (!sealed)
                return fail(sealed.error());
            const auto secret = keys->sealing.openSecretIn(keys->room, row, *sealed);
            if (!secret || useOf(entry.provider, *secret, entry.attributes.use) == KeyUse::Issuing)
                continue;
            keys->entries.append(std::move(entry));
            keys->rows.append(row);
            keys->sealedSecrets.append(*sealed);
        }
        return {};
    });
    return read.map([&] {
        ActiveKeys active(std::move(keys));
        active.close();
        return active;
    });
}

} // namespace keyherd
