// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/JsonFields.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

std::optional<int> toInteger(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    if (std::trunc(number) != number || std::abs(number) > 1'000'000.0)
        return std::nullopt;
    return static_cast<int>(number);
}

} // namespace

void FirstProblem::note(const QString &where, const QString &reason)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidArgument, {{ErrorField::Field, where}, {ErrorField::Reason, reason}}};
}

JsonFields::JsonFields(const QJsonValue &value, QString where, FirstProblem &problem)
    : m_object(value.toObject()), m_where(std::move(where)), m_problem(&problem)
{
    if (!value.isObject())
        m_problem->note(m_where.isEmpty() ? tr("document") : m_where, tr("must be an object"));
}

QString JsonFields::text(QLatin1StringView name)
{
    const QString found = optionalText(name);
    if (found.isEmpty())
        note(name, tr("must be given"));
    return found;
}

QString JsonFields::optionalText(QLatin1StringView name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isString())
        note(name, tr("must be a text"));
    return found.toString();
}

bool JsonFields::flag(QLatin1StringView name, bool unlessGiven)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isBool())
        note(name, tr("must be true or false"));
    return found.toBool(unlessGiven);
}

int JsonFields::integer(QLatin1StringView name)
{
    const std::optional<int> found = toInteger(value(name));
    if (!found)
        note(name, tr("must be a whole number"));
    return found.value_or(0);
}

std::optional<double> JsonFields::optionalNumber(QLatin1StringView name)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isDouble())
        note(name, tr("must be a number"));
    return found.toDouble();
}

QStringList JsonFields::texts(QLatin1StringView name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isArray())
        note(name, tr("must be a list"));
    QStringList result;
    const QJsonArray entries = found.toArray();
    for (const auto entry : entries) {
        if (entry.toString().isEmpty())
            note(name, tr("must hold texts only"));
        result << entry.toString();
    }
    return result;
}

QList<int> JsonFields::integers(QLatin1StringView name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isArray())
        note(name, tr("must be a list"));
    QList<int> result;
    const QJsonArray entries = found.toArray();
    for (const auto entry : entries) {
        const std::optional<int> number = toInteger(entry);
        if (!number)
            note(name, tr("must hold whole numbers only"));
        result << number.value_or(0);
    }
    return result;
}

QList<std::pair<QString, QString>> JsonFields::textPairs(QLatin1StringView name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isObject())
        note(name, tr("must be an object"));
    QList<std::pair<QString, QString>> result;
    const QJsonObject members = found.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (!member.value().isString())
            note(name, tr("must hold texts only"));
        result.emplaceBack(member.key(), member.value().toString());
    }
    return result;
}

JsonFields JsonFields::object(QLatin1StringView name)
{
    return JsonFields(value(name), place(name), *m_problem);
}

JsonFields JsonFields::optionalObject(QLatin1StringView name)
{
    return has(name) ? object(name) : JsonFields(QJsonObject(), place(name), *m_problem);
}

QList<JsonFields> JsonFields::objects(QLatin1StringView name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isArray())
        note(name, tr("must be a list"));
    QList<JsonFields> result;
    const QJsonArray entries = found.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        result << JsonFields(entries.at(i), u"%1[%2]"_s.arg(place(name)).arg(i), *m_problem);
    return result;
}

void JsonFields::note(QLatin1StringView name, const QString &reason) const
{
    m_problem->note(place(name), reason);
}

void JsonFields::refuseUnknown() const
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_known.contains(member.key()))
            m_problem->note(place(member.key()), tr("is unknown in this format"));
    }
}

QJsonValue JsonFields::value(QLatin1StringView name)
{
    m_known.insert(name);
    return m_object.value(name);
}

QString JsonFields::place(QAnyStringView name) const
{
    return m_where.isEmpty() ? name.toString() : QString(m_where + u'.' + name.toString());
}

} // namespace keyherd
