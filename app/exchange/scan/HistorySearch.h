// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scan/ScanFindings.h"

#include <QHash>

#include <atomic>
#include <functional>
#include <memory>

namespace keyherd {

class KeyScanner;

/// Searches what git keeps of a repository, through the `git` program: each content that any branch, tag, stash or reflog reaches, once.
/// For one thread, which waits for git.
class HistorySearch
{
public:
    using Visit = std::function<void(const StreamFinding &, const std::shared_ptr<const ScannedFile> &)>;

    /// Contents above `largest` bytes are left out. The scanner must outlive it.
    HistorySearch(const KeyScanner &scanner, qint64 largest) : m_windows(scanner), m_largest(largest) { }

    /// Visits the keys; the commit and path of their files are known once it returns. GitFailed{Path, Detail}, Cancelled.
    [[nodiscard]] Result<void> search(const std::filesystem::path &repository, const Visit &visit);
    /// From any thread: ends what is under way with Cancelled.
    void cancel() { m_cancelled = true; }

    /// How many contents were searched, and how many bytes; from any thread.
    [[nodiscard]] qint64 blobs() const { return m_blobs; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    class Contents;
    using Blobs = QHash<QByteArray, std::shared_ptr<ScannedFile>>;

    [[nodiscard]] Result<Blobs> searchBlobs(const std::filesystem::path &repository, const Visit &visit);
    [[nodiscard]] Result<void> findCommits(const std::filesystem::path &repository, const Blobs &blobs);

    WindowSearch m_windows;
    qint64 m_largest;
    std::atomic<bool> m_cancelled = false;
    std::atomic<qint64> m_blobs = 0;
    std::atomic<qint64> m_bytes = 0;
};

/// The repositories that a search passed through or began in, each once.
[[nodiscard]] std::vector<std::filesystem::path> repositoriesOf(const std::vector<std::filesystem::path> &passed,
                                                                const std::vector<std::filesystem::path> &roots);

} // namespace keyherd
