// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PlainTable.h"
#include "models/KeyFilterModel.h"

#include <QMenu>
#include <QTimer>

namespace keyherd {

class Settings;

/// The table of keys. Columns move, hide and sort; the choice lasts. The chosen key stays chosen while the rows around it change.
class KeyTable : public PlainTable
{
    Q_OBJECT

public:
    /// Both must outlive the table.
    KeyTable(KeyFilterModel &keys, Settings &settings, QWidget *parent = nullptr);
    ~KeyTable() override;

    [[nodiscard]] std::optional<KeyId> chosen() const { return m_chosen; }
    /// At once, or as soon as it is in the table.
    void choose(KeyId id);

    /// Searches elsewhere: whoever types into the table means the search field.
    void keyboardSearch(const QString &text) override { Q_EMIT typed(text); }
    Q_SIGNAL void typed(const QString &text);
    /// Another key was chosen, or none.
    Q_SIGNAL void chosenChanged();
    /// For the chosen key: whoever can do something with it adds it.
    Q_SIGNAL void menuOpens(QMenu *menu);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void restoreColumns();
    void restoreChoice();
    void keepColumns();
    void saveColumns();
    void showColumnMenu(const QPoint &place);
    void fillColumns(QMenu &menu);

    KeyFilterModel &m_keys;
    Settings &m_settings;
    std::optional<KeyId> m_chosen;
    std::optional<KeyId> m_wanted; ///< to be chosen when it is there
    bool m_resetting = false;
    QTimer m_keeping; ///< runs until changed columns are saved
};

} // namespace keyherd
