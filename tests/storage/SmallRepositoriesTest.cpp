// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of few rows: the vault's own, key slots, selection policies, own providers, clients.
#include "storage/ClientRepository.h"
#include "storage/OwnProviderRepository.h"
#include "storage/PolicyRepository.h"
#include "storage/RedactedFileRepository.h"
#include "storage/RotationRepository.h"
#include "storage/SlotRepository.h"
#include "storage/VaultRepository.h"

#include "VaultFile.h"

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

VaultRow vaultRow()
{
    return {QByteArray(16, 'v'),
            1,
            QByteArray("\0check\xff", 7),
            2,
            QByteArray("\0head\xff", 6),
            QByteArray("\0index\xff", 7),
            1'700'000'000'001};
}

SlotRow slotRow(char number)
{
    return {0,          QByteArray(16, number), u"passphrase"_s, QByteArray("\0parameters\xff", 12), "nonce", "wrapped",
            "checksum", 1'700'000'000'001};
}

} // namespace

class SmallRepositoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<VaultFile>();
        m_database = m_file->create();
    }
    void cleanup()
    {
        m_database.reset();
        m_file.reset();
    }

    void theVaultsRowComesBackAsItWasWritten()
    {
        VaultRepository vaults(*m_database);
        VERIFY_OK(vaults.insert(vaultRow()));
        const VaultRow row = vaults.read().value();
        QCOMPARE(row.uuid, vaultRow().uuid);
        QCOMPARE(row.keyEpoch, 1);
        QCOMPARE(row.keyCheck, vaultRow().keyCheck);
        QCOMPARE(row.headVersion, 2);
        QCOMPARE(row.sealedHead, vaultRow().sealedHead);
        QCOMPARE(row.sealedIndex, vaultRow().sealedIndex);
        QCOMPARE(row.createdAt, 1'700'000'000'001);
    }

    void aVaultWithoutItsRowIsDamaged() { COMPARE_ERROR(VaultRepository(*m_database).read(), ErrorCode::VaultDamaged); }

    void thereIsOneVaultToAFile()
    {
        VaultRepository vaults(*m_database);
        VERIFY_OK(vaults.insert(vaultRow()));
        VaultRow other = vaultRow();
        other.uuid = QByteArray(16, 'w');
        COMPARE_ERROR(vaults.insert(other), ErrorCode::StorageFailed);
        COMPARE_ERROR(m_database->run(u"UPDATE vault SET singleton = 2"_s), ErrorCode::StorageFailed);
        QCOMPARE(vaults.read().value().uuid, vaultRow().uuid);
    }

    void aVaultsUuidHasSixteenBytes()
    {
        VaultRow row = vaultRow();
        row.uuid.chop(1);
        COMPARE_ERROR(VaultRepository(*m_database).insert(row), ErrorCode::StorageFailed);
    }

    void headAndIndexChangeApart()
    {
        VaultRepository vaults(*m_database);
        VERIFY_OK(vaults.insert(vaultRow()));
        VERIFY_OK(vaults.updateHead(3, "new head"));
        QCOMPARE(vaults.read().value().headVersion, 3);
        QCOMPARE(vaults.read().value().sealedHead, QByteArray("new head"));
        QCOMPARE(vaults.read().value().sealedIndex, vaultRow().sealedIndex);
        VERIFY_OK(vaults.updateIndex("new index"));
        QCOMPARE(vaults.read().value().sealedIndex, QByteArray("new index"));
        QCOMPARE(vaults.read().value().sealedHead, QByteArray("new head"));
    }

    void slotsComeBackInTheOrderTheyWereAdded()
    {
        SlotRepository slots(*m_database);
        VERIFY_OK(slots.insert(slotRow('b')));
        VERIFY_OK(slots.insert(slotRow('a')));
        const QList<SlotRow> rows = slots.all().value();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].id < rows[1].id);
        QCOMPARE(rows[0].uuid, QByteArray(16, 'b'));
        QCOMPARE(rows[1].uuid, QByteArray(16, 'a'));
        QCOMPARE(rows[0].kind, u"passphrase"_s);
        QCOMPARE(rows[0].parameters, slotRow('b').parameters);
        QCOMPARE(rows[0].nonce, QByteArray("nonce"));
        QCOMPARE(rows[0].wrapped, QByteArray("wrapped"));
        QCOMPARE(rows[0].checksum, QByteArray("checksum"));
        QCOMPARE(rows[0].createdAt, 1'700'000'000'001);
    }

    void aSlotIsThereOnce()
    {
        SlotRepository slots(*m_database);
        VERIFY_OK(slots.insert(slotRow('a')));
        COMPARE_ERROR(slots.insert(slotRow('a')), ErrorCode::StorageFailed);
    }

    void aProviderHasOnePolicyTheLatest()
    {
        PolicyRepository policies(*m_database);
        const ProviderId openai(u"openai"_s);
        QVERIFY(!policies.read(openai).value());
        VERIFY_OK(policies.write(openai, u"pool"_s));
        VERIFY_OK(policies.write(openai, u"single"_s));
        QCOMPARE(policies.read(openai).value(), std::optional(u"single"_s));
        QVERIFY(!policies.read(ProviderId(u"groq"_s)).value());
        VERIFY_OK(policies.remove(openai));
        QVERIFY(!policies.read(openai).value());
    }

    void aPolicyThatIsNoneIsRefused()
    {
        COMPARE_ERROR(PolicyRepository(*m_database).write(ProviderId(u"openai"_s), u"all"_s), ErrorCode::StorageFailed);
    }

    void ownProvidersComeBackInTheOrderTheyWereAdded()
    {
        OwnProviderRepository providers(*m_database);
        const auto second = providers.insert({0, QByteArray(16, 'b'), 7, QByteArray("\0entry\xff", 7)});
        VERIFY_OK(second);
        VERIFY_OK(providers.insert({0, QByteArray(16, 'a'), 1, "other"}));
        QList<OwnProviderRow> rows = providers.all().value();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].id, *second);
        QCOMPARE(rows[0].uuid, QByteArray(16, 'b'));
        QCOMPARE(rows[0].version, 7);
        QCOMPARE(rows[0].sealedEntry, QByteArray("\0entry\xff", 7));
        VERIFY_OK(providers.remove(*second));
        QCOMPARE(providers.count().value(), 1);
        QCOMPARE(providers.all().value().first().uuid, QByteArray(16, 'a'));
    }

    void anOwnProviderIsThereOnce()
    {
        OwnProviderRepository providers(*m_database);
        VERIFY_OK(providers.insert({0, QByteArray(16, 'a'), 1, "entry"}));
        COMPARE_ERROR(providers.insert({0, QByteArray(16, 'a'), 2, "entry"}), ErrorCode::StorageFailed);
    }

    void originalsComeBackInTheOrderTheyWereKept()
    {
        RedactedFileRepository files(*m_database);
        const auto first =
            files.insert({0, QByteArray(16, 'b'), 3, QByteArray("\0facts\xff", 7)}, QByteArray("\0content", 8));
        VERIFY_OK(first);
        VERIFY_OK(files.insert({0, QByteArray(16, 'a'), 1, "other"}, "more"));
        const QList<RedactedFileRow> rows = files.all().value();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].id, *first);
        QCOMPARE(rows[0].uuid, QByteArray(16, 'b'));
        QCOMPARE(rows[0].version, 3);
        QCOMPARE(rows[0].sealedFacts, QByteArray("\0facts\xff", 7));
        QCOMPARE(files.sealedContent(*first).value(), QByteArray("\0content", 8));
        QCOMPARE(files.byId(*first).value()->uuid, QByteArray(16, 'b'));
        VERIFY_OK(files.remove(*first));
        QVERIFY(!files.byId(*first).value());
        QVERIFY(files.sealedContent(*first).value().isEmpty());
        QCOMPARE(files.all().value().size(), 1);
    }

    void anOriginalIsThereOnce()
    {
        RedactedFileRepository files(*m_database);
        VERIFY_OK(files.insert({0, QByteArray(16, 'a'), 1, "facts"}, "content"));
        COMPARE_ERROR(files.insert({0, QByteArray(16, 'a'), 2, "facts"}, "content"), ErrorCode::StorageFailed);
    }

private:
    std::unique_ptr<VaultFile> m_file;
    std::unique_ptr<Database> m_database;

    void aClientComesBackAsItWasWritten()
    {
        ClientRepository clients(*m_database);
        ClientRow row{0, QByteArray(16, 'c'), QByteArray("\0hash\xff", 6), 3, 2, 1'700'000'000'001};
        row.sealedFacts = QByteArray("\0facts\xff", 7);
        row.id = clients.insert(row).value();
        ClientRow found = clients.byId(row.id).value().value();
        QCOMPARE(found.uuid, row.uuid);
        QCOMPARE(found.tokenHash, row.tokenHash);
        QCOMPARE(found.version, 3);
        QCOMPARE(found.lastVersion, 2);
        QCOMPARE(found.createdAt, 1'700'000'000'001);
        QVERIFY(!found.lastUsedAt);
        QCOMPARE(found.requestCount, 0);
        QCOMPARE(found.sealedFacts, row.sealedFacts);
        QCOMPARE(found.sealedLast, QByteArray());
        found.lastVersion = 3;
        found.lastUsedAt = 1'700'000'000'002;
        found.requestCount = 7;
        found.sealedLast = QByteArray("\0last\xff", 6);
        VERIFY_OK(clients.updateUse(found));
        const ClientRow used = clients.all().value().constFirst();
        QCOMPARE(used.lastVersion, 3);
        QCOMPARE(used.lastUsedAt, std::optional<qint64>(1'700'000'000'002));
        QCOMPARE(used.requestCount, 7);
        QCOMPARE(used.sealedLast, QByteArray("\0last\xff", 6));
        QCOMPARE(clients.tokenHashes().value(), QList{row.tokenHash});
        VERIFY_OK(clients.remove(row.id));
        QVERIFY(!clients.byId(row.id).value());
    }

    void aTokenIsThereOnce()
    {
        ClientRepository clients(*m_database);
        ClientRow row{0, QByteArray(16, 'c'), "hash"};
        row.sealedFacts = "facts";
        VERIFY_OK(clients.insert(row));
        row.uuid = QByteArray(16, 'd');
        COMPARE_ERROR(clients.insert(row), ErrorCode::StorageFailed);
    }

    void aRotationIsWrittenOverOnlyByTheStateThatFollows()
    {
        RotationRepository rotations(*m_database);
        RotationRow row{0, QByteArray(16, 'r'), 1, QByteArray("\0first\xff", 7)};
        row.id = rotations.insert(row).value();
        row.sealedState = QByteArray("\0third\xff", 7);
        row.version = 3;
        QVERIFY(!rotations.update(row).value());
        row.version = 2;
        QVERIFY(rotations.update(row).value());
        QVERIFY(!rotations.update(row).value());
        const QList<RotationRow> rows = rotations.all().value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().version, 2);
        QCOMPARE(rows.first().sealedState, row.sealedState);
        QVERIFY(!rotations.remove(row.id, 1).value());
        QVERIFY(rotations.remove(row.id, 2).value());
        QVERIFY(rotations.all().value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SmallRepositoriesTest)
#include "SmallRepositoriesTest.moc"
