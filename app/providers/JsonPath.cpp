// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/JsonPath.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString numberText(double number)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53: beyond it a double no longer holds every integer
    if (std::abs(number) < exactIntegers && std::trunc(number) == number)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

bool isJsonPath(QStringView path)
{
    constexpr qsizetype longest = 200;
    constexpr auto belongsInName = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    };
    const auto steps = path.split(u'.');
    return path.size() <= longest && std::all_of(steps.cbegin(), steps.cend(), [belongsInName](QStringView step) {
               if (step.endsWith("[]"_L1))
                   step.chop(2);
               return !step.isEmpty() && std::all_of(step.cbegin(), step.cend(), belongsInName);
           });
}

QList<QJsonValue> valuesAt(const QJsonValue &root, QStringView path)
{
    if (path.isEmpty())
        return {};
    QList<QJsonValue> found{root};
    for (QStringView step : path.split(u'.')) {
        const bool eachElement = step.endsWith("[]"_L1);
        if (eachElement)
            step.chop(2);
        QList<QJsonValue> next;
        for (const QJsonValue &value : std::as_const(found)) {
            const QJsonValue member = value.toObject().value(step);
            if (member.isUndefined())
                continue;
            if (!eachElement) {
                next << member;
                continue;
            }
            const QJsonArray elements = member.toArray();
            for (const auto element : elements)
                next << element;
        }
        found = std::move(next);
    }
    return found;
}

QJsonValue valueAt(const QJsonValue &root, QStringView path)
{
    const QList<QJsonValue> found = valuesAt(root, path);
    return found.isEmpty() ? QJsonValue(QJsonValue::Undefined) : found.first();
}

std::optional<QString> scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return numberText(value.toDouble());
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return std::nullopt;
    }
}

} // namespace keyherd
