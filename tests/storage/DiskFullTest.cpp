// SPDX-License-Identifier: GPL-3.0-or-later
// On a file system of 2 MiB, in a mount namespace of this process: it is gone when the program ends, however it ends.
#include "storage/Database.h"

#include "VaultFile.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace keyherd;
using namespace Qt::StringLiterals;

class DiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            QSKIP(qPrintable(u"needs the right to mount: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno)))));
    }

    void init()
    {
        m_mountPoint = std::make_unique<QTemporaryDir>();
        QVERIFY(m_mountPoint->isValid());
        QCOMPARE(::mount("keyherd", QFile::encodeName(m_mountPoint->path()).constData(), "tmpfs", 0,
                         "size=2m,mode=0700"),
                 0);
    }

    void cleanup()
    {
        if (m_mountPoint)
            QCOMPARE(::umount2(QFile::encodeName(m_mountPoint->path()).constData(), MNT_DETACH), 0);
        m_mountPoint.reset();
    }

    void aWriteThatDoesNotFitLeavesTheVaultAsItWas()
    {
        const auto database = created();
        VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
        fillDisk();
        auto transaction = database->begin();
        VERIFY_OK(transaction);
        const auto written = KeyRepository(*database).insert(keyRow(2), QByteArray(100'000, 's')).and_then([&](KeyId) {
            return transaction->commit();
        });
        COMPARE_ERROR(written, ErrorCode::DiskFull);
        QCOMPARE(written.error().value(ErrorField::Path), vault());
    }

    void whatIsThereCanStillBeReadAndWritingWorksOnceThereIsRoom()
    {
        const auto database = created();
        VERIFY_OK(KeyRepository(*database).insert(keyRow(1), "sealed"));
        fillDisk();
        COMPARE_ERROR(KeyRepository(*database).insert(keyRow(2), QByteArray(100'000, 's')), ErrorCode::DiskFull);
        QCOMPARE(KeyRepository(*database).all().value().size(), 1);
        QCOMPARE(KeyRepository(*database).sealedSecret(KeyId(1)).value(), QByteArray("sealed"));

        QVERIFY(QFile::remove(filler()));
        VERIFY_OK(KeyRepository(*database).insert(keyRow(2), QByteArray(100'000, 's')));
        QCOMPARE(KeyRepository(*database).count().value(), 2);
        VERIFY_OK(database->checkIntegrity());
    }

    void aVaultFilledKeyByKeyHoldsAllThatWereConfirmed()
    {
        int confirmed = 0;
        {
            const auto database = created();
            for (quint8 number = 1; number < 200; ++number) {
                const auto inserted = KeyRepository(*database).insert(keyRow(number), QByteArray(20'000, 's'));
                if (!inserted) {
                    COMPARE_ERROR(inserted, ErrorCode::DiskFull);
                    break;
                }
                ++confirmed;
            }
        }
        QVERIFY(confirmed > 10 && confirmed < 199);
        const auto database = Database::open(vault());
        VERIFY_OK(database);
        QCOMPARE(KeyRepository(**database).count().value(), confirmed);
        VERIFY_OK((*database)->checkIntegrity());
    }

    void onAFullDiskNoVaultIsMade()
    {
        fillDisk();
        const auto database = Database::create(vault());
        COMPARE_ERROR(database, ErrorCode::DiskFull);
    }

    void aMigrationThatFindsNoRoomForItsCopyChangesNothing()
    {
        const auto database = created();
        VERIFY_OK(KeyRepository(*database).insert(keyRow(1), QByteArray(100'000, 's')));
        fillDisk();
        QList<Migration> steps = builtInMigrations();
        const qint64 before = steps.last().version;
        steps.append({steps.last().version + 1, u"CREATE TABLE labels (text TEXT);\n"_s});
        COMPARE_ERROR(migrate(*database, steps), ErrorCode::DiskFull);
        QCOMPARE(database->number(u"PRAGMA user_version"_s).value(), before);
        QCOMPARE(KeyRepository(*database).count().value(), 1);
    }

private:
    [[nodiscard]] QString vault() const { return m_mountPoint->filePath(u"vault.db"_s); }
    [[nodiscard]] QString filler() const { return m_mountPoint->filePath(u"filler"_s); }

    [[nodiscard]] std::unique_ptr<Database> created() const
    {
        auto database = Database::create(vault());
        if (!database || !migrate(**database))
            qFatal("no vault");
        return std::move(*database);
    }

    void fillDisk() const
    {
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot fill");
        const QByteArray page(4096, 'f');
        while (file.write(page) == page.size()) {
        }
    }

    std::unique_ptr<QTemporaryDir> m_mountPoint;
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "DiskFullTest.moc"
