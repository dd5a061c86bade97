// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/CreditOutlook.h"

namespace keyherd {

namespace {

using DaysAsNumber = std::chrono::duration<double, std::chrono::days::period>;

constexpr std::chrono::days longestLookBack{30};
constexpr std::chrono::hours shortestLookBack{1};
constexpr double longestOutlook = 3650.0; // days

std::optional<CreditOutlook> outlook(const Amount &credit, double perDay)
{
    if (perDay <= 0.0 || credit.value < 0.0 || credit.value / perDay > longestOutlook)
        return std::nullopt;
    return CreditOutlook{{perDay, credit.unit}, std::chrono::days(static_cast<qint64>(credit.value / perDay))};
}

} // namespace

std::optional<CreditOutlook> creditOutlook(const QList<KeyTest> &tests)
{
    const TestOutcome *newest = nullptr;
    const TestOutcome *oldest = nullptr;
    for (const KeyTest &test : tests) {
        const auto &credit = test.outcome.facts.credit;
        if (!credit)
            continue;
        if (!newest)
            newest = &test.outcome;
        // Going back in time there must have been more of the same; where there was less, credit was added.
        const bool continues =
            !oldest || (credit->unit == oldest->facts.credit->unit && credit->value >= oldest->facts.credit->value);
        if (!continues || newest->checkedAt - test.outcome.checkedAt > longestLookBack)
            break;
        oldest = &test.outcome;
    }
    if (!newest)
        return std::nullopt;
    const Amount &credit = *newest->facts.credit;
    const auto span = newest->checkedAt - oldest->checkedAt;
    if (span >= shortestLookBack)
        return outlook(credit, (oldest->facts.credit->value - credit.value) / DaysAsNumber(span).count());
    const auto &today = newest->facts.usedToday;
    return today && today->unit == credit.unit ? outlook(credit, today->value) : std::nullopt;
}

} // namespace keyherd
