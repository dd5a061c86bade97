// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KnownToolFiles.h"

#include "scan/Tree.h"
#include "support/vault/Answers.h"

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KnownToolFilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Tree> m_home;
    QProcessEnvironment m_environment;

    /// `tool path`, from home.
    QStringList present() const
    {
        QStringList files;
        const QString home = QString::fromStdString(m_home->path().string()) + u'/';
        for (const ToolFile &file : KnownToolFiles::builtIn().present(m_environment))
            files << file.tool + u' ' + file.path.sliced(home.size());
        return files;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Tree>();
        m_environment = {};
        m_environment.insert(u"HOME"_s, QString::fromStdString(m_home->path().string()));
    }

    void theFilesThatAreThereAreFound()
    {
        for (const char *name : {".bashrc", ".zsh_history", ".config/io.datasette.llm/keys.json",
                                 ".cache/huggingface/token", ".local/share/opencode/auth.json", "unrelated"})
            m_home->write(name, "");
        QCOMPARE(present(),
                 (QStringList{u"bash .bashrc"_s, u"zsh-history .zsh_history"_s,
                              u"llm .config/io.datasette.llm/keys.json"_s, u"huggingface .cache/huggingface/token"_s,
                              u"opencode .local/share/opencode/auth.json"_s}));
    }

    void theBaseDirectoriesMayBeElsewhere()
    {
        m_home->write("etc/zed/settings.json", "");
        m_home->write(".config/zed/settings.json", "");
        m_environment.insert(u"XDG_CONFIG_HOME"_s, QString::fromStdString(m_home->path("etc").string()));
        QCOMPARE(present(), QStringList{u"zed etc/zed/settings.json"_s});
        m_environment.insert(u"XDG_CONFIG_HOME"_s, u"etc"_s);
        QCOMPARE(present(), QStringList{u"zed .config/zed/settings.json"_s});
    }

    void aStarStandsForNames()
    {
        for (const char *name : {".config/fish/conf.d/b.fish", ".config/fish/conf.d/a.fish",
                                 ".config/fish/conf.d/a.txt", ".jupyter/lab/user-settings/x/y.jupyterlab-settings"})
            m_home->write(name, "");
        QCOMPARE(present(), (QStringList{u"fish .config/fish/conf.d/a.fish"_s, u"fish .config/fish/conf.d/b.fish"_s,
                                         u"jupyter .jupyter/lab/user-settings/x/y.jupyterlab-settings"_s}));
    }

    void aFolderIsNoFileAndALinkIsMeant()
    {
        m_home->write(".netrc/inside", "");
        m_home->write("dotfiles/zshrc", "");
        std::filesystem::create_symlink(m_home->path("dotfiles/zshrc"), m_home->path(".zshrc"));
        QCOMPARE(present(), QStringList{u"zsh .zshrc"_s});
    }

    void aFileOfTwoNamesCountsOnce()
    {
        m_home->write(".bashrc", "");
        std::filesystem::create_symlink(m_home->path(".bashrc"), m_home->path(".bash_profile"));
        QCOMPARE(present(), QStringList{u"bash .bashrc"_s});
    }

    void toolsAreFoundByTheirId()
    {
        const KnownToolFiles files = KnownToolFiles::builtIn();
        QCOMPARE(files.find(u"llm"_s)->name, u"llm"_s);
        QVERIFY(files.find(u"llm"_s)->holds == KnownTool::Holds::Credentials);
        QVERIFY(files.find(u"bash-history"_s)->holds == KnownTool::Holds::History);
        QVERIFY(!files.find(u"none"_s));
    }

    void whatIsWrongWithAListIsSaid_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QByteArray(R"({"id": "a", "holds": "history", "files": ["~/a"]})") << u"a"_s;
        QTest::newRow("no such kind") << QByteArray(R"({"id": "a", "name": "A", "holds": "x", "files": ["~/a"]})")
                                      << u"a/holds"_s;
        QTest::newRow("absolute") << QByteArray(
            R"({"id": "a", "name": "A", "holds": "history", "files": ["/etc/passwd"]})")
                                  << u"a/files"_s;
        QTest::newRow("upwards") << QByteArray(R"({"id": "a", "name": "A", "holds": "history", "files": ["~/../x"]})")
                                 << u"a/files"_s;
    }

    void whatIsWrongWithAListIsSaid()
    {
        QFETCH(QByteArray, tool);
        QFETCH(QString, field);
        const auto error = errorOf(KnownToolFiles::fromJson(R"({"format": 1, "tools": [)" + tool + "]}"));
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::InvalidArgument);
        QCOMPARE(error->value(ErrorField::Field), field);
    }

    void anotherFormatIsRefused()
    {
        QCOMPARE(codeOf(KnownToolFiles::fromJson(R"({"format": 2, "tools": []})")), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(KnownToolFiles::fromJson("nonsense")), ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(KnownToolFilesTest)
#include "KnownToolFilesTest.moc"
