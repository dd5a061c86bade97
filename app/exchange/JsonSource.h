// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignSource.h"

#include <QJsonObject>

#include <memory>

namespace keyherd {

/// Records in a JSON file: a list of objects, an object of such lists, one object a line, fixtures as Django's dumpdata writes them, and
/// the extended JSON of MongoDB's exports. Records without a table are in one named after the file.
class JsonSource final : public ForeignSource
{
public:
    /// NotADatabase with Reason too_large (over 64 MiB) or format, FileUnreadable.
    [[nodiscard]] static Result<std::unique_ptr<ForeignSource>> open(const QString &path);

    [[nodiscard]] Result<QList<TableOutline>> tables() override;
    [[nodiscard]] Result<void> eachRow(const QString &table, const QStringList &columns, const Visit &visit) override;

private:
    struct Table
    {
        QString name = {};
        QList<QJsonObject> records = {};
    };
    JsonSource() = default;
    void take(const QJsonValue &root, const QString &name);
    void take(const QJsonObject &record, const QString &name);

    QList<Table> m_tables;
};

} // namespace keyherd
