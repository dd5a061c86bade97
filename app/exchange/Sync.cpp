// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Sync.h"

#include "base/Background.h"
#include "exchange/SyncWork.h"

#include <algorithm>
#include <numeric>

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

int SyncReport::taken() const
{
    return static_cast<int>(std::ranges::count_if(providers, [](const SyncedProvider &one) {
        return one.synced || (one.source && *one.source != SyncSource::Vault);
    }));
}

int SyncReport::conflicts() const
{
    return std::accumulate(providers.cbegin(), providers.cend(), 0, [](int sum, const SyncedProvider &one) {
        return sum + static_cast<int>(one.conflicts.size());
    });
}

namespace {

// No key, only what its mask shows.
void writeLog(const SyncedProvider &one)
{
    const QByteArray provider = one.provider.toString().toUtf8();
    const QByteArray source = one.source ? QByteArray(toText(*one.source).data()) : QByteArray();
    if (one.error)
        qWarning("sync: %s: %s", provider.constData(), qUtf8Printable(one.error->toLogText()));
    if (one.synced)
        qInfo("sync: %s: took the key in from %s: %s", provider.constData(), source.constData(),
              qUtf8Printable(one.masked));
    else if (one.hasKey)
        qInfo("sync: %s: using the key from %s: %s", provider.constData(), source.constData(),
              qUtf8Printable(one.masked));
    else
        qInfo("sync: %s: no key", provider.constData());
    for (const SyncConflict &conflict : one.conflicts)
        qInfo("sync: %s: %s holds another key: %s", provider.constData(), toText(conflict.source).data(),
              qUtf8Printable(conflict.masked));
}

void writeLog(const SyncReport &report)
{
    for (const SyncedProvider &one : report.providers)
        writeLog(one);
    const auto loaded = std::ranges::count_if(report.providers, &SyncedProvider::hasKey);
    qInfo("sync: %d taken in, %d conflicts; %d providers have a key", report.taken(), report.conflicts(),
          static_cast<int>(loaded));
}

} // namespace

Sync::Sync(VaultService &vault, const Catalogue &catalogue, KeyIssuing &issuing)
    : m_vault(vault), m_catalogue(catalogue), m_issuing(issuing)
{
    m_waiting.setMaxThreadCount(1);
}

QFuture<Result<SyncReport>> Sync::run(FoundKeys found, SyncOptions options)
{
    return inBackground(m_waiting, [this, found = std::move(found), options]() mutable {
        auto report = SyncWork(m_vault, m_catalogue, m_issuing, found, options).run();
        if (report && !options.dryRun)
            writeLog(*report);
        return report;
    });
}

} // namespace keyherd
