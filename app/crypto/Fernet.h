// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>

namespace keyherd {

/// Reads tokens of the Fernet specification (github.com/fernet/spec), for keys that other programs stored so.
/// Time-to-live is not enforced and future timestamps are accepted: a token at rest is old by nature.
class FernetKey
{
public:
    /// From its base64url text of 32 bytes: signing key ‖ encryption key. InvalidArgument{Field "fernet key"}.
    [[nodiscard]] static Result<FernetKey> fromText(QByteArrayView base64);
    /// As Django programs derive it: SHA-256 of the exact bytes of SECRET_KEY.
    [[nodiscard]] static Result<FernetKey> fromDjangoSecretKey(QByteArrayView secretKey);

    /// The plaintext. One error for everything that is wrong with a token, so that no oracle arises: InvalidArgument{Field "token"}.
    /// As Python's reader does, white space around the token and the standard base64 alphabet are accepted, missing padding is not.
    [[nodiscard]] Result<Secret> open(QByteArrayView token) const;

private:
    explicit FernetKey(Secret bytes) : m_bytes(std::move(bytes)) { }
    Secret m_bytes;
};

} // namespace keyherd
