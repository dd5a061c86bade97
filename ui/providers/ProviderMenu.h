// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Id.h"

#include <QObject>

#include <functional>
#include <optional>

class QListView;
class QMenu;
class QPoint;

namespace keyherd {

class Keyherd;
class ProviderListModel;
struct OwnProvider;

/// The context menu of the list of providers: has one issue a key, adds one of the person's own, and removes one that has no keys. Opens with the right
/// button, the menu key and Shift+F10.
class ProviderMenu : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the menu; it belongs to `list`.
    ProviderMenu(Keyherd &keyherd, const ProviderListModel &providers, QListView &list);

    Q_SIGNAL void addWanted();
    Q_SIGNAL void issueWanted(const ProviderId &provider);
    /// A whole sentence, and how to undo it if that is possible.
    Q_SIGNAL void done(const QString &text, std::function<void()> undo);
    Q_SIGNAL void failed(const keyherd::Error &error);

private:
    void popUp(const QPoint &place);
    void remove(const ProviderId &id);
    void remove(const OwnProvider &own);
    void offerBack(const OwnProvider &own);
    void bringBack(const OwnProvider &own);

    Keyherd &m_keyherd;
    const ProviderListModel &m_providers;
    QListView &m_list;
};

} // namespace keyherd
