// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Paths.h"
#include "base/Result.h"
#include "composition/Doctor.h"
#include "connect/BareKeyTests.h"
#include "connect/TestQueue.h"
#include "connect/TestSchedule.h"
#include "delivery/LinkUpdates.h"
#include "exchange/IssuedKeys.h"
#include "exchange/KeyIssuing.h"
#include "exchange/KeyRotation.h"
#include "exchange/RotationSchedule.h"
#include "exchange/Sync.h"
#include "providers/Catalogue.h"
#include "service/Agent.h"
#include "service/api/LocalApi.h"
#include "settings/Settings.h"
#include "vault/VaultService.h"

#include <memory>

namespace keyherd {

/// Builds and owns the services of one program. The only place that constructs them. Belongs to the thread that built it;
/// the services may be called from any thread once they were asked for.
class Keyherd
{
public:
    struct Options
    {
        QString vault; ///< empty: the standard path
        QString actor; ///< name of the program in the history: "keyherd", "keyherd-desktop"
        Paths paths = Paths::standard();
        std::chrono::milliseconds keychainTimeout = std::chrono::seconds(60);
        bool followOthers = false; ///< changes by other processes raise VaultService::keysChanged()
        std::optional<PassphraseCost> passphraseCost = {}; ///< for new vaults; nothing: calibrated to this machine
    };

    /// Runs the self-test of the cryptography first and fails closed with SelfTestFailed. Touches neither disk nor keychain.
    [[nodiscard]] static Result<std::unique_ptr<Keyherd>> build(const Options &options);
    ~Keyherd();

    [[nodiscard]] const Catalogue &catalogue() const;
    [[nodiscard]] VaultService &vault();
    [[nodiscard]] TestQueue &tests();
    /// Tests of keys that are not in the vault.
    [[nodiscard]] BareKeyTests &bareKeyTests();
    /// Regular tests, as the settings say.
    [[nodiscard]] TestSchedule &schedule();
    /// Taking in what lies around the program.
    [[nodiscard]] Sync &sync();
    /// Having providers issue keys.
    [[nodiscard]] KeyIssuing &issuing();
    /// The keys that providers issued.
    [[nodiscard]] IssuedKeys &issued();
    /// Replacing secrets.
    [[nodiscard]] KeyRotation &rotation();
    /// What lies around: in the key files of the working folder and of the settings' folder, and in this process's environment.
    /// While the vault is unlocked, the variables of own providers count too.
    [[nodiscard]] FoundKeys findKeys() const;
    /// Carries rotations on and tells which keys should be looked after; off until it is started.
    [[nodiscard]] RotationSchedule &rotationSchedule();
    /// Serves the command line; off until it is started.
    [[nodiscard]] Agent &agent();
    /// Where an agent of this user serves, whoever it is.
    [[nodiscard]] const QString &agentSocket() const;
    /// Serves other programs over HTTP; off until it is started.
    [[nodiscard]] LocalApi &localApi();
    /// Keeps linked files in step with the keys; off until it is started.
    [[nodiscard]] LinkUpdates &linkUpdates();
    [[nodiscard]] Settings &settings();
    /// Which keys a person is reminded of, as the settings say.
    [[nodiscard]] ReminderRules reminderRules();
    /// How connection tests are made, as the settings say.
    [[nodiscard]] TestOptions testOptions();
    [[nodiscard]] Doctor &doctor();
    /// Whether a keychain answers and would keep an entry. KeychainUnavailable, KeychainLocked, KeychainDenied, KeychainTimedOut, KeychainFailed.
    [[nodiscard]] QFuture<Result<void>> probeKeychain();
    /// What the system calls its keychain.
    [[nodiscard]] static QString keychainName();

private:
    class Private;
    explicit Keyherd(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace keyherd
