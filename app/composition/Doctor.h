// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Paths.h"

#include <QFuture>
#include <QList>

#include <memory>
#include <optional>

namespace keyherd {

class Clock;
class MasterSecretStore;
class VaultService;

enum class Health { Ok, Warning, Error };

/// What is examined. The texts are a contract with scripts.
enum class Examined {
    VaultIntegrity,
    History,
    EveryKeyOpens,
    OwnProviders,
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
    /// All must outlive the doctor.
    Doctor(VaultService &vault, MasterSecretStore &keychain, const Clock &clock, Paths paths);
    ~Doctor();
    [[nodiscard]] QFuture<QList<Finding>> examine();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyherd
