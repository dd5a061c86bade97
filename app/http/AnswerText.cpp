// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/AnswerText.h"
#include "http/Room.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;

namespace keyherd::http {

namespace {

constexpr std::string_view everyAnswer = "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
                                         "Content-Security-Policy: default-src 'none'\r\n";

std::string_view reasonOf(int status)
{
    static constexpr std::array<std::pair<int, std::string_view>, 25> reasons{{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {422, "Unprocessable Content"},
        {423, "Locked"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    }};
    const auto *const found =
        std::find_if(reasons.begin(), reasons.end(), [status](const auto &reason) { return reason.first == status; });
    return found == reasons.end() ? std::string_view() : found->second;
}

void add(QByteArray &output, std::string_view text)
{
    output.append(text.data(), static_cast<qsizetype>(text.size()));
}

void add(QByteArray &output, qint64 number)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    output.append(digits.data(), end - digits.data());
}

// Whatever a header was made from, it stays one header.
bool isOneLine(const Header &header)
{
    const auto isSafe = [](const QByteArray &text) {
        return std::none_of(text.cbegin(), text.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    };
    return isSafe(header.first) && isSafe(header.second);
}

qsizetype roomFor(const Response &response)
{
    qsizetype room = 320 + response.contentType.size() + response.body.size();
    for (const auto &[name, value] : response.headers)
        room += name.size() + value.size() + 4;
    return room;
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

void AnswerText::append(QByteArray &output, const Response &response, After after, bool isHead)
{
    makeRoom(output, roomFor(response));
    add(output, "HTTP/1.1 ");
    add(output, response.status);
    add(output, " ");
    add(output, reasonOf(response.status));
    add(output, "\r\nDate: ");
    output.append(date());
    add(output, everyAnswer);
    for (const Header &header : response.headers) {
        if (isOneLine(header))
            output.append(header.first).append(": ").append(header.second).append("\r\n");
    }
    if (!response.body.isEmpty() && isOneLine({{}, response.contentType}))
        output.append("Content-Type: ").append(response.contentType).append("\r\n");
    if (mayHaveBody(response.status)) {
        add(output, "Content-Length: ");
        add(output, response.body.size());
        add(output, "\r\n");
    }
    if (after != After::StaysOpen)
        add(output, after == After::Closes ? "Connection: close\r\n" : "Connection: keep-alive\r\n");
    add(output, "\r\n");
    if (!isHead && mayHaveBody(response.status))
        output.append(response.body);
}

const QByteArray &AnswerText::date()
{
    if (const std::time_t now = std::time(nullptr); now != m_second) {
        m_second = now;
        m_date = QLocale::c()
                     .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                     .toLatin1();
    }
    return m_date;
}

} // namespace keyherd::http
