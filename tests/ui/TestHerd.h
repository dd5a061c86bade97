// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Keyherd.h"
#include "keys/KeyActions.h"
#include "support/vault/TestVault.h"

#include <QTemporaryDir>

namespace keyherd::tests {

/// All services of the program on the vault at `path`, with settings beside it.
[[nodiscard]] inline std::unique_ptr<Keyherd> herdOn(const QString &path)
{
    Keyherd::Options options;
    options.vault = path;
    options.actor = QStringLiteral("test");
    options.paths.settings = path + QStringLiteral(".conf");
    options.paths.agentSocket = path + QStringLiteral(".agent");
    options.passphraseCost = TestVault::cost();
    return valueOf(Keyherd::build(options));
}

/// All services of the program on a vault of their own, as the desktop application has them.
class TestHerd
{
public:
    explicit TestHerd(TestVault::State state = TestVault::State::Unlocked)
        : m_vault(state == TestVault::State::Missing ? state : TestVault::State::Locked),
          m_keyherd(herdOn(m_vault.path()))
    {
        if (state == TestVault::State::Unlocked)
            valueOf(vault().unlockWithPassphrase(TestVault::passphrase()));
    }

    [[nodiscard]] Keyherd &keyherd() { return *m_keyherd; }
    /// As the window shares them.
    [[nodiscard]] KeyActions &actions() { return m_actions; }
    [[nodiscard]] VaultService &vault() { return m_keyherd->vault(); }
    [[nodiscard]] QList<KeyEntry> keys() { return valueOf(vault().keys()); }
    [[nodiscard]] QByteArray secretOf(KeyId id)
    {
        return valueOf(vault().handOut(id, {HandOutPurpose::Print, QStringLiteral("test")})).view().toByteArray();
    }

    /// What somebody does to the file who has no key.
    void alter(const QString &sql) { m_vault.alter(sql); }

private:
    TestVault m_vault;
    std::unique_ptr<Keyherd> m_keyherd;
    KeyActions m_actions{*m_keyherd};
};

} // namespace keyherd::tests
