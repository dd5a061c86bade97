// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Reading.h"
#include "models/UsageModel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace keyherd {

class LatencyPlot;
class Message;
class PlainTable;
class UsePlot;
class VaultService;

/// How much the keys are used, by which programs, and how they do: drawn for all keys or the one that is chosen in the table. In step with the
/// vault while it is on the screen; empty while the vault is locked.
class UsagePage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    UsagePage(VaultService &vault, const KeyTableModel &keys, QWidget *parent = nullptr);
    /// The table goes before the models that it shows.
    ~UsagePage() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QWidget *makePlots();
    void connectVault();
    void connectKeys(const KeyTableModel &keys);
    void refresh();
    void takeUses(const QList<DailyUse> &uses);
    void fillPrograms();
    void chooseKey();
    void keepKey();
    void readTests();
    void draw();
    void showCaption();
    void clear();
    void retranslate();

    VaultService &m_vault;
    UsageModel m_keys;
    QSortFilterProxyModel m_sorted;
    QList<DailyUse> m_uses;
    std::optional<KeyId> m_key; ///< nothing: all
    Reading m_reading;
    int m_session = 0; ///< counts clearings: what was read before is dropped

    QLabel *m_title;
    Message *m_message;
    QComboBox *m_program;
    QPushButton *m_all;
    QLabel *m_useCaption;
    UsePlot *m_usePlot;
    QLabel *m_latencyCaption;
    LatencyPlot *m_latencyPlot;
    PlainTable *m_table;
};

} // namespace keyherd
