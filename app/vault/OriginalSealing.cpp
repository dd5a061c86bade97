// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/OriginalSealing.h"

#include "crypto/VaultCipher.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 formatVersion = 1;

FieldPlace place(const Uuid &uuid, const RedactedFileRow &row, QByteArrayView column)
{
    return {"redacted_files", uuid, {}, column, static_cast<quint64>(row.version)};
}

QCborArray encoded(const QList<ReplacedKey> &replaced)
{
    QCborArray array;
    for (const ReplacedKey &key : replaced)
        array.append(QCborArray{key.offset, key.length, key.reference});
    return array;
}

QList<ReplacedKey> replacedFrom(const QCborArray &array)
{
    QList<ReplacedKey> replaced;
    for (const QCborValue &value : array) {
        const QCborArray key = value.toArray();
        replaced.append({key.at(0).toInteger(), key.at(1).toInteger(), key.at(2).toByteArray()});
    }
    return replaced;
}

} // namespace

QByteArray OriginalSealing::sealFacts(const RedactedFileRow &row, const RedactedFile &file) const
{
    const QCborMap map{{u"v"_s, formatVersion},
                       {u"path"_s, file.path},
                       {u"mode"_s, qint64{file.mode}},
                       {u"owner"_s, qint64{file.owner}},
                       {u"group"_s, qint64{file.group}},
                       {u"modified"_s, file.modified},
                       {u"replaced"_s, encoded(file.replaced)},
                       {u"at"_s, toMilliseconds(file.redacted)}};
    return m_cipher.seal(SubKey::Attributes, place(*Uuid::fromBytes(row.uuid), row, "sealed_facts"),
                         QCborValue(map).toCbor());
}

QByteArray OriginalSealing::sealContent(const RedactedFileRow &row, const Secret &content) const
{
    return m_cipher.seal(SubKey::Secrets, place(*Uuid::fromBytes(row.uuid), row, "sealed_content"), content.view());
}

Result<RedactedFile> OriginalSealing::openFacts(const RedactedFileRow &row) const
{
    return Uuid::fromBytes(row.uuid)
        .and_then([&](const Uuid &uuid) {
            return m_cipher.openPrivate(SubKey::Attributes, place(uuid, row, "sealed_facts"), row.sealedFacts);
        })
        .and_then([](const QByteArray &bytes) -> Result<RedactedFile> {
            const QCborMap map = QCborValue::fromCbor(bytes).toMap();
            const qint64 version = map.value("v"_L1).toInteger();
            if (version > formatVersion)
                return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(version)}});
            return RedactedFile{.path = map.value("path"_L1).toByteArray(),
                                .mode = static_cast<quint32>(map.value("mode"_L1).toInteger()),
                                .owner = static_cast<quint32>(map.value("owner"_L1).toInteger()),
                                .group = static_cast<quint32>(map.value("group"_L1).toInteger()),
                                .modified = map.value("modified"_L1).toInteger(),
                                .replaced = replacedFrom(map.value("replaced"_L1).toArray()),
                                .redacted = fromMilliseconds(map.value("at"_L1).toInteger())};
        });
}

Result<Secret> OriginalSealing::openContent(const RedactedFileRow &row, const QByteArray &sealed) const
{
    return Uuid::fromBytes(row.uuid).and_then(
        [&](const Uuid &uuid) { return m_cipher.open(SubKey::Secrets, place(uuid, row, "sealed_content"), sealed); });
}

} // namespace keyherd
