// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "cli/ScanOptions.h"
#include "exchange/scan/ScanFindings.h"
#include "exchange/scan/TreeScan.h"

namespace keyherd {

class Catalogue;

/// The search of `keyherd scan` at a terminal: with progress, and Ctrl-C ends it in order.
class ScanSearch
{
public:
    /// All must outlive it.
    ScanSearch(Console &console, const Catalogue &catalogue, const ScanCommandOptions &options)
        : m_console(console), m_catalogue(catalogue), m_options(options)
    {
    }

    /// Files, and histories if they are wanted. Fails as TreeScan does.
    [[nodiscard]] Result<ScanFindings> run() const;
    /// Where the histories around the search hold keys that `isWanted` accepts. What could not be read is among the failures.
    [[nodiscard]] Result<ScanFindings> inHistories(const ScanFindings &files,
                                                   const std::function<bool(QByteArrayView)> &isWanted) const;

private:
    [[nodiscard]] std::vector<ScanRoot> roots() const;
    [[nodiscard]] Result<ScanFindings> inFiles() const;
    [[nodiscard]] Result<void> inHistories(ScanFindings &into, const std::vector<std::filesystem::path> &passed,
                                           const std::function<bool(QByteArrayView)> &isWanted) const;

    Console &m_console;
    const Catalogue &m_catalogue;
    const ScanCommandOptions &m_options;
};

} // namespace keyherd
