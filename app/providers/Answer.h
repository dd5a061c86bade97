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
};

/// What a connection test found out. `detail` holds the provider's own words, every key in them masked, as plain text.
struct TestOutcome
{
    TestStatus status = TestStatus::Unexpected;
    int httpStatus = 0; ///< 0: no answer
    std::chrono::milliseconds latency{0};
    QString detail = {};
    std::optional<int> models = {};
    QString balance = {}; ///< as the provider says it, empty: not told
    Moment checkedAt{};
};

/// Reads an answer to the test request: rules of the provider first, then what the status means everywhere (200 with the
/// expected JSON: valid; 401 invalid; 403 forbidden; 402 quota; 429 rate limit; 5xx provider error; else unexpected). A 200 that is not
/// JSON says nothing (captive portals answer so): unexpected. `detail` is the provider's message, at most 300 characters, control and bidirectional
/// characters removed, not yet masked: the caller masks it, for only it holds the key. Sets no latency and no time.
[[nodiscard]] TestOutcome readAnswer(const Provider &provider, const HttpAnswer &answer);

} // namespace keyherd
