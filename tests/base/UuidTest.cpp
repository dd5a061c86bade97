// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Uuid.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class UuidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRandomOneIsOfVersion4()
    {
        // RFC 9562, 5.4: version 4 in the seventh byte, variant 10 in the ninth.
        static const QRegularExpression version4(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        for (int i = 0; i < 100; ++i) {
            const QString text = Uuid::random().toString();
            QVERIFY2(version4.match(text).hasMatch(), qPrintable(text));
        }
    }

    void noTwoAreAlike()
    {
        QSet<Uuid> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(Uuid::random());
        QCOMPARE(seen.size(), 10'000);
    }

    void bytesAndTextAreTheSameInTheSameOrder()
    {
        // The example of RFC 9562, 4.
        const auto uuid = Uuid::fromBytes(QByteArray::fromHex("f81d4fae7dec11d0a76500a0c91e6bf6"));
        QVERIFY(uuid.has_value());
        QCOMPARE(uuid->toString(), u"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s);
        QCOMPARE(uuid->bytes(), QByteArray::fromHex("f81d4fae7dec11d0a76500a0c91e6bf6"));
    }

    void anythingButSixteenBytesIsDamage_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 15, 17, 36})
            QTest::addRow("%d bytes", size) << size;
    }
    void anythingButSixteenBytesIsDamage()
    {
        QFETCH(const int, size);
        const auto uuid = Uuid::fromBytes(QByteArray(size, 'a'));
        QVERIFY(!uuid.has_value());
        QCOMPARE(uuid.error().code, ErrorCode::VaultDamaged);
    }
};

QTEST_GUILESS_MAIN(UuidTest)
#include "UuidTest.moc"
