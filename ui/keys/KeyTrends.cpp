// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyTrends.h"

#include "common/PlainLabel.h"
#include "usage/LatencyPlot.h"
#include "usage/UsePlot.h"

#include <QVBoxLayout>

#include <algorithm>

namespace keyherd {

namespace {

/// Of fewer answers there is no trend.
constexpr qsizetype fewestAnswers = 2;

} // namespace

KeyTrends::KeyTrends(QWidget *parent)
    : QWidget(parent), m_useTitle(plainLabel()), m_uses(new UsePlot), m_latencyTitle(plainLabel()),
      m_latency(new LatencyPlot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QFont bold = m_useTitle->font();
    bold.setBold(true);
    for (QLabel *title : {m_useTitle, m_latencyTitle})
        title->setFont(bold);
    column->addWidget(m_useTitle);
    column->addWidget(m_uses);
    column->addWidget(m_latencyTitle);
    column->addWidget(m_latency);
    clear();
}

void KeyTrends::clear()
{
    showUses({}, {});
    showTests({});
}

void KeyTrends::showUses(const QList<DailyUse> &uses, QDate today)
{
    m_uses->showUses(uses, today);
    m_useTitle->setVisible(!uses.isEmpty());
    m_uses->setVisible(!uses.isEmpty());
}

void KeyTrends::showTests(const QList<KeyTest> &newestFirst)
{
    m_latency->showTests(newestFirst);
    const bool isTrend =
        std::ranges::count_if(newestFirst, [](const KeyTest &test) { return test.outcome.httpStatus > 0; })
        >= fewestAnswers;
    m_latencyTitle->setVisible(isTrend);
    m_latency->setVisible(isTrend);
}

void KeyTrends::retranslate()
{
    m_useTitle->setText(tr("Uses in 30 days"));
    m_latencyTitle->setText(tr("Latency of tests, in milliseconds"));
    m_uses->retranslate();
    m_latency->retranslate();
}

} // namespace keyherd
