// SPDX-License-Identifier: GPL-3.0-or-later
// The real agent, on a real vault, asked as the command line asks it.
#include "RawClient.h"
#include "ServedAgent.h"

#include <QFile>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cstring>
#include <future>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

namespace {

qint64 residentPages()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

} // namespace

class AgentTest : public ServedAgent
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeVault(); }
    void cleanup() { forget(); }

    void aKeyIsHandedOutAndNoted()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s);
        serve();
        QCOMPARE(ask({"get", "openai/work"}), (Texts{"ok", madeUpKey(u"openai"_s).toStdString()}));
        QCOMPARE(m_vault->entry(key.id).useCount, 1);
        const AuditEvent event = valueOf(m_vault->service().history(1)).constFirst();
        QVERIFY(event.action == AuditAction::KeyPrinted);
        QVERIFY2(event.detail.startsWith(u'/'), qPrintable(event.detail));
    }

    void usesOfOneMinuteAreNotedOnceAndCountedTogether()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s);
        serve();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask({"get", "openai/work"}).front(), "ok");
        QTRY_COMPARE(m_vault->entry(key.id).useCount, 5);
        const auto events = valueOf(m_vault->service().history(10, key.id));
        qint64 uses = 0;
        for (const AuditEvent &event : events)
            uses += event.action == AuditAction::KeyPrinted ? event.times : 0;
        QCOMPARE(uses, 5);
        QVERIFY(!valueOf(m_vault->service().verifyHistory()).firstBroken);
    }

    void usesAreWrittenDownWhenTheVaultIsLocked()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s);
        serve();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask({"get", "openai"}).front(), "ok");
        QCOMPARE(ask({"lock"}), (Texts{"ok"}));
        valueOf(m_vault->service().unlockWithPassphrase(TestVault::passphrase()));
        QCOMPARE(m_vault->entry(key.id).useCount, 3);
    }

    void aProgramGetsTheVariablesOfItsKeys()
    {
        m_vault->add(u"openai"_s, u"work"_s);
        const KeyEntry other = m_vault->add(u"groq"_s, u"fast"_s);
        serve();
        const std::string openAi = madeUpKey(u"openai"_s).toStdString();
        const std::string groq = madeUpKey(u"groq"_s).toStdString();
        QCOMPARE(ask({"run", "/usr/bin/program", "warn", "popenai", "eMINE=keyherd://groq/fast", "sPATH"}),
                 (Texts{"ok", "OPENAI_API_KEY", openAi, "MINE", groq}));
        QCOMPARE(ask({"run", "/usr/bin/program", "warn", "iMINE=keyherd://groq"}), (Texts{"ok", "MINE", groq}));
        const AuditEvent event = valueOf(m_vault->service().history(1, other.id)).constFirst();
        QVERIFY(event.action == AuditAction::KeyRun);
        QCOMPARE(event.detail, u"/usr/bin/program"_s);
    }

    void aRunOfWhichAPersonIsToBeToldIsLeftToTheOneWhoAsked()
    {
        m_vault->add(u"openai"_s, u"work"_s);
        serve();
        QCOMPARE(ask({"run", "/usr/bin/program", "warn", "popenai", "sOPENAI_API_KEY"}), (Texts{"no", "failed"}));
        QCOMPARE(ask({"run", "/usr/bin/program", "override", "popenai", "sOPENAI_API_KEY"}).front(), "ok");
        QCOMPARE(m_vault->entry(KeyId(1)).useCount, 1);
    }

    void aRunThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("nothing") << QStringList{u"run"_s};
        QTest::newRow("no way") << QStringList{u"run"_s, u"/bin/true"_s};
        QTest::newRow("another way") << QStringList{u"run"_s, u"/bin/true"_s, u"ask"_s};
        QTest::newRow("an empty field") << QStringList{u"run"_s, u"/bin/true"_s, u"warn"_s, QString()};
        QTest::newRow("another mark") << QStringList{u"run"_s, u"/bin/true"_s, u"warn"_s, u"x"_s};
    }
    void aRunThatIsNoneIsRefused()
    {
        QFETCH(QStringList, fields);
        serve();
        Texts request;
        for (const QString &field : fields)
            request.push_back(field.toStdString());
        QCOMPARE(ask(request), (Texts{"no", "failed"}));
    }

    void aLockedVaultGivesNothing()
    {
        m_vault->add(u"openai"_s, u"work"_s);
        serve();
        QCOMPARE(ask({"status"}), (Texts{"ok", "unlocked", "0"}));
        QCOMPARE(ask({"lock"}), (Texts{"ok"}));
        QCOMPARE(ask({"status"}), (Texts{"ok", "locked", "0"}));
        QCOMPARE(ask({"get", "openai"}), (Texts{"no", "locked"}));
        QCOMPARE(ask({"lend"}), (Texts{"no", "locked"}));
    }

    void aPassphraseUnlocksItAndAWrongOneDoesNot()
    {
        m_vault->add(u"openai"_s, u"work"_s);
        serve();
        QCOMPARE(ask({"lock"}), (Texts{"ok"}));
        const auto wrong = ask({"unlock", "wrong"});
        QCOMPARE(wrong.front(), "no");
        QCOMPARE(ask({"status"}).at(1), "locked");
        const Secret passphrase = TestVault::passphrase();
        QCOMPARE(ask({"unlock", passphrase.view().toByteArray().toStdString()}), (Texts{"ok"}));
        QCOMPARE(ask({"get", "openai"}).front(), "ok");
    }

    void whatIsLentOpensTheSameVaultAndNoOther()
    {
        m_vault->add(u"openai"_s, u"work"_s);
        serve();
        const auto answer = ask({"lend"});
        QCOMPARE(answer.front(), "ok");
        const auto other = m_vault->anotherService();
        valueOf(other->unlockWithLent(secretOf(QByteArray::fromStdString(answer.back()))));
        QCOMPARE(valueOf(other->keys()).size(), 1);
        const TestVault stranger(TestVault::State::Missing);
        TestVault fresh(TestVault::State::Missing);
        valueOf(fresh.service().create({.passphrase = TestVault::passphrase()}));
        valueOf(fresh.service().lock());
        QVERIFY(codeOf(fresh.service().unlockWithLent(secretOf(QByteArray::fromStdString(answer.back()))))
                == ErrorCode::VaultDamaged);
    }

    void anotherVaultIsNotThisAgents()
    {
        serve();
        QCOMPARE(askExactly({"status", "/somewhere/else.db"}), (Texts{"no", "other"}));
        QCOMPARE(askExactly({"status"}), (Texts{"no", "other"}));
    }

    void aKeyThatIsNotThereIsSaidByNumberOnly()
    {
        serve();
        const auto answer = ask({"get", "openai/none"});
        QCOMPARE(answer, (Texts{"no", "failed", std::to_string(static_cast<int>(ErrorCode::NoSuchKey))}));
    }

    void aKeyThatAsksIsHandedOutOnceAPersonAllowsIt()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s);
        valueOf(m_vault->service().edit(key.id, {.asks = true}));
        serve(UseAnswer::Once);
        QCOMPARE(ask({"get", "openai"}).front(), "ok");
        QCOMPARE(ask({"get", "openai"}).front(), "ok");
        QCOMPARE(m_questions.load(), 2);
        QCOMPARE(ask({"allow", key.id.toString().toStdString()}), (Texts{"ok"}));
        QCOMPARE(m_questions.load(), 3);
    }

    void forTheSessionAsksOnceUntilTheVaultIsLocked()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s);
        valueOf(m_vault->service().edit(key.id, {.asks = true}));
        serve(UseAnswer::Session);
        QCOMPARE(ask({"get", "openai"}).front(), "ok");
        QCOMPARE(ask({"get", "openai"}).front(), "ok");
        QCOMPARE(m_questions.load(), 1);
        QCOMPARE(ask({"lock"}), (Texts{"ok"}));
        valueOf(m_vault->service().unlockWithPassphrase(TestVault::passphrase()));
        QCOMPARE(ask({"get", "openai"}).front(), "ok");
        QCOMPARE(m_questions.load(), 2);
    }

    void aRefusalIsFinal()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s);
        valueOf(m_vault->service().edit(key.id, {.asks = true}));
        serve(UseAnswer::Refused);
        QCOMPARE(ask({"get", "openai"}), (Texts{"no", "refused"}));
        QCOMPARE(ask({"allow", key.id.toString().toStdString()}), (Texts{"no", "refused"}));
        QCOMPARE(m_questions.load(), 1);
        QCOMPARE(m_vault->entry(key.id).useCount, 0);
    }

    void aQuestionOfAClientThatWentAwayIsWithdrawn()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s);
        valueOf(m_vault->service().edit(key.id, {.asks = true}));
        QPromise<UseAnswer> asked;
        asked.start();
        QFutureWatcher<UseAnswer> watcher;
        QSignalSpy withdrawn(&watcher, &QFutureWatcherBase::canceled);
        watcher.setFuture(asked.future());
        m_agent = newAgent();
        valueOf(m_agent->start([this, future = asked.future()](const UseQuestion &) {
            ++m_questions;
            return future;
        }));
        {
            RawClient client(socketPath());
            client.send(getRequest());
            QTRY_COMPARE(m_questions.load(), 1);
        }
        QVERIFY(withdrawn.wait());
        asked.finish();
    }

    void withoutAWindowNobodyIsAsked()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s);
        valueOf(m_vault->service().edit(key.id, {.asks = true}));
        serve();
        QCOMPARE(ask({"get", "openai"}), (Texts{"no", "nobody"}));
    }

    void theSocketIsForThisUserAlone()
    {
        serve();
        struct stat info = {};
        QVERIFY(lstat(QFile::encodeName(socketPath()).constData(), &info) == 0);
        QCOMPARE(info.st_mode & 07777U, 0600U);
    }

    void whoWatchesIsToldAtOnceWhatHeDidNotKnowAndLaterWhatChanges()
    {
        serve();
        QCOMPARE(ask({"watch", "locked", "8417"}), (Texts{"ok", "unlocked"}));
        auto watching = std::async(std::launch::async, [this] { return ask({"watch", "unlocked", "8417"}); });
        QTRY_COMPARE(ask({"status"}), (Texts{"ok", "unlocked", "8417"}));
        QCOMPARE(ask({"lock"}), Texts{"ok"});
        QCOMPARE(watching.get(), (Texts{"ok", "locked"}));
        QTRY_COMPARE(ask({"status"}), (Texts{"ok", "locked", "0"}));
    }

    void aSecondAgentAtTheSamePlaceIsRefusedAndTheFirstGoesOn()
    {
        serve();
        const auto started = newAgent()->start({});
        QVERIFY(!started && started.error().code == ErrorCode::AgentRunning);
        QCOMPARE(ask({"status"}).front(), "ok");
    }

    void itsEndTakesTheSocketAway()
    {
        serve();
        m_agent.reset();
        QVERIFY(!QFile::exists(socketPath()));
    }

    void manyClientsAtOnceGetEachItsOwnKey()
    {
        constexpr int clients = 64;
        for (int i = 0; i < clients; ++i)
            m_vault->add(u"openai"_s, u"key %1"_s.arg(i, 2, 10, QLatin1Char('0')), i);
        serve();
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < clients; ++i) {
            threads.emplace_back([&, i] {
                const auto answer = ask({"get", u"openai/key %1"_s.arg(i, 2, 10, QLatin1Char('0')).toStdString()});
                if (answer == Texts{"ok", madeUpKey(u"openai"_s, i).toStdString()})
                    ++right;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right.load(), clients);
    }

    void garbageIsHungUpOnAndHarmsNothing()
    {
        m_vault->add(u"openai"_s, u"work"_s);
        serve();
        QRandomGenerator chance(1);
        const auto garbage = [&chance](int i) {
            QByteArray bytes(1 + static_cast<int>(chance.bounded(200)), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = static_cast<char>(chance.bounded(256));
            // Some of it begins as a message does.
            return i % 2 ? bytes : QByteArray("KHA\x01\0\0\0", 7) + static_cast<char>(bytes.size()) + bytes;
        };
        qint64 before = 0;
        constexpr int frames = 10'000;
        for (int i = 0; i < frames; ++i) {
            RawClient client(socketPath());
            QVERIFY(client.isConnected());
            client.send(garbage(i));
            if (i == frames / 2)
                before = residentPages();
        }
        QCOMPARE(ask({"get", "openai"}).front(), "ok");
        const qint64 grown = residentPages() - before;
        QVERIFY2(grown < 512, qPrintable(u"%1 pages more"_s.arg(grown)));
    }

    void aClientThatSendsNoMessageIsHungUpOn()
    {
        serve();
        RawClient client(socketPath());
        client.send("GET / HTTP/1.1\r\n\r\n");
        QCOMPARE(client.readAll(), QByteArray());
    }

    void aSecondRequestBeforeTheAnswerIsHungUpOn()
    {
        m_vault->add(u"openai"_s, u"work"_s);
        const KeyEntry key = m_vault->entry(KeyId(1));
        valueOf(m_vault->service().edit(key.id, {.asks = true}));
        m_agent = newAgent();
        QPromise<UseAnswer> never;
        never.start();
        valueOf(m_agent->start([&](const UseQuestion &) { return never.future(); }));
        RawClient client(socketPath());
        client.send(getRequest() + getRequest());
        const QByteArray answer = client.readAll();
        QVERIFY2(!answer.contains("ok"), answer.toHex().constData());
    }
};

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::AgentTest)
#include "AgentTest.moc"
