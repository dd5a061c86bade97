// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that ask for keys about which a person is asked first, and may not wait for the answer.
#include "service/api/InternalKeyRoutes.h"

#include "http/RequestParser.h"
#include "service/api/ServedKeys.h"
#include "support/vault/TestVault.h"

#include <QPromise>
#include <QTest>

#include <algorithm>
#include <array>
#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyherd::tests {

namespace {

/// One request for the keys of OpenAI, and what came of it.
struct Asking
{
    std::shared_ptr<int> client = std::make_shared<int>();
    int status = 0; ///< 0: no answer yet
    QByteArray body = {};
    QList<http::Header> headers = {};
};

} // namespace

class InternalKeyRoutesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;
    std::unique_ptr<ServedKeys> m_keys;
    std::unique_ptr<InternalKeyRoutes> m_routes;
    std::unique_ptr<ApiWords> m_words;
    std::deque<QPromise<UseAnswer>> m_questions;
    KeyId m_key{0};

    void makeRoutes(std::chrono::milliseconds patience)
    {
        const auto ask = [this](const UseQuestion &) {
            m_questions.emplace_back().start();
            return m_questions.back().future();
        };
        m_routes = std::make_unique<InternalKeyRoutes>(
            *m_keys, m_vault->catalogue(), m_vault->clock(), ask,
            [](const http::Request &) { return u"/usr/bin/program"_s; }, patience);
    }
    void answer(std::size_t question, UseAnswer answer)
    {
        m_questions.at(question).addResult(answer);
        m_questions.at(question).finish();
    }
    /// By the history.
    [[nodiscard]] qsizetype handOuts()
    {
        const auto events = valueOf(m_vault->service().history(100, m_key));
        return std::ranges::count(events, AuditAction::KeyServed, &AuditEvent::action);
    }
    void ask(Asking &asking, qint64 client = 1)
    {
        http::Request request{.method = "GET", .path = "/api/internal/api-keys", .query = "provider=openai"};
        request.client = asking.client;
        const auto call =
            std::make_shared<ApiCall>(http::owned(std::move(request)), Client{ClientId(client), u"editor"_s}, QString(),
                                      *m_words, u"en"_s);
        call->setReply([&asking](const http::Response &response) {
            asking.status = response.status;
            asking.body = response.body;
            asking.headers = response.headers;
        });
        QVERIFY(m_routes->answer(call));
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        m_key = m_vault->add(u"openai"_s, u"work"_s).id;
        valueOf(m_vault->service().edit(m_key, {.asks = true}));
        m_keys = std::make_unique<ServedKeys>(m_vault->service(), m_vault->clock());
        m_words = std::make_unique<ApiWords>();
        makeRoutes(1h);
    }
    void cleanup()
    {
        m_routes.reset();
        m_keys.reset();
        m_questions.clear();
        m_vault.reset();
    }

    void whoWaitsGetsTheKeyOnceItIsAllowed()
    {
        Asking asking;
        ask(asking);
        QTRY_COMPARE(m_questions.size(), 1U);
        answer(0, UseAnswer::Once);
        QTRY_COMPARE(asking.status, 200);
        QVERIFY(asking.body.contains(madeUpKey(u"openai"_s)));
        QCOMPARE(handOuts(), 1);
    }

    void whoIsGoneByThenGetsNothingAndTheHistorySaysSo()
    {
        std::array<Asking, 3> askings;
        for (Asking &asking : askings)
            ask(asking);
        QTRY_COMPARE(m_questions.size(), 1U);
        askings[0].client.reset();
        askings[1].client.reset();
        answer(0, UseAnswer::Once);
        QTRY_COMPARE(askings[2].status, 200);
        QVERIFY(askings[2].body.contains(madeUpKey(u"openai"_s)));
        for (const Asking &gone : {askings[0], askings[1]}) {
            QCOMPARE(gone.status, 408);
            QVERIFY(gone.body.isEmpty());
        }
        QCOMPARE(handOuts(), 1);
    }

    void aClientWaitsWithFourRequestsAtMost()
    {
        std::array<Asking, 5> askings;
        for (Asking &asking : askings)
            ask(asking);
        QTRY_COMPARE(askings[4].status, 429);
        QCOMPARE(askings[4].headers, (QList<http::Header>{{"Retry-After", "10"}}));
        Asking other;
        ask(other, 2);
        QTRY_COMPARE(m_questions.size(), 2U);
        answer(0, UseAnswer::Once);
        for (std::size_t i = 0; i < 4; ++i)
            QTRY_COMPARE(askings.at(i).status, 200);
        QCOMPARE(other.status, 0);
    }

    void whoTriesAgainTakesThePlaceOfWhatHeGaveUp()
    {
        std::array<Asking, 20> attempts;
        for (Asking &attempt : attempts) {
            ask(attempt);
            QTRY_COMPARE(m_questions.size(), 1U);
            if (&attempt != &attempts.back())
                attempt.client.reset();
        }
        for (std::size_t i = 0; i < attempts.size() - 1; ++i)
            QCOMPARE(attempts.at(i).status, 408);
        answer(0, UseAnswer::Once);
        QTRY_COMPARE(attempts.back().status, 200);
        QCOMPARE(handOuts(), 1);
    }

    void aQuestionThatNobodyAnswersIsWithdrawn()
    {
        makeRoutes(20ms);
        Asking asking;
        ask(asking);
        QTRY_VERIFY(m_questions.size() == 1 && m_questions.front().isCanceled());
        m_questions.front().finish();
        QTRY_COMPARE(asking.status, 200);
        QCOMPARE(asking.body, "[]");
    }
};

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::InternalKeyRoutesTest)
#include "InternalKeyRoutesTest.moc"
