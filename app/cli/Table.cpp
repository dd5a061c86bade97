// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Table.h"

#include "cli/ErrorLine.h"

#include <algorithm>
#include <cwchar>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype gap = 2;

// Places on the screen: Chinese takes two each, a combining mark none.
qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
#ifdef Q_OS_UNIX
        width += std::max(0, ::wcwidth(static_cast<wchar_t>(c)));
#else
        width += QChar::isMark(c) ? 0 : 1;
#endif
    }
    return width;
}

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        line += cells[column];
        if (column + 1 < cells.size())
            line += QString(widths[column] - displayWidth(cells[column]) + gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

void Table::add(QStringList cells)
{
    for (QString &cell : cells)
        cell = asOneLine(cell);
    m_rows << std::move(cells);
}

QString Table::toText(bool colours) const
{
    QList<qsizetype> widths;
    const auto measure = [&widths](const QStringList &cells) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (column == widths.size())
                widths << 0;
            widths[column] = std::max(widths[column], displayWidth(cells[column]));
        }
    };
    measure(m_headers);
    std::for_each(m_rows.cbegin(), m_rows.cend(), measure);

    QString text;
    if (!m_headers.isEmpty()) {
        const QString line = lineOf(m_headers, widths);
        text += (colours ? u"\x1b[1m"_s + line + u"\x1b[0m"_s : line) + u'\n';
    }
    for (const QStringList &row : m_rows)
        text += lineOf(row, widths) + u'\n';
    return text;
}

} // namespace keyherd
