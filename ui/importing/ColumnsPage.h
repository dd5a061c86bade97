// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WizardPage.h"
#include "exchange/CsvReader.h"

#include <QStandardItemModel>

class QComboBox;
class QLabel;
class QTableView;

namespace keyherd {

/// Which column of a CSV file holds what: guessed, shown with a few rows, and to be corrected.
class ColumnsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ColumnsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;

    void show(const CsvOutline &outline);
    /// A word on every field, so that nothing is guessed any more.
    [[nodiscard]] CsvColumns columns() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStringList m_headers;
    QMap<CsvField, QLabel *> m_labels;
    QMap<CsvField, QComboBox *> m_choices;
    QStandardItemModel m_samples;
    QLabel *m_samplesLabel;
    QTableView *m_table = nullptr;
};

} // namespace keyherd
