// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Uuid.h"

#include <QCborArray>
#include <QList>
#include <QString>

#include <optional>

namespace keyherd {

/// Which rows a small table has and which version of each is the newest; part of the sealed head of the vault. A row that was deleted, brought
/// back or replaced by an older copy of itself is noticed by it, and a row that does not open still has a name.
///
/// Form: a list of [row id, UUID, version, name].
class RowIndex
{
public:
    struct Mark
    {
        qint64 row;
        Uuid uuid;
        qint64 version;
        QString name; ///< the id of an own provider, the name of a client

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    /// VaultDamaged.
    [[nodiscard]] static Result<RowIndex> decode(const QCborArray &array);
    [[nodiscard]] QCborArray encode() const;

    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    void put(const Mark &mark);
    void remove(qint64 row);
    /// nullptr if there is none of that row. Valid until the index is changed.
    [[nodiscard]] const Mark *find(qint64 row) const;
    [[nodiscard]] bool has(const QString &name) const;
    /// Whether a row that opened, and says this of itself, is the newest one.
    [[nodiscard]] bool has(const Mark &mark) const;

private:
    QList<Mark> m_marks;
};

} // namespace keyherd
