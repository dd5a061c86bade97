// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DropZone.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace keyherd;
using namespace Qt::StringLiterals;

class DropZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_target = std::make_unique<QWidget>();
        m_zone = new DropZone(m_target.get());
        m_target->resize(400, 300);
        m_target->show();
    }

    void aFileIsWelcomedWithAHintAndThenTaken()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/made/up/.env"_s)});
        QVERIFY(enter(data));
        QVERIFY(m_zone->isVisible());
        QVERIFY2(m_zone->text().contains(u"1 file(s)"_s), qPrintable(m_zone->text()));
        QSignalSpy dropped(m_zone, &DropZone::filesDropped);
        drop(data);
        QCOMPARE(dropped.constFirst().constFirst().toStringList(), QStringList{u"/made/up/.env"_s});
        QVERIFY(!m_zone->isVisible());
    }

    void aTextIsTaken()
    {
        QMimeData data;
        data.setText(u"a text"_s);
        QVERIFY(enter(data));
        QSignalSpy dropped(m_zone, &DropZone::textDropped);
        drop(data);
        QCOMPARE(dropped.constFirst().constFirst().toString(), u"a text"_s);
    }

    void whatIsNoFileOfThisMachineIsNotWelcome()
    {
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/.env"_s)});
        QVERIFY(!enter(data));
        QVERIFY(!m_zone->isVisible());
    }

    void theHintGoesWhenNothingIsDraggedAnyMore()
    {
        QMimeData data;
        data.setText(u"a text"_s);
        QVERIFY(enter(data));
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_target.get(), &leave);
        QVERIFY(!m_zone->isVisible());
    }

private:
    bool enter(const QMimeData &data)
    {
        QDragEnterEvent event({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(m_target.get(), &event);
        return event.isAccepted();
    }

    void drop(const QMimeData &data)
    {
        QDropEvent event({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_target.get(), &event);
    }

    std::unique_ptr<QWidget> m_target;
    DropZone *m_zone = nullptr;
};

QTEST_MAIN(DropZoneTest)
#include "DropZoneTest.moc"
