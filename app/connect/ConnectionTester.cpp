// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/ConnectionTester.h"

#include "base/Clock.h"
#include "base/Masking.h"
#include "base/Observe.h"
#include "connect/HostLimits.h"
#include "providers/Catalogue.h"
#include "providers/KeyText.h"
#include "providers/TestRequest.h"
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

constexpr QByteArrayView keyPlace("{key}");

QByteArray bodyOf(const TestRequestShape &test, const Secret &secret)
{
    QByteArray encoded = secret.view().toByteArray().toPercentEncoding();
    QByteArray body = test.body;
    body.replace(keyPlace, encoded);
    wipe(encoded);
    return body;
}

// A provider may repeat the key in any of its words.
void mask(TestOutcome &outcome, const Secret &secret)
{
    const auto maskText = [known = &secret](QString &text) { text = withoutSecrets(text, std::span(&known, 1)); };
    maskText(outcome.detail);
    maskText(outcome.balance);
    KeyFacts &facts = outcome.facts;
    for (QString *text : {&facts.tier, &facts.owner, &facts.label})
        maskText(*text);
    for (QStringList *list : {&facts.scopes, &facts.models}) {
        QString lines = list->join(u'\n'); // one search, not one for each of two thousand
        maskText(lines);
        *list = lines.split(u'\n', Qt::SkipEmptyParts);
    }
    for (RateLimit &limit : facts.rateLimits)
        maskText(limit.reset);
    for (std::optional<Amount> *amount : {&facts.credit, &facts.limit, &facts.used, &facts.usedToday}) {
        if (*amount)
            maskText((*amount)->unit);
    }
}

} // namespace

ConnectionTester::ConnectionTester(ProviderClient &client, const Catalogue &catalogue, const Clock &clock,
                                   QObject *parent)
    : QObject(parent), m_client(client), m_catalogue(catalogue), m_clock(clock)
{
}

Result<Provider> ConnectionTester::askedProvider(const TestSubject &subject) const
{
    const Provider *provider = m_catalogue.find(subject.entry.provider);
    if (!provider)
        return fail(m_catalogue.absence(subject.entry.provider));
    const KeyFamily *family = familyOf(*provider, KeyText(subject.secret.view()));
    if (family && family->use == KeyUse::NeverSent) {
        return fail(ErrorCode::KeyNotTestable,
                    {{ErrorField::Provider, provider->id.toString()}, {ErrorField::Reason, u"never_sent"_s}});
    }
    return asSeenBy(*provider, family);
}

Result<ProviderRequest> ConnectionTester::requestFor(const TestSubject &subject, const Provider &provider)
{
    const auto own = checkedBaseUrl(subject.entry.attributes.baseUrl);
    if (!own)
        return fail(own.error());
    const Result<QUrl> url = testUrl(provider, *own);
    if (!url)
        return fail(url.error());
    if (const auto sendable = checkHeaderValue(subject.secret); !sendable)
        return fail(sendable.error());
    const TestRequestShape &test = provider.test;
    ProviderRequest request{.method = test.method,
                            .url = *url,
                            .headers = provider.transport.extraHeaders + test.headers};
    for (const auto &[name, value] : subject.entry.attributes.headers)
        request.headers.append({name.toLatin1(), value.toLatin1()});
    if (!test.body.isEmpty()) {
        request.headers.append({"Content-Type"_qba, test.contentType});
        request.body = bodyOf(test, subject.secret);
    }
    const bool travelsInBody = test.body.contains(keyPlace);
    if (!provider.transport.header.isEmpty() && !subject.secret.isEmpty() && !travelsInBody)
        request.headers.append(
            {provider.transport.header, provider.transport.valuePrefix + subject.secret.view().toByteArray()});
    return request;
}

QString ConnectionTester::serverFor(const KeyEntry &entry) const
{
    const Provider *provider = m_catalogue.find(entry.provider);
    if (!provider)
        return {};
    const Result<QUrl> url = testUrl(*provider, entry.attributes.baseUrl);
    return url ? serverOf(*url) : QString();
}

TestOutcome ConnectionTester::outcomeOf(const TestSubject &subject, const Provider &provider,
                                        const Exchange &exchange) const
{
    const Moment now = m_clock.now();
    TestOutcome outcome;
    if (exchange.end == Exchange::End::Answered) {
        outcome = readAnswer(provider, exchange.answer, now);
        mask(outcome, subject.secret);
    } else {
        outcome.status = statusOf(exchange.end);
        outcome.detail = exchange.detail;
    }
    outcome.latency = exchange.latency;
    outcome.checkedAt = now;
    return outcome;
}

QFuture<Result<TestOutcome>> ConnectionTester::test(TestSubject subject, std::chrono::milliseconds deadline)
{
    auto promise = std::make_shared<QPromise<Result<TestOutcome>>>();
    promise->start();
    auto provider = askedProvider(subject);
    auto request = provider.and_then([&subject](const Provider &asked) { return requestFor(subject, asked); });
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
            [this, promise, cancelled, asked = std::move(*provider),
             kept = std::make_shared<TestSubject>(std::move(subject))](const QFuture<Exchange> &ended) {
                cancelled->deleteLater();
                if (ended.resultCount() > 0)
                    promise->addResult(Result<TestOutcome>(outcomeOf(*kept, asked, ended.result())));
                promise->finish();
            });
    return promise->future();
}

} // namespace keyherd
