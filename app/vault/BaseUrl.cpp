// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/BaseUrl.h"

#include "base/Loopback.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

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
