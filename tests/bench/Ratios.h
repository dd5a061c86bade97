// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <optional>
#include <string>

namespace keyherd::bench {

/// Prints each benchmark as usual and, at the end, what `subject/keyherd` costs in units of each `subject/<peer>`.
/// Compares processor time, which other programs disturb little, or real time where a benchmark asks for it; of repetitions the
/// fastest.
class Ratios : public benchmark::ConsoleReporter
{
public:
    Ratios() : ConsoleReporter(OO_Tabular) { }

    void ReportRuns(const std::vector<Run> &runs) override;
    void Finalize() override;

    /// Whether there was something to compare, and everything measured without error had its counterpart.
    [[nodiscard]] bool isComplete() const;

private:
    struct Subject
    {
        std::optional<double> ours;
        std::map<std::string, double> peers; ///< seconds, by name
    };
    std::map<std::string, Subject> m_subjects;
    bool m_failed = false;
};

} // namespace keyherd::bench
