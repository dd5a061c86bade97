// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyFeed.h"

#include "base/Observe.h"
#include "vault/VaultService.h"

namespace keyherd {

KeyFeed::KeyFeed(VaultService &vault, KeyTableModel &keys, QObject *parent)
    : QObject(parent), m_vault(vault), m_keys(keys)
{
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
    m_keys.setEntries({});
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
        m_reading = false;
        if (read.resultCount() > 0 && session == m_session) {
            const auto entries = read.result();
            if (entries) {
                m_keys.setEntries(*entries);
                Q_EMIT refreshed();
            } else if (entries.error().code != ErrorCode::VaultLocked) {
                Q_EMIT failed(entries.error());
            }
        }
        if (m_again)
            refresh();
    });
}

} // namespace keyherd
