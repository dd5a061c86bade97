// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeyRepository.h"

#include "VaultFile.h"

#include <tuple>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

// Every field with a value of its own.
KeyRow fullRow()
{
    KeyRow row;
    row.uuid = QByteArray(16, 'u');
    row.provider = u"openrouter"_s;
    row.active = true;
    row.nameHash = QByteArray("\0name\xff", 6);
    row.secretHash = QByteArray("\0secret\xff", 8);
    row.attributesVersion = 2;
    row.secretVersion = 3;
    row.outcomeVersion = 4;
    row.useCount = 5'000'000'000;
    row.errorCount = 6;
    row.createdAt = 1'700'000'000'001;
    row.updatedAt = 1'700'000'000'002;
    row.lastUsedAt = 1'700'000'000'003;
    row.sealedAttributes = QByteArray("\0attributes\xff", 12);
    row.sealedOutcome = QByteArray("\0outcome\xff", 9);
    return row;
}

bool isSame(const KeyRow &a, const KeyRow &b)
{
    const auto fields = [](const KeyRow &row) {
        return std::tie(row.id, row.uuid, row.provider, row.active, row.nameHash, row.secretHash, row.attributesVersion,
                        row.secretVersion, row.outcomeVersion, row.useCount, row.errorCount, row.createdAt,
                        row.updatedAt, row.lastUsedAt, row.sealedAttributes, row.sealedOutcome);
    };
    return fields(a) == fields(b);
}

} // namespace

class KeyRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<VaultFile>();
        m_database = m_file->create();
        m_keys = std::make_unique<KeyRepository>(*m_database);
    }
    void cleanup()
    {
        m_keys.reset();
        m_database.reset();
        m_file.reset();
    }

    void everyFieldComesBackAsItWasWritten()
    {
        KeyRow row = fullRow();
        row.id = m_keys->insert(row, QByteArray("\0sealed\xff", 8)).value().value();
        QVERIFY(isSame(*m_keys->byId(KeyId(row.id)).value(), row));
        QCOMPARE(m_keys->sealedSecret(KeyId(row.id)).value(), QByteArray("\0sealed\xff", 8));
    }

    void whatIsNotThereYetStaysNotThere()
    {
        const KeyId id = m_keys->insert(keyRow(1), "sealed").value();
        const KeyRow row = *m_keys->byId(id).value();
        QVERIFY(!row.lastUsedAt);
        QVERIFY(row.sealedOutcome.isEmpty());
        QCOMPARE(m_database
                     ->number(u"SELECT count(*) FROM api_keys WHERE sealed_outcome IS NULL AND last_used_at IS NULL"_s)
                     .value(),
                 1);
    }

    void aKeyIsFoundByIdNameAndSecret()
    {
        const KeyId first = m_keys->insert(keyRow(1), "sealed").value();
        const KeyId second = m_keys->insert(keyRow(2), "sealed").value();
        QCOMPARE(m_keys->byId(second).value()->id, second.value());
        QCOMPARE(m_keys->byNameHash(QByteArray(32, 1)).value()->id, first.value());
        QCOMPARE(m_keys->bySecretHash(QByteArray(32, 2)).value().first().id, second.value());
        QCOMPARE(m_keys->count().value(), 2);
    }

    void theMarksOfAllKeysAreReadAtOnce()
    {
        const KeyId first = m_keys->insert(keyRow(1), "sealed").value();
        const KeyId second = m_keys->insert(keyRow(2), "sealed").value();
        const QList<KeyMark> marks = m_keys->marks().value();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.at(0).id, first);
        QCOMPARE(marks.at(1).id, second);
        QCOMPARE(marks.at(1).provider, keyRow(2).provider);
        QCOMPARE(marks.at(1).active, keyRow(2).active);
        QCOMPARE(marks.at(1).nameHash, keyRow(2).nameHash);
        QCOMPARE(marks.at(1).secretHash, keyRow(2).secretHash);
    }

    void whatIsNotThereIsNothingAndNoError()
    {
        QVERIFY(!m_keys->byId(KeyId(1)).value());
        QVERIFY(!m_keys->byNameHash("nothing").value());
        QVERIFY(m_keys->bySecretHash("nothing").value().isEmpty());
        QVERIFY(m_keys->activeOf(ProviderId(u"openai"_s)).value().isEmpty());
        QVERIFY(m_keys->all().value().isEmpty());
        COMPARE_ERROR(m_keys->sealedSecret(KeyId(1)), ErrorCode::NoSuchKey);
    }

    void twoKeysOfOneNameAreRefused()
    {
        VERIFY_OK(m_keys->insert(keyRow(1), "sealed"));
        KeyRow row = keyRow(2);
        row.nameHash = keyRow(1).nameHash;
        COMPARE_ERROR(m_keys->insert(row, "sealed"), ErrorCode::StorageFailed);
        QCOMPARE(m_keys->count().value(), 1);
    }

    void renamingOntoATakenNameIsRefused()
    {
        VERIFY_OK(m_keys->insert(keyRow(1), "sealed"));
        KeyRow row = keyRow(2);
        row.id = m_keys->insert(row, "sealed").value().value();
        row.nameHash = keyRow(1).nameHash;
        COMPARE_ERROR(m_keys->updateAttributes(row), ErrorCode::StorageFailed);
        QCOMPARE(m_keys->byId(KeyId(row.id)).value()->nameHash, keyRow(2).nameHash);
    }

    void twoKeysOfOneUuidAreRefused()
    {
        VERIFY_OK(m_keys->insert(keyRow(1), "sealed"));
        KeyRow row = keyRow(2);
        row.uuid = keyRow(1).uuid;
        COMPARE_ERROR(m_keys->insert(row, "sealed"), ErrorCode::StorageFailed);
    }

    void oneSecretMayStandUnderSeveralNames()
    {
        KeyRow row = keyRow(2);
        row.secretHash = keyRow(1).secretHash;
        const KeyId first = m_keys->insert(keyRow(1), "sealed").value();
        const KeyId second = m_keys->insert(row, "sealed").value();
        const auto rows = m_keys->bySecretHash(keyRow(1).secretHash).value();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].id, first.value());
        QCOMPARE(rows[1].id, second.value());
    }

    void anIdIsNeverGivenTwice()
    {
        const KeyId first = m_keys->insert(keyRow(1), "sealed").value();
        VERIFY_OK(m_keys->remove(first));
        QVERIFY(m_keys->insert(keyRow(2), "sealed").value() > first);
    }

    void aRemovedKeyComesBackUnderItsId()
    {
        KeyRow row = keyRow(1);
        row.id = m_keys->insert(row, "sealed").value().value();
        VERIFY_OK(m_keys->insert(keyRow(2), "sealed"));
        VERIFY_OK(m_keys->remove(KeyId(row.id)));
        QVERIFY(!m_keys->byId(KeyId(row.id)).value());
        QCOMPARE(m_keys->insert(row, "sealed again").value().value(), row.id);
        QCOMPARE(m_keys->sealedSecret(KeyId(row.id)).value(), QByteArray("sealed again"));
    }

    void anIdThatIsTakenIsNotTakenOver()
    {
        KeyRow row = keyRow(2);
        row.id = m_keys->insert(keyRow(1), "sealed").value().value();
        COMPARE_ERROR(m_keys->insert(row, "other"), ErrorCode::StorageFailed);
        QCOMPARE(m_keys->sealedSecret(KeyId(row.id)).value(), QByteArray("sealed"));
    }

    void changingTheAttributesChangesNothingElse()
    {
        const KeyRow before = inserted();
        KeyRow change = before;
        change.nameHash = "other name";
        change.attributesVersion = 20;
        change.updatedAt = 30;
        change.sealedAttributes = "other attributes";
        VERIFY_OK(m_keys->updateAttributes(change));
        QVERIFY(isSame(*m_keys->byId(KeyId(before.id)).value(), change));
        QCOMPARE(m_keys->sealedSecret(KeyId(before.id)).value(), QByteArray("sealed"));
    }

    void changingTheSecretForgetsTheOutcomeOfTheOldOne()
    {
        const KeyRow before = inserted();
        KeyRow change = before;
        change.secretHash = "other secret";
        change.secretVersion = 20;
        change.errorCount = 0;
        change.updatedAt = 30;
        VERIFY_OK(m_keys->updateSecret(change, "other sealed"));
        change.sealedOutcome.clear();
        QVERIFY(isSame(*m_keys->byId(KeyId(before.id)).value(), change));
        QCOMPARE(m_keys->sealedSecret(KeyId(before.id)).value(), QByteArray("other sealed"));
    }

    void changingTheOutcomeChangesNothingElse()
    {
        const KeyRow before = inserted();
        KeyRow change = before;
        change.outcomeVersion = 20;
        change.errorCount = 21;
        change.sealedOutcome = "other outcome";
        VERIFY_OK(m_keys->updateOutcome(change));
        QVERIFY(isSame(*m_keys->byId(KeyId(before.id)).value(), change));
    }

    void aUseIsCountedAndItsTimeKept()
    {
        const KeyRow before = inserted();
        VERIFY_OK(m_keys->countUses(KeyId(before.id), 1, 100));
        VERIFY_OK(m_keys->countUses(KeyId(before.id), 1, 200));
        KeyRow change = before;
        change.useCount += 2;
        change.lastUsedAt = 200;
        QVERIFY(isSame(*m_keys->byId(KeyId(before.id)).value(), change));
    }

    void onlyActiveKeysOfTheProviderAreActiveOnes()
    {
        const KeyId first = m_keys->insert(keyRow(1), "sealed").value();
        const KeyId second = m_keys->insert(keyRow(2), "sealed").value();
        const KeyId other = m_keys->insert(keyRow(3, u"groq"_s), "sealed").value();
        for (const KeyId id : {second, other})
            VERIFY_OK(m_keys->setActive(id, true));
        auto active = m_keys->activeOf(ProviderId(u"openai"_s)).value();
        QCOMPARE(active.size(), 1);
        QCOMPARE(active.first().id, second.value());
        VERIFY_OK(m_keys->setActive(first, true));
        VERIFY_OK(m_keys->setActive(second, false));
        active = m_keys->activeOf(ProviderId(u"openai"_s)).value();
        QCOMPARE(active.size(), 1);
        QCOMPARE(active.first().id, first.value());
    }

    void changingOneKeyLeavesTheOthers()
    {
        KeyRow other = keyRow(9);
        other.id = m_keys->insert(other, "other sealed").value().value();
        const KeyId id(inserted().id);
        KeyRow change = *m_keys->byId(id).value();
        change.updatedAt = 99;
        VERIFY_OK(m_keys->updateAttributes(change));
        VERIFY_OK(m_keys->updateSecret(change, "changed"));
        VERIFY_OK(m_keys->updateOutcome(change));
        VERIFY_OK(m_keys->setActive(id, false));
        VERIFY_OK(m_keys->countUses(id, 1, 100));
        VERIFY_OK(m_keys->remove(id));
        QVERIFY(isSame(*m_keys->byId(KeyId(other.id)).value(), other));
        QCOMPARE(m_keys->sealedSecret(KeyId(other.id)).value(), QByteArray("other sealed"));
    }

    void keysAreListedInTheOrderOfTheirIds()
    {
        for (const int number : {3, 1, 2})
            VERIFY_OK(m_keys->insert(keyRow(quint8(number)), "sealed"));
        QList<qint64> ids;
        const QList<KeyRow> rows = m_keys->all().value();
        for (const KeyRow &row : rows)
            ids << row.id;
        QCOMPARE(ids, (QList<qint64>{1, 2, 3}));
        QCOMPARE(m_keys->ids().value(), (QList<KeyId>{KeyId(1), KeyId(2), KeyId(3)}));
    }

    void textIsNeverTakenForSql()
    {
        const QString nasty = u"'; DROP TABLE api_keys; -- \" % _ \\ \u202e"_s;
        VERIFY_OK(m_keys->insert(keyRow(1, nasty), "sealed"));
        QCOMPARE(m_keys->all().value().first().provider, nasty);
        VERIFY_OK(m_keys->setActive(KeyId(1), true));
        QCOMPARE(m_keys->activeOf(ProviderId(nasty)).value().size(), 1);
        QVERIFY(m_keys->activeOf(ProviderId(u"%"_s)).value().isEmpty());
    }

private:
    KeyRow inserted()
    {
        KeyRow row = fullRow();
        row.id = m_keys->insert(row, "sealed").value().value();
        return row;
    }

    std::unique_ptr<VaultFile> m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<KeyRepository> m_keys;
};

QTEST_GUILESS_MAIN(KeyRepositoryTest)
#include "KeyRepositoryTest.moc"
