// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvRecords.h"

#include <algorithm>

namespace keyherd {

namespace {

// Far more columns than any table of keys has; what is beyond is not kept.
constexpr std::size_t mostFields = 500;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

char separatorOf(QByteArrayView text)
{
    const auto end = std::find_if(text.begin(), text.end(), isLineEnd);
    const QByteArrayView first = text.first(end - text.begin());
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (std::count(first.begin(), first.end(), candidate) > std::count(first.begin(), first.end(), best))
            best = candidate;
    }
    return best;
}

} // namespace

QByteArrayView CsvRecord::field(qsizetype place) const
{
    return place >= 0 && place < std::ssize(fields) ? fields[std::size_t(place)].view() : QByteArrayView();
}

CsvRecords::CsvRecords(QByteArrayView text) : m_text(text), m_separator(separatorOf(text)) { }

void CsvRecords::endLine()
{
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

std::optional<CsvRecord> CsvRecords::next()
{
    while (m_at < m_text.size() && isLineEnd(m_text[m_at]))
        endLine();
    if (m_at >= m_text.size())
        return std::nullopt;
    CsvRecord record{.line = m_line};
    for (;;) {
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == '"';
        ForeignBytes field = isQuoted ? quoted(record) : bare();
        if (record.fields.size() < mostFields)
            record.fields.push_back(std::move(field));
        if (m_at >= m_text.size() || m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    if (m_at < m_text.size())
        endLine();
    return record;
}

ForeignBytes CsvRecords::bare()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
        ++m_at;
    ForeignBytes field;
    field.append(m_text.sliced(begin, m_at - begin));
    return field;
}

ForeignBytes CsvRecords::quoted(CsvRecord &record)
{
    ForeignBytes field;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"') {
                ++m_at;
                // What some programs write behind the closing mark belongs to the field, too.
                field.append(bare().view());
                return field;
            }
            ++m_at;
        }
        m_line += c == '\n' ? 1 : 0;
        field.append(c);
    }
    record.isUnclosed = true;
    return field;
}

} // namespace keyherd
