// SPDX-License-Identifier: GPL-3.0-or-later
// The maps inside sealed fields use short text keys; an unknown key is left alone, an unknown version is refused.
#include "vault/KeySealing.h"

#include "crypto/VaultCipher.h"
#include "providers/ProviderWords.h"
#include "vault/OutcomeFormat.h"

#include <QCborArray>
#include <QCborMap>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 formatVersion = 1;

FieldPlace place(const KeyRow &row, QByteArrayView column, qint64 version)
{
    // Rows reach here only with a UUID of the right length: it is checked when they are read.
    return {"api_keys", *Uuid::fromBytes(row.uuid), row.provider.toUtf8(), column, static_cast<quint64>(version)};
}

FieldPlace attributesPlace(const KeyRow &row)
{
    return place(row, "sealed_attributes", row.attributesVersion);
}

FieldPlace secretPlace(const KeyRow &row)
{
    return place(row, "sealed_secret", row.secretVersion);
}

FieldPlace recordPlace(const KeyRow &row)
{
    return place(row, "sealed_outcome", row.outcomeVersion);
}

Result<QCborMap> decode(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const qint64 version = map.value("v"_L1).toInteger();
    if (version > formatVersion)
        return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(version)}});
    if (version < 1)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"api_keys"_s}});
    return map;
}

FieldPlace resultPlace(const KeyRow &row, qint64 version)
{
    FieldPlace made = place(row, "sealed_result", version);
    made.table = "key_tests";
    return made;
}

FieldPlace modelsPlace(const KeyRow &row, qint64 version)
{
    FieldPlace made = place(row, "sealed_models", version);
    made.table = "key_models";
    return made;
}

QCborArray headersValue(const KeyHeaders &headers)
{
    QCborArray flat;
    for (const auto &[name, value] : headers) {
        flat.append(name);
        flat.append(value);
    }
    return flat;
}

KeyHeaders headersOf(const QCborValue &value)
{
    const QStringList flat = textsOf(value);
    KeyHeaders headers;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        headers.emplaceBack(flat.at(i), flat.at(i + 1));
    return headers;
}

} // namespace

QByteArray KeySealing::sealAttributes(const KeyRow &row, const KeyAttributes &attributes) const
{
    QCborMap map{{u"v"_s, formatVersion},
                 {u"name"_s, attributes.name},
                 {u"url"_s, attributes.baseUrl},
                 {u"tags"_s, QCborArray::fromStringList(attributes.tags)},
                 {u"note"_s, attributes.note},
                 {u"expires"_s, attributes.expires ? attributes.expires->toString(Qt::ISODate) : QString()},
                 {u"source"_s, QString(toText(attributes.source))},
                 {u"masked"_s, attributes.masked}};
    if (!attributes.headers.isEmpty())
        map.insert(u"headers"_s, headersValue(attributes.headers));
    if (attributes.use != KeyUse::Programs)
        map.insert(u"use"_s, QString(toText(attributes.use)));
    if (!attributes.issuedAs.isEmpty())
        map.insert(u"issued"_s, attributes.issuedAs);
    if (attributes.secretSince)
        map.insert(u"since"_s, toMilliseconds(*attributes.secretSince));
    if (attributes.batch)
        map.insert(u"batch"_s, attributes.batch->bytes());
    if (attributes.asks)
        map.insert(u"asks"_s, true);
    return m_cipher.seal(SubKey::Attributes, attributesPlace(row), QCborValue(map).toCbor());
}

Result<KeyAttributes> KeySealing::openAttributes(const KeyRow &row) const
{
    return m_cipher.openPrivate(SubKey::Attributes, attributesPlace(row), row.sealedAttributes)
        .and_then(decode)
        .map([](const QCborMap &map) {
            KeyAttributes attributes;
            attributes.name = map.value("name"_L1).toString();
            attributes.baseUrl = map.value("url"_L1).toString();
            attributes.tags = textsOf(map.value("tags"_L1));
            attributes.headers = headersOf(map.value("headers"_L1));
            attributes.note = map.value("note"_L1).toString();
            const QDate expires = QDate::fromString(map.value("expires"_L1).toString(), Qt::ISODate);
            if (expires.isValid())
                attributes.expires = expires;
            attributes.source = sourceFromText(map.value("source"_L1).toString()).value_or(Source::Manual);
            attributes.masked = map.value("masked"_L1).toString();
            // A use that this program does not know is none that hands the key out.
            if (const QString use = map.value("use"_L1).toString(); !use.isEmpty())
                attributes.use = keyUseFromText(use).value_or(KeyUse::NeverSent);
            attributes.issuedAs = map.value("issued"_L1).toString();
            if (const QCborValue since = map.value("since"_L1); since.isInteger())
                attributes.secretSince = fromMilliseconds(since.toInteger());
            if (const auto batch = Uuid::fromBytes(map.value("batch"_L1).toByteArray()))
                attributes.batch = *batch;
            attributes.asks = map.value("asks"_L1).toBool();
            return attributes;
        });
}

QByteArray KeySealing::sealSecret(const KeyRow &row, const Secret &secret) const
{
    return m_cipher.seal(SubKey::Secrets, secretPlace(row), secret.view());
}

Result<Secret> KeySealing::openSecret(const KeyRow &row, const QByteArray &sealed) const
{
    return m_cipher.open(SubKey::Secrets, secretPlace(row), sealed);
}

Result<QByteArrayView> KeySealing::openSecretIn(Secret &room, const KeyRow &row, const QByteArray &sealed) const
{
    return m_cipher.openIn(room, SubKey::Secrets, secretPlace(row), sealed);
}

QByteArray KeySealing::sealRecord(const KeyRow &row, const KeyRecord &record) const
{
    const QCborMap map{{u"v"_s, formatVersion},
                       {u"test"_s, record.lastTest ? QCborValue(encodeOutcome(*record.lastTest)) : QCborValue(nullptr)},
                       {u"valid"_s, momentValue(record.lastValidated)},
                       {u"error"_s, record.lastError}};
    return m_cipher.seal(SubKey::Attributes, recordPlace(row), QCborValue(map).toCbor());
}

Result<KeyRecord> KeySealing::openRecord(const KeyRow &row) const
{
    if (row.sealedOutcome.isEmpty())
        return KeyRecord{};
    return m_cipher.openPrivate(SubKey::Attributes, recordPlace(row), row.sealedOutcome)
        .and_then(decode)
        .map([](const QCborMap &map) {
            const auto outcome = decodeOutcome(map.value("test"_L1).toMap());
            return KeyRecord{outcome ? std::make_shared<const TestOutcome>(*outcome) : nullptr,
                             momentOf(map.value("valid"_L1)), map.value("error"_L1).toString()};
        });
}

QByteArray KeySealing::sealResult(const KeyRow &row, const KeyTest &test) const
{
    QCborMap map{{u"v"_s, formatVersion}, {u"test"_s, encodeOutcome(test.outcome)}};
    if (!test.gained.isEmpty())
        map.insert(u"gained"_s, QCborArray::fromStringList(test.gained));
    if (!test.lost.isEmpty())
        map.insert(u"lost"_s, QCborArray::fromStringList(test.lost));
    return m_cipher.seal(SubKey::Attributes, resultPlace(row, row.outcomeVersion), QCborValue(map).toCbor());
}

Result<KeyTest> KeySealing::openResult(const KeyRow &row, const TestRow &test) const
{
    return m_cipher.openPrivate(SubKey::Attributes, resultPlace(row, test.outcomeVersion), test.sealedResult)
        .and_then(decode)
        .and_then([](const QCborMap &map) -> Result<KeyTest> {
            const auto outcome = decodeOutcome(map.value("test"_L1).toMap());
            if (!outcome)
                return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"key_tests"_s}});
            return KeyTest{*outcome, textsOf(map.value("gained"_L1)), textsOf(map.value("lost"_L1))};
        });
}

QByteArray KeySealing::sealModels(const KeyRow &row, const QStringList &models, qint64 version) const
{
    const QCborMap map{{u"v"_s, formatVersion}, {u"models"_s, QCborArray::fromStringList(models)}};
    return m_cipher.seal(SubKey::Attributes, modelsPlace(row, version), QCborValue(map).toCbor());
}

Result<QStringList> KeySealing::openModels(const KeyRow &row, const ModelsRow &models) const
{
    return m_cipher.openPrivate(SubKey::Attributes, modelsPlace(row, models.version), models.sealedModels)
        .and_then(decode)
        .map([](const QCborMap &map) { return textsOf(map.value("models"_L1)); });
}

QByteArray KeySealing::nameHash(const ProviderId &provider, const KeyName &name) const
{
    return m_cipher.hash(SubKey::Index, {"name", provider.toString().toUtf8(), name.folded().toUtf8()});
}

QByteArray KeySealing::secretHash(const Secret &secret) const
{
    return m_cipher.hash(SubKey::Index, {"secret", secret.view()});
}

} // namespace keyherd
