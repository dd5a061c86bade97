// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SlotActions.h"

#include "TestHerd.h"
#include "common/Message.h"
#include "unlock/ConfirmDialog.h"
#include "unlock/NewSlotDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
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
    void save() { page()->findChild<QPushButton *>(u"Save"_s)->click(); }
    /// Gives the vault a recovery key; its text.
    QByteArray addRecoveryKey()
    {
        choose(u"Add a way in"_s, u"Add recovery key"_s);
        confirm();
        if (!QTest::qWaitFor([this] { return page() != nullptr; }))
            return {};
        const QByteArray key = page()->findChild<QLabel *>(u"Recovery key"_s)->text().toLatin1();
        page()->findChild<QCheckBox *>(u"Recovery key is kept"_s)->click();
        save();
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
        confirm();
        QTRY_VERIFY(page());
        page()->findChild<QLineEdit *>(u"Passphrase"_s)->setText(u"gravel otter lantern"_s);
        save();
        QVERIFY2(page()->isVisible(), "typed only once");
        page()->findChild<QLineEdit *>(u"Passphrase again"_s)->setText(u"gravel otter lantern"_s);
        save();
        QTRY_VERIFY(!page());
        valueOf(m_herd->vault().unlockWithPassphrase(secretOf("gravel otter lantern")));
    }

    void aRecoveryKeyIsAddedOnceItIsKept()
    {
        choose(u"Add a way in"_s, u"Add recovery key"_s);
        confirm();
        QTRY_VERIFY(page());
        save();
        QVERIFY(page()->isVisible());
        QCOMPARE(waysIn(), 1);
        page()->reject();
        QTRY_VERIFY(!page());
        const QByteArray key = addRecoveryKey();
        QCOMPARE(waysIn(), 2);
        valueOf(m_herd->vault().unlockWithPassphrase(secretOf(key)));
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

    void whoDoesNotKnowThePassphraseChangesNothing()
    {
        choose(u"Add a way in"_s, u"Add passphrase"_s);
        confirm(u"wrong"_s);
        QTRY_VERIFY(!question()->findChild<Message *>()->isEmpty());
        QVERIFY(!page());
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
        confirm();
        QTRY_VERIFY(page());
        valueOf(m_herd->vault().lock());
        QTRY_VERIFY(!page());
    }

    void aRecoveryKeyAloneConfirms()
    {
        const QByteArray key = addRecoveryKey();
        choose(u"Remove a way in"_s, u"Remove 1"_s);
        confirm();
        QTRY_COMPARE(waysIn(), 1);
        choose(u"Add a way in"_s, u"Add passphrase"_s);
        QTRY_VERIFY(question());
        QCOMPARE(question()->findChild<QLineEdit *>(u"Passphrase"_s)->accessibleName(), u"Recovery key"_s);
        confirm(QString::fromLatin1(key));
        QTRY_VERIFY(page());
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
