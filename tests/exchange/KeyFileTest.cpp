// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KeyFile.h"

#include "providers/Catalogue.h"
#include "support/vault/Answers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#  include <sys/stat.h>
#endif

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bare = QByteArray("sk-or-") + "v1-test-key";

} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path() const { return m_folder.filePath(keyFileName); }

    void write(const QByteArray &content,
               QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner)
    {
        QFile::remove(path());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        QVERIFY(file.setPermissions(permissions));
    }

    /// Each as `row variable=secret`.
    [[nodiscard]] QStringList read()
    {
        QStringList lines;
        for (const ForeignKey &key : valueOf(readKeyFile(path(), m_catalogue)))
            lines << u"%1 %2=%3"_s.arg(key.row).arg(key.variable, QString::fromLatin1(key.secret.view()));
        return lines;
    }

    QTemporaryDir m_folder;
    const Catalogue m_catalogue = Catalogue::builtIn();

private Q_SLOTS:
    void aLineIsABareKeyOrANameAndItsValue_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &content, const QStringList &expected) {
            QTest::newRow(name) << content << expected;
        };
        const QString one = u"1 =made-up"_s;
        row("bare", "made-up", {one});
        row("with a line end", "made-up\n", {one});
        row("from Windows", "made-up\r\n", {one});
        row("with spaces around", "  made-up \t\n", {one});
        row("name and value", "A_KEY=made-up\n", {u"1 A_KEY=made-up"_s});
        row("as in a shell", "export A_KEY=\"made-up\"\n", {u"1 A_KEY=made-up"_s});
        row("single quotes", "A_KEY = 'made-up'", {u"1 A_KEY=made-up"_s});
        row("several lines", "# mine\n\nmade-up\nA_KEY=another\n", {u"3 =made-up"_s, u"4 A_KEY=another"_s});
        row("no value", "A_KEY=\n", {});
        row("padded base64", "bWFkZXVw=\nbWFkZXV=\nbWFkZQ==\n",
            {u"1 =bWFkZXVw="_s, u"2 =bWFkZXV="_s, u"3 =bWFkZQ=="_s});
        row("equals signs in the value", "A_KEY=made=up=", {u"1 A_KEY=made=up="_s});
        row("not a name before the sign", "made-up=more", {u"1 =made-up=more"_s});
        row("with a mark", "\xEF\xBB\xBFmade-up", {one});
        row("UTF-16 of PowerShell", QByteArray("\xFF\xFEm\0a\0d\0e\0-\0u\0p\0\r\0\n\0", 20), {one});
        row("empty", "", {});
    }

    void aLineIsABareKeyOrANameAndItsValue()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, expected);
        write(content);
        QCOMPARE(read(), expected);
    }

    void aFileThatOthersMayReadOrWriteIsRefused_data()
    {
        QTest::addColumn<int>("permission");
        QTest::newRow("read by the group") << int(QFileDevice::ReadGroup);
        QTest::newRow("written by the group") << int(QFileDevice::WriteGroup);
        QTest::newRow("read by others") << int(QFileDevice::ReadOther);
        QTest::newRow("written by others") << int(QFileDevice::WriteOther);
        QTest::newRow("run by others") << int(QFileDevice::ExeOther);
    }

    void aFileThatOthersMayReadOrWriteIsRefused()
    {
        QFETCH(int, permission);
        write(bare, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::Permission(permission));
        const auto error = errorOf(readKeyFile(path(), m_catalogue));
        QCOMPARE(error, (Error{ErrorCode::OpenToOthers, {{ErrorField::Path, path()}}}));
    }

    void aFileOfWhichOnlyReadingIsAllowedIsRead()
    {
        write(bare, QFileDevice::ReadOwner);
        QCOMPARE(read().size(), 1);
    }

    void aFileTooLongForKeysIsRefused()
    {
        write(QByteArray(64 * 1024, '#'));
        QCOMPARE(read(), QStringList());
        write(QByteArray(64 * 1024 + 1, '#'));
        QCOMPARE(codeOf(readKeyFile(path(), m_catalogue)), ErrorCode::FileUnreadable);
    }

    void whatIsNotThereIsSaidToBeMissing()
    {
        QCOMPARE(codeOf(readKeyFile(m_folder.filePath(u"none.txt"_s), m_catalogue)), ErrorCode::NoSuchFile);
    }

    void aFolderIsNoKeyFile()
    {
        QCOMPARE(codeOf(readKeyFile(m_folder.path(), m_catalogue)), ErrorCode::FileUnreadable);
    }

#ifdef Q_OS_UNIX
    void aPipeIsNotWaitedFor()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        QCOMPARE(codeOf(readKeyFile(pipe, m_catalogue)), ErrorCode::FileUnreadable);
    }
#endif
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "KeyFileTest.moc"
