// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "vault/KeyEntry.h"
#include "wire/AgentSocket.h"

#include <QList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keyherd {

/// An agent that has this vault. Each call waits for the answer; an agent that does not answer in time is AgentUnreachable.
class RunningAgent
{
public:
    /// Nothing if none answers at `socket`, or if it has another vault. `vault`: as VaultService::location() says it.
    [[nodiscard]] static std::optional<RunningAgent> find(const QString &socket, const QString &vault);

    /// As it was when it was found.
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// Where programs are served over HTTP, as it was when it was found; 0: they are not.
    [[nodiscard]] quint16 httpPort() const { return m_httpPort; }
    /// What VaultService::unlockWithLent takes. VaultLocked.
    [[nodiscard]] Result<Secret> lend() const;
    /// Has a person asked whether these keys may be used. UseNotAllowed{Reason: refused or nobody}, VaultLocked.
    [[nodiscard]] Result<void> allow(const QList<KeyEntry> &keys) const;
    [[nodiscard]] Result<void> lock() const;
    /// By the keychain. What VaultService::unlockWithKeychain fails with.
    [[nodiscard]] Result<void> unlock() const;
    /// What VaultService::unlockWithPassphrase fails with.
    [[nodiscard]] Result<void> unlock(const Secret &passphrase) const;

private:
    RunningAgent(std::string socket, std::string vault) : m_socket(std::move(socket)), m_vault(std::move(vault)) { }
    [[nodiscard]] Result<wire::Answer> answerTo(std::string_view verb,
                                                const std::vector<std::string_view> &arguments) const;
    [[nodiscard]] Result<Secret> ask(std::string_view verb, const std::vector<std::string_view> &arguments = {}) const;

    std::string m_socket;
    std::string m_vault;
    bool m_isLocked = true;
    quint16 m_httpPort = 0;
};

} // namespace keyherd
