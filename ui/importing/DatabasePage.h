// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WizardPage.h"
#include "exchange/ImportKinds.h"

class QComboBox;
class QLabel;

namespace keyherd {

class FileField;

/// Which table of another system holds keys, which of its columns holds what, and what its keys are decrypted with: found, shown, and to be
/// corrected.
class DatabasePage : public WizardPage
{
    Q_OBJECT

public:
    explicit DatabasePage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;

    void show(DatabaseOutline outline);
    /// What was chosen for this source.
    [[nodiscard]] ImportInput input(const QString &source) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTable();
    [[nodiscard]] const TableShape *shapeOfTable(const QString &table) const;
    void fillTables();
    void retranslate();

    DatabaseOutline m_outline;
    QLabel *m_tableLabel;
    QComboBox *m_table;
    QLabel *m_sealing;
    QMap<KeyColumn, QLabel *> m_labels;
    QMap<KeyColumn, QComboBox *> m_columns;
    QLabel *m_fernetLabel;
    FileField *m_fernet;
    QLabel *m_djangoLabel;
    FileField *m_django;
};

} // namespace keyherd
