// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ClientSealing.h"

#include "base/Uuid.h"
#include "crypto/VaultCipher.h"

#include <QCborArray>
#include <QCborMap>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 formatVersion = 1;

FieldPlace factsPlace(const Uuid &uuid, const ClientRow &row)
{
    return {"clients", uuid, row.tokenHash, "sealed_facts", static_cast<quint64>(row.version)};
}

FieldPlace lastPlace(const Uuid &uuid, const ClientRow &row)
{
    return {"clients", uuid, row.tokenHash, "sealed_last", static_cast<quint64>(row.lastVersion)};
}

Result<Client> clientFrom(const ClientRow &row, const QCborMap &map)
{
    const qint64 version = map.value("v"_L1).toInteger();
    if (version > formatVersion)
        return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(version)}});
    const auto scope = clientScopeFromText(map.value("scope"_L1).toString());
    if (version < 1 || !scope)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"clients"_s}});
    Client client{.id = ClientId(row.id), .name = map.value("name"_L1).toString(), .scope = *scope};
    const QCborArray providers = map.value("providers"_L1).toArray();
    for (const auto provider : providers)
        client.providers.append(ProviderId(provider.toString()));
    client.created = fromMilliseconds(row.createdAt);
    if (row.lastUsedAt)
        client.lastUsed = fromMilliseconds(*row.lastUsedAt);
    client.requests = row.requestCount;
    return client;
}

} // namespace

QByteArray ClientSealing::sealFacts(const ClientRow &row, const NewClient &facts) const
{
    QCborArray providers;
    for (const ProviderId &provider : facts.providers)
        providers.append(provider.toString());
    const QCborMap map{{u"v"_s, formatVersion},
                       {u"name"_s, facts.name},
                       {u"scope"_s, QString(toText(facts.scope))},
                       {u"providers"_s, providers}};
    return m_cipher.seal(SubKey::Tokens, factsPlace(*Uuid::fromBytes(row.uuid), row), QCborValue(map).toCbor());
}

QByteArray ClientSealing::sealLast(const ClientRow &row, const Client &client) const
{
    const QCborMap map{{u"v"_s, formatVersion},
                       {u"program"_s, client.program},
                       {u"other"_s, client.otherProgram},
                       {u"error"_s, client.lastError}};
    return m_cipher.seal(SubKey::Tokens, lastPlace(*Uuid::fromBytes(row.uuid), row), QCborValue(map).toCbor());
}

Result<Client> ClientSealing::open(const ClientRow &row) const
{
    return Uuid::fromBytes(row.uuid).and_then([&](const Uuid &uuid) {
        return m_cipher.openPrivate(SubKey::Tokens, factsPlace(uuid, row), row.sealedFacts)
            .and_then([&](const QByteArray &bytes) { return clientFrom(row, QCborValue::fromCbor(bytes).toMap()); })
            .map([&](Client client) {
                const auto last = m_cipher.openPrivate(SubKey::Tokens, lastPlace(uuid, row), row.sealedLast);
                const QCborMap map = QCborValue::fromCbor(last.value_or(QByteArray())).toMap();
                client.program = map.value("program"_L1).toString();
                client.otherProgram = map.value("other"_L1).toString();
                client.lastError = map.value("error"_L1).toString();
                return client;
            });
    });
}

} // namespace keyherd
