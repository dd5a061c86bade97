// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/ConnectionTester.h"

#include "base/Clock.h"
#include "base/Masking.h"
#include "base/Observe.h"
#include "providers/Catalogue.h"
#include "vault/BaseUrl.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

TestStatus statusOf(Exchange::End end)
{
    switch (end) {
    case Exchange::End::Unreachable:
    case Exchange::End::TimedOut:
        return TestStatus::Unreachable;
    case Exchange::End::TlsFailed:
        return TestStatus::TlsError;
    case Exchange::End::Answered:
    case Exchange::End::Broken:
        break;
    }
    return TestStatus::Unexpected;
}

// Qt 6.4 would put a line break in a header's value on the wire.
Result<void> checkHeaderValue(const Secret &secret)
{
    const QByteArrayView bytes = secret.view();
    const auto odd = std::ranges::find_if(bytes, [](char c) { return c < 0x21 || c > 0x7E; });
    if (odd == bytes.end())
        return {};
    return fail(ErrorCode::KeyHasInvalidBytes, {{ErrorField::Position, QString::number(odd - bytes.begin() + 1)}});
}

} // namespace

ConnectionTester::ConnectionTester(ProviderClient &client, const Catalogue &catalogue, const Clock &clock,
                                   QObject *parent)
    : QObject(parent), m_client(client), m_catalogue(catalogue), m_clock(clock)
{
}

Result<ProviderRequest> ConnectionTester::requestFor(const Provider &provider, const TestSubject &subject) const
{
    const QString own = subject.entry.attributes.baseUrl;
    auto base = checkedBaseUrl(own.isEmpty() ? provider.test.defaultBase.toString() : own);
    if (!base)
        return fail(base.error());
    if (const auto sendable = checkHeaderValue(subject.secret); !sendable)
        return fail(sendable.error());
    while (base->endsWith(u'/'))
        base->chop(1);
    ProviderRequest request{provider.test.method, QUrl(*base + provider.test.path), provider.transport.extraHeaders};
    if (!provider.transport.header.isEmpty() && !subject.secret.isEmpty())
        request.headers.append(
            {provider.transport.header, provider.transport.valuePrefix + subject.secret.view().toByteArray()});
    return request;
}

TestOutcome ConnectionTester::outcomeOf(const Provider &provider, const TestSubject &subject,
                                        const Exchange &exchange) const
{
    TestOutcome outcome;
    if (exchange.end == Exchange::End::Answered) {
        outcome = readAnswer(provider, exchange.answer);
        const Secret *known[] = {&subject.secret};
        outcome.detail = withoutSecrets(outcome.detail, known);
        outcome.balance = withoutSecrets(outcome.balance, known);
    } else {
        outcome.status = statusOf(exchange.end);
        outcome.detail = exchange.detail;
    }
    outcome.latency = exchange.latency;
    outcome.checkedAt = m_clock.now();
    return outcome;
}

QFuture<Result<TestOutcome>> ConnectionTester::test(TestSubject subject, std::chrono::milliseconds deadline)
{
    auto promise = std::make_shared<QPromise<Result<TestOutcome>>>();
    promise->start();
    // Found once: own entries may be gone when the answer comes, but what was found stays valid.
    const Provider *provider = m_catalogue.find(subject.entry.provider);
    auto request = provider ? requestFor(*provider, subject)
                            : Result<ProviderRequest>(fail(m_catalogue.absence(subject.entry.provider)));
    if (!request) {
        promise->addResult(Result<TestOutcome>(fail(request.error())));
        promise->finish();
        return promise->future();
    }
    QFuture<Exchange> exchange = m_client.send(std::move(*request), deadline);
    auto *cancelled = new QFutureWatcher<Result<TestOutcome>>(this);
    connect(cancelled, &QFutureWatcherBase::canceled, this, [exchange]() mutable { exchange.cancel(); });
    cancelled->setFuture(promise->future());
    observe(exchange, this,
            [this, promise, cancelled, provider,
             kept = std::make_shared<TestSubject>(std::move(subject))](const QFuture<Exchange> &ended) {
                cancelled->deleteLater();
                if (ended.resultCount() > 0)
                    promise->addResult(Result<TestOutcome>(outcomeOf(*provider, *kept, ended.result())));
                promise->finish();
            });
    return promise->future();
}

} // namespace keyherd
