// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "models/KeyTableModel.h"

#include <QObject>

namespace keyherd {

class VaultService;

/// Keeps the table in step with the vault: reads again when keys changed, here or in another program, and empties the table when the vault is
/// locked. Changes that come while one reading is under way share the next.
class KeyFeed : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the feed.
    KeyFeed(VaultService &vault, KeyTableModel &keys, QObject *parent = nullptr);

    void refresh();
    void empty();

    /// The table shows what the vault holds.
    Q_SIGNAL void refreshed();
    Q_SIGNAL void failed(const Error &error);

private:
    VaultService &m_vault;
    KeyTableModel &m_keys;
    bool m_reading = false;
    bool m_again = false;
    int m_session = 0; ///< counts lockings: a reading of an earlier one is dropped
};

} // namespace keyherd
