// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Client.h"

#include "crypto/Digest.h"

#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::array<std::pair<ClientScope, QLatin1StringView>, 3> scopeTexts = {{
    {ClientScope::Read, "read"_L1},
    {ClientScope::Manage, "manage"_L1},
    {ClientScope::Proxy, "proxy"_L1},
}};

} // namespace

QLatin1StringView toText(ClientScope scope)
{
    for (const auto &[candidate, text] : scopeTexts) {
        if (candidate == scope)
            return text;
    }
    return {};
}

std::optional<ClientScope> clientScopeFromText(QStringView text)
{
    for (const auto &[scope, candidate] : scopeTexts) {
        if (candidate == text)
            return scope;
    }
    return std::nullopt;
}

TokenHash tokenHash(QByteArrayView token)
{
    return digestOf(token);
}

} // namespace keyherd
