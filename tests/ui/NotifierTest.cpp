// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Notifier.h"
#include "NotificationService.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_desktop.isThere())
            QSKIP("no session bus; packaging/test.sh makes one");
    }

    void whatIsToldArrivesAsPlainText()
    {
        Notifier notifier(m_icon);
        notifier.notify(u"A key stopped working"_s, u"<b>OpenAI</b> does not accept work & play any more."_s);
        QTRY_COMPARE(m_desktop.shown().size(), 1);
        QCOMPARE(m_desktop.shown().constFirst().title, u"A key stopped working"_s);
        QCOMPARE(m_desktop.shown().constFirst().text,
                 u"&lt;b&gt;OpenAI&lt;/b&gt; does not accept work &amp; play any more."_s);
    }

    void aClickOnItIsPassedOnAndOneOnAnothersIsNot()
    {
        Notifier notifier(m_icon);
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.notify(u"title"_s, u"text"_s);
        QTRY_COMPARE(m_desktop.shown().size(), 2);
        // Its answer is on the way; signals come after it.
        Q_EMIT m_desktop.ActionInvoked(999, u"default"_s);
        Q_EMIT m_desktop.ActionInvoked(2, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
    }

private:
    QSystemTrayIcon m_icon;
    NotificationService m_desktop;
};

QTEST_MAIN(NotifierTest)
#include "NotifierTest.moc"
