// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ForeignDatabaseInput.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class ForeignDatabaseInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilesOfKeysAreReadWholeAndUnchanged()
    {
        const QString fernet = fileWith("fernet", "one\r\ntwo\n");
        const QString django = fileWith("django", QByteArray("#\n").repeated(20'000) + "SECRET_KEY=x");
        const auto options = ForeignDatabaseInput{.source = u"their.db"_s,
                                                  .fernetKeyFile = fernet,
                                                  .djangoSecretFile = django,
                                                  .table = u"keys"_s,
                                                  .columns = u"provider=a,key=b"_s}
                                 .options()
                                 .value();
        QCOMPARE(options.source, u"their.db"_s);
        QVERIFY(options.fernetKeys.equals("one\r\ntwo\n"));
        QCOMPARE(options.djangoSecretKeys.size(), 40'012U);
        QCOMPARE(options.table, u"keys"_s);
        QCOMPARE(options.columns, (KeyColumns{{KeyColumn::Provider, u"a"_s}, {KeyColumn::Key, u"b"_s}}));
    }

    void nothingButTheSourceIsNeeded()
    {
        const auto options = ForeignDatabaseInput{.source = u"postgresql://me@host/keys"_s}.options().value();
        QVERIFY(options.fernetKeys.isEmpty() && options.djangoSecretKeys.isEmpty());
        QVERIFY(options.table.isEmpty() && options.columns.isEmpty());
    }

    void aPasswordInAnAddressIsRefusedAndNotRepeated()
    {
        const auto options = ForeignDatabaseInput{.source = u"postgresql://me:hunter2@host/keys"_s}.options();
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!options.error().toLogText().contains(u"hunter2"_s));
    }

    void standardInputCannotBeBothFiles()
    {
        const auto options =
            ForeignDatabaseInput{.source = u"x"_s, .fernetKeyFile = u"-"_s, .djangoSecretFile = u"-"_s}.options();
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::InvalidArgument);
    }

    void aFileOfKeysThatIsNotThereIsNamed()
    {
        const QString path = m_folder.filePath(u"nowhere"_s);
        const auto missing = ForeignDatabaseInput{.source = u"x"_s, .fernetKeyFile = path}.options();
        QCOMPARE(missing.error(), (Error{ErrorCode::NoSuchFile, {{ErrorField::Path, path}}}));
        const auto folder = ForeignDatabaseInput{.source = u"x"_s, .djangoSecretFile = m_folder.path()}.options();
        QCOMPARE(folder.error(), (Error{ErrorCode::FileUnreadable, {{ErrorField::Path, m_folder.path()}}}));
    }

    void aShapeIsShownInTheWordsOfTheOptions()
    {
        const QStringList lines =
            shownShapes({{.table = u"api_keys"_s,
                          .columns = {{KeyColumn::Provider, u"service"_s}, {KeyColumn::Key, u"token"_s}},
                          .sealing = Sealing::Fernet}});
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().contains(u"api_keys"_s));
        QVERIFY(lines.first().endsWith(u"provider=service,key=token"_s));
    }

private:
    QString fileWith(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ForeignDatabaseInputTest)
#include "ForeignDatabaseInputTest.moc"
