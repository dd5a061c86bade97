// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Observe.h"
#include "base/Outcome.h"

#include <utility>

namespace keyherd {

/// Keeps something in step with the vault: one reading at a time, and what changes while one is under way shares the next. Belongs to the receiver of its
/// answers.
class Reading
{
public:
    /// Calls `use(Result<T>)` on the receiver's thread with what `ask` answers, a `QFuture<Result<T>>`; never, if the receiver dies first.
    template<typename Ask, typename Use>
    void refresh(QObject *receiver, Ask ask, Use use)
    {
        m_again = std::exchange(m_isUnderWay, true);
        if (m_again)
            return;
        observe(ask(), receiver, [this, receiver, ask, use, session = m_session](const auto &read) {
            if (session != m_session)
                return;
            m_isUnderWay = false;
            use(outcomeOf(read));
            if (m_again)
                refresh(receiver, ask, use);
        });
    }

    /// What is under way is not used.
    void forget()
    {
        ++m_session;
        m_isUnderWay = false;
        m_again = false;
    }

private:
    bool m_isUnderWay = false;
    bool m_again = false;
    int m_session = 0;
};

} // namespace keyherd
