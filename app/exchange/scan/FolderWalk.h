// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scan/IgnoreRules.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace keyherd {

/// Which files of a tree are wanted.
struct WalkRules
{
    bool gitignore =
        false; ///< leave out what the .gitignore files from the repository's root down say, and its info/exclude
    /// Only files whose name this accepts; empty: all.
    std::function<bool(const std::filesystem::path &name)> wanted = {};
    /// Folders that are not entered, by name; empty: none.
    std::function<bool(const std::filesystem::path &name)> closed = {};
    int depth = -1; ///< how many folders below the first are entered; -1: all
};

/// What a walk passed by.
struct WalkCounts
{
    qint64 links = 0;      ///< symbolic links, which are not followed
    qint64 special = 0;    ///< pipes, sockets, devices
    qint64 unreadable = 0; ///< folders that could not be listed, or not to their end
};

/// Goes through a folder and all below it, holding no more than the names of the folders that are still to be entered. Follows no symbolic
/// link and does not enter the object stores of git. For one thread.
class FolderWalk
{
public:
    using Visit = std::function<bool(const std::filesystem::path &file)>;
    using GoesOn = std::function<bool()>;

    /// `goesOn` is asked at each entry of each folder, wanted or not: the walk ends once it says no.
    FolderWalk(WalkRules rules, GoesOn goesOn) : m_rules(std::move(rules)), m_goesOn(std::move(goesOn)) { }

    /// Visits each plain file, until `visit` returns false. Files are not looked at further: they may be gone when they are opened.
    void walk(const std::filesystem::path &folder, const Visit &visit);

    [[nodiscard]] const WalkCounts &counts() const { return m_counts; }
    /// Folders that have a ".git".
    [[nodiscard]] const std::vector<std::filesystem::path> &repositories() const { return m_repositories; }
    /// Some of the folders that could not be listed.
    [[nodiscard]] const std::vector<std::filesystem::path> &unreadable() const { return m_unreadable; }

private:
    /// The .gitignore of one folder, and those above it.
    struct Scope
    {
        IgnoreRules rules;
        qsizetype prefix; ///< how much of a path is its folder and the slash
        std::shared_ptr<const Scope> above;
    };
    using ScopePointer = std::shared_ptr<const Scope>;

    struct Level
    {
        std::filesystem::path folder;
        QByteArray below = {};   ///< names of the folders in it, each with a NUL behind
        qsizetype nextBelow = 0; ///< in `below`
        ScopePointer scope = {};
    };

    [[nodiscard]] bool list(Level &level, const Visit &visit);
    [[nodiscard]] bool take(const std::filesystem::directory_entry &entry, Level &level, const Visit &visit);
    void noteFolder(const std::filesystem::path &path, Level &level);
    void noteUnreadable(const std::filesystem::path &folder);
    [[nodiscard]] static std::optional<Level> nextBelow(Level &level);
    [[nodiscard]] static bool isIgnored(const std::filesystem::path &path, bool isFolder, const ScopePointer &scope);
    [[nodiscard]] static ScopePointer scopeOf(const std::filesystem::path &folder, const ScopePointer &above);
    [[nodiscard]] static ScopePointer scopeAbove(const std::filesystem::path &folder);

    WalkRules m_rules;
    GoesOn m_goesOn;
    WalkCounts m_counts;
    std::vector<std::filesystem::path> m_repositories;
    std::vector<std::filesystem::path> m_unreadable;
};

/// The nearest folder at or above this one that has a ".git".
[[nodiscard]] std::optional<std::filesystem::path> repositoryAround(const std::filesystem::path &folder);

} // namespace keyherd
