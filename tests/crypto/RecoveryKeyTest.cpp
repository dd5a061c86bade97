// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/RecoveryKey.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

/// Of bytes 0x00 to 0x10 and the first three of BLAKE2b-256("keyherd/recovery/v1" and those), by Python's hashlib.blake2b and a table of Crockford's.
const QByteArray sample = "KH1-000G-40R4-0M30-E209-185G-R38E-1W89-7GB7";

QByteArray textOf(const Result<RecoveryKey> &key)
{
    return key ? key->text().view().toByteArray() : QByteArray();
}

} // namespace

class RecoveryKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasTheDocumentedFormat()
    {
        static const QRegularExpression format(u"^KH1(-[0-9A-HJKMNP-TV-Z]{4}){8}$"_s);
        const QByteArray made = textOf(RecoveryKey::random());
        QVERIFY(format.match(QString::fromLatin1(made)).hasMatch());
        QCOMPARE(textOf(RecoveryKey::fromText(made)), made);
    }

    void anotherProgramWouldMakeTheSameOfTheSameBytes() { QCOMPARE(textOf(RecoveryKey::fromText(sample)), sample); }

    void noTwoAreTheSame()
    {
        QSet<QByteArray> all;
        for (int i = 0; i < 100; ++i)
            all.insert(textOf(RecoveryKey::random()));
        QCOMPARE(all.size(), 100);
    }

    void itIsTakenAsPeopleTypeIt_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("small letters") << sample.toLower();
        QTest::newRow("without hyphens") << QByteArray(sample).replace('-', "");
        QTest::newRow("with spaces and a line end") << "  " + QByteArray(sample).replace('-', " ") + "\r\n";
        QTest::newRow("O for 0") << QByteArray(sample).replace('0', "O");
        QTest::newRow("l for 1") << QByteArray(sample).replace('1', "l");
        QTest::newRow("I for 1") << QByteArray(sample).replace('1', "I");
    }
    void itIsTakenAsPeopleTypeIt()
    {
        QFETCH(const QByteArray, typed);
        QCOMPARE(textOf(RecoveryKey::fromText(typed)), sample);
    }

    void aSlipOfAnyCharacterIsFound()
    {
        for (qsizetype at = 4; at < sample.size(); ++at) {
            QByteArray slipped = sample;
            if (slipped.at(at) == '-')
                continue;
            slipped[at] = slipped.at(at) == '7' ? '8' : '7';
            const auto key = RecoveryKey::fromText(slipped);
            QVERIFY2(!key && key.error().code == ErrorCode::RecoveryKeyMistyped, slipped.constData());
        }
    }

    void twoThatChangedPlacesAreFound()
    {
        int swapped = 0;
        for (qsizetype at = 4; at + 1 < sample.size(); ++at) {
            QByteArray slipped = sample;
            std::swap(slipped[at], slipped[at + 1]);
            if (slipped == sample || slipped.at(at) == '-' || slipped.at(at + 1) == '-')
                continue;
            ++swapped;
            QVERIFY2(!RecoveryKey::fromText(slipped), slipped.constData());
        }
        QVERIFY(swapped > 10);
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the mark alone") << QByteArray("KH1-");
        QTest::newRow("a group short") << sample.chopped(5);
        QTest::newRow("a group more") << sample + "-0000";
        QTest::newRow("a letter that is none of the alphabet") << sample.chopped(1) + "U";
        QTest::newRow("of another format") << QByteArray("KH2" + sample.sliced(3));
        QTest::newRow("bytes that are no text") << sample.chopped(2) + "\xff\xfe";
        QTest::newRow("a passphrase") << QByteArray("correct horse battery staple");
        QTest::newRow("a mebibyte") << QByteArray(1024 * 1024, 'K');
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(const QByteArray, typed);
        QCOMPARE(RecoveryKey::fromText(typed).error().code, ErrorCode::RecoveryKeyMistyped);
    }

    void whoBeginsLikeOneMeansOne()
    {
        QVERIFY(RecoveryKey::isMeant("kh1-7"));
        QVERIFY(RecoveryKey::isMeant("KH7-"));
        QVERIFY(!RecoveryKey::isMeant("KH"));
        QVERIFY(!RecoveryKey::isMeant("khaki"));
        QVERIFY(!RecoveryKey::isMeant("correct horse"));
    }
};

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "RecoveryKeyTest.moc"
