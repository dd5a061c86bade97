// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/WindowSearch.h"

#include <algorithm>
#include <cstring>

#include <sodium.h>

namespace keyherd {

namespace {

// Longer than any text that is taken for one token, and what is looked at around it.
constexpr qsizetype overlap = 17 * 1024;

qint64 lineEnds(QByteArrayView text)
{
    return std::count(text.begin(), text.end(), '\n');
}

} // namespace

WindowSearch::WindowSearch(const KeyScanner &scanner)
    : m_scanner(scanner), m_buffer(static_cast<std::size_t>(windowSize))
{
}

WindowSearch::~WindowSearch()
{
    wipeBuffer(windowSize);
}

WindowSearch::End WindowSearch::search(const Read &read, const Visit &visit)
{
    Window window;
    do {
        const auto room = std::span(m_buffer).subspan(static_cast<std::size_t>(window.size));
        const qint64 count = read(room);
        if (count < 0)
            return End::Failed;
        window.isLast = count < std::ssize(room);
        window.size += count;
        if (window.begin == 0 && std::memchr(m_buffer.data(), 0, std::size_t(std::min(window.size, firstBlock))))
            return End::Binary;
        const qint64 end = window.begin + window.size - (window.isLast ? 0 : overlap);
        visitKeys(window, end, visit);
        if (!window.isLast)
            moveOn(window, end);
    } while (!window.isLast);
    if (m_heldKeys)
        wipeBuffer(window.begin > 0 ? windowSize : window.size);
    return End::Reached;
}

void WindowSearch::visitKeys(const Window &window, qint64 end, const Visit &visit)
{
    const QByteArrayView text(m_buffer.data(), window.size);
    const QList<KeyFinding> findings = m_scanner.scan(text);
    m_heldKeys = m_heldKeys || !findings.isEmpty();
    qint64 line = window.line;
    qsizetype countedTo = 0;
    for (const KeyFinding &finding : findings) {
        const qint64 offset = window.begin + finding.offset;
        if (offset < window.searchedTo || offset >= end)
            continue;
        line += lineEnds(text.sliced(countedTo, finding.offset - countedTo));
        countedTo = finding.offset;
        visit({.key = text.sliced(finding.offset, finding.length), .offset = offset, .line = line, .finding = finding});
    }
}

void WindowSearch::moveOn(Window &window, qint64 end)
{
    const qsizetype passed = end - overlap - window.begin;
    window.line += lineEnds(QByteArrayView(m_buffer.data(), passed));
    std::memmove(m_buffer.data(), m_buffer.data() + passed, static_cast<std::size_t>(window.size - passed));
    window.begin += passed;
    window.size -= passed;
    window.searchedTo = end;
}

void WindowSearch::wipeBuffer(qsizetype size)
{
    sodium_memzero(m_buffer.data(), static_cast<std::size_t>(size));
    m_heldKeys = false;
}

} // namespace keyherd
