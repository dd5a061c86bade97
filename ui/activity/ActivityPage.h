// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ActivityFilterModel.h"
#include "models/ActivityModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keyherd {

class Message;
class PlainTable;

/// What happened to the keys: the vault's history with a search, and whether it is whole. In step with the vault while it is on the screen;
/// empty while the vault is locked.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ActivityPage(VaultService &vault, const Catalogue &catalogue, QWidget *parent = nullptr);
    /// The table goes before the models that it shows.
    ~ActivityPage() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectVault();
    void refresh();
    void verify();
    void showVerdict();
    void readOn();
    void showEmptyText();
    void clear();
    void retranslate();

    VaultService &m_vault;
    ActivityModel m_events;
    ActivityFilterModel m_shown;
    std::optional<HistoryVerdict> m_verdict;
    bool m_verifying = false;
    int m_session = 0; ///< counts clearings: a verdict of an earlier one is dropped

    QLabel *m_title;
    QLabel *m_whole;
    QPushButton *m_verify;
    Message *m_broken;
    Message *m_message;
    QLineEdit *m_search;
    QComboBox *m_kind;
    PlainTable *m_table;
};

} // namespace keyherd
