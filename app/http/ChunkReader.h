// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace keyherd::http {

/// Finds the data in a chunked body (RFC 9112, 7.1), whatever the pieces it comes in. Extensions of chunks are passed over up to some length; fields after
/// the last chunk are an error. Keeps nothing of what it read.
class ChunkReader
{
public:
    struct Piece
    {
        qsizetype read = 0;       ///< how many bytes that took
        QByteArrayView data = {}; ///< those that belong to the body, at the end of what was read
    };

    /// The chunks together may have `most` bytes.
    explicit ChunkReader(qsizetype most) : m_left(most) { }

    /// Reads up to the end of the next data, of the body, or of `bytes`.
    [[nodiscard]] Piece next(QByteArrayView bytes);
    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    /// No chunks; nothing more can be read.
    [[nodiscard]] bool isWrong() const { return m_state == State::Wrong || isTooLarge(); }
    [[nodiscard]] bool isTooLarge() const { return m_state == State::TooLarge; }

private:
    enum class State {
        Size,
        Extension,
        SizeEnd,
        Data,
        DataEnd,
        DataLineEnd,
        BodyEnd,
        BodyLineEnd,
        Done,
        Wrong,
        TooLarge
    };

    [[nodiscard]] State after(char c);
    [[nodiscard]] State afterSize(char c);
    [[nodiscard]] State afterExtension(char c);

    State m_state = State::Size;
    qsizetype m_left;
    qsizetype m_size = 0; ///< of the chunk, what is still to come
    int m_lineLength = 0;
};

} // namespace keyherd::http
