// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/UseApproval.h"

#include <algorithm>

namespace keyherd {

UseApproval::Verdict UseApproval::verdict(const UseQuestion &question, qint64 process) const
{
    const auto &keys = question.keys;
    if (std::ranges::any_of(keys, [&](const KeyEntry &key) { return m_refused.contains({key.id.value(), process}); }))
        return Verdict::Refused;
    // A program that cannot be told is asked for each time.
    const bool allowed = !question.program.isEmpty() && std::ranges::all_of(keys, [&](const KeyEntry &key) {
        return m_session.contains({key.id.value(), question.program});
    });
    return allowed ? Verdict::Allowed : Verdict::Ask;
}

void UseApproval::keep(const UseQuestion &question, qint64 process, UseAnswer answer)
{
    for (const KeyEntry &key : question.keys) {
        if (answer == UseAnswer::Refused)
            m_refused.insert({key.id.value(), process});
        else if (answer == UseAnswer::Session)
            m_session.insert({key.id.value(), question.program});
    }
}

bool UseApproval::hasRefused(qint64 process) const
{
    return std::ranges::any_of(m_refused, [process](const auto &refused) { return refused.second == process; });
}

void UseApproval::forgetProcess(qint64 process)
{
    m_refused.removeIf([process](const std::pair<qint64, qint64> &refused) { return refused.second == process; });
}

void UseApproval::forgetAll()
{
    m_session.clear();
    m_refused.clear();
}

} // namespace keyherd
