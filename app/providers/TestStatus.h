// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace keyherd {

/// The verdict of a connection test. The names are a contract with scripts.
enum class TestStatus {
    Valid,
    Invalid,   ///< the provider does not know this key
    Forbidden, ///< the key lives, but may not do this
    RateLimited,
    QuotaExhausted,
    Unreachable, ///< no answer: network, name, time-out
    TlsError,
    ProviderError, ///< the provider failed (5xx)
    Unexpected,    ///< an answer that says nothing about the key: a redirect, HTML, cut, too long
    Inactive,      ///< not sent, because the key is switched off
};

/// Whether a verdict leaves open what the key is worth: the network, the provider or the moment is at fault.
[[nodiscard]] bool saysNothingOfKey(TestStatus status);

/// `valid`, `rate_limited`, …
[[nodiscard]] QLatin1StringView toText(TestStatus status);
[[nodiscard]] std::optional<TestStatus> testStatusFromText(QStringView text);

} // namespace keyherd
