// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyFeed.h"

#include "base/Await.h"
#include "base/Background.h"
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
    m_reading.forget();
    show({.anew = true});
}

void KeyFeed::show(const KeyListingChange &change)
{
    // Thousands of keys take longer to let go of than a frame.
    m_compute.start([before = m_keys.apply(change)] {});
}

void KeyFeed::refresh()
{
    m_reading.refresh(
        this, [this] { return readChange(); },
        [this](const Result<KeyListingChange> &change) {
            if (change) {
                show(*change);
                Q_EMIT refreshed();
            } else if (change.error().code != ErrorCode::VaultLocked) {
                Q_EMIT failed(change.error());
            }
        });
}

// A thread waits for the list, so that the window gets what to do and not only what there is.
QFuture<Result<KeyListingChange>> KeyFeed::readChange()
{
    return inBackground(m_compute, [keys = m_vault.keys(), before = m_keys.listing(), &catalogue = m_catalogue] {
        return await(keys).map([&](const QList<KeyEntry> &entries) { return changeOf(before, entries, catalogue); });
    });
}

} // namespace keyherd
