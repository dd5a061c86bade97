// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace keyherd {

class Database;

/// One result of a key's test.
struct TestRow
{
    qint64 outcomeVersion = 0; ///< that the test made of the key's outcome
    QByteArray sealedResult;
};

/// The models a key last had.
struct ModelsRow
{
    qint64 version = 0;
    QByteArray sealedModels;
};

/// What the tests of keys found, beyond the last outcome that stands with the key itself.
class TestRepository
{
public:
    explicit TestRepository(Database &database) : m_database(database) { }

    /// Newest first, at most `limit`.
    [[nodiscard]] Result<QList<TestRow>> newest(KeyId key, qint64 limit);
    /// Adds one; of the key's older ones only the newest stay, so that there are `keep` at most.
    [[nodiscard]] Result<void> append(KeyId key, const TestRow &row, qint64 keep);
    /// Nothing if no answer ever named any.
    [[nodiscard]] Result<std::optional<ModelsRow>> models(KeyId key);
    [[nodiscard]] Result<void> putModels(KeyId key, const ModelsRow &row);
    /// Everything of a key.
    [[nodiscard]] Result<void> remove(KeyId key);

private:
    Database &m_database;
};

} // namespace keyherd
