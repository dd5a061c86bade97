// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <vector>

namespace keyherd {

/// What this process was started with and changes for itself: file mode mask, limit of core dumps, SIGPIPE, open descriptors. A program that
/// it starts gets it as if there had been no Keyherd in between. Nothing on Windows.
class ProcessState
{
public:
    /// To be called first thing in `main`.
    [[nodiscard]] static ProcessState now();

    /// Sees to it that a new program inherits no descriptor that this process opened.
    void keepDescriptorsBack() const;
    /// Gives all else back. Safe between fork and exec.
    void restore() const;

private:
    ProcessState() = default;

#ifndef _WIN32
    unsigned m_mask = 0;
    unsigned long long m_coreLimit = 0;
    void (*m_onBrokenPipe)(int) = SIG_DFL;
    std::vector<int> m_descriptors; ///< in ascending order
#endif
};

} // namespace keyherd
