// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

namespace keyherd {

Moment SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QDateTime toDateTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(moment), Qt::UTC);
}

Moment toMoment(const QDateTime &dateTime)
{
    return fromMilliseconds(dateTime.toMSecsSinceEpoch());
}

QString toIsoText(Moment moment)
{
    return toDateTime(moment).toString(Qt::ISODateWithMs);
}

} // namespace keyherd
