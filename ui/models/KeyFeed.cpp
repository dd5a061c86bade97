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
    m_isWhole = false;
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
        this, [this] { return read(); },
        [this](const Result<News> &news) {
            if (!news) {
                if (news.error().code != ErrorCode::VaultLocked)
                    Q_EMIT failed(news.error());
                return;
            }
            m_isWhole = news->isWhole;
            show(news->change);
            if (news->isWhole)
                Q_EMIT refreshed();
            else
                refresh();
        });
}

// A thread waits for the list, so that the window gets what to do and not only what there is. Who sees nothing yet gets the first keys at once.
QFuture<Result<KeyFeed::News>> KeyFeed::read()
{
    const bool isFirst = m_keys.entries().isEmpty();
    const auto wanted = isFirst ? m_vault.firstKeys(firstOfMany) : m_vault.keys();
    return inBackground(m_compute, [wanted, isFirst, before = m_keys.listing(), &catalogue = m_catalogue] {
        return await(wanted).map([&](const QList<KeyEntry> &entries) {
            return News{changeOf(before, entries, catalogue), !isFirst || entries.size() < firstOfMany};
        });
    });
}

} // namespace keyherd
