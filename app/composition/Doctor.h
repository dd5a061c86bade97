// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Paths.h"
#include "vault/KeyReminders.h"

#include <QFuture>
#include <QList>

#include <memory>
#include <optional>

namespace keyherd {

class Catalogue;
class Clock;
class MasterSecretStore;
class VaultService;

enum class Health { Ok, Warning, Error };

/// What is examined. The texts are a contract with scripts.
enum class Examined {
    VaultIntegrity,
    History,
    EveryKeyOpens,
    DueKeys,
    OwnProviders,
    Clients,
    Persistence,
    Keychain,
    Permissions,
    Clock,
    Proxy,
    Translations,
    SecretMemory
};
[[nodiscard]] QLatin1StringView toText(Examined what);
[[nodiscard]] QLatin1StringView toText(Health health);

struct Finding
{
    Examined what;
    Health health = Health::Ok;
    QString detail = {};                      ///< a fact, not a sentence: a path, a count
    std::optional<keyherd::Error> error = {}; ///< why, if it is not Ok
};

/// Examines the vault and its surroundings. Changes nothing but a probe that it removes again.
/// What needs an unlocked vault is left out while it is locked. Callable from any thread; destroying it waits for an examination under way.
class Doctor
{
public:
    struct Surroundings
    {
        VaultService &vault;
        const Catalogue &catalogue;
        MasterSecretStore &keychain;
        const Clock &clock;
        Paths paths;
        ReminderRules reminders = {};
    };
    /// All must outlive the doctor.
    explicit Doctor(const Surroundings &surroundings);
    ~Doctor();
    [[nodiscard]] QFuture<QList<Finding>> examine();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyherd
