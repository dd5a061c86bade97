// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/HistoryEnd.h"

#include <QList>

namespace keyherd {

QByteArray HistoryEnd::toText() const
{
    return "1 " + QByteArray::number(sequence) + ' ' + hash.toHex();
}

std::optional<HistoryEnd> HistoryEnd::fromText(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(' ');
    if (parts.size() != 3 || parts.at(0) != "1")
        return std::nullopt;
    bool isNumber = false;
    const HistoryEnd end{parts.at(1).toLongLong(&isNumber), QByteArray::fromHex(parts.at(2))};
    return isNumber && end.sequence > 0 && end.hash.size() == 32 ? std::optional(end) : std::nullopt;
}

} // namespace keyherd
