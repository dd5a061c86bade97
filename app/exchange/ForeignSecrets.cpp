// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ForeignSecrets.h"

namespace keyherd {

Result<void> append(ForeignKeys &keys, ForeignKey key)
{
    if (keys.size() >= mostForeignKeys)
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, QStringLiteral("many")}});
    keys.push_back(std::move(key));
    return {};
}

Result<void> append(ForeignKeys &keys, ForeignKey key, QByteArrayView secret)
{
    return append(keys, std::move(key)).and_then([&] {
        return Secret::copyOf(secret).map([&](Secret copy) { keys.back().secret = std::move(copy); });
    });
}

} // namespace keyherd
