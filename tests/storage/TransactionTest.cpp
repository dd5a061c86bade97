// SPDX-License-Identifier: GPL-3.0-or-later
// Other processes are this same program, started with a task instead of tests.
#include "storage/Database.h"

#include "VaultFile.h"

#include <QCoreApplication>
#include <QProcess>

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

constexpr int additions = 30;

// Reads a number, adds one, writes it back: loses additions unless a transaction keeps others out from its start.
Result<void> addOne(Database &database)
{
    auto transaction = database.begin();
    if (!transaction)
        return fail(transaction.error());
    const auto count = database.number(u"SELECT use_count FROM api_keys WHERE id = 1"_s);
    if (!count)
        return fail(count.error());
    if (const auto written = database.run(u"UPDATE api_keys SET use_count = ? WHERE id = 1"_s, {*count + 1}); !written)
        return fail(written.error());
    return transaction->commit();
}

int addMany(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return 1;
    for (int i = 0; i < additions; ++i) {
        if (const auto added = addOne(**database); !added) {
            std::fputs(qPrintable(added.error().toLogText()), stderr);
            return 1;
        }
    }
    return 0;
}

// Writes without committing, says so, and waits to be killed.
int hang(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return 1;
    const auto transaction = (*database)->begin();
    // Enough that pages are written to the file before the commit.
    if (!transaction || !(*database)->run(u"PRAGMA cache_size = 1"_s))
        return 1;
    for (quint8 number = 10; number < 60; ++number) {
        if (!KeyRepository(**database).insert(keyRow(number), QByteArray(8000, 's')))
            return 1;
    }
    std::puts("waiting");
    std::fflush(stdout);
    return std::getchar();
}

std::unique_ptr<QProcess> started(const QString &task, const QString &path)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {task, path});
    return process;
}

qint64 useCount(const VaultFile &file)
{
    return KeyRepository(*file.open()).byId(KeyId(1)).value()->useCount;
}

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCommittedIsThereForOthers()
    {
        const VaultFile file;
        const auto writer = file.create();
        const auto reader = file.open();
        auto transaction = writer->begin();
        VERIFY_OK(transaction);
        VERIFY_OK(KeyRepository(*writer).insert(keyRow(1), "sealed"));
        QCOMPARE(KeyRepository(*reader).count().value(), 0);
        VERIFY_OK(transaction->commit());
        QCOMPARE(KeyRepository(*reader).count().value(), 1);
    }

    void whatIsNotCommittedIsTakenBack()
    {
        const VaultFile file;
        const auto database = file.create();
        {
            const auto transaction = database->begin();
            VERIFY_OK(transaction);
            VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
        }
        QCOMPARE(KeyRepository(*database).count().value(), 0);
        QCOMPARE(KeyRepository(*file.open()).count().value(), 0);
    }

    void aTransactionThatWasMovedIsTakenBackOnce()
    {
        const VaultFile file;
        const auto database = file.create();
        {
            auto first = database->begin();
            VERIFY_OK(first);
            const Transaction second = std::move(*first);
            VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
        }
        QCOMPARE(KeyRepository(*database).count().value(), 0);
        auto next = database->begin();
        VERIFY_OK(next);
        VERIFY_OK(next->commit());
    }

    void afterATransactionWasTakenBackTheNextOneWorks()
    {
        const VaultFile file;
        const auto database = file.create();
        for (int attempt = 0; attempt < 2; ++attempt)
            VERIFY_OK(database->begin());
        auto transaction = database->begin();
        VERIFY_OK(transaction);
        VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
        VERIFY_OK(transaction->commit());
        QCOMPARE(KeyRepository(*database).count().value(), 1);
    }

    void oneTransactionInsideAnotherIsRefusedAndHarmsNothing()
    {
        const VaultFile file;
        const auto database = file.create();
        auto outer = database->begin();
        VERIFY_OK(outer);
        VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
        COMPARE_ERROR(database->begin(), ErrorCode::StorageFailed);
        VERIFY_OK(outer->commit());
        QCOMPARE(KeyRepository(*database).count().value(), 1);
    }

    void aStatementThatFailsLeavesTheRestOfItsTransaction()
    {
        const VaultFile file;
        const auto database = file.create();
        auto transaction = database->begin();
        VERIFY_OK(transaction);
        VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
        QVERIFY(!KeyRepository(*database).insert(keyRow(1), "sealed").has_value());
        VERIFY_OK(transaction->commit());
        QCOMPARE(KeyRepository(*database).count().value(), 1);
    }

    void whoeverComesSecondIsToldSoWhenWaitingIsOver()
    {
        const VaultFile file;
        const auto first = file.create();
        const auto second = file.open();
        VERIFY_OK(second->run(u"PRAGMA busy_timeout = 20"_s)); // not to wait the 20 s out
        auto transaction = first->begin();
        VERIFY_OK(transaction);
        COMPARE_ERROR(second->begin(), ErrorCode::VaultBusy);
        COMPARE_ERROR(KeyRepository(*second).insert(keyRow(1), "sealed"), ErrorCode::VaultBusy);
        VERIFY_OK(transaction->commit());
        VERIFY_OK(second->begin());
    }

    void whoeverComesSecondWaitsForTheFirst()
    {
        const VaultFile file;
        const auto database = file.create();
        VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
        auto transaction = database->begin();
        VERIFY_OK(transaction);
        std::atomic<bool> added = false;
        std::thread other([&] { added = addOne(*file.open()).has_value(); });
        VERIFY_OK(database->run(u"UPDATE api_keys SET use_count = 10 WHERE id = 1"_s));
        VERIFY_OK(transaction->commit());
        other.join();
        QVERIFY(added);
        QCOMPARE(useCount(file), 11);
    }

    void threadsWithAConnectionEachLoseNothing()
    {
        const VaultFile file;
        VERIFY_OK(KeyRepository(*file.create()).insert(keyRow(1), "sealed"));
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([&] { failures += addMany(file.path()); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(useCount(file), 4 * additions);
    }

    void processesLoseNothing()
    {
        const VaultFile file;
        VERIFY_OK(KeyRepository(*file.create()).insert(keyRow(1), "sealed"));
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int process = 0; process < 4; ++process)
            processes.push_back(started(u"add-many"_s, file.path()));
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(60'000));
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }
        QCOMPARE(useCount(file), 4 * additions);
    }

    void aProcessKilledInATransactionLeavesNothingOfItAndBlocksNobody()
    {
        const VaultFile file;
        VERIFY_OK(KeyRepository(*file.create()).insert(keyRow(1), "sealed"));
        const auto process = started(u"hang"_s, file.path());
        QVERIFY(process->waitForReadyRead(30'000));
        QCOMPARE(process->readAllStandardOutput().trimmed(), QByteArray("waiting"));
        process->kill();
        QVERIFY(process->waitForFinished());
        QVERIFY(QFileInfo(file.path() + u"-journal"_s).size() > 0);

        const auto database = file.open();
        QCOMPARE(KeyRepository(*database).count().value(), 1);
        VERIFY_OK(database->checkIntegrity());
        VERIFY_OK(addOne(*database));
        QVERIFY(!QFileInfo::exists(file.path() + u"-journal"_s));
    }

    void aSnapshotSeesOneStateWhateverOthersWant()
    {
        const VaultFile file;
        const auto reader = file.create();
        const auto writer = file.open();
        VERIFY_OK(writer->run(u"PRAGMA busy_timeout = 20"_s));
        const auto counted = reader->snapshot([&]() -> Result<qint64> {
            const qint64 before = KeyRepository(*reader).count().value();
            // A rollback journal lets nobody commit while somebody reads: the writer waits.
            const auto written = KeyRepository(*writer).insert(keyRow(1), "sealed");
            if (written || written.error().code != ErrorCode::VaultBusy)
                return fail(ErrorCode::StorageFailed);
            return KeyRepository(*reader).count().value() - before;
        });
        VERIFY_OK(counted);
        QCOMPARE(*counted, 0);
        VERIFY_OK(KeyRepository(*writer).insert(keyRow(1), "sealed"));
        QCOMPARE(KeyRepository(*reader).count().value(), 1);
    }

    void whatOthersCommitIsNoticedAndWhatWeCommitIsNot()
    {
        const VaultFile file;
        const auto ours = file.create();
        const auto theirs = file.open();
        const qint64 before = ours->foreignChanges().value();
        VERIFY_OK(KeyRepository(*ours).insert(keyRow(1), "sealed"));
        QCOMPARE(ours->foreignChanges().value(), before);
        VERIFY_OK(KeyRepository(*theirs).insert(keyRow(2), "sealed"));
        QVERIFY(ours->foreignChanges().value() != before);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "add-many"_L1)
        return addMany(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == "hang"_L1)
        return hang(arguments[2]);
    TransactionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "TransactionTest.moc"
