// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "cli/RunningAgent.h"
#include "composition/Keyherd.h"

#include <atomic>
#include <memory>
#include <optional>

namespace keyherd {

/// The services for one command, and the way into the vault from a terminal or a script. When it goes and keys were changed, linked files
/// are brought into step.
class Session
{
public:
    ~Session();
    Session(Session &&) = default;
    Session &operator=(Session &&) = delete;

    /// Whether the command goes on while other processes change the vault, and wants to know.
    enum class Others { Ignored, Followed };
    /// Opens no vault yet. SelfTestFailed.
    [[nodiscard]] static Result<Session> open(Invocation &invocation, Others others = Others::Ignored);
    /// `open`, and unlocks: with the passphrase if a file for it is named; else with what a running agent lends; without one, with the keychain if the vault
    /// knows it; if that fails, or there is none, with a passphrase asked for at the terminal. VaultMissing, VaultLocked if the agent is
    /// locked, and what unlocking fails with.
    [[nodiscard]] static Result<Session> unlocked(Invocation &invocation);

    /// What `unlocked` does, for one that was opened.
    [[nodiscard]] Result<void> unlock();
    /// The same without an agent.
    [[nodiscard]] Result<void> unlockAlone();
    /// The same for one who goes on locked where the vault cannot be opened now, with a warning. Fails for a wrong passphrase, and whatever else is wrong.
    [[nodiscard]] Result<void> unlockIfPossible(const QString &command);
    /// The agent that has this vault, if one runs and is not to be left out.
    [[nodiscard]] const std::optional<RunningAgent> &agent();
    /// `unlockAlone`, and that a person may do what even an unlocked vault does not allow at once: by the same way in, asked for once.
    [[nodiscard]] Result<Confirmation> unlockAndConfirm();
    /// The same where nobody need be asked: with a passphrase file that was named, or the keychain. Whether it is unlocked now; fails only
    /// with what is wrong about that file, or damage.
    [[nodiscard]] Result<bool> unlockUnasked();
    /// Unlocks if the vault keeps providers of the person's own, so that the catalogue has them.
    [[nodiscard]] Result<void> knowOwnProviders();
    /// The provider of an id or alias, own ones known. UnknownProvider, ProviderDamaged, and what unlocking fails with.
    [[nodiscard]] Result<ProviderId> resolve(const QString &idOrAlias);

    [[nodiscard]] VaultService &vault() { return m_keyherd->vault(); }
    [[nodiscard]] const Catalogue &catalogue() const { return m_keyherd->catalogue(); }
    [[nodiscard]] Keyherd &keyherd() { return *m_keyherd; }

private:
    Session(Invocation &invocation, std::unique_ptr<Keyherd> keyherd);
    [[nodiscard]] Result<void> unlockWithFile(const QString &file);
    [[nodiscard]] Result<void> unlockWithKeychain(bool typingHelps);
    [[nodiscard]] Result<void> unlockWithTyped(Secret passphrase);
    [[nodiscard]] Result<void> unlockWithAgent();
    void passOnWarning();

    Invocation *m_invocation;
    std::unique_ptr<Keyherd> m_keyherd;
    std::optional<std::optional<RunningAgent>> m_agent; ///< once it was looked for
    std::shared_ptr<std::atomic<bool>> m_edited;        ///< whether keys were changed
    bool m_keepsTyped = false;
    std::optional<Secret> m_typed; ///< what opened the vault, as long as it is needed again
    bool m_unlocked = false;
};

} // namespace keyherd
