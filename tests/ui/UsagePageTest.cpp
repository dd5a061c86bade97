// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/UsagePage.h"
#include "TestHerd.h"
#include "common/PlainTable.h"
#include "models/KeyFeed.h"
#include "usage/LatencyPlot.h"
#include "usage/UsePlot.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class UsagePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // All of one day.
        do {
            m_today = QDate::currentDate();
            use();
        } while (m_today != QDate::currentDate());
        m_keys = std::make_unique<KeyTableModel>(m_herd->keyherd().catalogue());
        m_feed = std::make_unique<KeyFeed>(m_herd->vault(), m_herd->keyherd().catalogue(), *m_keys);
        m_feed->refresh();
        m_page = std::make_unique<UsagePage>(m_herd->vault(), *m_keys);
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(described().startsWith(u"Uses in the last 30 days: 4;"_s));
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_keys.reset();
        m_herd.reset();
    }

    void everythingInteractiveHasAName()
    {
        QCOMPARE(table().accessibleName(), u"Usage"_s);
        QCOMPARE(program().accessibleName(), u"Program"_s);
        QCOMPARE(all().accessibleName(), u"Show all keys"_s);
        QCOMPARE(uses().accessibleName(), u"Uses over time"_s);
        QCOMPARE(latency().accessibleName(), u"Latency over time"_s);
    }

    void keysThatWereUsedAreListedWithTheirPrograms()
    {
        QCOMPARE(row(0), QStringList({u"work"_s, u"OpenAI"_s, u"3"_s, u"/usr/bin/editor, /usr/bin/script"_s, u"0"_s}));
        QCOMPARE(row(1), QStringList({u"play"_s, u"Groq"_s, u"1"_s, u"/usr/bin/script"_s, u"1"_s}));
        QVERIFY(cell(0, UsageModel::LastUse) != u"never"_s);
    }

    void thePlotTellsUsesAndErrorsOfAllKeys()
    {
        const QString today = QLocale().toString(m_today, QLocale::LongFormat);
        QCOMPARE(described(), u"Uses in the last 30 days: 4; the most on %1: 4. Errors: 1."_s.arg(today));
        QCOMPARE(caption(), u"Uses of all keys per day"_s);
    }

    void aChosenKeyIsDrawnAlone()
    {
        table().selectRow(1);
        QVERIFY(described().startsWith(u"Uses in the last 30 days: 1;"_s));
        QVERIFY(described().endsWith(u"Errors: 1."_s));
        QCOMPARE(caption(), u"Uses of play per day"_s);
        all().click();
        QVERIFY(described().startsWith(u"Uses in the last 30 days: 4;"_s));
        QVERIFY(!all().isEnabled());
    }

    void aChosenProgramIsDrawnAlone()
    {
        program().setCurrentText(u"/usr/bin/script"_s);
        Q_EMIT program().activated(program().currentIndex());
        QVERIFY(described().startsWith(u"Uses in the last 30 days: 2;"_s));
        table().selectRow(0);
        QVERIFY(described().startsWith(u"Uses in the last 30 days: 1;"_s));
    }

    void theLatencyOfTheChosenKeyIsDrawn()
    {
        QCOMPARE(latency().accessibleDescription(), u"Choose a key below to see how fast its provider answers."_s);
        table().selectRow(1);
        QTRY_COMPARE(latency().accessibleDescription(),
                     u"1 answer(s) to tests, between 120 and 120 ms; the newest: 120 ms."_s);
        table().selectRow(0);
        QTRY_COMPARE(latency().accessibleDescription(), u"No test was answered yet."_s);
    }

    void newUsesAppearByThemselvesAndTheChoiceStays()
    {
        table().selectRow(1);
        give(*m_play, u"/usr/bin/other"_s);
        QTRY_VERIFY(described().startsWith(u"Uses in the last 30 days: 2;"_s));
        give(add(u"cohere"_s, u"new"_s, 4), u"/usr/bin/other"_s);
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(caption(), u"Uses of play per day"_s);
        QVERIFY(described().startsWith(u"Uses in the last 30 days: 2;"_s));
    }

    void columnsSortByNumber()
    {
        for (int i = 0; i < 9; ++i)
            give(*m_play, u"/usr/bin/script"_s);
        QTRY_COMPARE(cell(0, UsageModel::Uses), u"10"_s);
        QCOMPARE(cell(0, UsageModel::Name), u"play"_s);
    }

    void lockedNothingIsLeft()
    {
        table().selectRow(0);
        valueOf(m_herd->vault().lock());
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(described(), u"No use in the last 30 days."_s);
        QCOMPARE(program().count(), 1);
        for (const auto *label : m_page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"work"_s), qPrintable(label->text()));
    }

private:
    /// "work" was used by an editor twice and by a script once, "play" by the script once and refused once; "idle" never was used.
    void use()
    {
        m_herd = std::make_unique<TestHerd>();
        m_work = add(u"openai"_s, u"work"_s, 1);
        m_play = add(u"groq"_s, u"play"_s, 2);
        add(u"mistral"_s, u"idle"_s, 3);
        give(*m_work, u"/usr/bin/editor"_s);
        give(*m_work, u"/usr/bin/editor"_s);
        give(*m_work, u"/usr/bin/script"_s);
        give(*m_play, u"/usr/bin/script"_s);
        test(*m_play, TestStatus::Invalid, 120ms);
    }
    KeyId add(const QString &provider, const QString &name, int number)
    {
        return valueOf(m_herd->vault().add(newKey(provider, name, number))).entry.id;
    }
    void give(KeyId key, const QString &program)
    {
        valueOf(m_herd->vault().handOut(key, {HandOutPurpose::Run, program}));
    }
    void test(KeyId key, TestStatus status, std::chrono::milliseconds latency)
    {
        valueOf(m_herd->vault().recordTests(
            {{key, {.status = status, .httpStatus = 401, .latency = latency, .checkedAt = SystemClock().now()}}}));
    }
    [[nodiscard]] PlainTable &table() { return *m_page->findChild<PlainTable *>(u"Usage"_s); }
    [[nodiscard]] QComboBox &program() { return *m_page->findChild<QComboBox *>(u"Program"_s); }
    [[nodiscard]] QPushButton &all() { return *m_page->findChild<QPushButton *>(u"All keys"_s); }
    [[nodiscard]] UsePlot &uses() { return *m_page->findChild<UsePlot *>(); }
    [[nodiscard]] LatencyPlot &latency() { return *m_page->findChild<LatencyPlot *>(); }
    [[nodiscard]] QString described() { return uses().accessibleDescription(); }
    [[nodiscard]] QString caption() { return m_page->findChild<QLabel *>(u"Use caption"_s)->text(); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList row(int row)
    {
        QStringList texts;
        for (int column = 0; column < UsageModel::LastUse; ++column)
            texts << cell(row, column);
        return texts;
    }

    std::unique_ptr<TestHerd> m_herd;
    QDate m_today;
    std::optional<KeyId> m_work;
    std::optional<KeyId> m_play;
    std::unique_ptr<KeyTableModel> m_keys;
    std::unique_ptr<KeyFeed> m_feed;
    std::unique_ptr<UsagePage> m_page;
};

QTEST_MAIN(UsagePageTest)
#include "UsagePageTest.moc"
