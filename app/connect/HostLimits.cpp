// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/HostLimits.h"

#include "base/Loopback.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace keyherd {

namespace {

constexpr milliseconds firstPause{500};
constexpr int mostDoublings = 6; // half a minute
constexpr int schemeDefaultPort = 443;

// Several that wait for one server do not all come back at the same moment.
milliseconds withJitter(milliseconds wait)
{
    return wait + milliseconds(QRandomGenerator::global()->bounded(1 + static_cast<int>(wait.count() / 10)));
}

} // namespace

QString serverOf(const QUrl &url)
{
    const int fallback = url.scheme() == "http"_L1 ? 80 : schemeDefaultPort;
    return url.host().toCaseFolded() + u':' + QString::number(url.port(fallback));
}

milliseconds HostLimits::pauseAfter(int refusals)
{
    return firstPause * (1 << std::clamp(refusals - 1, 0, mostDoublings));
}

HostLimits::Server &HostLimits::server(const QString &name)
{
    auto found = m_servers.find(name);
    if (found == m_servers.end())
        found = m_servers.insert(name, Server{.isLocal = isLoopback(name.section(u':', 0, -2))});
    return *found;
}

bool HostLimits::mayStart(const QString &name) const
{
    const auto found = m_servers.constFind(name);
    return found == m_servers.cend() || ((found->isLocal || found->underWay < m_perHost) && found->paused.hasExpired());
}

void HostLimits::started(const QString &name)
{
    ++server(name).underWay;
}

void HostLimits::ended(const QString &name)
{
    --server(name).underWay;
}

void HostLimits::pause(const QString &name, milliseconds wait)
{
    Server &paused = server(name);
    const QDeadlineTimer until(withJitter(wait));
    if (until > paused.paused)
        paused.paused = until;
}

void HostLimits::slowDown(const QString &name)
{
    pause(name, pauseAfter(++server(name).slowed));
}

void HostLimits::recovered(const QString &name)
{
    server(name).slowed = 0;
}

std::optional<milliseconds> HostLimits::untilResume() const
{
    std::optional<milliseconds> first;
    for (const Server &server : m_servers) {
        if (server.paused.hasExpired())
            continue;
        const milliseconds left(server.paused.remainingTime());
        first = first ? std::min(*first, left) : left;
    }
    return first;
}

} // namespace keyherd
