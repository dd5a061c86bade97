// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace keyherd {

class Database;

/// One record of the history, sealed.
struct AuditRow
{
    qint64 sequence = 0;
    std::optional<KeyId> key;
    QByteArray previousHash;
    QByteArray hash;
    QByteArray sealedEvent;
};

class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_database(database) { }

    [[nodiscard]] Result<void> insert(const AuditRow &row);
    [[nodiscard]] Result<std::optional<AuditRow>> last();
    [[nodiscard]] Result<std::optional<AuditRow>> bySequence(qint64 sequence);
    /// Newest first; of one key if given.
    [[nodiscard]] Result<QList<AuditRow>> newest(qint64 limit, std::optional<KeyId> key);
    /// Newest first, older than this one.
    [[nodiscard]] Result<QList<AuditRow>> before(qint64 sequence, qint64 limit);
    /// Calls `visit` for each record, newest first, until it returns false.
    [[nodiscard]] Result<void> eachNewestFirst(const std::function<bool(const AuditRow &)> &visit);
    /// Calls `visit` for each record, oldest first, until it returns false.
    [[nodiscard]] Result<void> eachInOrder(const std::function<bool(const AuditRow &)> &visit);

private:
    Database &m_database;
};

} // namespace keyherd
