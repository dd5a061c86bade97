// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PlotWidget.h"
#include "vault/DailyUse.h"

#include <QList>

namespace keyherd {

/// Uses and errors per day, over 30 days up to today.
class UsePlot : public PlotWidget
{
    Q_OBJECT

public:
    static constexpr int dayCount = 30;

    explicit UsePlot(QWidget *parent = nullptr);

    /// The first day that is drawn if the last is `today`.
    [[nodiscard]] static QDate firstDay(QDate today) { return today.addDays(1 - dayCount); }
    /// Adds up what is in the list, whatever the key and program.
    void showUses(const QList<DailyUse> &uses, QDate today);
    /// After a change of language.
    void retranslate();

private:
    struct Day
    {
        qint64 uses = 0;
        qint64 errors = 0;
    };
    [[nodiscard]] QString description() const;

    QDate m_first;
    QList<Day> m_days; ///< empty: nothing happened
};

} // namespace keyherd
