// SPDX-License-Identifier: GPL-3.0-or-later
// The rows are written below KeyRing, which would spend a transaction on each.
#include "FilledVault.h"

#include "crypto/KeySlot.h"
#include "storage/Database.h"
#include "storage/KeyRepository.h"
#include "vault/KeySealing.h"
#include "vault/Ledger.h"

using namespace Qt::StringLiterals;

namespace keyherd::bench {

FilledVault &FilledVault::ofOneKey()
{
    static FilledVault made(1);
    return made;
}

FilledVault &FilledVault::ofTenThousandKeys()
{
    static FilledVault made(10'000);
    return made;
}

FilledVault::FilledVault(int keyCount) : m_keyCount(keyCount)
{
    create();
    fill();
}

void FilledVault::create()
{
    const Uuid uuid = Uuid::random();
    m_masterSecret = std::move(*Secret::random(32));
    Vault::Seed seed{uuid, std::move(*Secret::random(32)), {}, m_clock.now(), u"bench"_s};
    seed.slots.append(*KeySlot::forMasterSecret(m_masterSecret, uuid, seed.key));
    auto created = Vault::create(path(), seed);
    if (!created)
        qFatal("the vault for the benchmark could not be made");
    m_vault = std::move(*created);
}

void FilledVault::fill()
{
    const KeySealing sealing(m_vault->cipher());
    KeyRepository rows(m_vault->database());
    auto transaction = m_vault->database().begin();
    auto ledger = Ledger::load(m_vault->database(), m_vault->cipher());
    const QList<Provider> &providers = m_catalogue.providers();
    for (int number = 0; number < m_keyCount; ++number) {
        const auto name = KeyName::make(u"key of project %1"_s.arg(number));
        KeyRow row;
        row.uuid = Uuid::random().bytes();
        row.provider = providers.at(number % providers.size()).id.toString();
        row.attributesVersion = row.secretVersion = row.outcomeVersion = 1;
        row.createdAt = row.updatedAt = toMilliseconds(m_clock.now());
        row.nameHash = sealing.nameHash(ProviderId(row.provider), *name);
        const auto secret = Secret::copyOf(u"sk-made-up-%1"_s.arg(number).toUtf8());
        row.secretHash = sealing.secretHash(*secret);
        KeyAttributes attributes;
        attributes.name = name->toString();
        attributes.note = u"made up to be measured"_s;
        attributes.masked = u"sk-…mple"_s;
        row.sealedAttributes = sealing.sealAttributes(row, attributes);
        m_sealedBytes += row.sealedAttributes.size();
        row.id = rows.insert(row, sealing.sealSecret(row, *secret))->value();
        ledger->put(row);
    }
    if (!ledger->save() || !transaction->commit())
        qFatal("the vault for the benchmark could not be written");
}

} // namespace keyherd::bench
