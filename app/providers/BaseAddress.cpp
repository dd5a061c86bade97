// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/BaseAddress.h"

using namespace Qt::StringLiterals;

namespace keyherd {

bool isSameServer(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return !one.isEmpty() && one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

QString withoutSlashes(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

QString elsewhere(const QString &baseUrl, const Provider &provider)
{
    const QString trimmed = baseUrl.trimmed();
    return isSameServer(provider.baseUrl, QUrl(trimmed)) ? QString() : trimmed;
}

} // namespace keyherd
