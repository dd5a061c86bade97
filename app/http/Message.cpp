// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Message.h"

#include <algorithm>

namespace keyherd::http {

namespace {

auto isNamed(QByteArrayView name)
{
    return [name](const Header &header) { return name.compare(header.first, Qt::CaseInsensitive) == 0; };
}

} // namespace

std::optional<QByteArray> Request::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), isNamed(name));
    return found == headers.cend() ? std::nullopt : std::optional(found->second);
}

qsizetype Request::countOf(QByteArrayView name) const
{
    return std::count_if(headers.cbegin(), headers.cend(), isNamed(name));
}

} // namespace keyherd::http
