// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Message.h"

#include <ctime>

namespace keyherd::http {

/// What an answer says of its connection.
enum class After {
    StaysOpen,       ///< nothing: that is so in HTTP/1.1
    StaysOpenForOld, ///< `Connection: keep-alive`, for HTTP/1.0
    Closes,          ///< `Connection: close`
};

/// Writes answers as they go over the wire, each with the headers that every answer has. Keeps the date for the second in which it holds.
class AnswerText
{
public:
    /// Appends to `output`. With `isHead` the body is only told of.
    void append(QByteArray &output, const Response &response, After after, bool isHead);

private:
    [[nodiscard]] const QByteArray &date();

    std::time_t m_second = -1;
    QByteArray m_date;
};

} // namespace keyherd::http
