// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/LinkSealing.h"

#include "base/Uuid.h"
#include "crypto/VaultCipher.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 formatVersion = 1;

FieldPlace place(const Uuid &uuid, const LinkedFileRow &row)
{
    return {"linked_files", uuid, {}, "sealed_facts", static_cast<quint64>(row.version)};
}

QCborArray encoded(const QList<LinkedVariable> &variables)
{
    QCborArray array;
    for (const LinkedVariable &variable : variables) {
        QCborArray written;
        for (const QByteArray &mark : variable.written)
            written.append(mark);
        array.append(QCborArray{variable.name, variable.lookup, written});
    }
    return array;
}

QList<LinkedVariable> variablesFrom(const QCborArray &array)
{
    QList<LinkedVariable> variables;
    for (const QCborValue &value : array) {
        const QCborArray parts = value.toArray();
        LinkedVariable variable{parts.at(0).toString(), parts.at(1).toString()};
        for (const QCborValue &mark : parts.at(2).toArray())
            variable.written.append(mark.toByteArray());
        variables.append(variable);
    }
    return variables;
}

} // namespace

QByteArray LinkSealing::seal(const LinkedFileRow &row, const LinkedFile &file) const
{
    const QCborMap map{{u"v"_s, formatVersion}, {u"path"_s, file.path}, {u"variables"_s, encoded(file.variables)}};
    return m_cipher.seal(SubKey::Attributes, place(*Uuid::fromBytes(row.uuid), row), QCborValue(map).toCbor());
}

Result<LinkedFile> LinkSealing::open(const LinkedFileRow &row) const
{
    return Uuid::fromBytes(row.uuid)
        .and_then([&](const Uuid &uuid) {
            return m_cipher.openPrivate(SubKey::Attributes, place(uuid, row), row.sealedFacts);
        })
        .and_then([&](const QByteArray &bytes) -> Result<LinkedFile> {
            const QCborMap map = QCborValue::fromCbor(bytes).toMap();
            const qint64 version = map.value("v"_L1).toInteger();
            if (version > formatVersion)
                return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(version)}});
            return LinkedFile{.id = LinkedFileId(row.id),
                              .path = map.value("path"_L1).toByteArray(),
                              .variables = variablesFrom(map.value("variables"_L1).toArray())};
        });
}

} // namespace keyherd
