// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AgentFollower.h"

#include "base/Await.h"
#include "cli/RunningAgent.h"
#include "vault/VaultService.h"
#include "wire/AgentSocket.h"

namespace keyherd {

AgentFollower::AgentFollower(VaultService &vault, const QString &socket, quint16 port, std::function<void()> gone)
    : m_vault(vault), m_socket(socket.toStdString()), m_port(std::to_string(port)), m_gone(std::move(gone)),
      m_thread([this](const std::stop_token &stop) { follow(stop); })
{
}

void AgentFollower::follow(const std::stop_token &stop) const
{
    const std::string vault = m_vault.location().toStdString();
    const auto status = await(m_vault.status());
    bool isLocked = !status || status->locked;
    while (!stop.stop_requested()) {
        auto socket = wire::AgentSocket::connectTo(m_socket);
        if (!socket)
            break;
        const std::stop_callback interrupt(stop, [&socket] { socket->interrupt(); });
        const auto answer =
            socket->ask({wire::verbWatch, vault, isLocked ? wire::wordLocked : wire::wordUnlocked, m_port});
        if (!answer || !answer->isOk() || answer->fields.size() < 2)
            break;
        isLocked = answer->fields[1] != wire::wordUnlocked;
        if (!beAs(isLocked))
            break;
    }
    if (stop.stop_requested())
        return;
    static_cast<void>(await(m_vault.lock()));
    m_gone();
}

bool AgentFollower::beAs(bool locked) const
{
    if (locked)
        return await(m_vault.lock()).has_value();
    const auto agent = RunningAgent::find(QString::fromStdString(m_socket), m_vault.location());
    auto lent = agent ? agent->lend() : Result<Secret>(fail(ErrorCode::AgentUnreachable));
    // Locked again meanwhile: the next answer says so.
    if (!lent)
        return lent.error().code == ErrorCode::VaultLocked;
    return await(m_vault.unlockWithLent(std::move(*lent))).has_value();
}

} // namespace keyherd
