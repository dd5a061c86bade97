// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WizardPage.h"
#include "models/ImportTableModel.h"

#include <QSortFilterProxyModel>

class QCheckBox;
class QComboBox;
class QLabel;

namespace keyherd {

class PlainTable;

/// What would come in, key by key, and what would not and why.
class PreviewPage : public WizardPage
{
    Q_OBJECT

public:
    /// `catalogue` must outlive the page.
    explicit PreviewPage(const Catalogue &catalogue, QWidget *parent = nullptr);
    ~PreviewPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isComplete() const override { return m_model.ticked() > 0; }
    void enter() override;

    void show(const ImportPlan &plan);
    [[nodiscard]] const ImportTableModel &model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showTicks();
    void filter();
    void tickChosen();
    void retranslate();

    ImportTableModel m_model;
    QSortFilterProxyModel m_shown;
    QMap<Verdict, int> m_counts;
    QLabel *m_summary;
    QCheckBox *m_all;
    QLabel *m_filterLabel;
    QComboBox *m_filter;
    PlainTable *m_table;
};

} // namespace keyherd
