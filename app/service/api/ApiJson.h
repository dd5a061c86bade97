// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace keyherd::api {

/// The text in quotes, as RFC 8259 has it.
[[nodiscard]] QByteArray jsonString(const QString &text);
/// Appends a secret, whose bytes are 0x21 to 0x7E, without the quotes around it.
void appendSecret(QByteArray &json, QByteArrayView secret);

} // namespace keyherd::api
