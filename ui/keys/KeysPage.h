// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/KeyFilterModel.h"
#include "models/KeyTableModel.h"
#include "models/ProviderListModel.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QShortcut;

namespace keyherd {

class KeyActions;
class KeyDetail;
class KeyDialog;
class KeyTable;
class Keyherd;
struct PastedKey;
class RotationActions;
class SecretClipboard;

/// The keys in the middle, the chosen one on the right, and what can be done with them. Says what came of it by its signals.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    KeysPage(Keyherd &keyherd, KeyActions &actions, KeyTableModel &keys, QWidget *parent = nullptr);
    /// The table goes before the models that it shows.
    ~KeysPage() override;

    /// Of which provider the keys are shown.
    void showProvider(const ProviderListModel::Choice &choice);
    void search(const QString &text);
    /// The keys were read from the vault.
    void refresh();
    /// Forgets everything of the vault: details, dialogs, tests under way.
    void close();

    void add();
    /// With what was pasted filled in.
    void addPasted(const PastedKey &key);
    void testChosen();
    void testAll();
    /// Those besides tests that the page offers itself.
    [[nodiscard]] KeyActions &actions() { return m_actions; }
    [[nodiscard]] RotationActions &rotations() { return *m_rotations; }
    /// A key that can be tested is chosen.
    [[nodiscard]] bool canTest() const;

    /// As KeyActions says it.
    Q_SIGNAL void done(const QString &text, const std::function<void()> &undo);
    Q_SIGNAL void warned(const QString &text);
    Q_SIGNAL void failed(const keyherd::Error &error);
    /// Another key was chosen, or it changed.
    Q_SIGNAL void chosenChanged();
    /// A key was added, changed or replaced, and is chosen now.
    Q_SIGNAL void saved();
    /// Somebody typed into the table who means the search field.
    Q_SIGNAL void typed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectTable();
    void connectDetail();
    void connectSecret();
    void connectActions();
    void forChosen(const std::function<void(KeyId)> &act);
    void showChosen();
    void showEmptyText();
    void edit();
    void openDialog(KeyDialog *dialog, bool adding);
    [[nodiscard]] const KeyEntry *chosenEntry() const;
    void retranslate();

    Keyherd &m_keyherd;
    KeyTableModel &m_keys;
    KeyFilterModel m_shown;
    ProviderListModel::Choice m_provider;
    KeyActions &m_actions;
    RotationActions *m_rotations;
    SecretClipboard *m_clipboard;
    QPointer<KeyDialog> m_dialog;
    KeyTable *m_table;
    KeyDetail *m_detail;
    QShortcut *m_delete;
};

} // namespace keyherd
