// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/TableShape.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace keyherd {

/// Somebody else's tables, only ever read. Used by the thread that opened it.
class ForeignSource
{
public:
    /// Of a value, no more than this and one byte is ever handed out: no key is so long.
    static constexpr qsizetype longestCell = qsizetype{64} * 1024;

    /// The cells in the order asked for, empty where there is nothing. They are wiped after the call. `false` ends the reading.
    using Visit = std::function<bool(const QList<QByteArray> &cells)>;

    ForeignSource() = default;
    ForeignSource(const ForeignSource &) = delete;
    ForeignSource &operator=(const ForeignSource &) = delete;
    virtual ~ForeignSource() = default;

    /// At most 1,000, without views and the like. NotADatabase, FileUnreadable.
    [[nodiscard]] virtual Result<QList<TableOutline>> tables() = 0;
    /// Table and columns must be among those. NotADatabase, FileUnreadable.
    [[nodiscard]] virtual Result<void> eachRow(const QString &table, const QStringList &columns,
                                               const Visit &visit) = 0;
};

} // namespace keyherd
