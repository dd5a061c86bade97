// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Uuid.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr qsizetype uuidSize = 16;
}

Uuid Uuid::random()
{
    return Uuid(QUuid::createUuid().toRfc4122());
}

Result<Uuid> Uuid::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != uuidSize)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"uuid"_s}});
    return Uuid(bytes);
}

QString Uuid::toString() const
{
    return QUuid::fromRfc4122(m_bytes).toString(QUuid::WithoutBraces);
}

} // namespace keyherd
