// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in, and what a slot must withstand: its row lies open to whoever can write the file.
#include "crypto/LengthPrefixed.h"
#include "support/vault/TestVault.h"

#include <QCborMap>
#include <QCborValue>
#include <QFileInfo>
#include <QTest>

#include <sodium.h>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x01);
    return bytes;
}

/// Writes other costs into the passphrase slot, with the checksum made right again, as an attacker would.
void setCost(TestVault &vault, qint64 operations, qint64 memoryBytes)
{
    QCborMap map = QCborValue::fromCbor(vault.look(u"SELECT parameters FROM key_slots"_s).toByteArray()).toMap();
    map.insert(u"ops"_s, operations);
    map.insert(u"mem"_s, memoryBytes);
    const QByteArray parameters = QCborValue(map).toCbor();
    const QByteArray associated =
        lengthPrefixed({"keyherd/slot/v1", vault.look(u"SELECT uuid FROM vault"_s).toByteArray(),
                        vault.look(u"SELECT uuid FROM key_slots"_s).toByteArray(), "passphrase", parameters});
    const QByteArray message = lengthPrefixed({associated, vault.look(u"SELECT nonce FROM key_slots"_s).toByteArray(),
                                               vault.look(u"SELECT wrapped FROM key_slots"_s).toByteArray()});
    QByteArray checksum(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), 32,
                       reinterpret_cast<const unsigned char *>(message.constData()),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    vault.alter(u"UPDATE key_slots SET parameters = ?, checksum = ?"_s, {parameters, checksum});
}

} // namespace

class UnlockingTest : public QObject
{
    Q_OBJECT

    static std::optional<ErrorCode> unlock(TestVault &vault)
    {
        return codeOf(vault.service().unlockWithPassphrase(TestVault::passphrase()));
    }

private Q_SLOTS:
    void aWrongPassphraseOpensNothingAndChangesNoByte()
    {
        TestVault vault(TestVault::State::Locked);
        const QByteArray before = vault.fileBytes();
        const QDateTime changed = QFileInfo(vault.path()).lastModified();
        QCOMPARE(codeOf(vault.service().unlockWithPassphrase(secretOf("correct horse battery stapl"))),
                 ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(vault.service().keys()), ErrorCode::VaultLocked);
        QVERIFY(vault.fileBytes() == before);
        QCOMPARE(QFileInfo(vault.path()).lastModified(), changed);
    }

    void aPassphraseIsTheSameInEveryFormOfItsCharacters()
    {
        TestVault vault(TestVault::State::Missing);
        valueOf(vault.service().create({.passphrase = secretOf("clé secrète ﬁn")}));
        valueOf(vault.service().lock());
        QCOMPARE(codeOf(vault.service().unlockWithPassphrase(secretOf("cle\u0301 secre\u0300te fin"))), std::nullopt);
    }

    void spacesOfAPassphraseCount()
    {
        TestVault vault(TestVault::State::Locked);
        QCOMPARE(codeOf(vault.service().unlockWithPassphrase(secretOf("correct horse battery staple "))),
                 ErrorCode::WrongPassphrase);
    }

    void aWrongPassphraseDoesNotLockAnOpenVault()
    {
        TestVault vault;
        QCOMPARE(codeOf(vault.service().unlockWithPassphrase(secretOf("wrong"))), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(vault.service().keys()), std::nullopt);
    }

    void confirmingTellsTheRightPassphraseFromAWrongOneAndKeepsTheVaultOpen()
    {
        TestVault vault;
        QCOMPARE(codeOf(vault.service().confirmWithPassphrase(secretOf("wrong"))), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(vault.service().confirmWithPassphrase(TestVault::passphrase())), std::nullopt);
        QCOMPARE(codeOf(vault.service().keys()), std::nullopt);
    }

    void confirmingDoesNotUnlock()
    {
        TestVault vault(TestVault::State::Locked);
        QCOMPARE(codeOf(vault.service().confirmWithPassphrase(TestVault::passphrase())), std::nullopt);
        QCOMPARE(codeOf(vault.service().keys()), ErrorCode::VaultLocked);
    }

    void aWayInThatDoesNotExistConfirmsNothing()
    {
        TestVault vault;
        QCOMPARE(codeOf(vault.service().confirmWithKeychain()), ErrorCode::NoKeychainSlot);
        vault.alter(u"DELETE FROM key_slots"_s);
        QCOMPARE(codeOf(vault.service().confirmWithPassphrase(TestVault::passphrase())), ErrorCode::NoPassphraseSlot);
    }

    void withoutASlotOfThatKindThereIsNoSuchWayIn()
    {
        TestVault vault(TestVault::State::Locked);
        QCOMPARE(codeOf(vault.service().unlockWithKeychain()), ErrorCode::NoKeychainSlot);
        vault.alter(u"DELETE FROM key_slots"_s);
        QCOMPARE(unlock(vault), ErrorCode::NoPassphraseSlot);
    }

    void anyByteOfASlotThatWasAlteredIsDamage_data()
    {
        QTest::addColumn<QString>("column");
        for (const QString &column : {u"wrapped"_s, u"nonce"_s, u"parameters"_s, u"checksum"_s, u"uuid"_s})
            QTest::newRow(qUtf8Printable(column)) << column;
    }
    void anyByteOfASlotThatWasAlteredIsDamage()
    {
        QFETCH(QString, column);
        TestVault vault(TestVault::State::Locked);
        const QByteArray whole = vault.look(u"SELECT %1 FROM key_slots"_s.arg(column)).toByteArray();
        QVERIFY(!whole.isEmpty());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            vault.alter(u"UPDATE key_slots SET %1 = ?"_s.arg(column), {flipped(whole, at)});
            QCOMPARE(unlock(vault), ErrorCode::VaultDamaged);
        }
        for (const QByteArray &other : {QByteArray(""), whole.chopped(1), QByteArray(whole + 'x')}) {
            vault.alter(u"UPDATE key_slots SET %1 = ?"_s.arg(column), {other});
            QCOMPARE(unlock(vault), ErrorCode::VaultDamaged);
        }
        vault.alter(u"UPDATE key_slots SET %1 = ?"_s.arg(column), {whole});
        QCOMPARE(unlock(vault), std::nullopt);
    }

    void aSlotBelongsToItsVault()
    {
        TestVault vault(TestVault::State::Locked);
        const QByteArray uuid = vault.look(u"SELECT uuid FROM vault"_s).toByteArray();
        for (qsizetype at = 0; at < uuid.size(); ++at) {
            vault.alter(u"UPDATE vault SET uuid = ?"_s, {flipped(uuid, at)});
            vault.service().lock().waitForFinished();
            QCOMPARE(unlock(vault), ErrorCode::VaultDamaged);
        }
    }

    void anAlteredKeyCheckIsDamage()
    {
        TestVault vault(TestVault::State::Locked);
        const QByteArray whole = vault.look(u"SELECT key_check FROM vault"_s).toByteArray();
        for (qsizetype at = 0; at < whole.size(); at += 9) {
            vault.alter(u"UPDATE vault SET key_check = ?"_s, {flipped(whole, at)});
            QCOMPARE(unlock(vault), ErrorCode::VaultDamaged);
            QCOMPARE(codeOf(vault.service().keys()), ErrorCode::VaultLocked);
        }
    }

    void costsOutOfRangeAreRefusedBeforeTheyArePaid_data()
    {
        QTest::addColumn<qint64>("operations");
        QTest::addColumn<qint64>("memoryBytes");
        const qint64 mebibyte = 1024 * 1024;
        QTest::newRow("too few operations") << qint64(2) << 256 * mebibyte;
        QTest::newRow("no operations") << qint64(0) << 256 * mebibyte;
        QTest::newRow("fewer than none") << qint64(-1) << 256 * mebibyte;
        QTest::newRow("too little memory") << qint64(3) << 64 * mebibyte - 1;
        QTest::newRow("too many operations") << qint64(11) << 64 * mebibyte;
        QTest::newRow("operations without end") << std::numeric_limits<qint64>::max() << 64 * mebibyte;
        QTest::newRow("too much memory") << qint64(3) << 2049 * mebibyte;
        QTest::newRow("a tebibyte") << qint64(3) << 1024 * 1024 * mebibyte;
    }
    void costsOutOfRangeAreRefusedBeforeTheyArePaid()
    {
        QFETCH(qint64, operations);
        QFETCH(qint64, memoryBytes);
        TestVault vault(TestVault::State::Locked);
        setCost(vault, operations, memoryBytes);
        QCOMPARE(unlock(vault), ErrorCode::SlotOutOfRange);
    }

    void otherCostsWithinTheRangeMakeAnotherKey()
    {
        TestVault vault(TestVault::State::Locked);
        setCost(vault, 4, 64 * 1024 * 1024);
        QCOMPARE(unlock(vault), ErrorCode::WrongPassphrase);
    }

    void aSlotOfALaterProgramIsNotGuessedAt()
    {
        TestVault vault(TestVault::State::Locked);
        vault.alter(u"UPDATE key_slots SET kind = 'retina'"_s);
        QCOMPARE(unlock(vault), ErrorCode::FormatTooNew);
    }
};

QTEST_GUILESS_MAIN(UnlockingTest)
#include "UnlockingTest.moc"
