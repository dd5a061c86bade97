// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <thread>

namespace keyherd {

class VaultService;

/// Keeps this process's vault locked and unlocked as a running agent's, for as long as that agent runs: who locks the vault means everybody. Waits on a
/// thread of its own, which it ends.
class AgentFollower
{
public:
    /// `vault` must outlive it. `port`: where this process serves programs. `gone` is called on the other thread once the agent has ended and the vault was
    /// locked.
    AgentFollower(VaultService &vault, const QString &socket, quint16 port, std::function<void()> gone);

private:
    void follow(const std::stop_token &stop) const;
    [[nodiscard]] bool beAs(bool locked) const;

    VaultService &m_vault;
    std::string m_socket;
    std::string m_port;
    std::function<void()> m_gone;
    std::jthread m_thread;
};

} // namespace keyherd
