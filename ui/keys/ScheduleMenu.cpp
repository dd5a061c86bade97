// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/ScheduleMenu.h"

#include "composition/Keyherd.h"

#include <QActionGroup>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int hoursOffered[] = {0, 24, 7 * 24};

} // namespace

ScheduleMenu::ScheduleMenu(Keyherd &keyherd, QWidget *parent)
    : QMenu(parent), m_keyherd(keyherd), m_choices(new QActionGroup(this))
{
    setObjectName(u"Regular tests"_s);
    for (const int hours : hoursOffered) {
        QAction *choice = addAction(QString());
        choice->setData(hours);
        choice->setCheckable(true);
        choice->setChecked(hours == m_keyherd.settings().get(settings::testEveryHours));
        m_choices->addAction(choice);
    }
    connect(m_choices, &QActionGroup::triggered, this, [this](QAction *choice) { choose(choice->data().toInt()); });
    retranslate();
}

void ScheduleMenu::choose(int hours)
{
    m_keyherd.settings().set(settings::testEveryHours, hours);
    m_keyherd.schedule().setInterval(std::chrono::hours(hours), m_keyherd.testOptions());
}

void ScheduleMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScheduleMenu::retranslate()
{
    setTitle(tr("Test keys regularly"));
    const QString names[] = {tr("Never"), tr("Every day"), tr("Every week")};
    const QList<QAction *> choices = m_choices->actions();
    for (qsizetype i = 0; i < choices.size(); ++i)
        choices.at(i)->setText(names[i]);
}

} // namespace keyherd
