// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/PassphraseKey.h"

#include <QTest>

#include <limits>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mebibyte = 1024 * 1024;
constexpr PassphraseCost cheapest{.operations = 3, .memoryBytes = 64 * mebibyte};
const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");

Result<Secret> keyOf(QByteArrayView passphrase, const QByteArray &withSalt = salt, PassphraseCost cost = cheapest)
{
    return keyFromPassphrase(Secret::copyOf(passphrase).value(), withSalt, cost);
}

} // namespace

class PassphraseKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsThatOfArgon2idVersion13_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<QByteArray>("key");
        // libsodium and OpenSSL agree on these; one lane, three passes.
        QTest::newRow("64 MiB") << 64 * mebibyte
                                << QByteArray("0d1a3c6523c8f06e4e0af9c515aa5b5448cfebd6838f2d52c3d8b6ef8ddc3c2e");
        QTest::newRow("256 MiB") << 256 * mebibyte
                                 << QByteArray("aad608b5866cef907f47d5cae529ed01a91301c92c5d5fef46e1a65e394e5742");
    }
    void theKeyIsThatOfArgon2idVersion13()
    {
        QFETCH(const quint64, memory);
        QFETCH(const QByteArray, key);
        const auto made = keyOf("correct horse battery staple", salt, {.operations = 3, .memoryBytes = memory});
        QVERIFY(made.has_value());
        QVERIFY(made->equals(QByteArray::fromHex(key)));
    }

    void theDefaultCostIsThreePassesOver256MiB()
    {
        QCOMPARE(PassphraseCost().operations, quint64(3));
        QCOMPARE(PassphraseCost().memoryBytes, 256 * mebibyte);
    }

    void calibrationOnlyEverRaisesTheCost()
    {
        const PassphraseCost cost = PassphraseCost::calibrated();
        QVERIFY(cost.operations >= 3 && cost.operations <= 10);
        QCOMPARE(cost.memoryBytes, 256 * mebibyte);
        QVERIFY(cost.check().has_value());
    }

    void costsWithinTheBoundsAreAccepted_data()
    {
        QTest::addColumn<quint64>("operations");
        QTest::addColumn<quint64>("memory");
        QTest::newRow("the floor") << quint64(3) << 64 * mebibyte;
        QTest::newRow("the ceiling") << quint64(10) << 2048 * mebibyte;
    }
    void costsWithinTheBoundsAreAccepted()
    {
        QFETCH(const quint64, operations);
        QFETCH(const quint64, memory);
        QVERIFY((PassphraseCost{.operations = operations, .memoryBytes = memory}.check().has_value()));
    }

    void costsOutsideTheBoundsAreRefusedBeforeAnyWork_data()
    {
        QTest::addColumn<quint64>("operations");
        QTest::addColumn<quint64>("memory");
        QTest::newRow("one pass less") << quint64(2) << 256 * mebibyte;
        QTest::newRow("one byte less") << quint64(3) << 64 * mebibyte - 1;
        QTest::newRow("nothing") << quint64(0) << quint64(0);
        QTest::newRow("one pass more") << quint64(11) << 256 * mebibyte;
        QTest::newRow("one byte more") << quint64(3) << 2048 * mebibyte + 1;
        QTest::newRow("1 TiB") << quint64(3) << 1024 * 1024 * mebibyte;
        QTest::newRow("the largest numbers")
            << std::numeric_limits<quint64>::max() << std::numeric_limits<quint64>::max();
    }
    void costsOutsideTheBoundsAreRefusedBeforeAnyWork()
    {
        QFETCH(const quint64, operations);
        QFETCH(const quint64, memory);
        const auto key = keyOf("canary", salt, {.operations = operations, .memoryBytes = memory});
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().code, ErrorCode::SlotOutOfRange);
    }

    void anEmptyPassphraseIsRefused()
    {
        const auto key = keyOf("");
        QVERIFY(!key.has_value());
        QCOMPARE(key.error().code, ErrorCode::PassphraseEmpty);
    }

    void aSaltOfAnotherLengthIsDamage()
    {
        for (const int size : {0, 15, 17}) {
            const auto key = keyOf("canary", QByteArray(size, 's'));
            QVERIFY(!key.has_value());
            QCOMPARE(key.error().code, ErrorCode::VaultDamaged);
        }
    }

    void anotherSaltGivesAnotherKey()
    {
        QVERIFY(!keyOf("canary").value().equals(keyOf("canary", QByteArray(16, 's')).value().view()));
    }

    void saltsAreSixteenBytesAndDiffer()
    {
        QCOMPARE(newSalt().size(), 16);
        QVERIFY(newSalt() != newSalt());
    }

    void aPassphraseIsTheSameHoweverItsLettersAreComposed_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        // Unicode Standard Annex 15: NFKC.
        QTest::newRow("é as one or as two characters") << u"caf\u00e9"_s << u"cafe\u0301"_s;
        QTest::newRow("a ligature") << u"of\ufb01ce"_s << u"office"_s;
        QTest::newRow("full-width letters") << u"\uff41\uff42\uff43"_s << u"abc"_s;
        QTest::newRow("Vietnamese") << u"m\u1eadt kh\u1ea9u"_s << u"ma\u0323\u0302t kha\u0302\u0309u"_s;
    }
    void aPassphraseIsTheSameHoweverItsLettersAreComposed()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QVERIFY(one != other);
        QVERIFY(keyOf(one.toUtf8()).value().equals(keyOf(other.toUtf8()).value().view()));
    }

    void spacesAndCaseCount_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("behind") << QByteArray("open sesame ");
        QTest::newRow("before") << QByteArray(" open sesame");
        QTest::newRow("between") << QByteArray("open  sesame");
        QTest::newRow("case") << QByteArray("Open sesame");
        QTest::newRow("a line's end") << QByteArray("open sesame\n");
    }
    void spacesAndCaseCount()
    {
        QFETCH(const QByteArray, other);
        QVERIFY(!keyOf("open sesame").value().equals(keyOf(other).value().view()));
    }

    void everyByteOfALongPassphraseCounts()
    {
        const QByteArray passphrase(4096, 'p');
        QVERIFY(!keyOf(passphrase).value().equals(keyOf(passphrase.chopped(1)).value().view()));
    }

    void bytesThatAreNoTextAreRefusedNotReplaced()
    {
        // As replaced, "p\xe4ss" and "p\xf6ss" would open the same vault.
        for (const QByteArray &passphrase : {QByteArray("p\xe4ss"), QByteArray("cut \xc3")}) {
            const auto key = keyOf(passphrase);
            QVERIFY(!key.has_value());
            QCOMPARE(key.error().code, ErrorCode::InvalidArgument);
            QCOMPARE(key.error().value(ErrorField::Field), u"passphrase"_s);
        }
    }
};

QTEST_GUILESS_MAIN(PassphraseKeyTest)
#include "PassphraseKeyTest.moc"
