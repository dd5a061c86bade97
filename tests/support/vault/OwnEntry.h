// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keyherd::tests {

/// An entry of the catalogue as a person brings it.
inline QJsonObject ownEntry(const QString &id = QStringLiteral("corp"), const QString &name = QStringLiteral("Corp AI"))
{
    const auto text = [](const char *characters) { return QString::fromLatin1(characters); };
    return {{text("id"), id},
            {text("name"), name},
            {text("key"), QJsonObject()},
            {text("base_url"), text("https://ai.corp.example/v1")},
            {text("auth"),
             QJsonObject{{text("header"), text("Authorization")}, {text("value_prefix"), text("Bearer ")}}},
            {text("test"), QJsonObject{{text("method"), text("GET")}, {text("path"), text("/models")}}},
            {text("models_path"), text("data")},
            {text("colour"), text("#336699")}};
}

inline QByteArray jsonOf(const QJsonObject &entry)
{
    return QJsonDocument(entry).toJson();
}

} // namespace keyherd::tests
