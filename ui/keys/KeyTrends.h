// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/DailyUse.h"
#include "vault/KeyTest.h"

#include <QWidget>

class QLabel;

namespace keyherd {

class LatencyPlot;
class UsePlot;

/// How one key was used over the last 30 days, and how fast its provider answered. Each plot is there if there is something to draw.
class KeyTrends : public QWidget
{
    Q_OBJECT

public:
    explicit KeyTrends(QWidget *parent = nullptr);

    void clear();
    void showUses(const QList<DailyUse> &uses, QDate today);
    void showTests(const QList<KeyTest> &newestFirst);
    void retranslate();

private:
    QLabel *m_useTitle;
    UsePlot *m_uses;
    QLabel *m_latencyTitle;
    LatencyPlot *m_latency;
};

} // namespace keyherd
