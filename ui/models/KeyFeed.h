// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "common/Reading.h"
#include "models/KeyTableModel.h"

#include <QObject>
#include <QThreadPool>

namespace keyherd {

class Catalogue;
class VaultService;

/// Keeps the table in step with the vault: reads again when keys changed, here or in another program, and empties the table when the vault is
/// locked. Changes that come while one reading is under way share the next.
class KeyFeed : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the feed.
    KeyFeed(VaultService &vault, const Catalogue &catalogue, KeyTableModel &keys, QObject *parent = nullptr);

    void refresh();
    void empty();

    /// The table shows what the vault holds.
    Q_SIGNAL void refreshed();
    Q_SIGNAL void failed(const Error &error);

private:
    [[nodiscard]] QFuture<Result<KeyListingChange>> readChange();
    void show(const KeyListingChange &change);

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    KeyTableModel &m_keys;
    Reading m_reading;
    QThreadPool m_compute; ///< of its own: the common one may be busy with long searches
};

} // namespace keyherd
