// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableShape.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::array columnTexts = {
    std::pair{KeyColumn::Provider, "provider"_L1}, std::pair{KeyColumn::Key, "key"_L1},
    std::pair{KeyColumn::Variable, "variable"_L1}, std::pair{KeyColumn::Name, "name"_L1},
    std::pair{KeyColumn::Active, "active"_L1},     std::pair{KeyColumn::BaseUrl, "base-url"_L1},
    std::pair{KeyColumn::Expires, "expires"_L1},   std::pair{KeyColumn::Note, "note"_L1},
};

QString folded(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

// The more telling come first.
QStringList namesOf(KeyColumn column)
{
    switch (column) {
    case KeyColumn::Provider:
        return {u"provider"_s, u"providername"_s, u"service"_s,    u"servicename"_s, u"vendor"_s,
                u"platform"_s, u"llmprovider"_s,  u"aiprovider"_s, u"providerid"_s,  u"serviceid"_s};
    case KeyColumn::Key:
        return {u"apikeyencrypted"_s,
                u"keyencrypted"_s,
                u"encryptedapikey"_s,
                u"encryptedkey"_s,
                u"encryptedsecret"_s,
                u"encryptedvalue"_s,
                u"encryptedtoken"_s,
                u"valueencrypted"_s,
                u"secretencrypted"_s,
                u"tokenencrypted"_s,
                u"apikey"_s,
                u"keyvalue"_s,
                u"key"_s,
                u"secretkey"_s,
                u"secret"_s,
                u"apitoken"_s,
                u"accesstoken"_s,
                u"token"_s,
                u"value"_s};
    case KeyColumn::Variable:
        return {u"key"_s, u"variable"_s, u"setting"_s, u"settingkey"_s, u"configkey"_s, u"name"_s, u"option"_s};
    case KeyColumn::Name:
        return {u"keyname"_s, u"name"_s, u"label"_s, u"title"_s, u"displayname"_s, u"alias"_s};
    case KeyColumn::Active:
        return {u"isactive"_s, u"active"_s, u"enabled"_s, u"isenabled"_s, u"status"_s};
    case KeyColumn::BaseUrl:
        return {u"baseurl"_s, u"apibase"_s, u"apibaseurl"_s, u"apiurl"_s, u"endpoint"_s, u"url"_s};
    case KeyColumn::Expires:
        return {u"expiresat"_s, u"expires"_s, u"expirydate"_s, u"expirationdate"_s, u"validuntil"_s, u"expiration"_s};
    case KeyColumn::Note:
        return {u"description"_s, u"note"_s, u"notes"_s, u"comment"_s};
    }
    return {};
}

QString columnLike(const TableOutline &table, const QStringList &names)
{
    for (const QString &name : names) {
        for (const QString &column : table.columns) {
            if (folded(column) == name)
                return column;
        }
    }
    return {};
}

bool isNamedAfterKeys(const QString &table)
{
    const QString name = folded(table);
    return name.contains("apikey"_L1) || name.contains("credential"_L1) || name.contains("providerkey"_L1);
}

bool hasAll(const TableOutline &table, const KeyColumns &given)
{
    return std::all_of(given.begin(), given.end(),
                       [&](const QString &name) { return name.isEmpty() || table.columns.contains(name); });
}

// A table of settings: the key stands in the value's column, beside a column for what it is.
bool isOfSettings(const TableOutline &table, const KeyColumns &found)
{
    const QString key = folded(found.value(KeyColumn::Key));
    return found.value(KeyColumn::Provider).isEmpty() && !columnLike(table, {u"value"_s}).isEmpty()
        && (key == "key"_L1 || key == "value"_L1);
}

} // namespace

QStringList TableShape::presentColumns() const
{
    QStringList present = columns.values();
    present.removeAll(QString());
    return present;
}

QLatin1StringView toText(KeyColumn column)
{
    for (const auto &[value, text] : columnTexts) {
        if (value == column)
            return text;
    }
    return {};
}

std::optional<KeyColumn> keyColumnFromText(QStringView text)
{
    for (const auto &[value, name] : columnTexts) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

Result<KeyColumns> keyColumnsFromText(const QString &text)
{
    KeyColumns columns;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto column = keyColumnFromText(part.section(u'=', 0, 0).trimmed());
        const QString name = part.section(u'=', 1).trimmed();
        if (!column || !part.contains(u'=') || columns.contains(*column))
            return fail(ErrorCode::InvalidArgument,
                        {{ErrorField::Field, u"columns"_s},
                         {ErrorField::Reason,
                          QCoreApplication::translate("TableShape", "\"%1\" is not of the form provider=COLUMN")
                              .arg(part.trimmed())}});
        columns.insert(*column, name);
    }
    return columns;
}

QString toText(const KeyColumns &columns)
{
    QStringList parts;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (!it.value().isEmpty())
            parts << toText(it.key()) + u'=' + it.value();
    }
    return parts.join(u',');
}

std::optional<TableShape> shapeOf(const TableOutline &table, const KeyColumns &given)
{
    if (!hasAll(table, given))
        return std::nullopt;
    TableShape shape{.table = table.name};
    for (const KeyColumn column : {KeyColumn::Provider, KeyColumn::Key, KeyColumn::Active, KeyColumn::BaseUrl,
                                   KeyColumn::Expires, KeyColumn::Note, KeyColumn::Name})
        shape.columns[column] = columnLike(table, namesOf(column));
    if (isOfSettings(table, shape.columns)) {
        shape.columns[KeyColumn::Key] = columnLike(table, {u"value"_s});
        shape.columns[KeyColumn::Variable] = columnLike(table, namesOf(KeyColumn::Variable));
        shape.columns[KeyColumn::Name].clear();
    }
    for (auto it = given.begin(); it != given.end(); ++it)
        shape.columns[it.key()] = it.value();
    // No column twice: an own word for one takes it from another.
    for (auto it = shape.columns.begin(); it != shape.columns.end(); ++it) {
        const auto isGiven = [&](const QString &name) { return !name.isEmpty() && given.values().contains(name); };
        if (!given.contains(it.key()) && isGiven(it.value()))
            it.value().clear();
    }
    if (shape.column(KeyColumn::Key).isEmpty())
        return std::nullopt;
    if (!shape.column(KeyColumn::Variable).isEmpty() || !shape.column(KeyColumn::Provider).isEmpty()
        || given.contains(KeyColumn::Key) || isNamedAfterKeys(table.name))
        return shape;
    return std::nullopt;
}

} // namespace keyherd
