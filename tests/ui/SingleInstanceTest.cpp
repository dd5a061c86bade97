// SPDX-License-Identifier: GPL-3.0-or-later
// The second program, and where it matters the first one too, is a process of its own.
#include "session/SingleInstance.h"

#include "support/vault/TestVault.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class SingleInstanceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TestVault> m_vault;

    [[nodiscard]] QString folder() const { return m_home->filePath(u"run/keyherd"_s); }
    std::unique_ptr<QProcess> start(const QStringList &more = {}, const QString &vault = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DATA"_s, u"CONFIG"_s, u"STATE"_s, u"CACHE"_s})
            environment.insert(u"XDG_%1_HOME"_s.arg(name), m_home->filePath(name));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"a-token-of-the-desktop"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.remove(u"KEYHERD_AGENT"_s);
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QStringLiteral(KEYHERD_DESKTOP),
                       QStringList{u"--vault"_s, vault.isEmpty() ? m_vault->path() : vault} + more);
        return process;
    }
    /// Whether it ends by itself, and how; -1: it goes on.
    static int endOf(QProcess &process)
    {
        return process.state() == QProcess::NotRunning || process.waitForFinished(60'000) ? process.exitCode() : -1;
    }
    [[nodiscard]] QString socket() const
    {
        const QStringList found =
            QDir(folder()).entryList({u"desktop-*.sock"_s}, QDir::System | QDir::Files | QDir::Hidden);
        return found.isEmpty() ? QString() : folder() + u'/' + found.constFirst();
    }
    [[nodiscard]] bool answers() const
    {
        QLocalSocket other;
        other.connectToServer(socket());
        return !socket().isEmpty() && other.waitForConnected(1000);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(m_home->filePath(u"run"_s)));
        QFile::setPermissions(m_home->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_vault = std::make_unique<TestVault>(TestVault::State::Locked);
    }
    void cleanup()
    {
        m_vault.reset();
        m_home.reset();
    }

    void aSecondStartTellsTheFirstToShowItselfAndEnds()
    {
        SingleInstance first(folder(), m_vault->path());
        QVERIFY(first.claim());
        QByteArrayList tokens;
        connect(&first, &SingleInstance::raiseWanted, this, [&](const QByteArray &token) { tokens << token; });
        const auto second = start();
        QTRY_COMPARE_WITH_TIMEOUT(tokens, QByteArrayList{"a-token-of-the-desktop"}, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 60'000);
        QCOMPARE(second->exitCode(), 0);
    }

    void aHiddenSecondStartLeavesTheFirstAlone()
    {
        SingleInstance first(folder(), m_vault->path());
        QVERIFY(first.claim());
        int raised = 0;
        connect(&first, &SingleInstance::raiseWanted, this, [&] { ++raised; });
        const auto second = start({u"--hidden"_s});
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 60'000);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(raised, 0);
    }

    void ofTwoProcessesTheFirstGoesOnAlsoAfterACrashBefore()
    {
        auto crashed = start();
        QTRY_VERIFY_WITH_TIMEOUT(answers(), 60'000);
        crashed->kill();
        QVERIFY(crashed->waitForFinished());
        QVERIFY(!socket().isEmpty());
        const auto first = start();
        QTRY_VERIFY_WITH_TIMEOUT(answers(), 60'000);
        const auto second = start();
        QCOMPARE(endOf(*second), 0);
        QCOMPARE(first->state(), QProcess::Running);
        first->kill();
        first->waitForFinished();
    }

    void anotherVaultHasAWindowOfItsOwn()
    {
        SingleInstance first(folder(), m_vault->path());
        SingleInstance other(folder(), m_home->filePath(u"other.db"_s));
        QVERIFY(first.claim());
        QVERIFY(other.claim());
    }

    void aLinkToTheVaultIsTheSameVault()
    {
        const QString link = m_home->filePath(u"link.db"_s);
        QVERIFY(QFile::link(m_vault->path(), link));
        SingleInstance first(folder(), m_vault->path());
        SingleInstance second(folder(), link);
        QVERIFY(first.claim());
        QVERIFY(!second.claim());
    }

    void aLinkToTheFolderOfAVaultThatIsYetToBeMadeIsThatFolder()
    {
        QVERIFY(QDir().mkpath(m_home->filePath(u"real"_s)));
        QVERIFY(QFile::link(m_home->filePath(u"real"_s), m_home->filePath(u"link"_s)));
        const QString vault = m_home->filePath(u"link/new/vault.db"_s);
        SingleInstance first(folder(), vault);
        QVERIFY(first.claim());
        QVERIFY(QDir().mkpath(m_home->filePath(u"real/new"_s)));
        QFile made(vault);
        QVERIFY(made.open(QIODevice::WriteOnly));
        SingleInstance second(folder(), vault);
        QVERIFY(!second.claim());
    }

    void toldToEndItClosesInOrder()
    {
        const auto program = start();
        QTRY_VERIFY_WITH_TIMEOUT(answers(), 60'000);
        program->terminate();
        QVERIFY(program->waitForFinished(60'000));
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 0);
        QFile settings(m_home->filePath(u"CONFIG/keyherd/keyherd.conf"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(settings.readAll().contains("geometry="));
    }

    void theFolderIsForThePersonAlone()
    {
        SingleInstance first(folder(), m_vault->path());
        QVERIFY(first.claim());
        QCOMPARE(QFile::permissions(folder())
                     & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void whatIsNoQuestionIsNotAnswered()
    {
        SingleInstance first(folder(), m_vault->path());
        QVERIFY(first.claim());
        int raised = 0;
        connect(&first, &SingleInstance::raiseWanted, this, [&] { ++raised; });
        for (const QByteArray &line : {"lower\n"_ba, QByteArray(5000, 'x')}) {
            QLocalSocket other;
            other.connectToServer(socket());
            other.write(line);
            QTRY_COMPARE(other.state(), QLocalSocket::UnconnectedState);
        }
        QCOMPARE(raised, 0);
    }
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::SingleInstanceTest)
#include "SingleInstanceTest.moc"
