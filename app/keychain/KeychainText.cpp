// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/KeychainText.h"

namespace keyherd {

namespace {

constexpr std::size_t SecretSize = 32;
constexpr qsizetype TextSize = 43;
constexpr auto Form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Result<QByteArray> toKeychainText(const Secret &masterSecret)
{
    if (masterSecret.size() != SecretSize)
        return fail(ErrorCode::InvalidArgument, {{ErrorField::Field, QStringLiteral("master secret")}});
    const QByteArrayView bytes = masterSecret.view();
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(Form);
}

Result<Secret> fromKeychainText(QByteArrayView text)
{
    // The length first: an entry may be of any size, and nothing of it is worth decoding then.
    if (text.size() != TextSize)
        return fail(ErrorCode::KeychainEntryWrong);
    auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
                                                  Form | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != static_cast<qsizetype>(SecretSize)) {
        wipe(decoded.decoded);
        return fail(ErrorCode::KeychainEntryWrong);
    }
    Result<Secret> secret = Secret::copyOf(decoded.decoded);
    wipe(decoded.decoded);
    return secret;
}

} // namespace keyherd
