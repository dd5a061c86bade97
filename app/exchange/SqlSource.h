// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignSource.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <memory>

namespace keyherd {

/// Tables of an SQLite file or a PostgreSQL server, through a connection of its own, in one reading transaction. Nothing is written.
class SqlSource final : public ForeignSource
{
public:
    /// The file may be in use. Nothing appears beside it, unless a program that was killed left a write-ahead log: that is read too, and
    /// SQLite may put its index there. Nothing in the file is run: no view, trigger, check or function.
    /// NotADatabase with Reason format, damaged, too_large (over 2 GiB) or in_use; FileUnreadable; NotSupported without the driver.
    [[nodiscard]] static Result<std::unique_ptr<ForeignSource>> openSqlite(const QString &path);
    /// `postgresql://user:password@host:port/database?sslmode=verify-full`. No step takes longer than 60 seconds.
    /// NotADatabase with Reason refused; NotSupported without the driver.
    [[nodiscard]] static Result<std::unique_ptr<ForeignSource>> openPostgres(const QUrl &url);

    ~SqlSource() override;

    [[nodiscard]] Result<QList<TableOutline>> tables() override;
    [[nodiscard]] Result<void> eachRow(const QString &table, const QStringList &columns, const Visit &visit) override;

private:
    enum class Dialect { Sqlite, Postgres };
    SqlSource(Dialect dialect, QString shownPath);

    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> examineSqlite();
    [[nodiscard]] Result<void> checkSqlite(const QString &table);
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Error errorOf(const QSqlError &error) const;
    [[nodiscard]] QString cellExpression(const QString &column) const;

    Dialect m_dialect;
    QString m_path; ///< as errors may show it: without a password
    QString m_connectionName;
    QSqlDatabase m_connection;
    QSet<QString> m_checked;
    bool m_isUtf8 = true;
};

} // namespace keyherd
