// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace keyherd {

/// Text in columns, for people.
class Table
{
public:
    /// `headers` empty: a list of properties, without a first line.
    explicit Table(QStringList headers = {}) : m_headers(std::move(headers)) { }

    void add(QStringList cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// Each column as wide as its widest cell on a terminal; the first line bold if `colours`.
    [[nodiscard]] QString toText(bool colours) const;

private:
    QStringList m_headers;
    QList<QStringList> m_rows;
};

} // namespace keyherd
