// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scan/KeyCollection.h"

#include <filesystem>
#include <vector>

namespace keyherd {

/// How much was searched, and what was not.
struct ScanCounts
{
    qint64 files = 0;      ///< searched
    qint64 bytes = 0;      ///< searched
    qint64 binary = 0;     ///< files with a NUL near their beginning
    qint64 large = 0;      ///< files above the limit
    qint64 unreadable = 0; ///< files and folders
    qint64 links = 0;      ///< symbolic links
    qint64 special = 0;    ///< pipes, sockets, devices
    qint64 blobs = 0;      ///< contents of histories that were searched
};

/// What a search found.
struct ScanFindings
{
    KeyCollection keys = {};
    ScanCounts counts = {};
    /// The folders of git repositories that were passed through.
    std::vector<std::filesystem::path> repositories = {};
    /// Some of the files and folders that could not be read.
    std::vector<std::filesystem::path> unreadable = {};
    /// Histories that could not be searched.
    QList<Error> failures = {};
};

} // namespace keyherd
