// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/PastedName.h"

#include "providers/KeySurroundings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestSuggestion = 60;
constexpr qsizetype longestWord = 24; // a longer one may be a key
constexpr QByteArrayView labels[] = {"name", "label", "title", "description"};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

bool hasLongWord(QByteArrayView text)
{
    qsizetype length = 0;
    return std::any_of(text.begin(), text.end(), [&length](char c) {
        length = c == ' ' || c == '\t' ? 0 : length + 1;
        return length > longestWord;
    });
}

// A remark for people that names more than the provider; neither an assignment that was taken out nor an address.
bool isName(const KeyNaming &naming, QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= longestSuggestion && !text.contains('=') && !text.contains("://")
        && !hasLongWord(text) && !naming.restOf(text).isEmpty();
}

QString labelBeside(const KeyNaming &naming, QByteArrayView text, const PastedPlace &place,
                    const QList<PastedField> &fields)
{
    const Block block = blockAround(text, place.offset);
    for (const PastedField &field : fields) {
        const auto isField = [&field](QByteArrayView label) {
            return field.name.compare(label, Qt::CaseInsensitive) == 0;
        };
        if (!block.contains(field.offset) || !std::any_of(std::begin(labels), std::end(labels), isField))
            continue;
        const Block own = blockAround(text, field.offset);
        if (own.begin != block.begin || field.offset == 0)
            continue;
        const char quote = text[field.offset - 1];
        const qsizetype end = text.indexOf(quote, field.offset);
        const bool isQuoted = quote == '"' || quote == '\'';
        const QByteArrayView label = isQuoted && end > 0 ? text.sliced(field.offset, end - field.offset) : field.value;
        if (isName(naming, label))
            return QString::fromUtf8(label);
    }
    return {};
}

QString nameOfVariable(const KeyNaming &naming, QByteArrayView variable)
{
    const bool isAboutKey = KeyNaming::isKeyName(variable) || !naming.byName(variable).isEmpty();
    return isAboutKey && !naming.isVariable(variable)
             ? capitalised(QString::fromUtf8(naming.restOf(variable).join(' ')))
             : QString();
}

} // namespace

QString nameInText(const KeyScanner &scanner, QByteArrayView text, const PastedPlace &place,
                   const QList<PastedField> &fields)
{
    const KeyNaming &naming = scanner.naming();
    if (const QString label = labelBeside(naming, text, place, fields); !label.isEmpty())
        return label;
    const QByteArrayView variable = KeySurroundings(text, place.offset, place.end()).name();
    if (const QString name = nameOfVariable(naming, variable); !name.isEmpty())
        return name;
    for (const QByteArrayView comment : {commentBehind(text, place.end()), commentAbove(text, place.offset)}) {
        if (isName(naming, comment) && scanner.scan(comment).isEmpty())
            return capitalised(QString::fromUtf8(comment));
    }
    return {};
}

} // namespace keyherd
