// SPDX-License-Identifier: GPL-3.0-or-later
// Through the window's frame, where people meet the page.
#include "keys/KeysPage.h"
#include "TestHerd.h"
#include "home/HomePage.h"
#include "keys/KeyActions.h"
#include "keys/KeyDetail.h"
#include "keys/SecretBox.h"
#include "keys/StatusStrip.h"
#include "support/network/LoopbackProvider.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeysPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        valueOf(m_herd->vault().add(newKey(u"openai"_s, u"first"_s, 1)));
        valueOf(m_herd->vault().add(newKey(u"groq"_s, u"second"_s, 2)));
        m_page = std::make_unique<HomePage>(m_herd->keyherd(), m_herd->actions());
        m_page->show();
        m_page->open();
        QTRY_COMPARE(table().model()->rowCount(), 2);
    }

    void cleanup()
    {
        m_page.reset();
        m_herd.reset();
    }

    void everythingInteractiveHasTheNameThatTestsAndScreenReadersUse()
    {
        for (const char *name : {"Add key", "Import", "Test", "Test all", "Lock", "Copy", "Reveal", "Edit", "Delete",
                                 "Activate", "Deactivate", "Cancel", "Undo"}) {
            const auto *button = m_page->findChild<QPushButton *>(QString::fromLatin1(name));
            QVERIFY2(button, name);
            QCOMPARE(button->accessibleName(), QString::fromLatin1(name));
        }
        QCOMPARE(table().accessibleName(), u"Keys"_s);
        QCOMPARE(m_page->findChild<QListView *>(u"Providers"_s)->accessibleName(), u"Providers"_s);
        QCOMPARE(m_page->findChild<QLineEdit *>(u"Search keys"_s)->accessibleName(), u"Search keys"_s);
    }

    void whatIsTypedIntoTheTableIsSearchedFor()
    {
        QTest::keyClicks(&table(), u"s"_s);
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"Search keys"_s), u"eco"_s);
        QCOMPARE(table().model()->rowCount(), 1);
    }

    void aRevealedKeyIsHiddenWhenAnotherIsChosen()
    {
        choose(u"first"_s);
        button("Reveal").click();
        QTRY_VERIFY(secret().isRevealed());
        choose(u"second"_s);
        QVERIFY(!secret().isRevealed());
        QVERIFY(!secretText().contains(QString::fromLatin1(madeUpKey(u"openai"_s, 1))));
    }

    void aRevealedKeyIsHiddenWhenItsTimeIsOver()
    {
        m_herd->keyherd().settings().set(settings::revealSeconds, 3);
        choose(u"first"_s);
        button("Reveal").click();
        QTRY_COMPARE(secretText(), QString::fromLatin1(madeUpKey(u"openai"_s, 1)));
        QTRY_VERIFY_WITH_TIMEOUT(!secret().isRevealed(), 20'000);
        QVERIFY(!secretText().contains(QString::fromLatin1(madeUpKey(u"openai"_s, 1))));
    }

    void aCopiedKeyAsksClipboardManagersNotToKeepIt()
    {
        choose(u"first"_s);
        button("Copy").click();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(madeUpKey(u"openai"_s, 1)));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        m_page.reset();
        QVERIFY2(QGuiApplication::clipboard()->text().isEmpty(), "closing takes it off the clipboard");
    }

    void whatSomebodyElseCopiedIsLeftAlone()
    {
        choose(u"first"_s);
        button("Copy").click();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QGuiApplication::clipboard()->setText(u"somebody else's"_s);
        m_page.reset();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"somebody else's"_s);
    }

    void aDeletedKeyComesBackWithUndo()
    {
        choose(u"first"_s);
        button("Delete").click();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QTRY_VERIFY(button("Undo").isVisible());
        button("Undo").click();
        QTRY_COMPARE(table().model()->rowCount(), 2);
        QCOMPARE(m_herd->keys().size(), 2);
    }

    void aDeletedKeyThatCannotComeBackYetIsOfferedAgain()
    {
        deleteKey(u"first"_s);
        const KeyChange inTheWay = valueOf(m_herd->vault().add(newKey(u"openai"_s, u"first"_s, 5)));
        button("Undo").click();
        QVERIFY(!button("Undo").isVisible());
        QTRY_VERIFY(button("Undo").isVisible());
        QVERIFY(m_page->findChild<QFrame *>(u"Message"_s)->isVisible());
        valueOf(m_herd->vault().remove(inTheWay.entry.id));
        button("Undo").click();
        QTRY_COMPARE(table().model()->rowCount(), 2);
        QCOMPARE(m_herd->secretOf(m_herd->keys().constFirst().id), madeUpKey(u"openai"_s, 1));
    }

    void whatIsSaidMeanwhileDoesNotTakeUndoAway()
    {
        deleteKey(u"first"_s);
        auto *strip = m_page->findChild<StatusStrip *>();
        strip->say(u"1 key(s) tested, 1 valid."_s);
        QVERIFY(button("Undo").isVisible());
        QCOMPARE(button("Undo").accessibleDescription(), u"first was deleted."_s);
        button("Undo").click();
        QTRY_COMPARE(table().model()->rowCount(), 2);
    }

    void aKeyIsDeactivatedAndActivatedAgain()
    {
        choose(u"first"_s);
        button("Deactivate").click();
        QTRY_VERIFY(button("Activate").isVisible());
        QVERIFY(!m_herd->keys().constFirst().active);
        button("Activate").click();
        QTRY_VERIFY(button("Deactivate").isVisible());
        QVERIFY(m_herd->keys().constFirst().active);
    }

    void whatCannotBeReadOfAKeyIsSaid()
    {
        m_herd->alter(u"UPDATE audit SET sealed_event = x'00'"_s);
        choose(u"first"_s);
        auto *failure = m_page->findChild<QLabel *>(u"Details failure"_s);
        QTRY_VERIFY(failure->isVisible());
        QVERIFY2(failure->text().contains(u"history"_s), qPrintable(failure->text()));
    }

    void aNewKeyAppearsByItself()
    {
        valueOf(m_herd->vault().add(newKey(u"mistral"_s, u"third"_s, 3)));
        QTRY_COMPARE(table().model()->rowCount(), 3);
    }

    void aTestThatLockingEndsIsNotSpokenOfAfterwards()
    {
        const LoopbackProvider silent((Behaviour()));
        NewKey key = newKey(u"mistral"_s, u"third"_s, 3);
        key.baseUrl = silent.url();
        const KeyId id = valueOf(m_herd->vault().add(std::move(key))).entry.id;
        KeyActions &actions = m_herd->actions();
        QSignalSpy ended(&actions, &KeyActions::testsEnded);
        QSignalSpy said(&actions, &KeyActions::done);
        QSignalSpy failed(&actions, &KeyActions::failed);
        actions.test({id}, true);
        QTRY_COMPARE(silent.requests(), 1);
        valueOf(m_herd->vault().lock());
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(said.isEmpty() && failed.isEmpty());
        QVERIFY(m_page->findChild<StatusStrip *>()->text().isEmpty());
    }

    void theMenuOfAKeyHasItsActionsAndTheColumns()
    {
        choose(u"first"_s);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&table(), &byKey);
        auto *menu = m_page->findChild<QMenu *>(u"Key menu"_s);
        QVERIFY(menu);
        QStringList offered;
        for (const QAction *action : menu->actions())
            offered << action->text();
        QCOMPARE(offered, QStringList({u"Copy"_s, u"Deactivate"_s, u"Test this key"_s, u"Edit"_s, u"Rotate"_s,
                                       u"Delete"_s, QString(), u"Columns"_s}));
        const QMenu *columns = menu->actions().constLast()->menu();
        QAction *uses = columns->actions().at(KeyTableModel::Uses);
        QVERIFY(!uses->isChecked());
        uses->trigger();
        QVERIFY(!table().isColumnHidden(KeyTableModel::Uses));
        menu->actions().at(1)->trigger();
        QTRY_VERIFY(button("Activate").isVisible());
        delete menu;
    }

    void columnsAreKeptAsSoonAsTheyAreChanged()
    {
        Settings &settings = m_herd->keyherd().settings();
        QSignalSpy changed(&settings, &Settings::changed);
        table().setColumnHidden(KeyTableModel::Uses, false);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(settings.get(settings::keyTableColumns), table().horizontalHeader()->saveState());
    }

    void lockedNothingOfTheVaultIsLeftInTheWindow()
    {
        choose(u"first"_s);
        button("Reveal").click();
        QTRY_VERIFY(secret().isRevealed());
        m_page->close();
        valueOf(m_herd->vault().lock());
        QTRY_COMPARE(table().model()->rowCount(), 0);
        QVERIFY(!secret().isRevealed());
        for (const auto *label : m_page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"first"_s), qPrintable(label->text()));
    }

private:
    [[nodiscard]] QTableView &table() { return *m_page->findChild<QTableView *>(u"Keys"_s); }
    [[nodiscard]] QPushButton &button(const char *name)
    {
        return *m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] SecretBox &secret() { return m_page->findChild<KeyDetail *>()->secret(); }
    [[nodiscard]] QString secretText() { return m_page->findChild<QLineEdit *>(u"Masked key"_s)->text(); }

    void deleteKey(const QString &name)
    {
        choose(name);
        button("Delete").click();
        QTRY_VERIFY(button("Undo").isVisible());
    }
    void choose(const QString &name)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, KeyTableModel::Name).data().toString() == name)
                return table().selectRow(row);
        }
        QFAIL(qPrintable(name));
    }

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<HomePage> m_page;
};

QTEST_MAIN(KeysPageTest)
#include "KeysPageTest.moc"
