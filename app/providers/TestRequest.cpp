// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/TestRequest.h"

#include "providers/BaseAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// "https://proxy/v1" and "/v1/models" make "https://proxy/v1/models". The last segment, which says what is asked for, always stays.
QString joined(const QString &base, const QString &path)
{
    const QString trimmed = withoutSlashes(base);
    const QString way = path.section(u'?', 0, 0);
    for (qsizetype end = way.lastIndexOf(u'/'); end > 0; end = way.lastIndexOf(u'/', end - 1)) {
        if (trimmed.endsWith(way.first(end)))
            return trimmed + path.sliced(end);
    }
    return trimmed + path;
}

} // namespace

Provider asSeenBy(const Provider &provider, const KeyFamily *family)
{
    Provider seen = provider;
    if (!family)
        return seen;
    if (family->transport)
        seen.transport = *family->transport;
    seen.answers = family->answers + provider.answers;
    if (family->test) {
        seen.test = *family->test;
        seen.successPath = family->successPath;
        seen.modelsPath.clear();
        seen.modelIdMember.clear();
        seen.tells = {};
    }
    return seen;
}

Result<QUrl> testUrl(const Provider &provider, const QString &ownBaseUrl)
{
    const TestRequestShape &test = provider.test;
    const auto notTestable = [&provider](const QString &reason) {
        return fail(ErrorCode::KeyNotTestable,
                    {{ErrorField::Provider, provider.id.toString()}, {ErrorField::Reason, reason}});
    };
    const QUrl own(ownBaseUrl);
    const bool isProvidersOwn = isSameServer(provider.baseUrl, own) || isSameServer(test.defaultBase, own);
    if (ownBaseUrl.isEmpty() || isProvidersOwn) {
        if (test.defaultBase.isEmpty())
            return notTestable(u"no_base_url"_s);
        return QUrl(withoutSlashes(test.defaultBase.toString()) + test.path, QUrl::StrictMode);
    }
    if (test.ownBasePath.isEmpty())
        return notTestable(u"elsewhere"_s);
    const auto region = std::find_if(provider.regions.cbegin(), provider.regions.cend(),
                                     [&own](const Region &known) { return isSameServer(known.baseUrl, own); });
    const QString base = region == provider.regions.cend() ? ownBaseUrl : region->baseUrl.toString();
    return QUrl(joined(base, test.ownBasePath), QUrl::StrictMode);
}

} // namespace keyherd
