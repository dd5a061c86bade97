// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace keyherd {

/// Which server a request goes to, for limits: host and port.
[[nodiscard]] QString serverOf(const QUrl &url);

/// How many requests may be under way to one server, and when one that asked for patience may be asked again. A server on this machine has
/// no limit of number. For one thread.
class HostLimits
{
public:
    /// Half a second, and twice as long each time, up to half a minute. `refusals` from 1.
    [[nodiscard]] static std::chrono::milliseconds pauseAfter(int refusals);

    explicit HostLimits(int perHost) : m_perHost(perHost) { }

    [[nodiscard]] bool mayStart(const QString &server) const;
    void started(const QString &server);
    void ended(const QString &server);
    /// Nothing new goes there for so long.
    void pause(const QString &server, std::chrono::milliseconds wait);
    /// It was too much, without a word on how long to wait: it is left alone for `pauseAfter` so many times in a row.
    void slowDown(const QString &server);
    /// It answered as usual again.
    void recovered(const QString &server);
    /// Until the first pause ends; nothing if there is none.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilResume() const;

private:
    struct Server
    {
        int underWay = 0;
        int slowed = 0; ///< times in a row
        QDeadlineTimer paused = QDeadlineTimer(0);
        bool isLocal = false;
    };
    [[nodiscard]] Server &server(const QString &name);

    int m_perHost;
    QHash<QString, Server> m_servers;
};

} // namespace keyherd
