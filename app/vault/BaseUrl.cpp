// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/BaseUrl.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// Only addresses that cannot leave the machine; a name could be made to point elsewhere, except the reserved one (RFC 6761).
bool isLoopback(const QString &host)
{
    static const QString v4 = u"127."_s;
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    if (!host.startsWith(v4))
        return false;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               return part.toUShort(&isNumber) <= 255 && isNumber;
           });
}

} // namespace

Result<QString> checkedBaseUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return text;
    const QUrl url(text, QUrl::StrictMode);
    // What is left out could hold a password or a key.
    const auto refused = [&](ErrorCode code) {
        return fail(code, {{ErrorField::Detail,
                            url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)}});
    };
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return refused(ErrorCode::InvalidBaseUrl);
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return refused(ErrorCode::InsecureBaseUrl);
    return url.toString();
}

} // namespace keyherd
