// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"

#include "VaultFile.h"

#include <QDir>

#include <atomic>
#include <thread>
#include <vector>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

const Migration first{1, u"CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT);\n"_s};
const Migration second{
    2,
    u"-- A note; with a semicolon.\nALTER TABLE notes\n    ADD COLUMN colour TEXT;\nCREATE TABLE labels (text TEXT);\n"_s};
// Its first statement works, its second does not.
const Migration broken{2, u"CREATE TABLE labels (text TEXT);\nALTER TABLE nothing ADD COLUMN colour TEXT;\n"_s};

// A file at version 1 with one note in it.
std::unique_ptr<Database> olderVault(const VaultFile &file)
{
    auto database = Database::create(file.path());
    if (!database || !migrate(**database, {first}) || !(*database)->run(u"INSERT INTO notes (text) VALUES ('kept')"_s))
        qFatal("no older vault");
    return std::move(*database);
}

qint64 version(Database &database)
{
    return database.number(u"PRAGMA user_version"_s).value();
}

qint64 notes(Database &database)
{
    return database.number(u"SELECT count(*) FROM notes WHERE text = 'kept'"_s).value();
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInStepsAreNumberedFromOneWithoutAGap()
    {
        const QList<Migration> steps = builtInMigrations();
        QVERIFY(!steps.isEmpty());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].version, int(i) + 1);
            QVERIFY(!steps[i].sql.isEmpty());
        }
    }

    void aNewFileGetsEveryTableOfTheSchema()
    {
        const VaultFile file;
        const auto database = file.create();
        QCOMPARE(version(*database), builtInMigrations().last().version);
        for (const QString &table :
             {u"vault"_s, u"key_slots"_s, u"api_keys"_s, u"audit"_s, u"selection_policies"_s, u"own_providers"_s,
              u"key_tests"_s, u"redacted_files"_s, u"rotations"_s, u"linked_files"_s, u"clients"_s})
            QCOMPARE(database->number(u"SELECT count(*) FROM "_s + table).value(), 0);
        VERIFY_OK(database->checkIntegrity());
    }

    void aNewFileNeedsNoCopy()
    {
        const VaultFile file;
        file.create().reset();
        QCOMPARE(QDir(file.folder()).entryList(QDir::Files), QStringList{u"vault.db"_s});
    }

    void aSecondTimeChangesNothing()
    {
        const VaultFile file;
        file.create().reset();
        const QByteArray before = file.content();
        VERIFY_OK(migrate(*file.open()));
        QCOMPARE(file.content(), before);
    }

    void anOlderVaultKeepsItsContent()
    {
        const VaultFile file;
        const auto database = olderVault(file);
        VERIFY_OK(migrate(*database, {first, second}));
        QCOMPARE(version(*database), 2);
        QCOMPARE(notes(*database), 1);
        VERIFY_OK(database->run(u"SELECT colour FROM notes"_s));
        VERIFY_OK(database->run(u"SELECT text FROM labels"_s));
    }

    void aVaultFromBeforeKeysWereReplacedGetsRoomForThat()
    {
        const VaultFile file;
        const auto database = Database::create(file.path());
        VERIFY_OK(database);
        VERIFY_OK(migrate(**database, builtInMigrations().first(2)));
        VERIFY_OK((*database)->run(u"INSERT INTO selection_policies VALUES ('openai', 'pool')"_s));
        VERIFY_OK(migrate(**database));
        QCOMPARE((*database)->number(u"SELECT count(*) FROM rotations"_s).value(), 0);
        QCOMPARE((*database)->number(u"SELECT count(*) FROM selection_policies"_s).value(), 1);
    }

    void aVaultFromBeforeTheLocalApiGetsRoomForItsClients()
    {
        const VaultFile file;
        const auto database = Database::create(file.path());
        VERIFY_OK(database);
        VERIFY_OK(migrate(**database, builtInMigrations().first(5)));
        VERIFY_OK((*database)->run(u"INSERT INTO linked_files VALUES (1, zeroblob(16), 1, zeroblob(9))"_s));
        VERIFY_OK(migrate(**database));
        QCOMPARE((*database)->number(u"SELECT count(*) FROM clients"_s).value(), 0);
        QCOMPARE((*database)->number(u"SELECT count(*) FROM linked_files"_s).value(), 1);
    }

    void beforeAnOlderVaultIsChangedACopyIsKept()
    {
        const VaultFile file;
        VERIFY_OK(migrate(*olderVault(file), {first, second}));
        const QString copy = file.path() + u".before-2"_s;
        QCOMPARE(QFile::permissions(copy)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const auto kept = Database::open(copy);
        VERIFY_OK(kept);
        QCOMPARE(version(**kept), 1);
        QCOMPARE(notes(**kept), 1);
        VERIFY_OK((*kept)->checkIntegrity());
        QCOMPARE(QDir(file.folder()).entryList(QDir::Files), (QStringList{u"vault.db"_s, u"vault.db.before-2"_s}));
    }

    void aStepThatFailsLeavesTheOldVault()
    {
        const VaultFile file;
        const auto database = olderVault(file);
        COMPARE_ERROR(migrate(*database, {first, broken}), ErrorCode::StorageFailed);
        const auto other = file.open();
        for (Database *seen : {database.get(), other.get()}) {
            QCOMPARE(version(*seen), 1);
            QCOMPARE(notes(*seen), 1);
            QVERIFY(!seen->run(u"SELECT text FROM labels"_s).has_value());
        }
    }

    void afterAFailedStepTheRightOneWorks()
    {
        const VaultFile file;
        const auto database = olderVault(file);
        QVERIFY(!migrate(*database, {first, broken}).has_value());
        VERIFY_OK(migrate(*database, {first, second}));
        QCOMPARE(version(*database), 2);
        QCOMPARE(notes(*database), 1);
        const auto kept = Database::open(file.path() + u".before-2"_s);
        VERIFY_OK(kept);
        QCOMPARE(version(**kept), 1);
    }

    void whereNoCopyCanBeKeptNothingIsChanged()
    {
        const VaultFile file;
        const auto database = olderVault(file);
        // A folder that is not empty cannot be taken away for the copy.
        QVERIFY(QDir().mkpath(file.path() + u".before-2/inside"_s));
        QVERIFY(!migrate(*database, {first, second}).has_value());
        QCOMPARE(version(*database), 1);
        QCOMPARE(notes(*database), 1);
    }

    void aNewerVaultIsRefusedAndLeftAsItIs()
    {
        const VaultFile file;
        {
            const auto database = file.create();
            VERIFY_OK(database->run(u"PRAGMA user_version = 99"_s));
        }
        const QByteArray before = file.content();
        const auto migrated = migrate(*file.open());
        COMPARE_ERROR(migrated, ErrorCode::VaultTooNew);
        QCOMPARE(migrated.error().value(ErrorField::Found), u"99"_s);
        QCOMPARE(migrated.error().value(ErrorField::Expected), QString::number(builtInMigrations().last().version));
        QCOMPARE(file.content(), before);
        QCOMPARE(QDir(file.folder()).entryList(QDir::Files), QStringList{u"vault.db"_s});
    }

    void aVersionBelowZeroIsDamage()
    {
        const VaultFile file;
        const auto database = file.create();
        VERIFY_OK(database->run(u"PRAGMA user_version = -1"_s));
        COMPARE_ERROR(migrate(*database), ErrorCode::VaultDamaged);
    }

    void whoMigratesAtTheSameTimeFindsItDone()
    {
        const VaultFile file;
        olderVault(file).reset();
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&] {
                const auto database = Database::open(file.path());
                if (!database || !migrate(**database, {first, second}) || version(**database) != 2)
                    ++failures;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(notes(*file.open()), 1);
        const auto kept = Database::open(file.path() + u".before-2"_s);
        VERIFY_OK(kept);
        QCOMPARE(version(**kept), 1);
        QCOMPARE(QDir(file.folder()).entryList(QDir::Files), (QStringList{u"vault.db"_s, u"vault.db.before-2"_s}));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "MigrationsTest.moc"
