// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PolicyRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace keyherd {

Result<std::optional<QString>> PolicyRepository::read(const ProviderId &provider)
{
    return m_database.run(u"SELECT policy FROM selection_policies WHERE provider = ?"_s, {provider.toString()})
        .map([](QSqlQuery query) { return query.next() ? std::optional(query.value(0).toString()) : std::nullopt; });
}

Result<void> PolicyRepository::write(const ProviderId &provider, const QString &policy)
{
    return m_database
        .run(u"INSERT INTO selection_policies (provider, policy) VALUES (?, ?)"
             " ON CONFLICT (provider) DO UPDATE SET policy = excluded.policy"_s,
             {provider.toString(), policy})
        .map([](const QSqlQuery &) {});
}

Result<void> PolicyRepository::remove(const ProviderId &provider)
{
    return m_database.run(u"DELETE FROM selection_policies WHERE provider = ?"_s, {provider.toString()})
        .map([](const QSqlQuery &) {});
}

} // namespace keyherd
