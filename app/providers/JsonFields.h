// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace keyherd {

/// The first thing found wrong with a document. Reading goes on with harmless values, so that the reader needs no branch per field.
class FirstProblem
{
public:
    void note(const QString &where, const QString &reason);
    /// InvalidArgument{Field: where in the document, Reason}, if anything was noted.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

/// A JSON object being read strictly: a member missing, of the wrong type or unknown is noted with its place in the document,
/// "providers[2].test.path". Refers to its FirstProblem, which must live longer.
class JsonFields
{
    Q_DECLARE_TR_FUNCTIONS(JsonFields)

public:
    JsonFields(const QJsonValue &value, QString where, FirstProblem &problem);

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }

    /// Must be there and hold something.
    [[nodiscard]] QString text(QLatin1StringView name);
    /// Empty if it is not there.
    [[nodiscard]] QString optionalText(QLatin1StringView name);
    [[nodiscard]] bool flag(QLatin1StringView name, bool unlessGiven);
    [[nodiscard]] int integer(QLatin1StringView name);
    [[nodiscard]] std::optional<double> optionalNumber(QLatin1StringView name);
    /// No entry may be empty; an empty list if it is not there.
    [[nodiscard]] QStringList texts(QLatin1StringView name);
    [[nodiscard]] QList<int> integers(QLatin1StringView name);
    [[nodiscard]] QList<std::pair<QString, QString>> textPairs(QLatin1StringView name);
    /// Must be there.
    [[nodiscard]] JsonFields object(QLatin1StringView name);
    /// An empty object if it is not there.
    [[nodiscard]] JsonFields optionalObject(QLatin1StringView name);
    [[nodiscard]] QList<JsonFields> objects(QLatin1StringView name);

    void note(QLatin1StringView name, const QString &reason) const;
    /// Notes the first member that was never asked for: most often a misspelt one. Call when all others are read.
    void refuseUnknown() const;

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView name);
    [[nodiscard]] QString place(QAnyStringView name) const;

    QJsonObject m_object;
    QString m_where;
    FirstProblem *m_problem;
    QSet<QString> m_known;
};

} // namespace keyherd
