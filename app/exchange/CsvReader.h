// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"

#include <QMap>

namespace keyherd {

/// What a column of a table of keys can hold.
enum class CsvField { Provider, Name, Key, BaseUrl, Active, Expires, Tags, Note };

/// `provider`, `name`, `key`, `base_url`, `active`, `expires`, `tags`, `note`.
[[nodiscard]] std::optional<CsvField> csvFieldFromText(const QString &text);

/// Which column holds what, by its header, whatever the case, or by its number from 1; an empty text: none does.
using CsvColumns = QMap<CsvField, QString>;

/// `provider=Service,key=Token`, as a person types it. InvalidArgument{Field, Reason}.
[[nodiscard]] Result<CsvColumns> csvColumns(const QString &typed);

/// The keys of a CSV file with a header. Columns that `columns` does not name are found by their headers: `provider`, `name`, `key` and
/// what other programs call these. Rows are counted from 1 below the header.
/// FileNotUnderstood{Reason: "empty", or "columns" if none is for keys or one that was named is missing}, OutOfSecretMemory.
[[nodiscard]] Result<ForeignKeys> readCsv(QByteArrayView bytes, const CsvColumns &columns = {});

/// A table as a person may look at it.
struct CsvOutline
{
    QStringList headers = {};
    QMap<CsvField, qsizetype> places = {}; ///< which column holds what, as far as the headers tell; from 0
    QList<QStringList> samples = {};       ///< the first rows; whatever may be a key is masked
};

/// The columns of a CSV file and a few of its rows. FileNotUnderstood{Reason: "empty"}.
[[nodiscard]] Result<CsvOutline> outlineCsv(QByteArrayView bytes);

} // namespace keyherd
