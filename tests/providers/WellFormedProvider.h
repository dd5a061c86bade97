// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keyherd::tests {

using namespace Qt::StringLiterals;

/// An entry of a catalogue in which nothing is wrong, and ways to make something so.
inline QJsonObject wellFormedProvider()
{
    return {
        {u"id"_s, u"example"_s},
        {u"name"_s, u"Example"_s},
        {u"aliases"_s, QJsonArray{u"sample"_s}},
        {u"key"_s, QJsonObject{{u"families"_s,
                                QJsonArray{QJsonObject{{u"name"_s, u"api"_s}, {u"pattern"_s, u"^ex-[a-z]+$"_s}}}}}},
        {u"base_url"_s, u"https://api.example.org/v1"_s},
        {u"auth"_s, QJsonObject{{u"header"_s, u"Authorization"_s}, {u"value_prefix"_s, u"Bearer "_s}}},
        {u"test"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"/models"_s}}},
        {u"answers"_s, QJsonArray{QJsonObject{{u"status"_s, QJsonArray{404}}, {u"means"_s, u"invalid"_s}}}},
        {u"models_path"_s, u"data"_s},
        {u"colour"_s, u"#336699"_s},
    };
}

inline QByteArray document(const QJsonArray &providers, const QJsonValue &format = 1)
{
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"providers"_s, providers}}).toJson();
}

inline QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

inline QJsonObject withIn(const QJsonObject &object, const QString &outer, const QString &name, const QJsonValue &value)
{
    return with(object, outer, with(object.value(outer).toObject(), name, value));
}

} // namespace keyherd::tests
