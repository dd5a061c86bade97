// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditRepository.h"
#include "storage/Database.h"

#include "VaultFile.h"

#include <QRandomGenerator>
#include <QSet>

#include <optional>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 100;
constexpr qsizetype pageSize = 4096;

void fill(Database &database)
{
    auto transaction = database.begin();
    for (quint8 number = 1; number <= keys; ++number) {
        if (!KeyRepository(database).insert(keyRow(number), QByteArray(1000, char(number)))
            || !AuditRepository(database).insert(
                {number, KeyId(number), QByteArray(32, 'p'), QByteArray(32, 'h'), QByteArray(300, 'e')}))
            qFatal("cannot fill");
    }
    if (!transaction->commit())
        qFatal("cannot fill");
}

// Whether it can be opened and read to the end without anything but an error value coming of it; gives that error, if
// any.
std::optional<ErrorCode> errorOfReading(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return database.error().code;
    if (const auto migrated = migrate(**database); !migrated)
        return migrated.error().code;
    const auto rows = KeyRepository(**database).all();
    return rows ? std::nullopt : std::optional(rows.error().code);
}

// Overwrites, as a failing disk would, every page on which `content` stands.
void destroyPagesWith(const QString &path, const QByteArray &content)
{
    QByteArray bytes = VaultFile::contentOf(path);
    for (qsizetype page = 0; page < bytes.size(); page += pageSize) {
        if (bytes.sliced(page, pageSize).contains(content))
            bytes.replace(page, pageSize, QByteArray(pageSize, '\xff'));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

class DamagedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const VaultFile file;
        fill(*file.create());
        m_whole = file.content();
        QVERIFY(m_whole.size() > 20 * pageSize);
    }

    void aWholeFileIsSound()
    {
        const VaultFile file;
        VaultFile::write(file.path(), m_whole);
        const auto database = file.open();
        VERIFY_OK(database->checkIntegrity());
        QCOMPARE(KeyRepository(*database).all().value().size(), keys);
    }

    void aDestroyedPageIsFoundWhenTheFileIsOpened()
    {
        const VaultFile file;
        VaultFile::write(file.path(), m_whole);
        destroyPagesWith(file.path(), QByteArray(100, char(50)));
        COMPARE_ERROR(Database::open(file.path()), ErrorCode::VaultDamaged);
    }

    void aPageDestroyedWhileTheFileIsOpenIsAnErrorAndNotAShorterList()
    {
        const VaultFile file;
        VaultFile::write(file.path(), m_whole);
        const auto database = file.open();
        VERIFY_OK(database->run(u"PRAGMA shrink_memory"_s));
        destroyPagesWith(file.path(), QByteArray(100, char(50)));
        COMPARE_ERROR(KeyRepository(*database).all(), ErrorCode::VaultDamaged);
        COMPARE_ERROR(database->checkIntegrity(), ErrorCode::VaultDamaged);
    }

    void historyThatCannotBeReadToItsEndIsAnErrorToo()
    {
        const VaultFile file;
        VaultFile::write(file.path(), m_whole);
        const auto database = file.open();
        VERIFY_OK(database->run(u"PRAGMA shrink_memory"_s));
        destroyPagesWith(file.path(), QByteArray(300, 'e'));
        COMPARE_ERROR(AuditRepository(*database).eachInOrder([](const AuditRow &) { return true; }),
                      ErrorCode::VaultDamaged);
        COMPARE_ERROR(AuditRepository(*database).newest(1000, std::nullopt), ErrorCode::VaultDamaged);
    }

    void aFileCutAtAnyPlaceIsRefused()
    {
        const VaultFile file;
        for (qsizetype size = 0; size < m_whole.size(); size += 512) {
            VaultFile::write(file.path(), m_whole.first(size));
            const auto opened = Database::open(file.path());
            QVERIFY2(!opened.has_value(), qPrintable(QString::number(size)));
            const ErrorCode code = opened.error().code;
            QVERIFY2(code == ErrorCode::VaultDamaged || code == ErrorCode::VaultForeign,
                     qPrintable(opened.error().toLogText()));
        }
    }

    void noFlippedBitAnywhereDoesMoreThanGiveAnError()
    {
        // What the structure does not show (a sealed byte) is for the ciphers to find.
        static const QSet<int> allowed = {int(ErrorCode::VaultDamaged), int(ErrorCode::VaultForeign),
                                          int(ErrorCode::VaultTooNew), int(ErrorCode::ReadOnly),
                                          int(ErrorCode::StorageFailed)};
        const VaultFile file;
        QRandomGenerator random(20261121);
        for (int round = 0; round < 1500; ++round) {
            QByteArray altered = m_whole;
            // Every byte of the header, then anywhere.
            const qsizetype at = round < 100 ? round : random.bounded(int(m_whole.size()));
            altered[at] = static_cast<char>(altered[at] ^ (1 << random.bounded(8)));
            VaultFile::write(file.path(), altered);
            const auto error = errorOfReading(file.path());
            QVERIFY2(!error || allowed.contains(int(*error)),
                     qPrintable(u"byte %1: error %2"_s.arg(at).arg(int(error.value_or(ErrorCode::Cancelled)))));
            QFile::remove(file.path() + u"-wal"_s);
            QFile::remove(file.path() + u"-shm"_s);
            QFile::remove(file.path() + u".before-1"_s);
        }
    }

    void anAppendedTailHarmsNothing()
    {
        const VaultFile file;
        VaultFile::write(file.path(), m_whole + QByteArray(10'000, '\xa5'));
        QVERIFY(!errorOfReading(file.path()));
    }

private:
    QByteArray m_whole;
};

QTEST_GUILESS_MAIN(DamagedFileTest)
#include "DamagedFileTest.moc"
