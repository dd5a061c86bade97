// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyFeed.h"

#include "base/Background.h"
#include "base/Observe.h"
#include "vault/VaultService.h"

namespace keyherd {

KeyFeed::KeyFeed(VaultService &vault, const Catalogue &catalogue, KeyTableModel &keys, QObject *parent)
    : QObject(parent), m_vault(vault), m_catalogue(catalogue), m_keys(keys)
{
    m_compute.setMaxThreadCount(1);
    connect(&vault, &VaultService::keysChanged, this, &KeyFeed::refresh);
    connect(&vault, &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            empty();
        else
            refresh();
    });
}

void KeyFeed::empty()
{
    ++m_session;
    show({.anew = true});
}

void KeyFeed::show(const KeyListingChange &change)
{
    // Thousands of keys take longer to let go of than a frame.
    m_compute.start([before = m_keys.apply(change)] {});
}

void KeyFeed::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    observe(m_vault.keys(), this, [this, session = m_session](const QFuture<Result<QList<KeyEntry>>> &read) {
        const bool counts = read.resultCount() > 0 && session == m_session;
        const auto entries = counts ? read.result() : QList<KeyEntry>();
        if (counts && entries)
            return compare(*entries);
        if (!entries && entries.error().code != ErrorCode::VaultLocked)
            Q_EMIT failed(entries.error());
        goOn();
    });
}

void KeyFeed::compare(const QList<KeyEntry> &entries)
{
    auto change = inBackground(m_compute, [before = m_keys.listing(), entries, &catalogue = m_catalogue] {
        return changeOf(before, entries, catalogue);
    });
    observe(change, this, [this, session = m_session](QFuture<KeyListingChange> found) {
        if (session == m_session) {
            // Taken, so that nobody else holds the list that the table writes into.
            show(found.takeResult());
            Q_EMIT refreshed();
        }
        goOn();
    });
}

void KeyFeed::goOn()
{
    m_reading = false;
    if (m_again)
        refresh();
}

} // namespace keyherd
