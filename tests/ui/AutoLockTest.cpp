// SPDX-License-Identifier: GPL-3.0-or-later
// The session's bus stands for the system's too; logind and the screen lockers on it are real services of this test.
#include "session/AutoLock.h"

#include "TestHerd.h"
#include "platform/SessionWatch.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QTest>
#include <QWidget>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

/// What logind has for a program that wants to know of sleep and locks.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    bool isAsked() const { return m_asked; }
    QString how() const { return m_how; }
    /// Whether somebody still holds up the sleep.
    bool isHeldUp() const
    {
        char byte = 0;
        return m_end.isOpen() && read(m_end.handle(), &byte, 1) != 0;
    }

    Q_SIGNAL void PrepareForSleep(bool begins);

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        m_asked = true;
        return QDBusObjectPath(id == u"7"_s ? u"/org/freedesktop/login1/session/_37"_s : u"/none"_s);
    }
    // The pipe's end is closed when all that have the other one closed it.
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        m_how = what + u' ' + mode;
        int ends[2];
        if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_end.close();
        static_cast<void>(m_end.open(ends[0], QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle));
        QDBusUnixFileDescriptor hold;
        hold.giveFileDescriptor(ends[1]);
        return hold;
    }

private:
    bool m_asked = false;
    QString m_how;
    QFile m_end;
};

class AutoLockTest : public QObject
{
    Q_OBJECT

    Logind m_logind;
    bool m_hasBus = false;
    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<SessionWatch> m_watch;
    std::unique_ptr<AutoLock> m_lock;

    [[nodiscard]] Settings &settings() { return m_herd->keyherd().settings(); }
    [[nodiscard]] bool isLocked() { return valueOf(m_herd->vault().status()).locked; }
    void make(std::chrono::milliseconds minute = std::chrono::minutes(1))
    {
        m_lock =
            std::make_unique<AutoLock>(AutoLock::Surroundings{m_herd->vault(), settings(), *m_watch, minute}, nullptr);
        unlock();
    }
    void unlock() { valueOf(m_herd->vault().unlockWithPassphrase(TestVault::passphrase())); }
    static void send(const QString &path, const QString &interface, const QString &name,
                     const QVariantList &values = {})
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(values);
        QDBusConnection::sessionBus().send(signal);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_hasBus = bus.isConnected() && bus.registerService(u"org.freedesktop.login1"_s)
                && bus.registerObject(u"/org/freedesktop/login1"_s, &m_logind,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!m_hasBus)
            QSKIP("no session bus; packaging/test.sh makes one");
    }
    void init()
    {
        m_herd = std::make_unique<TestHerd>(TestVault::State::Locked);
        m_watch = std::make_unique<SessionWatch>();
        QTRY_VERIFY(m_logind.isHeldUp());
    }
    void cleanup()
    {
        m_lock.reset();
        m_watch.reset();
        m_herd.reset();
    }

    void whoeverDoesNothingIsLockedOut()
    {
        settings().set(settings::lockAfterMinutes, 1);
        make(std::chrono::milliseconds(200));
        QVERIFY(!isLocked());
        QTRY_VERIFY(isLocked());
        unlock();
        QTRY_VERIFY(isLocked());
    }

    void anyInputStartsTheTimeAnew_data()
    {
        QTest::addColumn<bool>("key");
        QTest::newRow("key") << true;
        QTest::newRow("mouse") << false;
    }
    void anyInputStartsTheTimeAnew()
    {
        QFETCH(bool, key);
        make();
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto atFirst = m_lock->remaining();
        QTRY_VERIFY(m_lock->remaining() < atFirst - std::chrono::milliseconds(200));
        const auto before = m_lock->remaining();
        if (key)
            QTest::keyClick(&window, Qt::Key_A);
        else
            QTest::mouseMove(&window, QPoint(1, 1));
        QTRY_VERIFY(m_lock->remaining() > before);
    }

    void neverMeansNever()
    {
        settings().set(settings::lockAfterMinutes, 0);
        make(std::chrono::milliseconds(1));
        QCoreApplication::processEvents();
        QVERIFY(!isLocked());
        QCOMPARE(m_lock->remaining(), std::chrono::milliseconds(0));
    }

    void aShorterTimeIsEffectiveAtOnce()
    {
        settings().set(settings::lockAfterMinutes, 720);
        make(std::chrono::milliseconds(100));
        settings().set(settings::lockAfterMinutes, 1);
        QTRY_VERIFY(isLocked());
    }

    void aLockedScreenLocks_data()
    {
        QTest::addColumn<QString>("locker");
        for (const QString &locker :
             {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s,
              u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
            QTest::newRow(qPrintable(locker)) << locker;
    }
    void aLockedScreenLocks()
    {
        QFETCH(QString, locker);
        make();
        QVERIFY(QDBusConnection::sessionBus().registerService(locker));
        const QString path = u'/' + QString(locker).replace(u'.', u'/');
        send(path, locker, u"ActiveChanged"_s, {true});
        QTRY_VERIFY(isLocked());
        QVERIFY(QDBusConnection::sessionBus().unregisterService(locker));
    }

    void aScreenThatIsUnlockedIsNoReason()
    {
        int told = 0;
        connect(m_watch.get(), &SessionWatch::screenLocked, this, [&] { ++told; });
        const QString locker = u"org.gnome.ScreenSaver"_s;
        QVERIFY(QDBusConnection::sessionBus().registerService(locker));
        send(u"/org/gnome/ScreenSaver"_s, locker, u"ActiveChanged"_s, {false});
        send(u"/org/gnome/ScreenSaver"_s, locker, u"ActiveChanged"_s, {true});
        QTRY_VERIFY(told > 0);
        QCOMPARE(told, 1);
        QVERIFY(QDBusConnection::sessionBus().unregisterService(locker));
    }

    void aSessionLockedThroughLogindLocks()
    {
        make();
        QTRY_VERIFY(m_logind.isAsked());
        // Its answer is read before this signal, which comes after it.
        QTRY_VERIFY((send(u"/org/freedesktop/login1/session/_37"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s),
                     isLocked()));
    }

    void anotherSessionIsNotOurs()
    {
        settings().set(settings::lockOnSuspend, false);
        make();
        bool told = false;
        connect(m_watch.get(), &SessionWatch::aboutToSleep, this, [&] { told = true; });
        send(u"/org/freedesktop/login1/session/_38"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        // It comes the same way, after the other.
        Q_EMIT m_logind.PrepareForSleep(true);
        QTRY_VERIFY(told);
        QVERIFY(!isLocked());
    }

    void theComputerSleepsOnlyOnceTheVaultIsLocked()
    {
        make();
        QCOMPARE(m_logind.how(), u"sleep delay"_s);
        bool lockedByThen = false;
        connect(&m_herd->vault(), &VaultService::lockedChanged, this,
                [&](bool locked) { lockedByThen = locked && m_logind.isHeldUp(); });
        Q_EMIT m_logind.PrepareForSleep(true);
        QTRY_VERIFY(!m_logind.isHeldUp());
        QVERIFY(lockedByThen && isLocked());
        Q_EMIT m_logind.PrepareForSleep(false);
        QTRY_VERIFY(m_logind.isHeldUp());
    }

    void whoSwitchedThatOffSleepsUnlocked()
    {
        settings().set(settings::lockOnSuspend, false);
        make();
        Q_EMIT m_logind.PrepareForSleep(true);
        QTRY_VERIFY(!m_logind.isHeldUp());
        QVERIFY(!isLocked());
        Q_EMIT m_logind.PrepareForSleep(false);
        QTRY_VERIFY(m_logind.isHeldUp());
    }
};

} // namespace keyherd::tests

int main(int argc, char *argv[])
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    qputenv("XDG_SESSION_ID", "7");
    QApplication application(argc, argv);
    keyherd::tests::AutoLockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "AutoLockTest.moc"
