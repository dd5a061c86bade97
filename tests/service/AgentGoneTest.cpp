// SPDX-License-Identifier: GPL-3.0-or-later
// Clients of the agent that went away before the vault answered.
#include "RawClient.h"
#include "ServedAgent.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class AgentGoneTest : public ServedAgent
{
    Q_OBJECT

    QSemaphore m_goOn;
    QFuture<Result<KeyChange>> m_holding;

    [[nodiscard]] QByteArray request(std::vector<std::string> fields) const
    {
        fields.insert(fields.begin() + 1, m_vault->path().toStdString());
        const auto message = wire::message({fields.cbegin(), fields.cend()}, wire::longestRequest);
        return {message->view().data(), static_cast<qsizetype>(message->size())};
    }
    /// Keeps the vault's thread from all that is asked of it from now on, until `goOn`.
    void holdUp()
    {
        connect(
            &m_vault->service(), &VaultService::keysChanged, &m_vault->service(), [this] { m_goOn.acquire(); },
            static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
        m_holding = m_vault->service().add(newKey(u"groq"_s, u"other"_s));
    }
    /// And does what was asked of it meanwhile.
    void goOn()
    {
        m_goOn.release();
        valueOf(m_holding);
        QCOMPARE(ask({"status"}).front(), "ok");
    }
    /// Once it answers what needs no vault, the agent has seen all that happened on its socket before.
    void letTheAgentSee() { QCOMPARE(askExactly({"status", "/somewhere/else.db"}), (Texts{"no", "other"})); }
    void askAndGo(const QByteArray &message)
    {
        {
            RawClient client(socketPath());
            client.send(message);
            letTheAgentSee();
        }
        letTheAgentSee();
    }

private Q_SLOTS:
    void init() { makeVault(); }
    void cleanup() { forget(); }

    void nobodyIsAskedForThem_data()
    {
        QTest::addColumn<QByteArrayList>("fields");
        QTest::newRow("get") << QByteArrayList{"get", "openai"};
        QTest::newRow("allow") << QByteArrayList{"allow", "1"};
    }
    void nobodyIsAskedForThem()
    {
        QFETCH(const QByteArrayList, fields);
        valueOf(m_vault->service().edit(m_vault->add(u"openai"_s, u"work"_s).id, {.asks = true}));
        serve(UseAnswer::Once);
        holdUp();
        askAndGo(request({fields.at(0).toStdString(), fields.at(1).toStdString()}));
        goOn();
        QCOMPARE(m_questions.load(), 0);
    }

    void nothingIsHandedOutToThem()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s);
        serve();
        holdUp();
        askAndGo(request({"get", "openai"}));
        goOn();
        QCOMPARE(m_vault->entry(key.id).useCount, 0);
    }

    void theyDoNotServeTheVault()
    {
        serve();
        holdUp();
        askAndGo(request({"watch", "unlocked", "8417"}));
        goOn();
        QCOMPARE(ask({"status"}), (Texts{"ok", "unlocked", "0"}));
    }
};

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::AgentGoneTest)
#include "AgentGoneTest.moc"
