// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Paths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
        QSKIP("the XDG folders are Linux's and the BSDs'");
#endif
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR",
                                 "KEYHERD_VAULT", "KEYHERD_AGENT"})
            qunsetenv(name);
        qputenv("HOME", "/home/test");
    }

    void withoutVariablesTheFoldersOfTheXdgSpecificationAreUsed()
    {
        const Paths paths = Paths::standard();
        QCOMPARE(paths.vault, u"/home/test/.local/share/keyherd/vault.db"_s);
        QCOMPARE(paths.settings, u"/home/test/.config/keyherd/keyherd.conf"_s);
        QCOMPARE(paths.log, u"/home/test/.local/state/keyherd/keyherd.log"_s);
        QCOMPARE(paths.agentSocket, u"/home/test/.local/state/keyherd/agent.sock"_s);
    }

    void theXdgVariablesMoveEverything()
    {
        qputenv("XDG_DATA_HOME", "/xdg/data");
        qputenv("XDG_CONFIG_HOME", "/xdg/config");
        qputenv("XDG_STATE_HOME", "/xdg/state");
        qputenv("XDG_RUNTIME_DIR", "/xdg/run");
        const Paths paths = Paths::standard();
        QCOMPARE(paths.vault, u"/xdg/data/keyherd/vault.db"_s);
        QCOMPARE(paths.settings, u"/xdg/config/keyherd/keyherd.conf"_s);
        QCOMPARE(paths.log, u"/xdg/state/keyherd/keyherd.log"_s);
        QCOMPARE(paths.agentSocket, u"/xdg/run/keyherd/agent.sock"_s);
    }

    void aRelativeXdgFolderIsIgnored()
    {
        // XDG Base Directory Specification: "If an implementation encounters a relative path [...] ignore it".
        qputenv("XDG_STATE_HOME", "state");
        qputenv("XDG_RUNTIME_DIR", "run");
        const Paths paths = Paths::standard();
        QCOMPARE(paths.log, u"/home/test/.local/state/keyherd/keyherd.log"_s);
        QCOMPARE(paths.agentSocket, u"/home/test/.local/state/keyherd/agent.sock"_s);
    }

    void ownVariablesNameTheVaultAndTheSocket()
    {
        qputenv("KEYHERD_VAULT", "/elsewhere/mine.db");
        qputenv("KEYHERD_AGENT", "/elsewhere/mine.sock");
        QCOMPARE(Paths::standard().vault, u"/elsewhere/mine.db"_s);
        QCOMPARE(Paths::standard().agentSocket, u"/elsewhere/mine.sock"_s);
    }

    void anEmptyVariableCountsAsNotSet()
    {
        qputenv("XDG_RUNTIME_DIR", "/xdg/run");
        qputenv("KEYHERD_VAULT", "");
        qputenv("KEYHERD_AGENT", "");
        QCOMPARE(Paths::standard().vault, u"/home/test/.local/share/keyherd/vault.db"_s);
        QCOMPARE(Paths::standard().agentSocket, u"/xdg/run/keyherd/agent.sock"_s);
    }

    void askingCreatesNothing()
    {
        const QTemporaryDir home;
        qputenv("HOME", home.path().toLocal8Bit());
        const Paths paths = Paths::standard();
        QVERIFY(paths.vault.startsWith(home.path()));
        QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "PathsTest.moc"
