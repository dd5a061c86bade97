// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Table.h"
#include "exchange/scan/ScanFindings.h"
#include "providers/Answer.h"
#include "vault/KeyEntry.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keyherd {

/// What is known of the keys of a search.
struct ScanReport
{
    ScanFindings findings;
    /// For each key, the one of the vault that is the same; nothing at all: the vault could not be asked.
    std::optional<QList<std::optional<KeyEntry>>> known = {};
    /// For each key, what its provider said; empty: nobody was asked. Nothing for a key that was not sent.
    QList<std::optional<Result<TestOutcome>>> outcomes = {};

    [[nodiscard]] const std::optional<KeyEntry> *entryOf(std::size_t key) const
    {
        return known ? &known->at(static_cast<qsizetype>(key)) : nullptr;
    }
};

/// `{keys: [{provider, certainty, providers, masked, variable, in_vault, id, name, status, detail, places: [{path, line, repository, commit}],
/// more_places}], files, bytes, blobs, skipped: {binary, large, unreadable, links, special}, unreadable, lost}`: a contract with scripts.
/// What is not known is null.
[[nodiscard]] QJsonObject scanJson(const ScanReport &report);
[[nodiscard]] Table scanTable(const ScanReport &report);
/// How many keys at how many places, and how much was searched.
[[nodiscard]] QString scanSummary(const ScanReport &report);
/// What was not searched, and why; empty if all was.
[[nodiscard]] QString skippedSummary(const ScanCounts &counts, qint64 largestFile);
/// `[{path, line, repository, commit}]`.
[[nodiscard]] QJsonArray placesJson(const ScannedKey &key);
/// A place as editors take it: path:line.
[[nodiscard]] QString placeText(const KeyPlace &place);

} // namespace keyherd
