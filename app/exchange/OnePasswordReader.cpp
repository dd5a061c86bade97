// SPDX-License-Identifier: GPL-3.0-or-later
// 1PUX (support.1password.com/1pux-format): a ZIP archive whose export.data is JSON: accounts, vaults, items.
#include "exchange/ManagerItem.h"
#include "exchange/ManagerReaders.h"
#include "exchange/ZipEntry.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QJsonArray arrayIn(const QJsonValue &object, QLatin1StringView name)
{
    return object.toObject().value(name).toArray();
}

void addField(ManagerItem &item, const QJsonObject &field)
{
    const QJsonObject value = field.value("value"_L1).toObject();
    const QString title = field.value("title"_L1).toString();
    if (value.value("date"_L1).isDouble() && title.compare("expires"_L1, Qt::CaseInsensitive) == 0)
        item.expires = QDateTime::fromSecsSinceEpoch(value.value("date"_L1).toInteger(), Qt::UTC).date();
    for (const QLatin1StringView kind : {"concealed"_L1, "string"_L1}) {
        if (const QString text = value.value(kind).toString(); !text.isEmpty())
            item.fields.push_back({title, ForeignBytes(text.toUtf8())});
    }
}

ManagerItem itemOf(const QJsonObject &object, const QString &vault)
{
    const QJsonObject overview = object.value("overview"_L1).toObject();
    const QJsonObject details = object.value("details"_L1).toObject();
    ManagerItem item{.title = overview.value("title"_L1).toString()};
    if (!vault.isEmpty())
        item.tags << vault;
    const QJsonArray tags = overview.value("tags"_L1).toArray();
    for (const auto tag : tags)
        item.tags << tag.toString();
    item.urls << overview.value("url"_L1).toString();
    const QJsonArray logins = details.value("loginFields"_L1).toArray();
    for (const auto login : logins) {
        if (login.toObject().value("designation"_L1).toString() != "username"_L1)
            item.fields.push_back({{}, ForeignBytes(login.toObject().value("value"_L1).toString().toUtf8())});
    }
    if (details.value("password"_L1).isString())
        item.fields.push_back({{}, ForeignBytes(details.value("password"_L1).toString().toUtf8())});
    const QJsonArray sections = details.value("sections"_L1).toArray();
    for (const auto section : sections) {
        const QJsonArray fields = arrayIn(section, "fields"_L1);
        for (const auto field : fields)
            addField(item, field.toObject());
    }
    item.note = ForeignBytes(details.value("notesPlain"_L1).toString().toUtf8());
    return item;
}

Result<ForeignKeys> readArchive(QByteArrayView archive, const Catalogue &catalogue)
{
    const auto json = zipEntry(archive, "export.data");
    if (!json)
        return fail(json.error());
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(json->view().data(), json->size()));
    if (!document.isObject())
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, u"syntax"_s}});
    ManagerSieve sieve(catalogue);
    int row = 0;
    const QJsonArray accounts = document.object().value("accounts"_L1).toArray();
    for (const auto account : accounts) {
        const QJsonArray vaults = arrayIn(account, "vaults"_L1);
        for (const auto vault : vaults) {
            const QString name = vault.toObject().value("attrs"_L1).toObject().value("name"_L1).toString();
            const QJsonArray items = arrayIn(vault, "items"_L1);
            for (const auto entry : items) {
                const QJsonObject outer = entry.toObject();
                ManagerItem item = itemOf(outer.contains("item"_L1) ? outer.value("item"_L1).toObject() : outer, name);
                item.row = ++row;
                if (const auto taken = sieve.take(std::move(item)); !taken)
                    return fail(taken.error());
            }
        }
    }
    return std::move(sieve).keys();
}

} // namespace

Result<ForeignKeys> readOnePassword(QByteArrayView bytes, const Catalogue &catalogue)
{
    if (bytes.startsWith(QByteArrayView("PK\x03\x04")))
        return readArchive(bytes, catalogue);
    const ForeignText text(bytes);
    return readManagerCsv(text.view(), catalogue);
}

} // namespace keyherd
