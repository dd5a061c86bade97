// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "providers/Answer.h"
#include "vault/KeyChanges.h"

#include <QFuture>

#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace keyherd {

class Catalogue;
class Clock;

/// Tests keys that no vault keeps the outcome of: some at a time, each sent once. Callable from any thread; owns a network thread, which
/// starts with the first test.
class BareKeyTests
{
public:
    /// Both must outlive it.
    BareKeyTests(const Catalogue &catalogue, const Clock &clock);
    ~BareKeyTests();
    BareKeyTests(const BareKeyTests &) = delete;
    BareKeyTests &operator=(const BareKeyTests &) = delete;

    /// One result for each subject, at its place, as they come; failures are those of ConnectionTester. Cancel the future to abort.
    [[nodiscard]] QFuture<Result<TestOutcome>> test(std::vector<TestSubject> subjects,
                                                    std::chrono::milliseconds deadline);

private:
    class Private;

    const Catalogue &m_catalogue;
    const Clock &m_clock;
    std::once_flag m_made;
    std::unique_ptr<Private> d; ///< made for the first test
};

} // namespace keyherd
