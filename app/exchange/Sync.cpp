// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Sync.h"

#include "exchange/SyncWork.h"

#include <QPromise>

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
    auto promise = std::make_shared<QPromise<Result<SyncReport>>>();
    promise->start();
    auto shared = std::make_shared<FoundKeys>(std::move(found));
    m_waiting.start([this, promise, shared, options] {
        promise->addResult(SyncWork(m_vault, m_catalogue, m_issuing, *shared, options).run());
        promise->finish();
    });
    return promise->future();
}

} // namespace keyherd
