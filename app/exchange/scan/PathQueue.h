// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <vector>

namespace keyherd {

/// Paths on their way from the thread that finds them to those that read them. Holds only so many: who puts more waits.
class PathQueue
{
public:
    /// False if it was closed: nobody takes any more.
    [[nodiscard]] bool put(std::filesystem::path path);
    /// Some paths, waiting for the first; empty once it is closed and all were taken.
    [[nodiscard]] std::vector<std::filesystem::path> take();
    /// No more will come.
    void close();
    /// And what is there will not be taken either.
    void abandon();

private:
    static constexpr std::size_t capacity = 1024;
    static constexpr std::size_t atATime = 32;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::filesystem::path> m_paths;
    bool m_closed = false;
};

} // namespace keyherd
