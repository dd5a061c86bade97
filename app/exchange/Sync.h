// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/FoundKeys.h"
#include "exchange/KeyIssuing.h"
#include "vault/KeyEntry.h"

#include <QFuture>
#include <QThreadPool>

#include <optional>

namespace keyherd {

class VaultService;

/// From where a provider's key comes, the one that wins first.
enum class SyncSource { Vault, KeyFile, Environment, Provisioning };

/// `database`, `key.txt`, `environment`, `auto-provisioned`: a contract with scripts.
[[nodiscard]] QLatin1StringView toText(SyncSource source);

/// A key that differs from the vault's, which is kept.
struct SyncConflict
{
    SyncSource source;
    QString variable; ///< empty: a bare key
    QString masked;
};

/// How a provider stands after synchronising.
struct SyncedProvider
{
    ProviderId provider;
    bool hasKey = false;
    std::optional<SyncSource> source = {}; ///< nothing: there is no key
    bool synced = false;                   ///< it was taken into the vault now
    QList<SyncConflict> conflicts = {};
    std::optional<Error> error = {}; ///< of this provider alone; a key may have come from elsewhere all the same
    QString masked = {};             ///< the key
};

struct SyncReport
{
    QList<SyncedProvider> providers = {}; ///< in the order of the catalogue
    QList<int> unknownLines = {};         ///< of the key file, whose provider nobody knows
    /// What VaultService::undoImport knows the keys by that were taken in; those that a provider issued stay.
    std::optional<Uuid> batch = {};

    /// How many keys came into the vault, or would.
    [[nodiscard]] int taken() const;
    [[nodiscard]] int conflicts() const;
};

struct SyncOptions
{
    QList<ProviderId> only = {}; ///< these, known or not; none: all of which anything is known
    bool dryRun = false;         ///< changes nothing, asks no provider: what would come, `synced` being false
};

/// Takes in what the vault lacks, and writes into the log what came of it: for each provider the first of vault, key file, environment, and a key that the provider issues. What the
/// vault has stays. From any thread. All that it was given must outlive it; its end waits for calls under way.
class Sync
{
public:
    Sync(VaultService &vault, const Catalogue &catalogue, KeyIssuing &issuing);

    /// What fails for one provider is in its entry. Fails as a whole only where the vault's keys cannot be read: VaultMissing, VaultLocked, ….
    [[nodiscard]] QFuture<Result<SyncReport>> run(FoundKeys found, SyncOptions options);

private:
    VaultService &m_vault;
    const Catalogue &m_catalogue;
    KeyIssuing &m_issuing;
    QThreadPool m_waiting; ///< one thread, for what waits
};

} // namespace keyherd
