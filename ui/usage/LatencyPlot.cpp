// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/LatencyPlot.h"

#include "wording/StatusText.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString milliseconds(const TestOutcome &answer)
{
    return QLocale().toString(qint64(answer.latency.count()));
}

} // namespace

LatencyPlot::LatencyPlot(QWidget *parent) : PlotWidget(Shape::Line, parent)
{
    setObjectName(u"Latency over time"_s);
    retranslate();
}

void LatencyPlot::showTests(const QList<KeyTest> &newestFirst)
{
    m_answers.clear();
    for (const KeyTest &test : newestFirst) {
        if (test.outcome.httpStatus > 0)
            m_answers.prepend(test.outcome);
    }
    retranslate();
}

QString LatencyPlot::description() const
{
    const auto [fastest, slowest] = std::ranges::minmax_element(m_answers, {}, &TestOutcome::latency);
    return tr("%n answer(s) to tests, between %1 and %2 ms; the newest: %3 ms.", nullptr,
              static_cast<int>(m_answers.size()))
        .arg(milliseconds(*fastest), milliseconds(*slowest), milliseconds(m_answers.constLast()));
}

void LatencyPlot::retranslate()
{
    setAccessibleName(tr("Latency over time"));
    setEmptyText(tr("No test was answered yet."));
    if (m_answers.isEmpty())
        return setContent({});
    Content content;
    Series latency{tr("Latency"), Tint::Accent};
    for (const TestOutcome &answer : std::as_const(m_answers)) {
        const QDateTime at = toDateTime(answer.checkedAt).toLocalTime();
        content.labels << QLocale().toString(at.date(), QLocale::ShortFormat);
        content.texts << tr("%1: %2 ms, %3", "time, latency, verdict of a test")
                             .arg(QLocale().toString(at, QLocale::ShortFormat), milliseconds(answer),
                                  statusText(answer.status));
        latency.values << std::max<qint64>(0, answer.latency.count());
    }
    content.series = {latency};
    content.description = description();
    setContent(content);
}

} // namespace keyherd
