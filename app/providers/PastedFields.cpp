// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/PastedFields.h"

#include "providers/KeySurroundings.h"

#include <algorithm>

namespace keyherd {

namespace {

constexpr qsizetype longestText = 1024 * 1024;
constexpr qsizetype longestBlock = 64 * 1024;

bool isOneOf(char c, QByteArrayView characters)
{
    return characters.contains(c);
}

bool isEnd(char c)
{
    return isOneOf(c, " \t\r\n\"'`,;)}]<>&\\");
}

QByteArrayView trimmed(QByteArrayView text, QByteArrayView characters)
{
    while (!text.isEmpty() && isOneOf(text.front(), characters))
        text = text.sliced(1);
    while (!text.isEmpty() && isOneOf(text.back(), characters))
        text.chop(1);
    return text;
}

qsizetype lineBegin(QByteArrayView text, qsizetype offset)
{
    return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
}

QByteArrayView withoutSigns(QByteArrayView comment)
{
    return trimmed(comment, " \t\r#/*-=;!<>");
}

} // namespace

QList<PastedField> fieldsIn(QByteArrayView text)
{
    text = text.first(std::min(text.size(), longestText));
    QList<PastedField> fields;
    for (qsizetype begin = 1; begin < text.size(); ++begin) {
        if (!isOneOf(text[begin - 1], " \t\"'`=:>(") || isEnd(text[begin]) || isOneOf(text[begin], "=:(/"))
            continue;
        const QByteArrayView name = KeySurroundings(text, begin, begin).name();
        if (name.isEmpty())
            continue;
        qsizetype end = begin;
        while (end < text.size() && !isEnd(text[end]))
            ++end;
        fields << PastedField{.name = name, .value = text.sliced(begin, end - begin), .offset = begin};
    }
    return fields;
}

Block blockAround(QByteArrayView text, qsizetype offset)
{
    const qsizetype from = std::max(qsizetype{0}, offset - longestBlock);
    const qsizetype to = std::min(text.size(), offset + longestBlock);
    qsizetype begin = offset;
    for (qsizetype depth = 0; begin > from; --begin) {
        depth += text[begin - 1] == '}' ? 1 : text[begin - 1] == '{' ? -1 : 0;
        if (depth < 0)
            break;
    }
    qsizetype end = offset;
    for (qsizetype depth = 0; end < to; ++end) {
        depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
        if (depth < 0)
            break;
    }
    if (begin == from || end == to)
        return {.begin = offset, .end = offset};
    return {.begin = begin, .end = end};
}

QByteArrayView commentBehind(QByteArrayView text, qsizetype end)
{
    const qsizetype newline = text.indexOf('\n', end);
    const QByteArrayView rest = trimmed(text.sliced(end, (newline < 0 ? text.size() : newline) - end), "\"'`,;) \t\r");
    return rest.startsWith('#') || rest.startsWith("//") ? withoutSigns(rest) : QByteArrayView();
}

QByteArrayView commentAbove(QByteArrayView text, qsizetype begin)
{
    const qsizetype line = lineBegin(text, begin);
    if (line == 0)
        return {};
    const qsizetype above = lineBegin(text, line - 1);
    const QByteArrayView comment = trimmed(text.sliced(above, line - 1 - above), " \t\r");
    const bool isComment = comment.startsWith('#') || comment.startsWith("//") || comment.startsWith("--")
                        || comment.startsWith(';') || comment.startsWith("REM ") || comment.startsWith("<!--");
    const bool isRemark = comment.startsWith("REM ");
    return isComment ? withoutSigns(isRemark ? comment.sliced(4) : comment) : QByteArrayView();
}

} // namespace keyherd
