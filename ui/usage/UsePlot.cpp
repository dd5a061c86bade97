// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/UsePlot.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace keyherd {

UsePlot::UsePlot(QWidget *parent) : PlotWidget(Shape::Bars, parent)
{
    setObjectName(u"Uses over time"_s);
    retranslate();
}

void UsePlot::showUses(const QList<DailyUse> &uses, QDate today)
{
    m_first = firstDay(today);
    m_days.clear();
    for (const DailyUse &use : uses) {
        const qint64 day = m_first.daysTo(use.day);
        if (day < 0 || day >= dayCount)
            continue;
        m_days.resize(dayCount);
        m_days[day].uses += use.uses;
        m_days[day].errors += use.errors;
    }
    retranslate();
}

QString UsePlot::description() const
{
    qint64 uses = 0;
    qint64 errors = 0;
    for (const Day &day : m_days) {
        uses += day.uses;
        errors += day.errors;
    }
    const auto most = std::ranges::max_element(m_days, {}, &Day::uses);
    return tr("Uses in the last 30 days: %1; the most on %2: %3. Errors: %4.")
        .arg(QLocale().toString(uses), QLocale().toString(m_first.addDays(most - m_days.begin()), QLocale::LongFormat),
             QLocale().toString(most->uses), QLocale().toString(errors));
}

void UsePlot::retranslate()
{
    setAccessibleName(tr("Uses over time"));
    setEmptyText(tr("No use in the last 30 days."));
    if (m_days.isEmpty())
        return setContent({});
    Content content;
    Series uses{tr("Uses"), Tint::Accent};
    Series errors{tr("Errors"), Tint::Bad};
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const QDate date = m_first.addDays(i);
        const Day &day = m_days.at(i);
        content.labels << QLocale().toString(date, QLocale::ShortFormat);
        content.texts << tr("%1: uses %2, errors %3", "date, numbers")
                             .arg(QLocale().toString(date, QLocale::LongFormat), QLocale().toString(day.uses),
                                  QLocale().toString(day.errors));
        uses.values << day.uses;
        errors.values << day.errors;
    }
    content.series = {uses, errors};
    content.description = description();
    setContent(content);
}

} // namespace keyherd
