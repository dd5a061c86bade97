// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QString>

#include <optional>

namespace keyherd {

class Database;

/// The selection policy of each provider that has another than the default.
class PolicyRepository
{
public:
    explicit PolicyRepository(Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::optional<QString>> read(const ProviderId &provider);
    [[nodiscard]] Result<void> write(const ProviderId &provider, const QString &policy);
    [[nodiscard]] Result<void> remove(const ProviderId &provider);

private:
    Database &m_database;
};

} // namespace keyherd
