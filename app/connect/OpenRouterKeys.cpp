// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/OpenRouterKeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd::openrouter {

namespace {

constexpr qsizetype longestId = 128;
constexpr qsizetype longestRefusal = 200;

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<ManagedKey> managedKey(const QJsonObject &object)
{
    ManagedKey key{.id = object.value("hash"_L1).toString(),
                   .name = object.value("name"_L1).toString(),
                   .label = object.value("label"_L1).toString(),
                   .disabled = object.value("disabled"_L1).toBool(),
                   .limit = numberOf(object.value("limit"_L1)),
                   .used = numberOf(object.value("usage"_L1))};
    if (!isKeyId(key.id))
        return {};
    const QDateTime expires = QDateTime::fromString(object.value("expires_at"_L1).toString(), Qt::ISODate);
    if (expires.isValid())
        key.expires = expires;
    return key;
}

QJsonObject objectOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace

bool isKeyId(QStringView id)
{
    return !id.isEmpty() && id.size() <= longestId && std::ranges::all_of(id, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
}

QByteArray creation(const KeyWish &wish)
{
    QJsonObject object{{u"name"_s, wish.name}};
    if (wish.limit)
        object.insert(u"limit"_s, *wish.limit);
    if (wish.expires)
        object.insert(u"expires_at"_s, wish.expires->toUTC().toString(Qt::ISODate));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray switching(bool disabled)
{
    return QJsonDocument(QJsonObject{{u"disabled"_s, disabled}}).toJson(QJsonDocument::Compact);
}

std::optional<IssuedKey> issuedKey(QByteArray &body)
{
    const QJsonObject object = objectOf(body);
    wipe(body);
    QString text = object.value("key"_L1).toString();
    const auto facts = managedKey(object.value("data"_L1).toObject());
    if (text.isEmpty())
        return {};
    auto secret = Secret::takeText(text);
    if (!secret)
        return {};
    // A key without an id is a key all the same: it is only not known by which name to delete it.
    return IssuedKey{std::move(*secret), facts.value_or(ManagedKey{.id = {}})};
}

std::optional<ManagedKey> changedKey(const QByteArray &body)
{
    return managedKey(objectOf(body).value("data"_L1).toObject());
}

std::optional<QList<ManagedKey>> keysOfPage(const QByteArray &body)
{
    const QJsonValue data = objectOf(body).value("data"_L1);
    if (!data.isArray())
        return {};
    QList<ManagedKey> keys;
    const QJsonArray array = data.toArray();
    for (const auto entry : array) {
        if (auto key = managedKey(entry.toObject()))
            keys << std::move(*key);
    }
    return keys;
}

QString refusal(const QByteArray &body)
{
    return objectOf(body).value("error"_L1).toObject().value("message"_L1).toString().left(longestRefusal);
}

} // namespace keyherd::openrouter
