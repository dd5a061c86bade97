// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace keyherd {

class Database;

/// All of a kept original but its content.
struct RedactedFileRow
{
    qint64 id = 0;
    QByteArray uuid;
    qint64 version = 1;
    QByteArray sealedFacts;
};

/// The originals of redacted files.
class RedactedFileRepository
{
public:
    explicit RedactedFileRepository(Database &database) : m_database(database) { }

    /// In the order in which they were kept.
    [[nodiscard]] Result<QList<RedactedFileRow>> all();
    /// Nothing if there is no such row.
    [[nodiscard]] Result<std::optional<RedactedFileRow>> byId(qint64 id);
    /// Empty if there is no such row.
    [[nodiscard]] Result<QByteArray> sealedContent(qint64 id);
    /// Gives the new row's id.
    [[nodiscard]] Result<qint64> insert(const RedactedFileRow &row, const QByteArray &sealedContent);
    /// Without effect if there is no such row.
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    Database &m_database;
};

} // namespace keyherd
