// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/HomePage.h"
#include "TestHerd.h"
#include "keys/KeysPage.h"
#include "keys/StatusStrip.h"
#include "programs/ProgramsPage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class HomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        valueOf(m_herd->vault().add(newKey(u"openai"_s, u"first"_s, 1)));
        valueOf(m_herd->vault().add(newKey(u"groq"_s, u"second"_s, 2)));
        m_page = std::make_unique<HomePage>(m_herd->keyherd(), m_herd->actions());
        m_page->resize(1100, 600);
        m_page->show();
        m_page->open();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(providers().model()->rowCount(), 4);
    }

    void cleanup()
    {
        m_page.reset();
        m_herd.reset();
    }

    void bothListsHaveNames()
    {
        QCOMPARE(providers().accessibleName(), u"Providers"_s);
        QCOMPARE(places().accessibleName(), u"Pages"_s);
        QCOMPARE(places().item(0)->text(), u"Programs"_s);
        QCOMPARE(places().item(1)->text(), u"Activity"_s);
        QCOMPARE(places().item(2)->text(), u"Usage"_s);
    }

    void aPlaceTakesTheMiddleAndTheRestStays()
    {
        QVERIFY(shown<KeysPage>());
        clickPlace(0);
        QVERIFY(shown<ProgramsPage>());
        QVERIFY(!shown<KeysPage>());
        QVERIFY(providers().selectionModel()->selectedIndexes().isEmpty());
        QVERIFY(m_page->findChild<QLineEdit *>(u"Search keys"_s)->isVisible());
        QVERIFY(m_page->findChild<StatusStrip *>()->isVisible());
        QVERIFY(providers().isVisible());
    }

    void choosingAProviderGoesBackToItsKeys()
    {
        clickProvider(0);
        clickPlace(0);
        clickProvider(3);
        QVERIFY(shown<KeysPage>());
        QVERIFY(places().selectedItems().isEmpty());
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QCOMPARE(table().model()->index(0, KeyTableModel::Name).data().toString(), u"second"_s);
    }

    void theProviderThatWasLeftCanBeChosenAgain()
    {
        clickProvider(3);
        clickPlace(0);
        clickProvider(3);
        QVERIFY(shown<KeysPage>());
        QCOMPARE(table().model()->rowCount(), 1);
    }

    void escapeGoesBackToTheKeysOfTheProviderThatWasChosen()
    {
        clickProvider(3);
        clickPlace(0);
        QTest::keyClick(&places(), Qt::Key_Escape);
        QVERIFY(shown<KeysPage>());
        QCOMPARE(table().model()->rowCount(), 1);
        QVERIFY(providers().selectionModel()->isRowSelected(3));
        QVERIFY(table().hasFocus());
    }

    void theListsAreReachedByTabAndArrows()
    {
        providers().setFocus();
        QTest::keyClick(&providers(), Qt::Key_Down);
        QTest::keyClick(&providers(), Qt::Key_Down);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QTest::keyClick(&providers(), Qt::Key_Tab);
        QVERIFY(places().hasFocus());
        QTest::keyClick(&places(), Qt::Key_Space);
        QVERIFY(shown<ProgramsPage>());
        QTest::keyClick(&places(), Qt::Key_Down);
        QCOMPARE(places().currentRow(), 1);
        QVERIFY(!shown<ProgramsPage>());
    }

    void searchingGoesToTheKeys()
    {
        clickPlace(0);
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"Search keys"_s), u"second"_s);
        QVERIFY(shown<KeysPage>());
        QTRY_COMPARE(table().model()->rowCount(), 1);
    }

    void aKeyThatIsNotOnTheScreenIsNotTested()
    {
        auto *test = m_page->findChild<QPushButton *>(u"Test"_s);
        table().selectRow(0);
        QVERIFY(test->isEnabled());
        clickPlace(0);
        QVERIFY(!test->isEnabled());
        clickProvider(0);
        QVERIFY(test->isEnabled());
    }

    void newsOfKeysLeavesThePlaceAsItIs()
    {
        clickPlace(0);
        valueOf(m_herd->vault().add(newKey(u"mistral"_s, u"third"_s, 3)));
        QTRY_COMPARE(providers().model()->rowCount(), 5);
        QVERIFY(shown<ProgramsPage>());
        QVERIFY(providers().selectionModel()->selectedIndexes().isEmpty());
    }

    void whereTheLastKeyOfAProviderGoesAllKeysAreShown()
    {
        clickProvider(3);
        table().selectRow(0);
        m_page->findChild<QPushButton *>(u"Delete"_s)->click();
        QTRY_COMPARE(providers().model()->rowCount(), 3);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QVERIFY(providers().selectionModel()->isRowSelected(0));
        QCOMPARE(table().model()->index(0, KeyTableModel::Name).data().toString(), u"first"_s);
    }

    void lockedItStartsWithTheKeysAgain()
    {
        clickPlace(0);
        valueOf(m_herd->vault().lock());
        m_page->close();
        valueOf(m_herd->vault().unlockWithPassphrase(TestVault::passphrase()));
        m_page->open();
        QVERIFY(shown<KeysPage>());
        QTRY_COMPARE(table().model()->rowCount(), 2);
    }

    void closedItLeavesNoListOfOffersOpen()
    {
        auto *search = m_page->findChild<QLineEdit *>(u"Search keys"_s);
        QTest::keyClicks(search, u"provider:"_s);
        const auto windows = QApplication::topLevelWidgets();
        const auto offers =
            std::ranges::find(windows, u"Search words"_s, [](const QWidget *window) { return window->objectName(); });
        QVERIFY(offers != windows.end() && (*offers)->isVisible());
        m_page->close();
        QVERIFY(!(*offers)->isVisible());
    }

    void whatIsDueIsLookedAtAgainAtMidnightWhileItIsOpen()
    {
        auto *midnight = m_page->findChild<QTimer *>(u"Midnight"_s);
        QVERIFY(midnight->isActive());
        QVERIFY(midnight->remainingTimeAsDuration() <= std::chrono::hours(25) + std::chrono::seconds(1));
        midnight->start(0);
        QTRY_VERIFY(midnight->remainingTimeAsDuration() > std::chrono::milliseconds(1));
        m_page->close();
        QVERIFY(!midnight->isActive());
    }

    void undoHasItsKey()
    {
        table().selectRow(0);
        m_page->findChild<QPushButton *>(u"Delete"_s)->click();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        auto *undo = m_page->findChild<QPushButton *>(u"Undo"_s);
        QTRY_VERIFY(undo->isVisible());
        QTest::keySequence(&table(), QKeySequence::Undo);
        QTRY_COMPARE(table().model()->rowCount(), 2);
    }

    void whereProgramsAreServedStandsAtTheBottom()
    {
        const auto *serving = m_page->findChild<QLabel *>(u"Serving"_s);
        QVERIFY(!serving->isVisible());
        m_page->showServing(8417);
        QCOMPARE(serving->text(), u"HTTP: 127.0.0.1:8417"_s);
        QVERIFY(serving->isVisible());
        m_page->showServing(0);
        QVERIFY(!serving->isVisible());
    }

    void thatCommandsAreServedStandsAtTheBottom()
    {
        const auto *agent = m_page->findChild<QLabel *>(u"Agent"_s);
        QVERIFY(!agent->isVisible());
        valueOf(m_herd->keyherd().agent().start({}));
        QVERIFY(agent->isVisible());
        QCOMPARE(agent->text(), u"Agent: on"_s);
    }

private:
    [[nodiscard]] QListView &providers() { return *m_page->findChild<QListView *>(u"Providers"_s); }
    [[nodiscard]] QListWidget &places() { return *m_page->findChild<QListWidget *>(u"Pages"_s); }
    [[nodiscard]] QTableView &table() { return *m_page->findChild<QTableView *>(u"Keys"_s); }
    template<typename Page>
    [[nodiscard]] bool shown()
    {
        return m_page->findChild<Page *>()->isVisible();
    }
    static void click(QListView &list, int row)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
    }
    void clickProvider(int row) { click(providers(), row); }
    void clickPlace(int row) { click(places(), row); }

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<HomePage> m_page;
};

QTEST_MAIN(HomePageTest)
#include "HomePageTest.moc"
