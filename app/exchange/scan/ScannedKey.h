// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scan/PlainFile.h"
#include "providers/Recognition.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>

namespace keyherd {

/// Where in the history of a repository a content stands.
struct HistoryPlace
{
    std::filesystem::path repository;
    QByteArray blob;   ///< hexadecimal
    QByteArray commit; ///< the oldest that has it, hexadecimal; empty if none was found
};

/// A file in which a key was found.
struct ScannedFile
{
    std::filesystem::path path; ///< in its repository, if it is of the history
    FileStamp stamp = {};
    std::optional<HistoryPlace> history = {};
};

/// Where a key stands.
struct KeyPlace
{
    std::shared_ptr<const ScannedFile> file;
    qint64 line;   ///< from 1
    qint64 offset; ///< of its first byte
    qint64 length; ///< in bytes
};

/// One key, at however many places it was found. Its secret stays with the ScanFindings it is of.
struct ScannedKey
{
    QList<Guess> guesses = {}; ///< best first; by the place that tells most
    QString variable = {};     ///< at which it stood there
    QString masked = {};
    QList<KeyPlace> places = {}; ///< by path and position, those of histories last
    qint64 otherPlaces = 0;      ///< that were counted but not kept, as there were too many

    /// Whether it can be told whose it is.
    [[nodiscard]] bool isClear() const
    {
        return !guesses.isEmpty() && guesses.constFirst().certainty != Certainty::Possible;
    }
};

} // namespace keyherd
