// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Tray.h"

#include "NotificationService.h"
#include "TestHerd.h"
#include "common/Notifier.h"
#include "common/SecretClipboard.h"
#include "keys/KeyActions.h"
#include "support/network/LoopbackProvider.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class TrayTest : public QObject
{
    Q_OBJECT

    NotificationService m_desktop;
    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<KeyActions> m_actions;
    std::unique_ptr<Tray> m_tray;

    [[nodiscard]] QAction *action(const QString &name) { return m_tray->findChild<QAction *>(name); }
    [[nodiscard]] QMenu *copies() { return m_tray->menu().findChild<QMenu *>(u"Copy key"_s); }
    [[nodiscard]] QStringList offered()
    {
        QStringList names;
        for (const QAction *one : copies()->actions())
            names << one->text();
        return names;
    }
    void unlock() { valueOf(m_herd->vault().unlockWithPassphrase(TestVault::passphrase())); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_desktop.isThere())
            QSKIP("no session bus; packaging/test.sh makes one");
    }
    void init()
    {
        m_desktop.forget();
        m_herd = std::make_unique<TestHerd>(TestVault::State::Locked);
        m_clipboard = std::make_unique<SecretClipboard>();
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_notifier = std::make_unique<Notifier>(*m_icon);
        m_actions = std::make_unique<KeyActions>(m_herd->keyherd());
        m_tray = std::make_unique<Tray>(Tray::Surroundings{m_herd->keyherd(), *m_actions, *m_clipboard, *m_notifier,
                                                           *m_icon},
                                        nullptr);
    }
    void cleanup()
    {
        m_tray.reset();
        m_actions.reset();
        m_notifier.reset();
        m_icon.reset();
        m_clipboard.reset();
        m_herd.reset();
    }

    void whileLockedItOffersNothingOfTheVault()
    {
        unlock();
        valueOf(m_herd->vault().add(newKey(u"groq"_s, u"work"_s)));
        QTRY_COMPARE(offered(), QStringList{u"Groq"_s});
        valueOf(m_herd->vault().lock());
        QTRY_VERIFY(offered().isEmpty());
        QVERIFY(!copies()->isEnabled() && !action(u"Test all"_s)->isEnabled());
        QCOMPARE(action(u"Lock"_s)->text(), u"Unlock…"_s);
    }

    void itOffersTheProvidersWithAnActiveKeyAndFollowsChanges()
    {
        unlock();
        valueOf(m_herd->vault().add(newKey(u"openai"_s, u"work"_s)));
        const KeyChange groq = valueOf(m_herd->vault().add(newKey(u"groq"_s, u"work"_s)));
        QTRY_COMPARE(offered(), QStringList({u"Groq"_s, u"OpenAI"_s}));
        KeyEdit edit;
        edit.activation = Activation::Inactive;
        valueOf(m_herd->vault().edit(groq.entry.id, std::move(edit)));
        QTRY_COMPARE(offered(), QStringList{u"OpenAI"_s});
    }

    void aKeyIsCopiedAndTheHistorySaysSo()
    {
        unlock();
        const KeyChange added = valueOf(m_herd->vault().add(newKey(u"groq"_s, u"work"_s)));
        QTRY_COMPARE(offered().size(), 1);
        copies()->actions().constFirst()->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(madeUpKey(u"groq"_s)));
        QTRY_COMPARE(m_desktop.shown().size(), 1);
        QCOMPARE(m_desktop.shown().constFirst().text, u"The key of Groq is there for 30 second(s)."_s);
        QCOMPARE(valueOf(m_herd->vault().history(1, added.entry.id)).constFirst().action, AuditAction::KeyCopied);
        m_clipboard->clear();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void aTestFromHereIsTheWindowsAndIsTold()
    {
        const LoopbackProvider provider(Behaviour{.answer = httpAnswer(401, "{}")});
        unlock();
        NewKey key = newKey(u"groq"_s, u"work"_s);
        key.baseUrl = provider.url();
        valueOf(m_herd->vault().add(std::move(key)));
        QTRY_VERIFY(action(u"Test all"_s)->isEnabled());
        QSignalSpy progress(m_actions.get(), &KeyActions::testProgress);
        action(u"Test all"_s)->trigger();
        QTRY_COMPARE(m_desktop.shown().size(), 1);
        QVERIFY(!progress.isEmpty());
        QVERIFY2(m_desktop.shown().constFirst().text.startsWith(u"work: "_s),
                 qPrintable(m_desktop.shown().constFirst().text));
    }

    void whatTheWindowDoesIsNotToldHere()
    {
        unlock();
        const KeyChange added = valueOf(m_herd->vault().add(newKey(u"groq"_s, u"work"_s)));
        QSignalSpy done(m_actions.get(), &KeyActions::done);
        m_actions->setActive(added.entry.id, false);
        QTRY_COMPARE(done.size(), 1);
        m_notifier->notify(u"later"_s, {});
        QTRY_COMPARE(m_desktop.shown().size(), 1);
        QCOMPARE(m_desktop.shown().constFirst().title, u"later"_s);
    }

    void itLocks()
    {
        unlock();
        QTRY_COMPARE(action(u"Lock"_s)->text(), u"Lock"_s);
        action(u"Lock"_s)->trigger();
        QTRY_COMPARE(action(u"Lock"_s)->text(), u"Unlock…"_s);
        QTRY_VERIFY(valueOf(m_herd->vault().status()).locked);
    }

    void unlockingNeedsTheWindow()
    {
        QSignalSpy open(m_tray.get(), &Tray::openWanted);
        action(u"Lock"_s)->trigger();
        QCOMPARE(open.size(), 1);
    }

    void openAndQuitAreForTheWindow()
    {
        QSignalSpy open(m_tray.get(), &Tray::openWanted);
        QSignalSpy quit(m_tray.get(), &Tray::quitWanted);
        action(u"Open"_s)->trigger();
        action(u"Quit"_s)->trigger();
        QCOMPARE(open.size(), 1);
        QCOMPARE(quit.size(), 1);
    }

    void whereTheWindowWentIsSaidOnce()
    {
        m_tray->tellWindowWentHere();
        QTRY_COMPARE(m_desktop.shown().size(), 1);
        QCOMPARE(m_desktop.shown().constFirst().title, u"Keyherd goes on running"_s);
        m_tray->tellWindowWentHere();
        m_notifier->notify(u"later"_s, {});
        QTRY_COMPARE(m_desktop.shown().size(), 2);
        QCOMPARE(m_desktop.shown().constLast().title, u"later"_s);
    }

    // There is no tray on this screen, nor on many desktops.
    void withoutAPlaceForItItSaysSo() { QVERIFY(!m_tray->isThere()); }

    // At the start of a session, the desktop may come after it.
    void itWaitsForAPlaceThatMayStillCome() { QVERIFY(m_icon->isVisible()); }
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::TrayTest)
#include "TrayTest.moc"
