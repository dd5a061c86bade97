// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "vault/KeyEntry.h"
#include "vault/LinkedFile.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace keyherd {

class Catalogue;
class LinkedText;
class VaultService;

/// How a linked file stands to the vault.
enum class LinkState {
    InStep,
    Outdated,      ///< it has what was written there, but the key is another by now
    ChangedByHand, ///< somebody wrote another value there, or removed the line
    NoKey,         ///< the vault has no such key any more, or no active one
    Gone,
    NotReadable,
};

struct LinkReport
{
    LinkedFile file;
    LinkState state = LinkState::InStep;
    QString variable = {};           ///< the first of which that is so
    std::optional<Error> error = {}; ///< why it cannot be read, or could not be written
    bool isRewritten = false;        ///< just now
    bool isReadableByOthers = false;
};

/// Keeps `.env` files in step with the vault. Each file is rewritten all or nothing and only if it has what was last written there; what
/// is going to be written is known to the vault before, so that a process may be killed at any point. Waits for the vault: not for a window's
/// thread.
class FileLinks
{
public:
    /// Gets the secrets of keys for a file; all of them or none, in the same order.
    using HandOutKeys = std::function<Result<std::vector<Secret>>(const QList<KeyEntry> &, const QString &path)>;
    enum class Conflict { Refuse, TakeVaults };
    enum class Leave { Values, References };

    /// All must outlive it.
    FileLinks(VaultService &vault, const Catalogue &catalogue, HandOutKeys handOut);

    /// Takes over the variables whose values are references or keys of the vault, and those that a provider documents and whose key the
    /// vault has. NoSuchFile, FileUnreadable, FileNotReplaceable, FileNotUnderstood, InvalidArgument where there is nothing to take over,
    /// FileChanged{Path, Reason: link, Name: the variable, Position: its line} where a variable has another value; and what
    /// handing out and writing fail with.
    [[nodiscard]] Result<LinkReport> link(const std::filesystem::path &path, Conflict conflict);
    /// NotLinked, and for references what reading and writing fail with. What was changed by hand stays as it is.
    [[nodiscard]] Result<void> unlink(const std::filesystem::path &path, Leave leave);
    [[nodiscard]] Result<QList<LinkReport>> states();
    /// Rewrites the files that are outdated; the states of all after it.
    [[nodiscard]] Result<QList<LinkReport>> update();

private:
    struct Target;
    [[nodiscard]] Result<std::optional<KeyEntry>> find(const QString &lookup);
    [[nodiscard]] Result<LinkReport> assess(const LinkedFile &file, const LinkedText &text);
    [[nodiscard]] LinkReport stateOf(const LinkedFile &file);
    [[nodiscard]] Result<LinkReport> bringIntoStep(LinkedFile file, const LinkedText &text, Conflict conflict);
    [[nodiscard]] Result<std::optional<QString>> lookupFor(const LinkedText &text, std::size_t line,
                                                           const LinkedVariable *linked);
    [[nodiscard]] Result<std::optional<LinkedFile>> linked(const std::filesystem::path &path);

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    HandOutKeys m_handOut;
};

} // namespace keyherd
