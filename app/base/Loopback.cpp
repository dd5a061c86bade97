// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Loopback.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.constFirst() == "127"_L1
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               return part.toUShort(&isNumber) <= 255 && isNumber;
           });
}

} // namespace keyherd
