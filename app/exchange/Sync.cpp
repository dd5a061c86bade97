// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Sync.h"

#include "base/Background.h"
#include "exchange/SyncWork.h"

namespace keyherd {

QLatin1StringView toText(SyncSource source)
{
    switch (source) {
    case SyncSource::Vault:
        return QLatin1StringView("database");
    case SyncSource::KeyFile:
        return toText(Source::KeyFile);
    case SyncSource::Environment:
        return toText(Source::Environment);
    case SyncSource::Provisioning:
        return toText(Source::AutoProvisioned);
    }
    return {};
}

Sync::Sync(VaultService &vault, const Catalogue &catalogue, KeyIssuing &issuing)
    : m_vault(vault), m_catalogue(catalogue), m_issuing(issuing)
{
    m_waiting.setMaxThreadCount(1);
}

QFuture<Result<SyncReport>> Sync::run(FoundKeys found, SyncOptions options)
{
    return inBackground(m_waiting, [this, found = std::move(found), options]() mutable {
        return SyncWork(m_vault, m_catalogue, m_issuing, found, options).run();
    });
}

} // namespace keyherd
