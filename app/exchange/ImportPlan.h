// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportKinds.h"
#include "vault/KeyChanges.h"
#include "vault/KeyEntry.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace keyherd {

class Catalogue;
class VaultService;

enum class Verdict {
    New,
    Same,     ///< the vault has that secret already, or an earlier row brings it
    Conflict, ///< the vault has a key of that provider and name, with another secret; it stays as it is
    Failed,   ///< cannot be read, cannot be a key, or nobody can tell whose it is
};

/// `new`, `same`, `conflict`, `failed`: a contract with scripts.
[[nodiscard]] QLatin1StringView toText(Verdict verdict);

/// What would become of one foreign key.
struct ImportRow
{
    int row = 0;                             ///< as the reader counted
    QString file = {};                       ///< empty: there is only one
    std::optional<ProviderId> provider = {}; ///< nothing if it cannot be told
    QString name = {};                       ///< that it would have in the vault
    QString masked = {};
    Verdict verdict = Verdict::Failed;
    std::optional<Error> reason = {}; ///< of Conflict and Failed
};

/// What would come into the vault of a file, an environment or a database, and why the rest would not. Changes nothing: whoever wants it
/// gives `takeNewKeys` to VaultService::addAll.
class ImportPlan
{
public:
    /// Judges each key against catalogue and vault, both of which must outlive the call. Waits for the vault: not for a window's thread,
    /// see `planImport`. VaultLocked and the other failures of VaultService; what is wrong with one key is said in its row.
    [[nodiscard]] static Result<ImportPlan> make(ForeignKeys keys, Source source, const Catalogue &catalogue,
                                                 VaultService &vault);

    [[nodiscard]] const QList<ImportRow> &rows() const { return m_rows; }
    [[nodiscard]] int count(Verdict verdict) const;
    /// What VaultService::undoImport knows the keys by once they are in the vault.
    [[nodiscard]] const Uuid &batch() const { return m_batch; }
    /// The keys of the rows that are New and, by their places among `rows`, wanted; in their order. Only once: afterwards there are none.
    [[nodiscard]] std::vector<NewKey> takeNewKeys(const std::function<bool(qsizetype row)> &isWanted = {});

private:
    ImportPlan(QList<ImportRow> rows, Uuid batch, std::vector<NewKey> newKeys)
        : m_rows(std::move(rows)), m_batch(std::move(batch)), m_newKeys(std::move(newKeys))
    {
    }

    QList<ImportRow> m_rows;
    Uuid m_batch;
    std::vector<NewKey> m_newKeys;
};

/// Reads, and makes the plan, on a thread of the global pool. As readImports and ImportPlan::make; catalogue and vault must live until the
/// future is finished. A future that is cancelled before its turn reads nothing.
[[nodiscard]] QFuture<Result<ImportPlan>> planImport(std::vector<ImportInput> inputs, const Catalogue &catalogue,
                                                     VaultService &vault);
/// `ImportPlan::make` on a thread of the global pool. Catalogue and vault must live until the future is finished.
[[nodiscard]] QFuture<Result<ImportPlan>> planImport(ForeignKeys keys, Source source, const Catalogue &catalogue,
                                                     VaultService &vault);

} // namespace keyherd
