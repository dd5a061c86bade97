// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/KeyFilterModel.h"
#include "models/KeyTableModel.h"
#include "models/ProviderListModel.h"

#include <QPointer>
#include <QWidget>

class QListView;
class QMenu;
class QPushButton;
class QShortcut;

namespace keyherd {

class KeyActions;
class KeyDetail;
class KeyDialog;
class KeyFeed;
class ImportActions;
class KeysAtStart;
class KeyTable;
class Keyherd;
class Message;
class Pasting;
struct PastedKey;
class ProviderDialog;
class RotationActions;
class SecretClipboard;
class StatusStrip;
class TopBar;

/// Providers on the left, keys in the middle, the chosen key on the right; search and actions above, what happened below. Arranges these and
/// passes on what they want. Empty while the vault is locked.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the page.
    explicit KeysPage(Keyherd &keyherd, QWidget *parent = nullptr);
    ~KeysPage() override;

    void setMenu(QMenu *menu);
    /// Where programs are served over HTTP; 0: they are not.
    void showServing(quint16 port);
    /// The vault is unlocked and the page is on the screen.
    void open();
    /// Forgets everything of the vault: rows, details, dialogs, messages, tests under way.
    void close();

    Q_SIGNAL void programsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectModels();
    void connectTopBar();
    void connectDetail();
    void connectActions();
    void connectProviders();
    void connectImports();
    void chooseProvider(int row);
    void showChosen();
    void showEmptyText();
    void warnOfDamage();
    void add();
    void addProvider();
    void sayNoKey();
    void addPasted(const PastedKey &key);
    void edit();
    void openDialog(KeyDialog *dialog, bool adding);
    void testChosen();
    void testAll();
    [[nodiscard]] const KeyEntry *chosenEntry() const;
    void retranslate();

    Keyherd &m_keyherd;
    KeyTableModel m_keys;
    KeyFilterModel m_shown;
    ProviderListModel m_providers;
    ProviderListModel::Choice m_provider;
    KeyFeed *m_feed;
    KeyActions *m_actions;
    RotationActions *m_rotations;
    SecretClipboard *m_clipboard;
    QPointer<KeyDialog> m_dialog;
    QPointer<ProviderDialog> m_providerDialog;

    TopBar *m_top;
    Message *m_message;
    KeysAtStart *m_atStart;
    QListView *m_providerList;
    QPushButton *m_programs;
    KeyTable *m_table;
    Pasting *m_pasting;
    ImportActions *m_imports;
    KeyDetail *m_detail;
    StatusStrip *m_strip;
    QShortcut *m_paste;
    QShortcut *m_delete;
};

} // namespace keyherd
