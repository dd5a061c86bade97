// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/PathQueue.h"

#include <algorithm>
#include <utility>

namespace keyherd {

bool PathQueue::put(std::filesystem::path path)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || m_paths.size() < capacity; });
    if (m_closed)
        return false;
    m_paths.push_back(std::move(path));
    // Waking a thread for each path would cost more than reading it.
    if (m_paths.size() == 1 || m_paths.size() == atATime)
        m_changed.notify_all();
    return true;
}

std::vector<std::filesystem::path> PathQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_paths.empty(); });
    const bool wasFull = m_paths.size() == capacity;
    std::vector<std::filesystem::path> taken;
    for (std::size_t i = std::min(atATime, m_paths.size()); i > 0; --i) {
        taken.push_back(std::move(m_paths.front()));
        m_paths.pop_front();
    }
    if (wasFull)
        m_changed.notify_all();
    return taken;
}

void PathQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void PathQueue::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_paths.clear();
    m_changed.notify_all();
}

} // namespace keyherd
