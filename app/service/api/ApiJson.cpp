// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/ApiJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keyherd::api {

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

void appendSecret(QByteArray &json, QByteArrayView secret)
{
    for (const char byte : secret) {
        if (byte == '"' || byte == '\\')
            json.append('\\');
        json.append(byte);
    }
}

} // namespace keyherd::api
