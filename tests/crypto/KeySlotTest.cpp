// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/KeySlot.h"

#include "crypto/LengthPrefixed.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

#include <sodium.h>

#include <limits>
#include <memory>
#include <optional>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mebibyte = 1024 * 1024;
// The least that is allowed, as what is tested is not the cost.
constexpr PassphraseCost cheapest{.operations = 3, .memoryBytes = 64 * mebibyte};

Secret secretOf(QByteArrayView bytes)
{
    return Secret::copyOf(bytes).value();
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray kindBytes(const KeySlot &slot)
{
    return QByteArray(toText(slot.kind).data(), toText(slot.kind).size());
}

QByteArray associatedData(const KeySlot &slot, const Uuid &vault)
{
    return lengthPrefixed({"keyherd/slot/v1", vault.bytes(), slot.uuid.bytes(), kindBytes(slot), slot.parameters});
}

// What somebody who can write the file would do: the checksum needs no key.
void mendChecksum(KeySlot &slot, const Uuid &vault)
{
    const QByteArray message = lengthPrefixed({associatedData(slot, vault), slot.nonce, slot.wrapped});
    slot.checksum.resize(crypto_generichash_BYTES);
    crypto_generichash(reinterpret_cast<unsigned char *>(slot.checksum.data()), crypto_generichash_BYTES,
                       bytesOf(message), static_cast<unsigned long long>(message.size()), nullptr, 0);
}

void setParameter(KeySlot &slot, const QString &name, const QCborValue &value)
{
    QCborMap map = QCborValue::fromCbor(slot.parameters).toMap();
    map.insert(name, value);
    slot.parameters = QCborValue(map).toCbor();
}

} // namespace

class KeySlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vaultKey = secretOf(QByteArray(32, 'K'));
        m_master = secretOf(QByteArray(32, 'M'));
        m_passphrase = secretOf("correct horse battery staple");
        m_keychain = std::make_unique<KeySlot>(KeySlot::forMasterSecret(m_master, m_vault, m_vaultKey).value());
        m_typed =
            std::make_unique<KeySlot>(KeySlot::forPassphrase(m_passphrase, cheapest, m_vault, m_vaultKey).value());
    }

    void kindsAreStoredUnderTheNamesOfTheContract()
    {
        QCOMPARE(toText(SlotKind::Keychain), "keychain"_L1);
        QCOMPARE(toText(SlotKind::Passphrase), "passphrase"_L1);
        QCOMPARE(toText(SlotKind::Recovery), "recovery"_L1);
        for (const SlotKind kind : {SlotKind::Keychain, SlotKind::Passphrase, SlotKind::Recovery})
            QCOMPARE(slotKindFromText(QString(toText(kind))), std::optional(kind));
        for (const QString &other : {u""_s, u"Keychain"_s, u"tpm"_s})
            QVERIFY(!slotKindFromText(other));
    }

    void theMasterSecretGivesTheVaultKey()
    {
        QVERIFY(m_keychain->unwrapWithMasterSecret(m_master, m_vault).value().equals(m_vaultKey.view()));
        QCOMPARE(m_keychain->kind, SlotKind::Keychain);
    }

    void thePassphraseGivesTheVaultKey()
    {
        QVERIFY(m_typed->unwrapWithPassphrase(m_passphrase, m_vault).value().equals(m_vaultKey.view()));
        QCOMPARE(m_typed->kind, SlotKind::Passphrase);
    }

    void aSlotHasTheDocumentedFormat()
    {
        // Opened here by libsodium alone, from the description in KeySlot.h.
        const QByteArray data = associatedData(*m_keychain, m_vault);
        QByteArray opened(32, '\0');
        QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(opened.data()), nullptr,
                                                            nullptr, bytesOf(m_keychain->wrapped),
                                                            static_cast<unsigned long long>(m_keychain->wrapped.size()),
                                                            bytesOf(data), static_cast<unsigned long long>(data.size()),
                                                            bytesOf(m_keychain->nonce), m_master.data()),
                 0);
        QCOMPARE(opened, QByteArray(32, 'K'));

        KeySlot same = *m_typed;
        mendChecksum(same, m_vault);
        QCOMPARE(same.checksum, m_typed->checksum);
        const QCborMap parameters = QCborValue::fromCbor(m_typed->parameters).toMap();
        QCOMPARE(parameters.value(u"v"_s).toInteger(), 1);
        QCOMPARE(parameters.value(u"ops"_s).toInteger(), 3);
        QCOMPARE(parameters.value(u"mem"_s).toInteger(), qint64(64 * mebibyte));
        QCOMPARE(parameters.value(u"salt"_s).toByteArray().size(), 16);
    }

    void noFieldHoldsAKeyOrThePassphrase()
    {
        for (const KeySlot *slot : {m_keychain.get(), m_typed.get()}) {
            const QByteArray all = slot->parameters + slot->nonce + slot->wrapped + slot->checksum;
            QVERIFY(!all.contains(QByteArray(4, 'K')) && !all.contains(QByteArray(4, 'M')) && !all.contains("horse"));
        }
    }

    void twoSlotsOfOnePassphraseShareNothing()
    {
        const KeySlot other = KeySlot::forPassphrase(m_passphrase, cheapest, m_vault, m_vaultKey).value();
        QVERIFY(!(other.uuid == m_typed->uuid));
        QVERIFY(other.parameters != m_typed->parameters); // the salt
        QVERIFY(other.nonce != m_typed->nonce);
        QVERIFY(other.wrapped != m_typed->wrapped);
    }

    void aWrongPassphraseIsSaidToBeWrong()
    {
        const auto opened = m_typed->unwrapWithPassphrase(secretOf("correct horse battery stable"), m_vault);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::WrongPassphrase);
    }

    void anotherMasterSecretIsAWrongEntry_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("another one") << QByteArray(32, 'x');
        QTest::newRow("none") << QByteArray();
        QTest::newRow("31 bytes") << QByteArray(31, 'M');
        QTest::newRow("33 bytes") << QByteArray(33, 'M');
    }
    void anotherMasterSecretIsAWrongEntry()
    {
        QFETCH(const QByteArray, entry);
        const auto opened = m_keychain->unwrapWithMasterSecret(secretOf(entry), m_vault);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::KeychainEntryWrong);
    }

    void everyFlippedBitOfASlotIsDamageAndNotAWrongPassphrase_data()
    {
        QTest::addColumn<int>("field");
        QTest::newRow("parameters") << 0;
        QTest::newRow("nonce") << 1;
        QTest::newRow("wrapped key") << 2;
        QTest::newRow("checksum") << 3;
        QTest::newRow("slot's uuid") << 4;
    }
    void everyFlippedBitOfASlotIsDamageAndNotAWrongPassphrase()
    {
        QFETCH(const int, field);
        for (const KeySlot *original : {m_keychain.get(), m_typed.get()}) {
            const QByteArray whole[] = {original->parameters, original->nonce, original->wrapped, original->checksum,
                                        original->uuid.bytes()};
            for (qsizetype bit = 0; bit < whole[field].size() * 8; ++bit) {
                QByteArray altered = whole[field];
                altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
                KeySlot slot = *original;
                QByteArray *const places[] = {&slot.parameters, &slot.nonce, &slot.wrapped, &slot.checksum};
                if (field < 4)
                    *places[field] = altered;
                else
                    slot.uuid = Uuid::fromBytes(altered).value();
                const auto opened = original == m_typed.get() ? slot.unwrapWithPassphrase(m_passphrase, m_vault)
                                                              : slot.unwrapWithMasterSecret(m_master, m_vault);
                QVERIFY(!opened.has_value());
                QVERIFY2(opened.error().code == ErrorCode::VaultDamaged, qPrintable(u"bit %1"_s.arg(bit)));
            }
        }
    }

    void aSlotOfAnotherKindOrVaultIsDamage()
    {
        KeySlot slot = *m_typed;
        slot.kind = SlotKind::Recovery;
        QCOMPARE(slot.unwrapWithPassphrase(m_passphrase, m_vault).error().code, ErrorCode::VaultDamaged);
        QCOMPARE(m_typed->unwrapWithPassphrase(m_passphrase, Uuid::random()).error().code, ErrorCode::VaultDamaged);
    }

    void fieldsOfAnotherLengthAreDamageEvenWithTheRightChecksum()
    {
        const QByteArray contents[] = {QByteArray(), QByteArray(23, 'n'), QByteArray(25, 'n'), QByteArray(47, 'w'),
                                       QByteArray(1000, 'w')};
        for (const QByteArray &content : contents) {
            for (const bool nonce : {true, false}) {
                KeySlot slot = *m_keychain;
                (nonce ? slot.nonce : slot.wrapped) = content;
                mendChecksum(slot, m_vault);
                QCOMPARE(slot.unwrapWithMasterSecret(m_master, m_vault).error().code, ErrorCode::VaultDamaged);
            }
        }
    }

    void nothingOpensASlotAlteredByHandWithItsChecksumMended()
    {
        KeySlot moved = *m_typed;
        mendChecksum(moved, Uuid::fromBytes(QByteArray(16, 'w')).value());
        QCOMPARE(moved.unwrapWithPassphrase(m_passphrase, Uuid::fromBytes(QByteArray(16, 'w')).value()).error().code,
                 ErrorCode::WrongPassphrase);

        KeySlot renamed = *m_keychain;
        renamed.uuid = Uuid::random();
        mendChecksum(renamed, m_vault);
        QCOMPARE(renamed.unwrapWithMasterSecret(m_master, m_vault).error().code, ErrorCode::KeychainEntryWrong);

        KeySlot otherKind = *m_keychain;
        otherKind.kind = SlotKind::Recovery;
        mendChecksum(otherKind, m_vault);
        QCOMPARE(otherKind.unwrapWithMasterSecret(m_master, m_vault).error().code, ErrorCode::KeychainEntryWrong);
    }

    void aCostAlteredByHandIsRefusedBeforeAnyWork_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<qint64>("value");
        QTest::newRow("two passes") << u"ops"_s << qint64(2);
        QTest::newRow("eleven passes") << u"ops"_s << qint64(11);
        QTest::newRow("fewer than no passes") << u"ops"_s << qint64(-1);
        QTest::newRow("a byte below 64 MiB") << u"mem"_s << qint64(64 * mebibyte - 1);
        QTest::newRow("a byte over 2 GiB") << u"mem"_s << qint64(2048 * mebibyte + 1);
        QTest::newRow("1 TiB") << u"mem"_s << qint64(1024 * 1024 * mebibyte);
        QTest::newRow("less than no memory") << u"mem"_s << std::numeric_limits<qint64>::min();
    }
    void aCostAlteredByHandIsRefusedBeforeAnyWork()
    {
        QFETCH(const QString, parameter);
        QFETCH(const qint64, value);
        KeySlot slot = *m_typed;
        setParameter(slot, parameter, value);
        mendChecksum(slot, m_vault);
        QCOMPARE(slot.unwrapWithPassphrase(m_passphrase, m_vault).error().code, ErrorCode::SlotOutOfRange);
    }

    void parametersOfANewerVersionAreSaidToBeSo()
    {
        KeySlot slot = *m_typed;
        setParameter(slot, u"v"_s, 2);
        mendChecksum(slot, m_vault);
        QCOMPARE(slot.unwrapWithPassphrase(m_passphrase, m_vault).error(),
                 (Error{ErrorCode::FormatTooNew, {{ErrorField::Found, u"2"_s}}}));
    }

    void parametersThatAreNoParametersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray(40, '\xff');
        QTest::newRow("a list") << QByteArray::fromHex("83010203");
        QTest::newRow("a map that ends early") << QByteArray::fromHex("bf6176");
        QTest::newRow("deeply nested") << QByteArray(100'000, '\x81');
    }
    void parametersThatAreNoParametersAreRefused()
    {
        QFETCH(const QByteArray, parameters);
        KeySlot slot = *m_typed;
        slot.parameters = parameters;
        mendChecksum(slot, m_vault);
        QVERIFY(!slot.unwrapWithPassphrase(m_passphrase, m_vault).has_value());
        KeySlot keychain = *m_keychain;
        keychain.parameters = parameters;
        mendChecksum(keychain, m_vault);
        QVERIFY(!keychain.unwrapWithMasterSecret(m_master, m_vault).has_value());
    }

    void aSlotIsNotMadeWithACostThatWouldNotBeRead()
    {
        const auto slot =
            KeySlot::forPassphrase(m_passphrase, {.operations = 1, .memoryBytes = 8 * mebibyte}, m_vault, m_vaultKey);
        QVERIFY(!slot.has_value());
        QCOMPARE(slot.error().code, ErrorCode::SlotOutOfRange);
    }

    void aSlotIsNotMadeWithoutPassphraseOrWithHalfAMasterSecret()
    {
        QCOMPARE(KeySlot::forPassphrase(Secret(), cheapest, m_vault, m_vaultKey).error().code,
                 ErrorCode::PassphraseEmpty);
        QCOMPARE(KeySlot::forMasterSecret(secretOf(QByteArray(16, 'M')), m_vault, m_vaultKey).error().code,
                 ErrorCode::KeychainEntryWrong);
    }

    void aSlotIsNotMadeForAVaultKeyOfAnotherLength()
    {
        for (const int size : {0, 31, 33, 4096}) {
            const Secret key = secretOf(QByteArray(size, 'K'));
            QCOMPARE(KeySlot::forMasterSecret(m_master, m_vault, key).error().code, ErrorCode::VaultDamaged);
            QCOMPARE(KeySlot::forPassphrase(m_passphrase, cheapest, m_vault, key).error().code,
                     ErrorCode::VaultDamaged);
        }
    }

private:
    Uuid m_vault = Uuid::fromBytes(QByteArray(16, 'v')).value();
    Secret m_vaultKey;
    Secret m_master;
    Secret m_passphrase;
    std::unique_ptr<KeySlot> m_keychain;
    std::unique_ptr<KeySlot> m_typed;
};

QTEST_GUILESS_MAIN(KeySlotTest)
#include "KeySlotTest.moc"
