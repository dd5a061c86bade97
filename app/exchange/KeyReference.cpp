// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KeyReference.h"

#include <QUrl>

namespace keyherd {

QByteArray keyReference(const ProviderId &provider, const QString &name)
{
    return "keyherd://" + provider.toString().toUtf8() + '/' + QUrl::toPercentEncoding(name);
}

} // namespace keyherd
