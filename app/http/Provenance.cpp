// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Provenance.h"

namespace keyherd::http {

namespace {

// The same port that this server has; 80 may be left out.
bool isPort(QByteArrayView text, quint16 port)
{
    if (text.isEmpty())
        return port == 80;
    return text.front() == ':' && text.sliced(1) == QByteArray::number(port);
}

bool isThisServer(QByteArrayView host, quint16 port)
{
    for (const QByteArrayView name :
         {QByteArrayView("127.0.0.1"), QByteArrayView("localhost"), QByteArrayView("[::1]")}) {
        if (host.size() >= name.size() && host.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return isPort(host.sliced(name.size()), port);
    }
    return false;
}

} // namespace

bool isFromThisMachine(const Request &request, quint16 port)
{
    bool isMeant = false;
    for (const Header &header : request.headers) {
        if (isNamed(header, "Host"))
            isMeant = isThisServer(header.second, port);
        else if (isNamed(header, "Origin") || (isNamed(header, "Sec-Fetch-Site") && header.second != "none"))
            return false;
    }
    return isMeant;
}

} // namespace keyherd::http
