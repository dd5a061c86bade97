// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/RotationSealing.h"

#include "crypto/VaultCipher.h"

#include <QCborMap>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 formatVersion = 1;

FieldPlace place(const Uuid &uuid, qint64 version)
{
    return {"rotations", uuid, {}, "sealed_state", static_cast<quint64>(version)};
}

Moment momentOf(const QCborValue &value)
{
    return fromMilliseconds(value.toInteger());
}

Result<Rotation> rotationOf(const RotationRow &row, const Uuid &uuid, const QCborMap &map)
{
    const qint64 version = map.value("v"_L1).toInteger();
    if (version > formatVersion)
        return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(version)}});
    const auto stage = rotationStageFromText(map.value("stage"_L1).toString());
    if (version < 1 || !stage)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"rotations"_s}});
    Rotation rotation{.row = row.id,
                      .uuid = uuid,
                      .version = row.version,
                      .stage = *stage,
                      .provider = ProviderId(map.value("provider"_L1).toString()),
                      .key = KeyId(map.value("key"_L1).toInteger()),
                      .newIssuedAs = map.value("new"_L1).toString(),
                      .since = momentOf(map.value("since"_L1)),
                      .lastUse = momentOf(map.value("used_at"_L1))};
    rotation.plan = {.issued = map.value("issued"_L1).toBool(),
                     .grace = std::chrono::milliseconds(map.value("grace"_L1).toInteger()),
                     .deleteAtOnce = map.value("delete"_L1).toBool(),
                     .oldIssuedAs = map.value("old"_L1).toString()};
    const QDate expires = QDate::fromString(map.value("expires"_L1).toString(), Qt::ISODate);
    if (expires.isValid())
        rotation.plan.expires = expires;
    if (const QCborValue other = map.value("other"_L1); other.isInteger())
        rotation.other = KeyId(other.toInteger());
    if (const QCborValue looked = map.value("looked"_L1); looked.isInteger())
        rotation.looked = momentOf(looked);
    if (const QCborValue used = map.value("used"_L1); used.isDouble() || used.isInteger())
        rotation.used = used.toDouble();
    return rotation;
}

} // namespace

RotationRow RotationSealing::seal(const Rotation &rotation) const
{
    const RotationPlan &plan = rotation.plan;
    QCborMap map{{u"v"_s, formatVersion},
                 {u"stage"_s, QString(toText(rotation.stage))},
                 {u"provider"_s, rotation.provider.toString()},
                 {u"key"_s, rotation.key.value()},
                 {u"issued"_s, plan.issued},
                 {u"grace"_s, qint64(plan.grace.count())},
                 {u"delete"_s, plan.deleteAtOnce},
                 {u"old"_s, plan.oldIssuedAs},
                 {u"new"_s, rotation.newIssuedAs},
                 {u"since"_s, toMilliseconds(rotation.since)},
                 {u"used_at"_s, toMilliseconds(rotation.lastUse)}};
    if (plan.expires)
        map.insert(u"expires"_s, plan.expires->toString(Qt::ISODate));
    if (rotation.other)
        map.insert(u"other"_s, rotation.other->value());
    if (rotation.looked)
        map.insert(u"looked"_s, toMilliseconds(*rotation.looked));
    if (rotation.used)
        map.insert(u"used"_s, *rotation.used);
    return {rotation.row, rotation.uuid.bytes(), rotation.version,
            m_cipher.seal(SubKey::Attributes, place(rotation.uuid, rotation.version), QCborValue(map).toCbor())};
}

Result<Rotation> RotationSealing::open(const RotationRow &row) const
{
    return Uuid::fromBytes(row.uuid).and_then([&](const Uuid &uuid) {
        return m_cipher.openPrivate(SubKey::Attributes, place(uuid, row.version), row.sealedState)
            .and_then(
                [&](const QByteArray &bytes) { return rotationOf(row, uuid, QCborValue::fromCbor(bytes).toMap()); });
    });
}

} // namespace keyherd
