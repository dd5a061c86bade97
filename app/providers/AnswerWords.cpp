// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/AnswerWords.h"

#include "providers/JsonPath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestLine = 300;

struct Range
{
    char32_t first;
    char32_t last;
};

// Drawn as nothing though their category does not say so: fillers, joiners, variation selectors, tags.
constexpr Range invisibleMarks[] = {
    {0x034F, 0x034F}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},
    {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFFA0, 0xFFA0}, {0xE0000, 0xE0FFF},
};

bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || std::any_of(std::begin(invisibleMarks), std::end(invisibleMarks),
                       [character](const Range &range) { return character >= range.first && character <= range.last; });
}

bool belongsInKey(QChar character)
{
    return character >= u'\x21' && character <= u'\x7E';
}

QString shortened(const QString &line)
{
    if (line.size() <= longestLine)
        return line;
    qsizetype end = longestLine - 1;
    if (line.at(end).isLowSurrogate())
        --end;
    while (end > 0 && belongsInKey(line.at(end - 1)) && belongsInKey(line.at(end)))
        --end;
    return line.first(end).trimmed() + u'…';
}

} // namespace

QString providerMessage(const QJsonValue &json)
{
    for (const auto path :
         {"error.message"_L1, "error"_L1, "message"_L1, "detail"_L1, "detail.message"_L1, "detail.error"_L1,
          "detail[].msg"_L1, "errors[].message"_L1, "error_description"_L1, "msg"_L1}) {
        const QString message = valueAt(json, QString(path)).toString();
        if (!message.isEmpty())
            return message;
    }
    return {};
}

QString plainLine(const QString &words)
{
    QString line;
    const auto characters = words.toUcs4();
    for (const char32_t character : characters) {
        if (QChar::isSpace(character))
            line += u' ';
        else if (!isInvisible(character))
            line += QChar::fromUcs4(character);
    }
    return shortened(line.simplified());
}

} // namespace keyherd
