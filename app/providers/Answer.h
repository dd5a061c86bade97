// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "providers/Provider.h"

#include <QByteArray>

#include <optional>

namespace keyherd {

/// What came back over HTTP, whole and within limits.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< names in lower case
};

/// So much of something: dollars, tokens, characters.
struct Amount
{
    double value = 0;
    QString unit = {}; ///< "USD"; empty: credits without a name

    friend bool operator==(const Amount &, const Amount &) = default;
};

/// One rate limit, as the answer's headers told it.
struct RateLimit
{
    QString of; ///< "requests"
    std::optional<double> limit = {};
    std::optional<double> remaining = {};
    QString reset = {}; ///< in the provider's words: "6m0s", a time, seconds

    friend bool operator==(const RateLimit &, const RateLimit &) = default;
};

/// What an answer tells of a key besides that it lives. All of it plain text of a stranger, shortened, unmasked.
struct KeyFacts
{
    std::optional<Amount> credit = {};
    std::optional<Amount> limit = {};
    std::optional<Amount> used = {};
    std::optional<Amount> usedToday = {};
    QString tier = {};
    QString owner = {};
    QString label = {};
    QStringList scopes = {};
    std::optional<Moment> expires = {};
    QList<RateLimit> rateLimits = {};
    QStringList models = {}; ///< ids, sorted, none twice; at most 2,000

    friend bool operator==(const KeyFacts &, const KeyFacts &) = default;
};

/// What a connection test found out. `detail` holds the provider's own words, every key in them masked, as plain text.
struct TestOutcome
{
    TestStatus status = TestStatus::Unexpected;
    int httpStatus = 0; ///< 0: no answer
    std::chrono::milliseconds latency{0};
    QString detail = {};
    std::optional<int> models = {};
    QString balance = {}; ///< credit and unit, "12.5 USD"; empty: not told
    AnswerHint hint = AnswerHint::None;
    KeyFacts facts = {};
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< how long the provider asks to wait
    Moment checkedAt{};
};

/// Reads an answer to the test request: rules of the provider first, then what the status means everywhere (200 with the
/// expected JSON: valid; 401 invalid; 403 forbidden; 402 quota; 429 rate limit; 5xx provider error; else unexpected). A 200 that is not
/// JSON says nothing (captive portals answer so): unexpected. `detail` is the provider's message, at most 300 characters, control and bidirectional
/// characters removed, not yet masked: the caller masks it and the texts of the facts, for only it holds the key. `provider` is as the key's family
/// sees it (`asSeenBy`); a Retry-After that is a date counts from `now`. Sets no latency and no time.
[[nodiscard]] TestOutcome readAnswer(const Provider &provider, const HttpAnswer &answer, Moment now);

} // namespace keyherd
