// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ratios.h"

#include <iomanip>

namespace keyherd::bench {

void Ratios::ReportRuns(const std::vector<Run> &runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const Run &run : runs) {
        if (run.error_occurred || run.run_type != Run::RT_Iteration)
            continue;
        const std::string name = run.run_name.function_name;
        const auto slash = name.find('/');
        const std::string who = name.substr(slash + 1);
        Subject &subject = m_subjects[name.substr(0, slash)];
        const double nanoseconds = run.real_accumulated_time / static_cast<double>(run.iterations) * 1e9;
        if (who == "keyherd")
            subject.ours = nanoseconds;
        else
            subject.peers[who] = nanoseconds;
    }
}

void Ratios::Finalize()
{
    std::ostream &out = GetOutputStream();
    out << "\nRatios (below 1: faster than the peer)\n";
    for (const auto &[name, subject] : m_subjects) {
        if (subject.peers.empty() || subject.ours == 0)
            out << name << " has no peer\n";
        for (const auto &[peer, nanoseconds] : subject.peers)
            out << "  " << std::left << std::setw(24) << name << std::setw(28) << ("/ " + peer) << std::fixed << std::setprecision(2)
                << subject.ours / nanoseconds << '\n';
    }
}

} // namespace keyherd::bench
