// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/ClientGate.h"

#include "base/Observe.h"
#include "base/Outcome.h"
#include "crypto/Digest.h"
#include "vault/VaultService.h"

#include <algorithm>
#include <utility>

namespace keyherd {

namespace {

constexpr double nanoseconds = 1e9;
constexpr qint64 forgivenAfter = 60'000; // milliseconds
constexpr qint64 lookAgainAfter = 1'000; // milliseconds
constexpr int freeRefusals = 5;          // a program that was given a wrong token by mistake is not punished
constexpr auto longestDelay = std::chrono::milliseconds(2000);

} // namespace

ClientGate::ClientGate(VaultService &vault, int rate) : m_vault(vault), m_rate(rate)
{
    m_time.start();
    const auto outdated = [this] {
        ++m_generation;
        m_known = false;
    };
    connect(&vault, &VaultService::clientsChanged, this, outdated);
    connect(&vault, &VaultService::lockedChanged, this, outdated);
}

bool ClientGate::lookAgain()
{
    if (m_lastLook != 0 && m_time.elapsed() - m_lastLook < lookAgainAfter)
        return false;
    m_lastLook = m_time.elapsed();
    m_known = false;
    return true;
}

void ClientGate::whenKnown(Known done)
{
    if (m_known)
        return done({});
    m_waiting.push_back(std::move(done));
    refresh();
}

void ClientGate::refresh()
{
    if (std::exchange(m_asking, true))
        return;
    observe(m_vault.clientTable(), this, [this, asked = m_generation](const QFuture<Result<ClientTable>> &future) {
        m_asking = false;
        if (asked != m_generation)
            return refresh();
        const auto &table = outcomeOf(future);
        m_known = table.has_value();
        m_table = m_known ? *table : ClientTable();
        const Result<void> outcome = m_known ? Result<void>() : Result<void>(fail(table.error()));
        for (const Known &done : std::exchange(m_waiting, {}))
            done(outcome);
    });
}

ClientGate::Answer ClientGate::check(QByteArrayView token) const
{
    const TokenHash hash = tokenHash(token);
    const ClientTable::Row *found = nullptr;
    for (const ClientTable::Row &row : m_table.rows) {
        if (sameDigest(row.hash, hash))
            found = &row;
    }
    if (!found)
        return {Verdict::Unknown};
    if (!found->client)
        return {Verdict::Locked};
    return found->client->damage ? Answer{Verdict::Unknown} : Answer{Verdict::Known, &*found->client};
}

std::optional<std::chrono::seconds> ClientGate::tooOften(ClientId client)
{
    if (m_rate == 0)
        return std::nullopt;
    const double most = 2.0 * m_rate;
    const qint64 now = m_time.nsecsElapsed();
    auto found = m_buckets.find(client.value());
    if (found == m_buckets.end())
        found = m_buckets.insert(client.value(), Bucket{most, now});
    Bucket &bucket = *found;
    bucket.tokens = std::min(most, bucket.tokens + static_cast<double>(now - bucket.at) / nanoseconds * m_rate);
    bucket.at = now;
    if (bucket.tokens < 1)
        return std::chrono::seconds(1);
    bucket.tokens -= 1;
    return std::nullopt;
}

std::chrono::milliseconds ClientGate::delayOfRefusal()
{
    const qint64 now = m_time.elapsed();
    if (now - m_lastRefusal > forgivenAfter)
        m_refusals = 0;
    m_lastRefusal = now;
    ++m_refusals;
    if (m_refusals <= freeRefusals)
        return {};
    return std::min(longestDelay, std::chrono::milliseconds(50) * (1 << std::min(m_refusals - freeRefusals, 6)));
}

} // namespace keyherd
