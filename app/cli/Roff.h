// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace keyherd {

/// Writes a page in man(7), in UTF-8. Every text is taken as it is meant to be read; signs that roff has for itself are escaped.
class Roff
{
public:
    /// `title` in section 1.
    Roff(const QString &title, const QString &date, const QString &source, const QString &manual);

    void section(const QString &heading);
    void paragraph(const QString &text);
    /// Of a command: its name in bold, then what `usage` made.
    void subsection(const QByteArray &usage);
    /// A term, made of `bold` and `italic`, and what it means.
    void item(const QByteArray &term, const QString &meaning);
    /// A line to type, then what it does.
    void example(const QString &line, const QString &meaning);
    void line(const QByteArray &roff);

    [[nodiscard]] static QByteArray bold(const QString &text);
    [[nodiscard]] static QByteArray italic(const QString &text);
    [[nodiscard]] static QByteArray escaped(const QString &text);

    [[nodiscard]] const QByteArray &page() const { return m_page; }

private:
    QByteArray m_page;
    QByteArray m_heading; ///< the last one; a paragraph that follows it begins by itself
};

} // namespace keyherd
