// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/KeyScanner.h"

#include <functional>
#include <span>
#include <vector>

namespace keyherd {

/// A key in a stream of bytes.
struct StreamFinding
{
    QByteArrayView key; ///< valid during the call
    qint64 offset;      ///< in bytes, from the beginning
    qint64 line;        ///< from 1
    const KeyFinding &finding;
};

/// Searches streams of any length in one buffer that is used again and again, and wiped of what it held. The windows overlap so far that
/// a key on the border of two is found exactly once, with what stands around it. For one thread.
class WindowSearch
{
public:
    static constexpr qsizetype windowSize = 512 * 1024;
    /// As much of the stream's beginning is looked at for a NUL, as git does.
    static constexpr qsizetype firstBlock = 8000;

    /// Fills the span unless the stream ends before; how many bytes it were, or -1.
    using Read = std::function<qint64(std::span<char>)>;
    using Visit = std::function<void(const StreamFinding &)>;
    enum class End { Reached, Binary, Failed };

    /// The scanner must outlive it.
    explicit WindowSearch(const KeyScanner &scanner);
    WindowSearch(const WindowSearch &) = delete;
    WindowSearch &operator=(const WindowSearch &) = delete;
    ~WindowSearch();

    /// Visits the keys in their order. A stream that is binary is not read further.
    [[nodiscard]] End search(const Read &read, const Visit &visit);

private:
    /// How much of the stream the buffer holds, and what was said of it already.
    struct Window
    {
        qint64 begin = 0; ///< in the stream
        qsizetype size = 0;
        qint64 line = 1;       ///< at `begin`
        qint64 searchedTo = 0; ///< in the stream
        bool isLast = false;
    };
    void visitKeys(const Window &window, qint64 end, const Visit &visit);
    void moveOn(Window &window, qint64 end);
    void wipeBuffer(qsizetype size);

    const KeyScanner &m_scanner;
    std::vector<char> m_buffer;
    bool m_heldKeys = false;
};

} // namespace keyherd
