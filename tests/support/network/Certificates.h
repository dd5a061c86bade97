// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace keyherd::tests {

/// A certificate and its key, made by openssl in a temporary folder.
struct Identity
{
    QSslCertificate certificate = QSslCertificate();
    QSslKey key = QSslKey();
};

enum class Flaw { SelfSigned, Expired, WrongHost };

/// For 127.0.0.1, and wrong in one way. A null key means that openssl (for the expired one, faketime) is not there.
[[nodiscard]] Identity flawedIdentity(Flaw flaw);

} // namespace keyherd::tests
