// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "home/Sidebar.h"
#include "models/KeyTableModel.h"
#include "models/ProviderListModel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;
class QShortcut;
class QStackedWidget;

namespace keyherd {

class ImportActions;
class KeyActions;
class KeyFeed;
class Keyherd;
class KeysAtStart;
class KeysPage;
class Message;
class Pasting;
class ProgramsPage;
class ProviderDialog;
class SecretClipboard;
class StatusStrip;
class TopBar;

/// The unlocked window: search and actions above, providers and places on the left, the chosen place in the middle, what happened below.
/// Arranges these and passes on what they want. Empty while the vault is locked.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page, which says what came of the actions.
    HomePage(Keyherd &keyherd, KeyActions &actions, QWidget *parent = nullptr);
    ~HomePage() override;

    void setMenu(QMenu *menu);
    /// Where programs are served over HTTP; 0: they are not.
    void showServing(quint16 port);
    /// Something went wrong outside the page.
    void warn(const QString &what, const QString &text);
    /// The vault is unlocked and the page is on the screen.
    void open();
    /// The same after the first run, which has shown what lies around.
    void openFirst();
    /// Forgets everything of the vault: rows, details, dialogs, messages, tests under way.
    void close();
    /// Shows it and gives it the keyboard.
    void goTo(Place place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void arrange();
    void connectPlaces();
    void connectTopBar();
    void connectKeys();
    void connectProviders();
    void connectImports();
    template<typename Source>
    void report(const Source *source);
    void showPlace(Place place);
    void showTestable();
    void warnOfDamage();
    void useReminderRules();
    void waitForMidnight();
    void addProvider();
    void sayNoKey();
    void sayTooLong();
    void retranslate();

    Keyherd &m_keyherd;
    KeyTableModel m_model;
    /// Before the providers: as a provider goes, with its last key, others are chosen of a table that knows of it already.
    KeysPage *m_keys;
    ProviderListModel m_providers;
    KeyFeed *m_feed;
    QPointer<ProviderDialog> m_providerDialog;
    QTimer m_midnight; ///< what is due changes with the day; runs while the page is open

    TopBar *m_top;
    Message *m_message;
    KeysAtStart *m_atStart;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages; ///< in the order of Place
    SecretClipboard *m_tokenClipboard;
    ProgramsPage *m_programs;
    StatusStrip *m_strip;
    Pasting *m_pasting;
    ImportActions *m_imports;
    QShortcut *m_paste;
    QShortcut *m_back;
    QShortcut *m_escape;
};

} // namespace keyherd
