// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Message.h"

#include <algorithm>

namespace keyherd::http {

bool isNamed(const Header &header, QByteArrayView name)
{
    return header.first.size() == name.size() && name.compare(header.first, Qt::CaseInsensitive) == 0;
}

std::optional<QByteArrayView> Request::header(QByteArrayView name) const
{
    const auto found =
        std::find_if(headers.cbegin(), headers.cend(), [name](const Header &header) { return isNamed(header, name); });
    return found == headers.cend() ? std::nullopt : std::optional<QByteArrayView>(found->second);
}

} // namespace keyherd::http
