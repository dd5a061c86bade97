// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignText.h"

#include <QString>

#include <optional>
#include <vector>

namespace keyherd {

/// One record of a CSV file.
struct CsvRecord
{
    int line = 0; ///< where it begins, from 1
    std::vector<ForeignBytes> fields = {};
    bool isUnclosed = false; ///< a quotation mark in it is never closed

    /// Empty where the record is too short.
    [[nodiscard]] QByteArrayView field(qsizetype place) const;
    [[nodiscard]] QString text(qsizetype place) const { return QString::fromUtf8(field(place)).trimmed(); }
};

/// The records of a CSV text (RFC 4180), one after the other; empty lines are passed over. The text must outlive it.
class CsvRecords
{
public:
    /// Fields are separated as in the first line: by commas, semicolons or tabs.
    explicit CsvRecords(QByteArrayView text);

    [[nodiscard]] std::optional<CsvRecord> next();

private:
    [[nodiscard]] ForeignBytes quoted(CsvRecord &record);
    [[nodiscard]] ForeignBytes bare();
    void endLine();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    char m_separator;
};

} // namespace keyherd
