// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/Provisioning.h"

#include "base/Masking.h"
#include "base/Observe.h"
#include "connect/NetworkThread.h"
#include "connect/ProviderClient.h"
#include "providers/Catalogue.h"
#include "providers/TestRequest.h"
#include "vault/BaseUrl.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int mostPages = 10;

/// What to ask for below the path of the catalogue's entry.
struct Ask
{
    QByteArray method;
    QString below = {}; ///< "/ID", "?offset=100"
    QByteArray body = {};
};

Result<QUrl> urlOf(const Provider &provider, const ManagementKey &with, const QString &below)
{
    const auto own = checkedBaseUrl(with.baseUrl);
    if (!own)
        return fail(own.error());
    // Where a test's request may go, this one may: the same care with addresses of a key's own.
    Provider asked = provider;
    asked.test = {.method = "GET"_qba,
                  .defaultBase = provider.baseUrl,
                  .path = provider.issue->path + below,
                  .ownBasePath = provider.issue->path + below};
    return testUrl(asked, *own);
}

Result<ProviderRequest> requestFor(const Provider &provider, const ManagementKey &with, const Ask &ask)
{
    const auto url = urlOf(provider, with, ask.below);
    if (!url)
        return fail(url.error());
    // Qt 6.4 would put a line break in a header's value on the wire.
    const QByteArrayView key = with.secret.view();
    const auto odd = std::ranges::find_if(key, [](char c) { return c < 0x21 || c > 0x7E; });
    if (odd != key.end())
        return fail(ErrorCode::KeyHasInvalidBytes, {{ErrorField::Position, QString::number(odd - key.begin() + 1)}});
    ProviderRequest request{.method = ask.method, .url = *url, .headers = provider.transport.extraHeaders};
    if (!ask.body.isEmpty()) {
        request.headers.append({"Content-Type"_qba, "application/json"_qba});
        request.body = ask.body;
    }
    request.headers.append({provider.transport.header, provider.transport.valuePrefix + key.toByteArray()});
    return request;
}

Error refusalOf(const ProviderId &provider, int status, const QString &words)
{
    return {ErrorCode::IssuingRefused,
            {{ErrorField::Provider, provider.toString()},
             {ErrorField::Found, QString::number(status)},
             {ErrorField::Detail, words}}};
}

/// The body of a good answer. What a refusal says may repeat any key.
Result<QByteArray> bodyOf(const Exchange &exchange, const ManagementKey &with)
{
    if (exchange.end != Exchange::End::Answered)
        return fail(ErrorCode::ProviderUnreachable,
                    {{ErrorField::Provider, with.provider.toString()}, {ErrorField::Detail, exchange.detail}});
    const int status = exchange.answer.status;
    if (status >= 200 && status < 300)
        return exchange.answer.body;
    const Secret *known = &with.secret;
    const QString words = withoutSecrets(openrouter::refusal(exchange.answer.body), std::span(&known, 1));
    return fail(refusalOf(with.provider, status, withoutKeyShapes(words)));
}

template<typename T>
Result<T> orRefusal(std::optional<T> value, const ProviderId &provider, int status)
{
    if (!value)
        return fail(refusalOf(provider, status, u"unexpected answer"_s));
    return std::move(*value);
}

} // namespace

/// Its object lives on the network's thread, and what it is asked there.
class Provisioning::Private
{
public:
    Private(const Catalogue &catalogue, std::chrono::milliseconds deadline)
        : m_catalogue(catalogue), m_deadline(deadline), m_client(new ProviderClient(m_network.root()))
    {
        m_network.start(u"provisioning"_s);
    }

    using Key = std::shared_ptr<const ManagementKey>;

    /// Calls `done(Result<QByteArray>, int status)` with the body of a good answer, on the network's thread; never, if this dies first.
    template<typename Done>
    void send(const Key &with, const Ask &ask, Done done)
    {
        const Provider *provider = m_catalogue.find(with->provider);
        auto request = !provider        ? Result<ProviderRequest>(fail(m_catalogue.absence(with->provider)))
                     : !provider->issue ? Result<ProviderRequest>(
                           fail(ErrorCode::NoIssuingApi, {{ErrorField::Provider, with->provider.toString()}}))
                                        : requestFor(*provider, *with, ask);
        if (!request) {
            done(Result<QByteArray>(fail(request.error())), 0);
            return;
        }
        observe(m_client->send(std::move(*request), m_deadline), m_network.root(),
                [with, done](const QFuture<Exchange> &ended) {
                    if (ended.resultCount() == 0) {
                        done(Result<QByteArray>(fail(ErrorCode::Cancelled)), 0);
                        return;
                    }
                    const Exchange exchange = ended.result();
                    done(bodyOf(exchange, *with), exchange.answer.status);
                });
    }

    /// One request; `read(QByteArray &, int status)` makes the result of a good answer.
    template<typename T, typename Read>
    QFuture<Result<T>> ask(ManagementKey with, Ask ask, Read read)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const Key shared = std::make_shared<const ManagementKey>(std::move(with));
        QMetaObject::invokeMethod(m_network.root(), [this, promise, shared, ask = std::move(ask), read] {
            send(shared, ask, [promise, read](Result<QByteArray> body, int status) {
                promise->addResult(body ? read(*body, status) : Result<T>(fail(body.error())));
                promise->finish();
            });
        });
        return promise->future();
    }

    using Keys = std::shared_ptr<QPromise<Result<QList<ManagedKey>>>>;

    void listFrom(const Key &with, const Keys &promise, const QList<ManagedKey> &before, int page)
    {
        const QString below = u"?include_disabled=true&offset=%1"_s.arg(page * openrouter::keysOnPage);
        send(with, {.method = "GET"_qba, .below = below}, [=, this](const Result<QByteArray> &body, int status) {
            const auto found = body.and_then([&](const QByteArray &text) {
                return orRefusal(openrouter::keysOfPage(text), with->provider, status);
            });
            if (found && found->size() >= openrouter::keysOnPage && page + 1 < mostPages) {
                listFrom(with, promise, before + *found, page + 1);
                return;
            }
            promise->addResult(found.map([&](const QList<ManagedKey> &last) { return before + last; }));
            promise->finish();
        });
    }

    QFuture<Result<QList<ManagedKey>>> list(ManagementKey with)
    {
        auto promise = std::make_shared<QPromise<Result<QList<ManagedKey>>>>();
        promise->start();
        const Key shared = std::make_shared<const ManagementKey>(std::move(with));
        QMetaObject::invokeMethod(m_network.root(), [this, promise, shared] { listFrom(shared, promise, {}, 0); });
        return promise->future();
    }

private:
    const Catalogue &m_catalogue;
    std::chrono::milliseconds m_deadline;
    NetworkThread m_network;
    ProviderClient *m_client;
};

namespace {

template<typename T>
QFuture<Result<T>> refused(const QString &id)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(fail(ErrorCode::NoSuchKey, {{ErrorField::Detail, id}})));
    promise.finish();
    return promise.future();
}

} // namespace

Provisioning::Provisioning(const Catalogue &catalogue, std::chrono::milliseconds deadline)
    : m_catalogue(catalogue), m_deadline(deadline)
{
}

Provisioning::~Provisioning() = default;

Provisioning::Private &Provisioning::parts()
{
    std::call_once(m_made, [this] { d = std::make_unique<Private>(m_catalogue, m_deadline); });
    return *d;
}

QFuture<Result<IssuedKey>> Provisioning::create(ManagementKey with, KeyWish wish)
{
    const ProviderId provider = with.provider;
    return parts().ask<IssuedKey>(std::move(with), {.method = "POST"_qba, .body = openrouter::creation(wish)},
                                  [provider](QByteArray &body, int status) {
                                      return orRefusal(openrouter::issuedKey(body), provider, status);
                                  });
}

QFuture<Result<QList<ManagedKey>>> Provisioning::list(ManagementKey with)
{
    return parts().list(std::move(with));
}

QFuture<Result<ManagedKey>> Provisioning::setDisabled(ManagementKey with, QString id, bool disabled)
{
    if (!openrouter::isKeyId(id))
        return refused<ManagedKey>(id);
    const ProviderId provider = with.provider;
    return parts().ask<ManagedKey>(std::move(with),
                                   {.method = "PATCH"_qba, .below = u'/' + id, .body = openrouter::switching(disabled)},
                                   [provider](const QByteArray &body, int status) {
                                       return orRefusal(openrouter::changedKey(body), provider, status);
                                   });
}

QFuture<Result<void>> Provisioning::remove(ManagementKey with, QString id)
{
    if (!openrouter::isKeyId(id))
        return refused<void>(id);
    return parts().ask<void>(std::move(with), {.method = "DELETE"_qba, .below = u'/' + id},
                             [](const QByteArray &, int) { return Result<void>(); });
}

} // namespace keyherd
