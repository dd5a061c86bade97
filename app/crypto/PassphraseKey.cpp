// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/PassphraseKey.h"

#include "crypto/SelfTest.h"

#include <QElapsedTimer>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr quint64 leastOperations = 3;
constexpr quint64 mostOperations = 10;
constexpr quint64 leastMemory = 64ULL * 1024 * 1024;
constexpr quint64 mostMemory = 2048ULL * 1024 * 1024;
constexpr std::size_t keySize = 32;
constexpr qint64 wantedMilliseconds = 500;

Result<Secret> derive(QByteArrayView passphrase, const QByteArray &salt, PassphraseCost cost)
{
    auto key = Secret::allocate(keySize);
    if (!key)
        return key;
    if (crypto_pwhash(key->writable().data(), keySize, passphrase.data(),
                      static_cast<unsigned long long>(passphrase.size()),
                      reinterpret_cast<const unsigned char *>(salt.data()), cost.operations,
                      static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::OutOfSecretMemory);
    return key;
}

} // namespace

PassphraseCost PassphraseCost::calibrated()
{
    PassphraseCost cost;
    QElapsedTimer timer;
    timer.start();
    const auto key = derive("calibration", QByteArray(crypto_pwhash_SALTBYTES, '\0'), cost);
    const qint64 elapsed = qMax<qint64>(timer.elapsed(), 1);
    if (key && elapsed < wantedMilliseconds) {
        cost.operations =
            qBound(cost.operations,
                   cost.operations * static_cast<quint64>(wantedMilliseconds) / static_cast<quint64>(elapsed),
                   mostOperations);
    }
    return cost;
}

Result<void> PassphraseCost::check() const
{
    if (operations < leastOperations || memoryBytes < leastMemory || operations > mostOperations
        || memoryBytes > mostMemory)
        return fail(ErrorCode::SlotOutOfRange, {{ErrorField::Detail, u"%1 × %2"_s.arg(operations).arg(memoryBytes)}});
    return {};
}

QByteArray newSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), crypto_pwhash_SALTBYTES);
    return salt;
}

Result<Secret> keyFromPassphrase(const Secret &passphrase, const QByteArray &salt, PassphraseCost cost)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::PassphraseEmpty);
    // Bytes that are no UTF-8 would all become the same replacement character, and different passphrases one key.
    if (!passphrase.view().isValidUtf8())
        return fail(ErrorCode::InvalidArgument,
                    {{ErrorField::Field, u"passphrase"_s}, {ErrorField::Reason, u"UTF-8"_s}});
    if (salt.size() != crypto_pwhash_SALTBYTES)
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"key slot"_s}});
    if (const auto allowed = cost.check(); !allowed)
        return fail(allowed.error());
    if (const auto tested = testPassphraseKeys(); !tested)
        return fail(tested.error());

    QString typed = QString::fromUtf8(passphrase.view());
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    wipe(typed);
    wipe(normal);
    auto key = derive(utf8, salt, cost);
    wipe(utf8);
    return key;
}

} // namespace keyherd
