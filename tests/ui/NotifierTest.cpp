// SPDX-License-Identifier: GPL-3.0-or-later
// The other end of the protocol stands here: the service that a desktop would show notifications with.
#include "common/Notifier.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString title;
        QString text;
    };
    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; }

    Q_SIGNAL void ActionInvoked(uint id, const QString &action);

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &,
                const QVariantMap &, int)
    {
        m_shown.append({title, text});
        return static_cast<uint>(m_shown.size());
    }

private:
    QList<Shown> m_shown;
};

} // namespace

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            QSKIP("no session bus; packaging/test.sh makes one");
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void whatIsToldArrivesAsPlainText()
    {
        Notifier notifier;
        notifier.notify(u"A key stopped working"_s, u"<b>OpenAI</b> does not accept work & play any more."_s);
        QTRY_COMPARE(m_desktop.shown().size(), 1);
        QCOMPARE(m_desktop.shown().constFirst().title, u"A key stopped working"_s);
        QCOMPARE(m_desktop.shown().constFirst().text,
                 u"&lt;b&gt;OpenAI&lt;/b&gt; does not accept work &amp; play any more."_s);
    }

    void aClickOnItIsPassedOnAndOneOnAnothersIsNot()
    {
        Notifier notifier;
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.notify(u"title"_s, u"text"_s);
        QTRY_COMPARE(m_desktop.shown().size(), 2);
        // Its answer is on the way; signals come after it.
        Q_EMIT m_desktop.ActionInvoked(999, u"default"_s);
        Q_EMIT m_desktop.ActionInvoked(2, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
    }

private:
    Desktop m_desktop;
};

QTEST_MAIN(NotifierTest)
#include "NotifierTest.moc"
