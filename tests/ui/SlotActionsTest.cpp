// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SlotActions.h"

#include "TestHerd.h"
#include "common/DiscardQuestion.h"
#include "common/Message.h"
#include "unlock/ConfirmDialog.h"
#include "unlock/NewSlotDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class SlotActionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<SlotActions> m_actions;

    [[nodiscard]] QPushButton &button(const QString &name) { return *m_actions->findChild<QPushButton *>(name); }
    [[nodiscard]] ConfirmDialog *question() { return m_actions->findChild<ConfirmDialog *>(); }
    [[nodiscard]] NewSlotDialog *page() { return m_actions->findChild<NewSlotDialog *>(); }
    [[nodiscard]] qsizetype waysIn() { return valueOf(m_herd->vault().status()).slots.size(); }
    void choose(const QString &menu, const QString &entry)
    {
        m_actions->showStatus(valueOf(m_herd->vault().status()));
        button(menu).click();
        button(menu).findChild<QMenu *>()->findChild<QAction *>(entry)->trigger();
        button(menu).findChild<QMenu *>()->close();
    }
    void confirm(const QString &text)
    {
        QTRY_VERIFY(question());
        question()->findChild<QLineEdit *>(u"Passphrase"_s)->setText(text);
        question()->findChild<QPushButton *>(u"Save"_s)->click();
    }
    void confirm() { confirm(QString::fromUtf8(TestVault::passphrase().view())); }
    [[nodiscard]] QPushButton &save()
    {
        // Not that of the question above it.
        for (QPushButton *button : page()->findChildren<QPushButton *>(u"Save"_s)) {
            if (button->window() == page())
                return *button;
        }
        qFatal("no button");
    }
    void typePassphrase(const QString &first, const QString &second)
    {
        page()->findChild<QLineEdit *>(u"Passphrase"_s)->setText(first);
        page()->findChild<QLineEdit *>(u"Passphrase again"_s)->setText(second);
    }
    /// Gives the vault a recovery key; its text.
    QByteArray addRecoveryKey()
    {
        choose(u"Add a way in"_s, u"Add recovery key"_s);
        const QByteArray key = (page()->findChild<QLineEdit *>(u"Recovery key"_s)->text()
                                + page()->findChild<QLineEdit *>(u"Recovery key continued"_s)->text())
                                   .toLatin1();
        page()->findChild<QCheckBox *>(u"Recovery key is kept"_s)->click();
        save().click();
        confirm();
        return QTest::qWaitFor([this] { return !page(); }) ? key : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_actions = std::make_unique<SlotActions>(m_herd->vault());
        m_actions->show();
    }
    void cleanup()
    {
        m_actions.reset();
        m_herd.reset();
    }

    void aSecondPassphraseIsAdded()
    {
        choose(u"Add a way in"_s, u"Add passphrase"_s);
        typePassphrase(u"gravel otter lantern"_s, u"gravel"_s);
        QVERIFY(!save().isEnabled());
        typePassphrase(u"gravel otter lantern"_s, u"gravel otter lantern"_s);
        save().click();
        confirm();
        QTRY_VERIFY(!page());
        valueOf(m_herd->vault().unlockWithPassphrase(secretOf("gravel otter lantern")));
    }

    void aRecoveryKeyIsAddedOnceItIsKept()
    {
        choose(u"Add a way in"_s, u"Add recovery key"_s);
        QVERIFY(!save().isEnabled());
        page()->reject();
        QTRY_VERIFY(!page());
        QCOMPARE(waysIn(), 1);
        const QByteArray key = addRecoveryKey();
        QCOMPARE(waysIn(), 2);
        valueOf(m_herd->vault().unlockWithPassphrase(secretOf(key)));
    }

    void whatMayBeOnPaperIsNotThrownAwayWithoutAQuestion()
    {
        choose(u"Add a way in"_s, u"Add recovery key"_s);
        page()->findChild<QCheckBox *>(u"Recovery key is kept"_s)->click();
        page()->reject();
        QVERIFY(page()->isVisible());
        QVERIFY(page()->findChild<DiscardQuestion *>()->isVisible());
    }

    void aWayIsRemoved()
    {
        static_cast<void>(addRecoveryKey());
        choose(u"Remove a way in"_s, u"Remove 2"_s);
        confirm();
        QTRY_COMPARE(waysIn(), 1);
    }

    void theLastWayIsNotOffered()
    {
        m_actions->showStatus(valueOf(m_herd->vault().status()));
        QVERIFY(button(u"Add a way in"_s).isEnabled());
        QVERIFY(!button(u"Remove a way in"_s).isEnabled());
    }

    void aLockedVaultOffersNothing()
    {
        valueOf(m_herd->vault().lock());
        m_actions->showStatus(valueOf(m_herd->vault().status()));
        QVERIFY(!button(u"Add a way in"_s).isEnabled());
        QVERIFY(!button(u"Remove a way in"_s).isEnabled());
    }

    void whoDoesNotKnowThePassphraseChangesNothingAndLosesNothing()
    {
        choose(u"Add a way in"_s, u"Add passphrase"_s);
        typePassphrase(u"gravel otter lantern"_s, u"gravel otter lantern"_s);
        save().click();
        confirm(u"wrong"_s);
        QTRY_VERIFY(!question()->findChild<Message *>()->isEmpty());
        question()->reject();
        QTRY_VERIFY(!question());
        QCOMPARE(page()->findChild<QLineEdit *>(u"Passphrase"_s)->text(), u"gravel otter lantern"_s);
        QCOMPARE(waysIn(), 1);
    }

    void theLastWayForEveryDayIsKeptAndThatIsSaid()
    {
        static_cast<void>(addRecoveryKey());
        QSignalSpy failed(m_actions.get(), &SlotActions::failed);
        choose(u"Remove a way in"_s, u"Remove 1"_s);
        confirm();
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::LastSlot);
        QCOMPARE(waysIn(), 2);
    }

    void aKeychainThatDoesNotAnswerIsSaid()
    {
        QSignalSpy failed(m_actions.get(), &SlotActions::failed);
        choose(u"Add a way in"_s, u"Add keychain"_s);
        confirm();
        QVERIFY(failed.wait());
        QCOMPARE(waysIn(), 1);
    }

    void lockingClosesWhatIsBeingTyped()
    {
        choose(u"Add a way in"_s, u"Add passphrase"_s);
        typePassphrase(u"gravel otter lantern"_s, u"gravel otter lantern"_s);
        save().click();
        QVERIFY(question());
        valueOf(m_herd->vault().lock());
        QTRY_VERIFY(!page());
        QVERIFY(!question());
    }

    void aRecoveryKeyConfirmsWhereNothingElseIsLeft()
    {
        const QByteArray key = addRecoveryKey();
        m_herd->alter(u"DELETE FROM key_slots WHERE kind = 'passphrase'"_s);
        choose(u"Add a way in"_s, u"Add passphrase"_s);
        typePassphrase(u"gravel otter lantern"_s, u"gravel otter lantern"_s);
        save().click();
        QCOMPARE(question()->findChild<QLineEdit *>(u"Passphrase"_s)->accessibleName(), u"Recovery key"_s);
        confirm(QString::fromLatin1(key));
        QTRY_VERIFY(!page());
        QCOMPARE(waysIn(), 2);
    }
};

int main(int argc, char *argv[])
{
    // No keychain answers.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const QApplication application(argc, argv);
    SlotActionsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SlotActionsTest.moc"
