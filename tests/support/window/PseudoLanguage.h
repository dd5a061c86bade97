// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace keyherd::tests {

/// A language in which every text of ours has accents and is 40 % longer, so that a text that cannot be translated, or is cut, shows.
/// Placeholders, marks of shortcuts and markup stay. Is in use as long as it lives.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] static bool speaks(const QString &text) { return text.contains(QChar(u'‹')); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own contexts are names of its classes.
        if (context[0] == 'Q')
            return {};
        static const QString plain = QStringLiteral("aceinouyACEINOUY");
        static const QString accented = QStringLiteral("áçéíñóúýÁÇÉÍÑÓÚÝ");
        static const QRegularExpression kept(QStringLiteral("%(?:L?\\d+|n)|<[^>]*>|&\\w*;?"));
        const QString text = QString::fromUtf8(source);
        QString made = text;
        for (QChar &letter : made) {
            if (const auto at = plain.indexOf(letter); at >= 0)
                letter = accented.at(at);
        }
        // What is kept is as long as what it was made into, so it lies in the same places.
        for (auto each = kept.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            made.replace(match.capturedStart(), match.capturedLength(), match.captured());
        }
        const qsizetype longer = text.size() * 2 / 5;
        for (qsizetype added = 2; added < longer; ++added)
            made += added % 6 == 0 ? u' ' : u'ö';
        return u'‹' + made + u'›';
    }
};

} // namespace keyherd::tests
