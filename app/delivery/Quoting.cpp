// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Quoting.h"

#include <algorithm>

namespace keyherd::quoting {

namespace {

bool meansNothing(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("_-./:@%+,=").contains(c);
}

bool isPlain(QByteArrayView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), meansNothing);
}

void appendEscaped(ForeignBytes &text, QByteArrayView value, QByteArrayView escaped)
{
    text.append('"');
    for (const char c : value) {
        if (escaped.contains(c))
            text.append('\\');
        text.append(c);
    }
    text.append('"');
}

} // namespace

void appendDotenv(ForeignBytes &text, QByteArrayView value)
{
    if (isPlain(value))
        return text.append(value);
    if (value.contains('\''))
        return appendEscaped(text, value, "\"\\$`");
    text.append('\'');
    text.append(value);
    text.append('\'');
}

void appendShell(ForeignBytes &text, QByteArrayView value)
{
    text.append('\'');
    for (const char c : value) {
        if (c == '\'')
            text.append("'\\'");
        text.append(c);
    }
    text.append('\'');
}

void appendSystemd(ForeignBytes &text, QByteArrayView value)
{
    if (isPlain(value))
        text.append(value);
    else
        appendEscaped(text, value, "\"\\`$");
}

void appendJson(ForeignBytes &text, QByteArrayView value)
{
    constexpr QByteArrayView digits("0123456789abcdef");
    text.append('"');
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            text.append("\\u00");
            text.append(digits[byte >> 4]);
            text.append(digits[byte & 0xf]);
            continue;
        }
        if (c == '"' || c == '\\')
            text.append('\\');
        text.append(c);
    }
    text.append('"');
}

void appendCsv(ForeignBytes &text, QByteArrayView value)
{
    const bool isBare =
        std::none_of(value.begin(), value.end(), [](char c) { return QByteArrayView("\",;\t\r\n").contains(c); });
    if (isBare)
        return text.append(value);
    text.append('"');
    for (const char c : value) {
        if (c == '"')
            text.append('"');
        text.append(c);
    }
    text.append('"');
}

} // namespace keyherd::quoting
