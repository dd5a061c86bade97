// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/FolderWalk.h"

#include "exchange/scan/PathBytes.h"
#include "exchange/scan/PlainFile.h"

#include <array>

namespace fs = std::filesystem;

namespace keyherd {

namespace {

constexpr std::size_t mostNamed = 100;
constexpr qsizetype longestIgnoreFile = 1024 * 1024;
constexpr qint64 mostRepositories = 10'000;

bool isThere(const fs::path &path)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));
}

// Of a folder "objects": what git keeps in it is compressed, and read through git only.
bool isObjectStore(const fs::path &folder)
{
    return isThere(folder.parent_path() / "HEAD") && isThere(folder.parent_path() / "refs");
}

QByteArray ignoreTextOf(const fs::path &path)
{
    auto file = PlainFile::open(path);
    if (!file || file->stamp().size > longestIgnoreFile)
        return {};
    QByteArray text(file->stamp().size, '\0');
    const qint64 count = file->read({text.data(), static_cast<std::size_t>(text.size())});
    text.truncate(std::max(qint64{0}, count));
    return text;
}

qsizetype prefixOf(const fs::path &folder)
{
    return pathBytes(folder / "x").size() - 1;
}

} // namespace

std::optional<fs::path> repositoryAround(const fs::path &folder)
{
    std::error_code error;
    for (fs::path above = fs::absolute(folder, error).lexically_normal(); !error;) {
        if (isThere(above / ".git"))
            return above;
        const fs::path next = above.parent_path();
        if (next == above || next.empty())
            break;
        above = next;
    }
    return std::nullopt;
}

FolderWalk::ScopePointer FolderWalk::scopeOf(const fs::path &folder, const ScopePointer &above)
{
    // What lies in another repository is none of the outer one's business.
    const bool isRepository = isThere(folder / ".git");
    QByteArray text;
    if (isRepository)
        text = ignoreTextOf(folder / ".git" / "info" / "exclude") + '\n';
    text += ignoreTextOf(folder / ".gitignore");
    IgnoreRules rules = IgnoreRules::read(text);
    const ScopePointer outer = isRepository ? nullptr : above;
    if (rules.isEmpty())
        return outer;
    return std::make_shared<const Scope>(Scope{std::move(rules), prefixOf(folder), outer});
}

FolderWalk::ScopePointer FolderWalk::scopeAbove(const fs::path &folder)
{
    const auto root = repositoryAround(folder);
    if (!root || *root == folder)
        return nullptr;
    ScopePointer scope = scopeOf(*root, nullptr);
    fs::path reached = *root;
    const fs::path between = folder.parent_path().lexically_relative(*root);
    for (const fs::path &part : between) {
        if (part == ".")
            continue;
        reached /= part;
        scope = scopeOf(reached, scope);
    }
    return scope;
}

bool FolderWalk::isIgnored(const fs::path &path, bool isFolder, const ScopePointer &scope)
{
    if (!scope)
        return false;
    const QByteArray bytes = pathBytes(path);
    for (const Scope *level = scope.get(); level; level = level->above.get()) {
        if (const auto verdict = level->rules.verdictOn(QByteArrayView(bytes).sliced(level->prefix), isFolder))
            return *verdict;
    }
    return false;
}

void FolderWalk::walk(const fs::path &folder, const Visit &visit)
{
    std::error_code error;
    // Rules of folders above are found by the whole path only.
    const fs::path first = m_rules.gitignore ? fs::absolute(folder, error).lexically_normal() : folder;
    const fs::path start = first.has_filename() || first == first.root_path() ? first : first.parent_path();
    std::vector<Level> levels;
    levels.push_back({.folder = start, .scope = m_rules.gitignore ? scopeAbove(start) : nullptr});
    if (!list(levels.back(), visit))
        return;
    while (!levels.empty()) {
        auto next = nextBelow(levels.back());
        if (!next) {
            levels.pop_back();
            continue;
        }
        if (m_rules.depth >= 0 && std::ssize(levels) > m_rules.depth)
            continue;
        levels.push_back(std::move(*next));
        if (!list(levels.back(), visit))
            return;
    }
}

std::optional<FolderWalk::Level> FolderWalk::nextBelow(Level &level)
{
    if (level.nextBelow >= level.below.size())
        return std::nullopt;
    const qsizetype end = level.below.indexOf('\0', level.nextBelow);
    const QByteArrayView name = QByteArrayView(level.below).sliced(level.nextBelow, end - level.nextBelow);
    level.nextBelow = end + 1;
    return Level{.folder = level.folder / pathFromBytes(name), .scope = level.scope};
}

bool FolderWalk::list(Level &level, const Visit &visit)
{
    if (!m_goesOn())
        return false;
    if (m_rules.gitignore)
        level.scope = scopeOf(level.folder, level.scope);
    std::error_code error;
    for (fs::directory_iterator entry(level.folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (!m_goesOn() || !take(*entry, level, visit))
            return false;
    }
    if (error)
        noteUnreadable(level.folder);
    level.below.squeeze();
    return true;
}

bool FolderWalk::take(const fs::directory_entry &entry, Level &level, const Visit &visit)
{
    std::error_code error;
    const fs::path &path = entry.path();
    const fs::file_type type = entry.symlink_status(error).type();
    if (path.filename() == ".git" && std::ssize(m_repositories) < mostRepositories)
        m_repositories.push_back(level.folder);
    switch (type) {
    case fs::file_type::directory:
        noteFolder(path, level);
        return true;
    case fs::file_type::regular:
        if ((m_rules.wanted && !m_rules.wanted(path.filename())) || isIgnored(path, false, level.scope))
            return true;
        return visit(path);
    case fs::file_type::symlink:
        ++m_counts.links;
        return true;
    case fs::file_type::none:
    case fs::file_type::not_found:
        return true;
    default:
        ++m_counts.special;
        return true;
    }
}

void FolderWalk::noteFolder(const fs::path &path, Level &level)
{
    const fs::path name = path.filename();
    const bool isClosed = (name == "objects" && isObjectStore(path)) || (m_rules.closed && m_rules.closed(name))
                       || isIgnored(path, true, level.scope);
    if (!isClosed)
        level.below += pathBytes(name) + '\0';
}

void FolderWalk::noteUnreadable(const fs::path &folder)
{
    ++m_counts.unreadable;
    if (m_unreadable.size() < mostNamed)
        m_unreadable.push_back(folder);
}

} // namespace keyherd
