// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ratios.h"

#include <algorithm>
#include <iomanip>

namespace keyherd::bench {

namespace {

double secondsOf(const benchmark::BenchmarkReporter::Run &run)
{
    const double all = run.run_name.time_type.empty() ? run.cpu_accumulated_time : run.real_accumulated_time;
    return all / static_cast<double>(run.iterations);
}

} // namespace

void Ratios::ReportRuns(const std::vector<Run> &runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const Run &run : runs) {
        m_failed = m_failed || run.error_occurred;
        if (run.error_occurred || run.run_type != Run::RT_Iteration)
            continue;
        const std::string name = run.run_name.function_name;
        const auto slash = name.find('/');
        const std::string who = name.substr(slash + 1);
        Subject &subject = m_subjects[name.substr(0, slash)];
        const double seconds = secondsOf(run);
        if (who == "keyherd")
            subject.ours = std::min(subject.ours.value_or(seconds), seconds);
        else
            subject.peers[who] = std::min(subject.peers.try_emplace(who, seconds).first->second, seconds);
    }
}

void Ratios::Finalize()
{
    std::ostream &out = GetOutputStream();
    out << "\nRatios (below 1: faster than the peer)\n" << std::left << std::fixed << std::setprecision(2);
    for (const auto &[name, subject] : m_subjects) {
        if (!subject.ours || subject.peers.empty())
            out << "  " << name << " has no peer\n";
        for (const auto &[peer, seconds] : subject.peers) {
            if (subject.ours)
                out << "  " << std::setw(26) << name << std::setw(26) << ("/ " + peer) << *subject.ours / seconds
                    << '\n';
        }
    }
}

bool Ratios::isComplete() const
{
    return !m_failed && !m_subjects.empty() && std::ranges::all_of(m_subjects, [](const auto &named) {
        return named.second.ours.has_value() && !named.second.peers.empty();
    });
}

} // namespace keyherd::bench
