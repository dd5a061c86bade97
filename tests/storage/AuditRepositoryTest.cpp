// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditRepository.h"

#include "VaultFile.h"

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

AuditRow record(qint64 sequence, std::optional<KeyId> key = std::nullopt)
{
    return {sequence, key, QByteArray("\0previous\xff", 10), QByteArray("\0hash\xff", 6),
            "event " + QByteArray::number(sequence)};
}

QList<qint64> sequences(const QList<AuditRow> &rows)
{
    QList<qint64> numbers;
    for (const AuditRow &row : rows)
        numbers << row.sequence;
    return numbers;
}

} // namespace

class AuditRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<VaultFile>();
        m_database = m_file->create();
        m_audit = std::make_unique<AuditRepository>(*m_database);
    }
    void cleanup()
    {
        m_audit.reset();
        m_database.reset();
        m_file.reset();
    }

    void everyFieldComesBackAsItWasWritten()
    {
        VERIFY_OK(m_audit->insert(record(1, KeyId(7))));
        const AuditRow row = *m_audit->bySequence(1).value();
        QCOMPARE(row.sequence, 1);
        QVERIFY(row.key == KeyId(7));
        QCOMPARE(row.previousHash, QByteArray("\0previous\xff", 10));
        QCOMPARE(row.hash, QByteArray("\0hash\xff", 6));
        QCOMPARE(row.sealedEvent, QByteArray("event 1"));
    }

    void anEventOfNoKeyHasNone()
    {
        VERIFY_OK(m_audit->insert(record(1)));
        QVERIFY(!m_audit->last().value()->key);
    }

    void anEmptyHistoryHasNoLastRecord()
    {
        QVERIFY(!m_audit->last().value());
        QVERIFY(!m_audit->bySequence(1).value());
        QVERIFY(m_audit->newest(10, std::nullopt).value().isEmpty());
    }

    void theLastRecordIsThatOfTheHighestNumberNotTheLatestWritten()
    {
        for (const int sequence : {1, 3, 2})
            VERIFY_OK(m_audit->insert(record(sequence)));
        QCOMPARE(m_audit->last().value()->sequence, 3);
    }

    void aNumberIsTakenOnce()
    {
        VERIFY_OK(m_audit->insert(record(1)));
        AuditRow other = record(1);
        other.sealedEvent = "another event";
        COMPARE_ERROR(m_audit->insert(other), ErrorCode::StorageFailed);
        QCOMPARE(m_audit->bySequence(1).value()->sealedEvent, QByteArray("event 1"));
    }

    void theNewestComeFirstAndNoMoreThanAskedFor()
    {
        for (qint64 sequence = 1; sequence <= 5; ++sequence)
            VERIFY_OK(m_audit->insert(record(sequence)));
        QCOMPARE(sequences(m_audit->newest(3, std::nullopt).value()), (QList<qint64>{5, 4, 3}));
    }

    void theNewestOfOneKeyAreOfThatKeyOnly()
    {
        for (qint64 sequence = 1; sequence <= 6; ++sequence)
            VERIFY_OK(m_audit->insert(record(sequence, KeyId(sequence % 2))));
        VERIFY_OK(m_audit->insert(record(7)));
        QCOMPARE(sequences(m_audit->newest(2, KeyId(1)).value()), (QList<qint64>{5, 3}));
    }

    void eachIsVisitedFromTheOldestOnUntilTheVisitorHasEnough()
    {
        for (const int sequence : {2, 1, 3, 4})
            VERIFY_OK(m_audit->insert(record(sequence)));
        QList<qint64> seen;
        VERIFY_OK(m_audit->eachInOrder([&](const AuditRow &row) {
            seen << row.sequence;
            return row.sequence < 3;
        }));
        QCOMPARE(seen, (QList<qint64>{1, 2, 3}));
    }

    void aRecordOutlivesItsKey()
    {
        const KeyId id = KeyRepository(*m_database).insert(keyRow(1), "sealed").value();
        VERIFY_OK(m_audit->insert(record(1, id)));
        VERIFY_OK(KeyRepository(*m_database).remove(id));
        QCOMPARE(sequences(m_audit->newest(10, id).value()), QList<qint64>{1});
    }

private:
    std::unique_ptr<VaultFile> m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AuditRepository> m_audit;
};

QTEST_GUILESS_MAIN(AuditRepositoryTest)
#include "AuditRepositoryTest.moc"
