// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>

namespace keyherd::bench {

/// Prints each benchmark as usual and, at the end, what `subject/keyherd` costs in units of `subject/<peer>`.
class Ratios : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override;
    void Finalize() override;

private:
    struct Subject
    {
        double ours = 0;
        std::map<std::string, double> peers;
    };
    std::map<std::string, Subject> m_subjects;
};

} // namespace keyherd::bench
