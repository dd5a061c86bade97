// SPDX-License-Identifier: GPL-3.0-or-later
// The maps inside sealed fields use short text keys; an unknown key is left alone, an unknown version is refused.
#include "vault/KeySealing.h"

#include "crypto/VaultCipher.h"

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

QCborValue momentValue(const std::optional<Moment> &moment)
{
    return moment ? QCborValue(toMilliseconds(*moment)) : QCborValue(nullptr);
}

std::optional<Moment> momentOf(const QCborValue &value)
{
    return value.isInteger() ? std::optional(fromMilliseconds(value.toInteger())) : std::nullopt;
}

QCborMap encodeOutcome(const TestOutcome &outcome)
{
    return {{u"status"_s, QString(toText(outcome.status))},
            {u"http"_s, outcome.httpStatus},
            {u"ms"_s, qint64(outcome.latency.count())},
            {u"detail"_s, outcome.detail},
            {u"models"_s, outcome.models ? QCborValue(*outcome.models) : QCborValue(nullptr)},
            {u"balance"_s, outcome.balance},
            {u"at"_s, momentValue(outcome.checkedAt)}};
}

std::optional<TestOutcome> outcomeOf(const QCborMap &map)
{
    const auto status = testStatusFromText(map.value("status"_L1).toString());
    if (!status)
        return std::nullopt;
    TestOutcome outcome;
    outcome.status = *status;
    outcome.httpStatus = static_cast<int>(map.value("http"_L1).toInteger());
    outcome.latency = std::chrono::milliseconds(map.value("ms"_L1).toInteger());
    outcome.detail = map.value("detail"_L1).toString();
    if (map.value("models"_L1).isInteger())
        outcome.models = static_cast<int>(map.value("models"_L1).toInteger());
    outcome.balance = map.value("balance"_L1).toString();
    outcome.checkedAt = momentOf(map.value("at"_L1)).value_or(Moment{});
    return outcome;
}

} // namespace

QByteArray KeySealing::sealAttributes(const KeyRow &row, const KeyAttributes &attributes) const
{
    const QCborMap map{{u"v"_s, formatVersion},
                       {u"name"_s, attributes.name},
                       {u"url"_s, attributes.baseUrl},
                       {u"tags"_s, QCborArray::fromStringList(attributes.tags)},
                       {u"note"_s, attributes.note},
                       {u"expires"_s, attributes.expires ? attributes.expires->toString(Qt::ISODate) : QString()},
                       {u"source"_s, QString(toText(attributes.source))},
                       {u"masked"_s, attributes.masked}};
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
            for (const auto tag : map.value("tags"_L1).toArray())
                attributes.tags << tag.toString();
            attributes.note = map.value("note"_L1).toString();
            const QDate expires = QDate::fromString(map.value("expires"_L1).toString(), Qt::ISODate);
            if (expires.isValid())
                attributes.expires = expires;
            attributes.source = sourceFromText(map.value("source"_L1).toString()).value_or(Source::Manual);
            attributes.masked = map.value("masked"_L1).toString();
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
            return KeyRecord{outcomeOf(map.value("test"_L1).toMap()), momentOf(map.value("valid"_L1)),
                             map.value("error"_L1).toString()};
        });
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
