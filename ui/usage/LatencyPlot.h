// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PlotWidget.h"
#include "vault/KeyTest.h"

#include <QList>

namespace keyherd {

/// How long the provider took to answer each of the past tests of a key.
class LatencyPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit LatencyPlot(QWidget *parent = nullptr);

    /// Tests that nobody answered are left out.
    void showTests(const QList<KeyTest> &newestFirst);
    /// After a change of language.
    void retranslate();

private:
    [[nodiscard]] QString description() const;

    QList<TestOutcome> m_answers; ///< oldest first
};

} // namespace keyherd
