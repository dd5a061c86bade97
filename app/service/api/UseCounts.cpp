// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/UseCounts.h"

#include <algorithm>
#include <utility>

namespace keyherd {

namespace {

using Lock = std::scoped_lock<std::mutex>;

// In whichever order they come: what is given back is older than what was counted meanwhile.
void add(KeyReport &sum, const KeyReport &more)
{
    const bool isNewer = more.last >= sum.last;
    sum.uses += more.uses;
    sum.errors += more.errors;
    if (!more.lastError.isEmpty() && (isNewer || sum.lastError.isEmpty()))
        sum.lastError = more.lastError;
    sum.last = std::max(sum.last, more.last);
}

void add(ClientUse &sum, const ClientUse &more)
{
    const bool isNewer = more.last >= sum.last;
    sum.requests += more.requests;
    if (!more.program.isEmpty() && (isNewer || sum.program.isEmpty()))
        sum.program = more.program;
    if (!more.lastError.isEmpty() && (isNewer || sum.lastError.isEmpty()))
        sum.lastError = more.lastError;
    sum.last = std::max(sum.last, more.last);
}

template<typename Value>
void addTo(QHash<qint64, Value> &sums, qint64 id, const Value &more)
{
    if (const auto found = sums.find(id); found != sums.end())
        add(*found, more);
    else
        sums.insert(id, more);
}

} // namespace

bool UseCounts::countRepeat(const QList<KeyId> &keys, const HandOut &how, Moment now)
{
    const Lock lock(m_mutex);
    if (!std::ranges::all_of(keys, [&](KeyId key) { return m_recent.isNoted(key, how, now); }))
        return false;
    for (const KeyId key : keys)
        m_recent.count(key, how, now);
    return true;
}

void UseCounts::note(const QList<KeyId> &keys, const HandOut &how, Moment now)
{
    const Lock lock(m_mutex);
    for (const KeyId key : keys)
        m_recent.note(key, how, now);
}

void UseCounts::report(const KeyReport &report)
{
    const Lock lock(m_mutex);
    addTo(m_reports, report.key.value(), report);
}

void UseCounts::note(const ClientUse &use)
{
    const Lock lock(m_mutex);
    addTo(m_clients, use.client.value(), use);
}

QHash<qint64, KeyReport> UseCounts::reports() const
{
    const Lock lock(m_mutex);
    return m_reports;
}

UseCounts::Batch UseCounts::take()
{
    const Lock lock(m_mutex);
    return {m_recent.take(), std::exchange(m_reports, {}), std::exchange(m_clients, {})};
}

void UseCounts::giveBack(const Batch &batch)
{
    const Lock lock(m_mutex);
    m_recent.giveBack(batch.uses);
    for (const KeyReport &report : batch.reports)
        addTo(m_reports, report.key.value(), report);
    for (const ClientUse &use : batch.clients)
        addTo(m_clients, use.client.value(), use);
}

bool UseCounts::isEmpty() const
{
    const Lock lock(m_mutex);
    return m_recent.isEmpty() && m_reports.isEmpty() && m_clients.isEmpty();
}

} // namespace keyherd
