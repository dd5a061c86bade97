// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ProviderSealing.h"

#include "crypto/VaultCipher.h"

#include <QCborMap>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 formatVersion = 1;

FieldPlace place(const Uuid &uuid, const OwnProviderRow &row)
{
    return {"own_providers", uuid, {}, "sealed_entry", static_cast<quint64>(row.version)};
}

} // namespace

QByteArray ProviderSealing::seal(const OwnProviderRow &row, const OwnProvider &provider) const
{
    const QCborMap map{{u"v"_s, formatVersion}, {u"entry"_s, provider.json}};
    return m_cipher.seal(SubKey::Attributes, place(*Uuid::fromBytes(row.uuid), row), QCborValue(map).toCbor());
}

Result<OwnProvider> ProviderSealing::open(const OwnProviderRow &row) const
{
    return Uuid::fromBytes(row.uuid)
        .and_then([&](const Uuid &uuid) {
            return m_cipher.openPrivate(SubKey::Attributes, place(uuid, row), row.sealedEntry);
        })
        .and_then([](const QByteArray &bytes) -> Result<OwnProvider> {
            const QCborMap map = QCborValue::fromCbor(bytes).toMap();
            const qint64 version = map.value("v"_L1).toInteger();
            if (version > formatVersion)
                return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(version)}});
            return Catalogue::readKept(map.value("entry"_L1).toByteArray());
        });
}

} // namespace keyherd
