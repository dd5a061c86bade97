// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Roff.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QByteArray escapedCharacter(char32_t character)
{
    switch (character) {
    case U'\\':
        return "\\e";
    case U'-':
        return "\\-";
    case U'\'':
        return "\\(aq";
    case U'`':
        return "\\(ga";
    case U'^':
        return "\\(ha";
    case U'~':
        return "\\(ti";
    case U'"':
        return "\\(dq";
    case U'\n':
        return " ";
    default:
        break;
    }
    return QString::fromUcs4(&character, 1).toUtf8();
}

} // namespace

Roff::Roff(const QString &title, const QString &date, const QString &source, const QString &manual)
{
    line(".TH " + escaped(title) + " 1 " + date.toUtf8() + " \"" + escaped(source) + "\" \"" + escaped(manual) + '"');
}

void Roff::section(const QString &heading)
{
    m_heading = ".SH \"" + escaped(heading) + "\"\n";
    m_page += m_heading;
}

void Roff::paragraph(const QString &text)
{
    if (!m_page.endsWith(m_heading))
        line(".PP");
    line(escaped(text));
}

void Roff::subsection(const QByteArray &usage)
{
    line(".SS \"" + usage + '"');
}

void Roff::item(const QByteArray &term, const QString &meaning)
{
    line(".TP");
    line(term);
    line(escaped(meaning));
}

void Roff::example(const QString &typed, const QString &meaning)
{
    if (!m_page.endsWith(m_heading))
        line(".PP");
    line(escaped(meaning));
    line(".PP");
    line(".RS 4");
    line(".nf");
    line(escaped(typed));
    line(".fi");
    line(".RE");
}

void Roff::line(const QByteArray &roff)
{
    m_page += roff + '\n';
}

QByteArray Roff::bold(const QString &text)
{
    return "\\fB" + escaped(text) + "\\fR";
}

QByteArray Roff::italic(const QString &text)
{
    return "\\fI" + escaped(text) + "\\fR";
}

QByteArray Roff::escaped(const QString &text)
{
    QByteArray roff;
    // Composed, for groff does not put letters and accents together everywhere.
    for (const char32_t character : text.normalized(QString::NormalizationForm_C).toUcs4())
        roff += escapedCharacter(character);
    // A dot that begins a line would make a request of it; an apostrophe is escaped already.
    return roff.startsWith('.') ? "\\&" + roff : roff;
}

} // namespace keyherd
