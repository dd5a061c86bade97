// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/ActivityPage.h"
#include "TestHerd.h"
#include "common/Languages.h"
#include "common/PlainTable.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ActivityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Five events: vault created, way to unlock added, key added, key given to a program, key tested.
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_key = valueOf(m_herd->vault().add(newKey(u"openai"_s, u"work"_s))).entry.id;
        give(HandOutPurpose::Run, u"/usr/bin/editor"_s);
        valueOf(m_herd->vault().recordTests({{*m_key, {.status = TestStatus::Invalid}}}));
    }

    void cleanup()
    {
        m_page.reset();
        m_herd.reset();
    }

    void everythingInteractiveHasAName()
    {
        open();
        QCOMPARE(table().accessibleName(), u"Activity"_s);
        QCOMPARE(search().accessibleName(), u"Search activity"_s);
        QCOMPARE(kind().accessibleName(), u"Kind of event"_s);
        QCOMPARE(m_page->findChild<QPushButton *>(u"Check again"_s)->accessibleName(), u"Check again"_s);
    }

    void whatHappenedIsListedNewestFirst()
    {
        open();
        QTRY_COMPARE(rows(), 5);
        QCOMPARE(column(ActivityModel::What), QStringList({u"Key tested"_s, u"Key given to a program"_s, u"Key added"_s,
                                                           u"Way to unlock added"_s, u"Vault created"_s}));
        QCOMPARE(cell(1, ActivityModel::Key), u"work"_s);
        QCOMPARE(cell(1, ActivityModel::Provider), u"OpenAI"_s);
        QCOMPARE(cell(1, ActivityModel::Actor), u"test"_s);
        QCOMPARE(cell(1, ActivityModel::Details), u"/usr/bin/editor"_s);
        QCOMPARE(cell(1, ActivityModel::Times), u"1"_s);
        QCOMPARE(cell(0, ActivityModel::Details), u"Invalid"_s);
        QVERIFY(!cell(0, ActivityModel::When).isEmpty());
    }

    void aWayToUnlockIsNamedInTheLanguageOfTheWindow()
    {
        Languages languages;
        languages.use(u"de"_s);
        const auto english = qScopeGuard([&] { languages.use(u"en"_s); });
        open();
        QTRY_COMPARE(rows(), 5);
        QCOMPARE(cell(3, ActivityModel::Details), u"Passphrase"_s);
    }

    void newEventsAppearByThemselves()
    {
        open();
        QTRY_COMPARE(rows(), 5);
        give(HandOutPurpose::Run, u"/usr/bin/other"_s);
        QTRY_COMPARE(rows(), 6);
        QCOMPARE(cell(0, ActivityModel::Details), u"/usr/bin/other"_s);
        valueOf(m_herd->vault().addClient({u"editor"_s}));
        QTRY_COMPARE(cell(0, ActivityModel::What), u"Program given a token"_s);
        QCOMPARE(rows(), 7);
    }

    void whatHappensWhileThePageIsNotShownIsThereWhenItIs()
    {
        open();
        QTRY_COMPARE(rows(), 5);
        m_page->hide();
        give(HandOutPurpose::Run, u"/usr/bin/other"_s);
        m_page->show();
        QTRY_COMPARE(rows(), 6);
    }

    void aSearchLooksThroughAllColumns_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("left");
        QTest::newRow("what") << u"GIVEN to"_s << 1;
        QTest::newRow("key") << u"work"_s << 3;
        QTest::newRow("provider") << u"openai"_s << 3;
        QTest::newRow("program") << u"editor"_s << 1;
        QTest::newRow("nothing") << u"quux"_s << 0;
    }
    void aSearchLooksThroughAllColumns()
    {
        QFETCH(QString, typed);
        QFETCH(int, left);
        open();
        QTRY_COMPARE(rows(), 5);
        search().setText(typed);
        QCOMPARE(rows(), left);
        search().clear();
        QCOMPARE(rows(), 5);
    }

    void aKindLeavesOutTheOthers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("left");
        QTest::newRow("changes") << u"Changes of keys"_s << QStringList{u"Key added"_s};
        QTest::newRow("uses") << u"Uses of keys"_s << QStringList{u"Key given to a program"_s};
        QTest::newRow("tests") << u"Tests"_s << QStringList{u"Key tested"_s};
        QTest::newRow("programs") << u"Tokens of programs"_s << QStringList();
        QTest::newRow("vault") << u"Vault, providers, files"_s
                               << QStringList{u"Way to unlock added"_s, u"Vault created"_s};
    }
    void aKindLeavesOutTheOthers()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, left);
        open();
        QTRY_COMPARE(rows(), 5);
        kind().setCurrentText(name);
        QCOMPARE(column(ActivityModel::What), left);
    }

    void whereNothingFitsThePageSaysWhatToDo()
    {
        open();
        QTRY_COMPARE(rows(), 5);
        search().setText(u"quux"_s);
        QTRY_COMPARE(table().accessibleDescription(),
                     u"Nothing like this happened. Clear the search or choose all events."_s);
    }

    void ofALongHistoryTheNewestAreReadFirstAndOlderOnesOnDemand()
    {
        for (int i = 0; i < 15; ++i)
            valueOf(
                m_herd->vault().recordTests(QList<TestRecord>(100, TestRecord{*m_key, {.status = TestStatus::Valid}})));
        open();
        QTRY_COMPARE(rows(), 1000);
        QVERIFY(table().model()->canFetchMore({}));
        table().scrollToBottom();
        QTRY_COMPARE(rows(), 1505);
        QVERIFY(!table().model()->canFetchMore({}));
        QCOMPARE(cell(1504, ActivityModel::What), u"Vault created"_s);
    }

    void aSearchFindsWhatIsOlderThanWhatWasRead()
    {
        for (int i = 0; i < 15; ++i)
            valueOf(
                m_herd->vault().recordTests(QList<TestRecord>(100, TestRecord{*m_key, {.status = TestStatus::Valid}})));
        open();
        QTRY_COMPARE(rows(), 1000);
        search().setText(u"editor"_s);
        QTRY_COMPARE(rows(), 1);
    }

    void anIntactHistoryIsSaidToBeWhole()
    {
        open();
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"Whole"_s)->text(), u"The history is intact: 5 record(s)."_s);
    }

    void anAlteredHistoryIsSaidAboveIt()
    {
        m_herd->alter(u"UPDATE audit SET previous_hash = zeroblob(32) WHERE sequence = 3"_s);
        open();
        QTRY_VERIFY(says(u"The history was altered at record 3."_s));
        QTRY_COMPARE(rows(), 5);
        QVERIFY(m_page->findChild<QLabel *>(u"Whole"_s)->text().isEmpty());
    }

    void lockedNothingIsLeft()
    {
        open();
        QTRY_COMPARE(rows(), 5);
        search().setText(u"work"_s);
        valueOf(m_herd->vault().lock());
        QTRY_COMPARE(rows(), 0);
        QVERIFY(search().text().isEmpty());
        QVERIFY(m_page->findChild<QLabel *>(u"Whole"_s)->text().isEmpty());
    }

private:
    void open()
    {
        m_page = std::make_unique<ActivityPage>(m_herd->vault(), m_herd->keyherd().catalogue());
        m_page->resize(900, 400);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void give(HandOutPurpose purpose, const QString &program)
    {
        valueOf(m_herd->vault().handOut(*m_key, {purpose, program}));
    }
    [[nodiscard]] PlainTable &table() { return *m_page->findChild<PlainTable *>(u"Activity"_s); }
    [[nodiscard]] QLineEdit &search() { return *m_page->findChild<QLineEdit *>(u"Search activity"_s); }
    [[nodiscard]] QComboBox &kind() { return *m_page->findChild<QComboBox *>(u"Kind of event"_s); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList column(int column)
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts << cell(row, column);
        return texts;
    }
    [[nodiscard]] bool says(const QString &words)
    {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<TestHerd> m_herd;
    std::optional<KeyId> m_key;
    std::unique_ptr<ActivityPage> m_page;
};

QTEST_MAIN(ActivityPageTest)
#include "ActivityPageTest.moc"
