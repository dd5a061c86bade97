// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ManagerItem.h"
#include "exchange/ManagerReaders.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

Error notUnderstood(const QString &reason)
{
    return Error{ErrorCode::FileNotUnderstood, {{ErrorField::Reason, reason}}};
}

ForeignBytes valueOf(const QJsonValue &value)
{
    return ForeignBytes(value.toString().toUtf8());
}

ManagerItem itemOf(const QJsonObject &object, const QHash<QString, QString> &folders)
{
    ManagerItem item{.title = object.value("name"_L1).toString()};
    if (const QString folder = folders.value(object.value("folderId"_L1).toString()); !folder.isEmpty())
        item.tags << folder;
    const QJsonObject login = object.value("login"_L1).toObject();
    const QJsonArray urls = login.value("uris"_L1).toArray();
    for (const auto url : urls)
        item.urls << url.toObject().value("uri"_L1).toString();
    if (login.value("password"_L1).isString())
        item.fields.push_back({{}, valueOf(login.value("password"_L1))});
    const QJsonArray fields = object.value("fields"_L1).toArray();
    for (const auto field : fields) {
        const QJsonObject own = field.toObject();
        item.fields.push_back({own.value("name"_L1).toString(), valueOf(own.value("value"_L1))});
    }
    item.note = valueOf(object.value("notes"_L1));
    return item;
}

Result<ForeignKeys> readJson(QByteArrayView text, const Catalogue &catalogue)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
    if (!document.isObject())
        return fail(notUnderstood(u"syntax"_s));
    const QJsonObject root = document.object();
    if (root.value("encrypted"_L1).toBool())
        return fail(notUnderstood(u"encrypted"_s));
    if (!root.value("items"_L1).isArray())
        return fail(notUnderstood(u"kind"_s));
    QHash<QString, QString> folders;
    const QJsonArray named = root.value("folders"_L1).toArray();
    for (const auto folder : named)
        folders.insert(folder.toObject().value("id"_L1).toString(), folder.toObject().value("name"_L1).toString());
    ManagerSieve sieve(catalogue);
    const QJsonArray items = root.value("items"_L1).toArray();
    int row = 0;
    for (const auto entry : items) {
        ManagerItem item = itemOf(entry.toObject(), folders);
        item.row = ++row;
        if (const auto taken = sieve.take(std::move(item)); !taken)
            return fail(taken.error());
    }
    return std::move(sieve).keys();
}

} // namespace

Result<ForeignKeys> readBitwarden(QByteArrayView bytes, const Catalogue &catalogue)
{
    const ForeignText text(bytes);
    if (text.view().trimmed().isEmpty())
        return fail(notUnderstood(u"empty"_s));
    return text.view().trimmed().startsWith('{') ? readJson(text.view(), catalogue)
                                                 : readManagerCsv(text.view(), catalogue);
}

} // namespace keyherd
