// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace keyherd {

/// What a column of a foreign table of keys holds.
enum class KeyColumn {
    Provider,
    Key,
    Variable, ///< of a table of settings: the name of each, `openai_api_key`
    Name,
    Active,
    BaseUrl,
    Expires,
    Note,
};

/// A person's own words on which column is which; an empty name: there is none.
using KeyColumns = QMap<KeyColumn, QString>;

/// How the keys of a table are kept.
enum class Sealing {
    Plain,
    Fernet,  ///< every value must be a token
    ByValue, ///< what looks like a Fernet token is one
};

/// Where in a foreign database the keys stand. Can be shown, and corrected.
struct TableShape
{
    QString table = {}; ///< as the source names it; the file's base name for records that have none
    KeyColumns columns = {};
    Sealing sealing = Sealing::ByValue;

    [[nodiscard]] QString column(KeyColumn which) const { return columns.value(which); }
    /// Columns in the order of KeyColumn, without those that are missing.
    [[nodiscard]] QStringList presentColumns() const;

    friend bool operator==(const TableShape &, const TableShape &) = default;
};

/// A table as its source describes it.
struct TableOutline
{
    QString name = {};
    QStringList columns = {};
};

/// `provider`, `key`, `variable`, `name`, `active`, `base-url`, `expires`, `note`: a contract with scripts.
[[nodiscard]] QLatin1StringView toText(KeyColumn column);
[[nodiscard]] std::optional<KeyColumn> keyColumnFromText(QStringView text);

/// Reads `provider=a,key=b`. InvalidArgument{Field "columns"}.
[[nodiscard]] Result<KeyColumns> keyColumnsFromText(const QString &text);

/// The same form; columns that are missing are left out.
[[nodiscard]] QString toText(const KeyColumns &columns);

/// Which columns are which, by their names in any case and with any separators. Nothing if the table does not look like one of keys:
/// it needs a column for the key, and one for the provider or, with a column `value`, one that names the setting; or it is itself named
/// after keys. `given` columns count first, and any table that has them fits.
[[nodiscard]] std::optional<TableShape> shapeOf(const TableOutline &table, const KeyColumns &given);

} // namespace keyherd
