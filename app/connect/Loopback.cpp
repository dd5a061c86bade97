// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/Loopback.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace keyherd {

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace keyherd
