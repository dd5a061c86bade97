// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scan/FolderWalk.h"
#include "exchange/scan/ScanFindings.h"

#include <QFuture>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace keyherd {

class KeyScanner;

/// Where to search, and for what files.
struct ScanRoot
{
    std::filesystem::path path; ///< a folder, or a file: that one is searched whatever the rules say
    WalkRules rules = {};
};

struct ScanOptions
{
    std::vector<ScanRoot> roots;
    qint64 largestFile = defaultLargestFile; ///< in bytes; larger ones are counted and passed by
    int threads = 0;                         ///< that search; 0: one for each processor, two at least

    static constexpr qint64 defaultLargestFile = qint64{256} * 1024 * 1024;
};

/// Searches folders and files for keys: one thread walks, others search. What it holds does not grow with the tree: each file is read
/// through a window, and of paths only some wait at a time.
class TreeScan
{
public:
    /// The scanner must outlive it. Starts at once.
    TreeScan(const KeyScanner &scanner, ScanOptions options);
    /// Breaks off what is not finished.
    ~TreeScan();
    TreeScan(const TreeScan &) = delete;
    TreeScan &operator=(const TreeScan &) = delete;

    /// Cancel it to break off; it then ends with Cancelled. NoSuchFile{Path} or FileUnreadable{Path} for a root that cannot be searched at
    /// all.
    [[nodiscard]] QFuture<Result<ScanFindings>> findings() const;
    /// Waits so long for the end; whether it has come.
    [[nodiscard]] bool wait(std::chrono::milliseconds patience) const;
    /// Shows what was found so far, new keys behind the others, while the search waits; from any thread. Once the search is at its end,
    /// there is nothing: `findings` has it all, and in order.
    void visitSoFar(const std::function<void(const KeyCollection &)> &visit) const;
    /// So far; from any thread.
    [[nodiscard]] qint64 filesSearched() const;
    [[nodiscard]] qint64 bytesSearched() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyherd
