// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace keyherd {

/// The place of the agent's socket, held by this process: one agent at one place. A lock beside the socket says so, which the system gives up when
/// the process ends, however it ends.
class AgentPlace
{
public:
    /// Makes the folder for this user alone, takes the lock, removes what a dead agent left. AgentRunning{Path}, OpenToOthers{Path},
    /// UnsafePath{Path, Reason}, StorageFailed{Detail}.
    [[nodiscard]] static Result<AgentPlace> take(const QString &path);
    AgentPlace(AgentPlace &&other) noexcept : m_lock(std::exchange(other.m_lock, -1)) { }
    AgentPlace &operator=(AgentPlace &&other) noexcept
    {
        std::swap(m_lock, other.m_lock);
        return *this;
    }
    AgentPlace(const AgentPlace &) = delete;
    AgentPlace &operator=(const AgentPlace &) = delete;
    ~AgentPlace();

private:
    explicit AgentPlace(int lock) : m_lock(lock) { }
    int m_lock;
};

} // namespace keyherd
