// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "vault/KeyTest.h"

#include <QList>

#include <chrono>
#include <optional>

namespace keyherd {

/// How many of the newest tests are enough to tell it.
inline constexpr qint64 testsForOutlook = 50;

/// How fast a key's credit is being used up, and when it will be.
struct CreditOutlook
{
    Amount perDay = {};
    std::chrono::days lasts{0}; ///< from the last known credit on

    friend bool operator==(const CreditOutlook &, const CreditOutlook &) = default;
};

/// From past tests, newest first: what was used since the last time credit was added, over at most thirty days; else what the provider
/// says was used today. Nothing if credit is unknown, is not going down, was seen for less than an hour, or lasts longer than ten years.
[[nodiscard]] std::optional<CreditOutlook> creditOutlook(const QList<KeyTest> &tests);

} // namespace keyherd
