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
/// locked. Changes that come while one reading is under way share the next. Of very many keys the first are shown before all are read.
class KeyFeed : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the feed.
    KeyFeed(VaultService &vault, const Catalogue &catalogue, KeyTableModel &keys, QObject *parent = nullptr);

    /// Of more keys than this, these are shown first: several screens full, and not long to open.
    static constexpr qsizetype firstOfMany = 1024;

    void refresh();
    void empty();
    /// The table shows all that the vault holds, as far as is known.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// The table shows all that the vault holds.
    Q_SIGNAL void refreshed();
    Q_SIGNAL void failed(const Error &error);

private:
    struct News
    {
        KeyListingChange change;
        bool isWhole; ///< no key of the vault is missing from it
    };
    [[nodiscard]] QFuture<Result<News>> read();
    void show(const KeyListingChange &change);

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    KeyTableModel &m_keys;
    bool m_isWhole = false;
    Reading m_reading;
    QThreadPool m_compute; ///< of its own: the common one may be busy with long searches
};

} // namespace keyherd
