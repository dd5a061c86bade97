// SPDX-License-Identifier: GPL-3.0-or-later
// Beast's own reading of chunks bounds neither their extensions nor the fields after the last one, and stops the program, where assertions hold, at a last
// chunk that comes in pieces (1.74).
#include "http/ChunkReader.h"

#include <algorithm>

namespace keyherd::http {

namespace {

constexpr int longestLine = 256;

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

ChunkReader::Piece ChunkReader::next(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state != State::Done && !isWrong()) {
        if (m_state != State::Data) {
            m_state = after(bytes[at++]);
            continue;
        }
        const qsizetype size = std::min(m_size, bytes.size() - at);
        m_size -= size;
        if (m_size == 0)
            m_state = State::DataEnd;
        return {at + size, bytes.sliced(at, size)};
    }
    return {at, {}};
}

ChunkReader::State ChunkReader::after(char c)
{
    const auto expect = [c](char expected, State then) { return c == expected ? then : State::Wrong; };
    switch (m_state) {
    case State::Size:
        return afterSize(c);
    case State::Extension:
        return afterExtension(c);
    case State::SizeEnd:
        m_lineLength = 0;
        return expect('\n', m_size > 0 ? State::Data : State::BodyEnd);
    case State::DataEnd:
        return expect('\r', State::DataLineEnd);
    case State::DataLineEnd:
        return expect('\n', State::Size);
    case State::BodyEnd:
        return expect('\r', State::BodyLineEnd);
    case State::BodyLineEnd:
        return expect('\n', State::Done);
    default:
        return m_state;
    }
}

ChunkReader::State ChunkReader::afterSize(char c)
{
    if (const int digit = digitOf(c); digit >= 0) {
        m_size = m_size * 16 + digit;
        if (m_size > m_left)
            return State::TooLarge;
        return ++m_lineLength > longestLine ? State::Wrong : State::Size;
    }
    if (m_lineLength == 0 || (c != '\r' && c != ';'))
        return State::Wrong;
    m_left -= m_size;
    return c == ';' ? State::Extension : State::SizeEnd;
}

ChunkReader::State ChunkReader::afterExtension(char c)
{
    if (c == '\r')
        return State::SizeEnd;
    const bool isText = c == '\t' || (c >= ' ' && c < '\x7f');
    return isText && ++m_lineLength <= longestLine ? State::Extension : State::Wrong;
}

} // namespace keyherd::http
