// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/KeyReport.h"

#include "base/JsonValues.h"
#include "cli/FactsReport.h"
#include "providers/ProviderWords.h"
#include "wording/FactsText.h"
#include "wording/SourceText.h"
#include "wording/StatusText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

std::optional<Moment> lastTested(const KeyEntry &key)
{
    return key.lastTest ? std::optional(key.lastTest->checkedAt) : std::nullopt;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyReport)

public:
    static QStringList headers()
    {
        return {tr("Id"), tr("Provider"), tr("Name"), tr("Key"), tr("Active"), tr("Status"), tr("Last used")};
    }

    static QString yesNo(bool value) { return value ? tr("yes") : tr("no"); }

    static QString status(const KeyEntry &key)
    {
        if (key.damage)
            return tr("Damaged");
        return key.lastTest ? statusText(key.lastTest->status) : tr("not tested");
    }

    static QString label(const KeyEntry &key)
    {
        return tr("%1/%2 (id %3)").arg(key.provider.toString(), key.attributes.name, key.id.toString());
    }

    static void addDetails(Table &table, const KeyEntry &key, const std::optional<CreditOutlook> &outlook)
    {
        const KeyAttributes &attributes = key.attributes;
        const auto add = [&table](const QString &label, const QString &value) {
            if (!value.isEmpty())
                table.add({label, value});
        };
        add(tr("Id"), key.id.toString());
        add(tr("Provider"), key.provider.toString());
        add(tr("Name"), attributes.name);
        add(tr("Key"), attributes.masked);
        add(tr("Active"), yesNo(key.active));
        if (attributes.use == KeyUse::Issuing)
            add(tr("Use"), tr("issues other keys"));
        if (attributes.asks)
            add(tr("Use"), tr("asks before each use"));
        add(tr("Status"), status(key));
        if (key.lastTest) {
            add(tr("Means"), statusSentence(*key.lastTest));
            add(tr("Answer"), key.lastTest->detail);
            add(tr("Hint"), hintText(key.lastTest->hint));
            for (const auto &[label, value] : factLines(key.lastTest->facts, outlook))
                add(label, value);
        }
        add(tr("Last tested"), localTime(lastTested(key)));
        add(tr("Base URL"), attributes.baseUrl);
        for (const auto &[name, value] : attributes.headers)
            add(tr("Header"), u"%1: %2"_s.arg(name, value));
        add(tr("Source"), sourceText(attributes.source));
        add(tr("Created"), localTime(key.created));
        add(tr("Changed"), localTime(key.updated));
        add(tr("Last used"), localTime(key.lastUsed));
        add(tr("Uses"), QLocale().toString(key.useCount));
        add(tr("Errors"), QLocale().toString(key.errorCount));
        add(tr("Last error"), key.lastError);
        if (attributes.expires)
            add(tr("Expires"), QLocale().toString(*attributes.expires, QLocale::ShortFormat));
        add(tr("Tags"), attributes.tags.join(", "_L1));
        add(tr("Note"), attributes.note);
    }
};

} // namespace

QJsonObject keyJson(const KeyEntry &key)
{
    const KeyAttributes &attributes = key.attributes;
    QJsonObject json{
        {u"id"_s, static_cast<qint64>(key.id.value())},
        {u"provider"_s, key.provider.toString()},
        {u"name"_s, textOrNull(attributes.name)},
        {u"masked"_s, textOrNull(attributes.masked)},
        {u"is_active"_s, key.active},
        {u"source"_s, toText(attributes.source)},
        {u"base_url"_s, textOrNull(attributes.baseUrl)},
        {u"created_at"_s, toIsoText(key.created)},
        {u"updated_at"_s, toIsoText(key.updated)},
        {u"last_used"_s, timeOrNull(key.lastUsed)},
        {u"last_validated"_s, timeOrNull(key.lastValidated)},
        {u"status"_s, key.lastTest ? QJsonValue(toText(key.lastTest->status)) : QJsonValue()},
        {u"usage_count"_s, key.useCount},
        {u"error_count"_s, key.errorCount},
        {u"last_error"_s, textOrNull(key.lastError)},
        {u"expires_at"_s, attributes.expires ? QJsonValue(attributes.expires->toString(Qt::ISODate)) : QJsonValue()},
        {u"tags"_s, QJsonArray::fromStringList(attributes.tags)},
    };
    if (key.damage)
        json.insert(u"damaged"_s, true);
    return json;
}

QJsonObject keyDetailsJson(const KeyEntry &key, const std::optional<CreditOutlook> &outlook)
{
    QJsonObject json = keyJson(key);
    json.insert(u"uuid"_s, key.uuid.toString());
    json.insert(u"note"_s, textOrNull(key.attributes.note));
    json.insert(u"use"_s, QString(toText(key.attributes.use)));
    json.insert(u"detail"_s, key.lastTest ? textOrNull(key.lastTest->detail) : QJsonValue());
    json.insert(u"hint"_s, key.lastTest ? hintJson(key.lastTest->hint) : QJsonValue());
    json.insert(u"facts"_s, key.lastTest ? factsJson(key.lastTest->facts) : QJsonObject());
    json.insert(u"lasts_days"_s, outlook ? QJsonValue(qint64(outlook->lasts.count())) : QJsonValue());
    QJsonObject headers;
    for (const auto &[name, value] : key.attributes.headers)
        headers.insert(name, value);
    json.insert(u"headers"_s, headers);
    return json;
}

Table keyTable(const QList<KeyEntry> &keys)
{
    Table table(Words::headers());
    for (const KeyEntry &key : keys) {
        table.add({key.id.toString(), key.provider.toString(), key.attributes.name, key.attributes.masked,
                   Words::yesNo(key.active), Words::status(key), localTime(key.lastUsed)});
    }
    return table;
}

Table keyDetailsTable(const KeyEntry &key, const std::optional<CreditOutlook> &outlook)
{
    Table table;
    Words::addDetails(table, key, outlook);
    return table;
}

QString keyLabel(const KeyEntry &key)
{
    return Words::label(key);
}

QString localTime(const std::optional<Moment> &moment)
{
    return moment ? QLocale().toString(toDateTime(*moment).toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace keyherd
