// SPDX-License-Identifier: GPL-3.0-or-later
// How a key was used and how fast it answers, beside the key.
#include "TestHerd.h"
#include "keys/KeyDetail.h"
#include "usage/LatencyPlot.h"
#include "usage/UsePlot.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class KeyTrendsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::optional<KeyId> m_key;
    std::unique_ptr<KeyDetail> m_detail;

    [[nodiscard]] UsePlot &uses() { return *m_detail->findChild<UsePlot *>(); }
    [[nodiscard]] LatencyPlot &latency() { return *m_detail->findChild<LatencyPlot *>(); }
    void use() { valueOf(m_herd->vault().handOut(*m_key, {HandOutPurpose::Run, u"/usr/bin/editor"_s})); }
    void test(int httpStatus, std::chrono::milliseconds took)
    {
        valueOf(m_herd->vault().recordTests({{*m_key,
                                              {.status = httpStatus > 0 ? TestStatus::Valid : TestStatus::Unreachable,
                                               .httpStatus = httpStatus,
                                               .latency = took,
                                               .checkedAt = SystemClock().now()}}}));
    }
    void show() { m_detail->show(m_herd->keys().constFirst(), nullptr); }
    /// And all that there is of it is drawn: the vault answers one question after the other.
    void showWhole()
    {
        show();
        valueOf(m_herd->vault().status());
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_key = valueOf(m_herd->vault().add(newKey(u"openai"_s, u"work"_s))).entry.id;
        m_detail = std::make_unique<KeyDetail>(m_herd->vault());
        m_detail->QWidget::show();
    }
    void cleanup()
    {
        m_detail.reset();
        m_herd.reset();
    }

    void usesAndErrorsAreDrawnOnceThereAreSome()
    {
        showWhole();
        QVERIFY(!uses().isVisible());
        use();
        use();
        show();
        QTRY_VERIFY(uses().isVisible());
        QVERIFY(uses().accessibleDescription().startsWith(u"Uses in the last 30 days: 2;"_s));
    }

    void latencyIsDrawnOnceThereIsATrend()
    {
        test(200, 80ms);
        test(0, 9s); // nobody answered
        showWhole();
        QVERIFY(!latency().isVisible());
        test(200, 240ms);
        show();
        QTRY_VERIFY(latency().isVisible());
        QCOMPARE(latency().accessibleDescription(),
                 u"2 answer(s) to tests, between 80 and 240 ms; the newest: 240 ms."_s);
    }

    void ofAnotherKeyNothingIsLeft()
    {
        use();
        show();
        QTRY_VERIFY(uses().isVisible());
        m_detail->show({}, nullptr);
        QCOMPARE(uses().accessibleDescription(), u"No use in the last 30 days."_s);
    }
};

QTEST_MAIN(KeyTrendsTest)
#include "KeyTrendsTest.moc"
