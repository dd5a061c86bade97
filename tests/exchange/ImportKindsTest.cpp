// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportKinds.h"

#include "support/vault/TestVault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray openAiKey = madeUpKey(u"openai"_s, 1);

} // namespace

class ImportKindsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("%s", qUtf8Printable(made.errorString()));
        made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return made.fileName();
    }

private Q_SLOTS:
    void aFileIsKnownByItsContentOrItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow(".env by name") << u".env.local"_s << QByteArray("# nothing yet\n") << ImportKind::Dotenv;
        QTest::newRow(".env by content") << u"settings.txt"_s << QByteArray("# mine\nexport OPENAI_API_KEY='x'\n")
                                         << ImportKind::Dotenv;
        QTest::newRow("key.txt") << u"key.txt"_s << QByteArray("OPENAI_API_KEY=x\n") << ImportKind::KeyFile;
        QTest::newRow("bare keys") << u"mine.txt"_s << QByteArray("# work\n" + openAiKey + "\n") << ImportKind::KeyFile;
        QTest::newRow("table") << u"keys.csv"_s << QByteArray("provider,name,key\n") << ImportKind::Csv;
        QTest::newRow("table without its ending")
            << u"export"_s << QByteArray("service,token\nopenai,x\n") << ImportKind::Csv;
        QTest::newRow("table of unknown columns") << u"keys.csv"_s << QByteArray("a;b;c\n") << ImportKind::Csv;
        QTest::newRow("Bitwarden, CSV") << u"export.csv"_s
                                        << QByteArray("folder,favorite,type,name,notes,login_uri,login_password\n")
                                        << ImportKind::Bitwarden;
        QTest::newRow("Bitwarden, JSON") << u"export.json"_s << QByteArray(R"({"encrypted": false, "items": []})")
                                         << ImportKind::Bitwarden;
        QTest::newRow("1Password, CSV") << u"export.csv"_s << QByteArray("Title,Url,Username,Password\n")
                                        << ImportKind::OnePassword;
        QTest::newRow("1Password, 1PUX") << u"export.1pux"_s << QByteArray("PK\x03\x04 made up")
                                         << ImportKind::OnePassword;
        QTest::newRow("KeePassXC, CSV") << u"export.csv"_s << QByteArray("\"Group\",\"Title\",\"Password\",\"URL\"\n")
                                        << ImportKind::KeePassXc;
        QTest::newRow("KeePassXC, XML") << u"export.xml"_s << QByteArray("<?xml version=\"1.0\"?>\n<KeePassFile/>")
                                        << ImportKind::KeePassXc;
        QTest::newRow("LiteLLM") << u"config.yaml"_s << QByteArray("model_list:\n") << ImportKind::LiteLlm;
        QTest::newRow("llm") << u"keys.json"_s << QByteArray(R"({"openai": "x"})") << ImportKind::Llm;
        QTest::newRow("records") << u"export.json"_s << QByteArray(R"([{"provider": "openai", "api_key": "x"}])")
                                 << ImportKind::Database;
        QTest::newRow("SQLite") << u"app.db"_s << QByteArray("SQLite format 3\0 made up", 24) << ImportKind::Database;
    }

    void aFileIsKnownByItsContentOrItsName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QTEST(valueOf(recogniseKind(file(name, content))), "kind");
    }

    void whatIsNoneOfThemIsSaidToBeAnotherKind_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("prose") << QByteArray("Dear diary, nothing happened today.\n");
        QTest::newRow("nothing but lines") << QByteArray(60'000, '\n') + "a few words";
        QTest::newRow("web page") << QByteArray("<html></html>");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
    }

    void whatIsNoneOfThemIsSaidToBeAnotherKind()
    {
        QFETCH(QByteArray, content);
        const auto kind = recogniseKind(file(u"something"_s, content));
        QVERIFY(!kind);
        QCOMPARE(kind.error().code, ErrorCode::FileNotUnderstood);
        QCOMPARE(kind.error().value(ErrorField::Reason), u"kind"_s);
    }

    void whatIsNotThereOrNoFileIsSaid()
    {
        QCOMPARE(recogniseKind(m_folder.filePath(u"none"_s)).error().code, ErrorCode::NoSuchFile);
        QCOMPARE(recogniseKind(m_folder.path()).error().code, ErrorCode::FileUnreadable);
    }

    void ofSeveralFilesEachKeySaysWhereItStood()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        std::vector<ImportInput> inputs(2);
        inputs[0] = {.kind = ImportKind::Dotenv, .path = file(u".env"_s, "OPENAI_API_KEY=" + openAiKey + "\n")};
        inputs[1] = {.kind = ImportKind::Csv, .path = file(u"k.csv"_s, "provider,key\nopenai," + openAiKey + "\n")};
        const ForeignKeys keys = valueOf(readImports(std::move(inputs), catalogue));
        QCOMPARE(keys.size(), 2u);
        QCOMPARE(keys[0].file, u".env"_s);
        QVERIFY(keys[0].source == Source::Dotenv);
        QCOMPARE(keys[1].file, u"k.csv"_s);
        QVERIFY(keys[1].source == Source::Imported);
    }

    void whatIsWrongWithAFileNamesIt()
    {
        const QString path = file(u"k.csv"_s, "a,b\n1,2\n");
        std::vector<ImportInput> inputs(1);
        inputs[0] = {.kind = ImportKind::Csv, .path = path};
        const auto read = readImports(std::move(inputs), Catalogue::builtIn());
        QVERIFY(!read);
        QCOMPARE(read.error().value(ErrorField::Path), path);
    }
};

QTEST_GUILESS_MAIN(ImportKindsTest)
#include "ImportKindsTest.moc"
