// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/KeyIndex.h"
#include "storage/KeyRepository.h"
#include "support/vault/Answers.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

KeyRow rowOf(qint64 id)
{
    KeyRow row;
    row.id = id;
    row.uuid = QByteArray(16, static_cast<char>(id));
    row.attributesVersion = 3;
    row.secretVersion = 258;
    row.active = true;
    return row;
}

} // namespace

class KeyIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsFormIsAsDocumented()
    {
        KeyIndex index;
        index.put(rowOf(0x0102));
        QCOMPARE(index.encode(), QByteArray::fromHex("01"
                                                     "0000000000000102"
                                                     "02020202020202020202020202020202"
                                                     "00000003"
                                                     "00000102"
                                                     "01"));
    }

    void itReadsBack()
    {
        KeyIndex index;
        index.put(rowOf(1));
        index.put(rowOf(2));
        const KeyIndex read = valueOf(KeyIndex::decode(index.encode()));
        QVERIFY(read.agreesWith(rowOf(1)));
        QVERIFY(read.agreesWith(rowOf(2)));
        QVERIFY(!read.agreesWith(rowOf(3)));
        QCOMPARE(valueOf(KeyIndex::decode(KeyIndex().encode())).encode(), QByteArray("\x01"));
    }

    void whatIsNoIndexIsDamage()
    {
        KeyIndex index;
        index.put(rowOf(1));
        const QByteArray whole = index.encode();
        QCOMPARE(codeOf(KeyIndex::decode({})), ErrorCode::VaultDamaged);
        QCOMPARE(codeOf(KeyIndex::decode(whole.chopped(1))), ErrorCode::VaultDamaged);
        QCOMPARE(codeOf(KeyIndex::decode(QByteArray(whole + 'x'))), ErrorCode::VaultDamaged);
    }

    void theIndexOfALaterProgramIsNotGuessedAt()
    {
        QCOMPARE(codeOf(KeyIndex::decode(QByteArray("\x02"))), ErrorCode::FormatTooNew);
    }

    void anyPartOfARowThatDiffersIsADifference()
    {
        KeyIndex index;
        index.put(rowOf(1));
        const auto agrees = [&](auto change) {
            KeyRow row = rowOf(1);
            change(row);
            return index.agreesWith(row);
        };
        QVERIFY(agrees([](KeyRow &) {}));
        QVERIFY(!agrees([](KeyRow &row) { row.uuid[0] = 'x'; }));
        QVERIFY(!agrees([](KeyRow &row) { row.attributesVersion = 2; }));
        QVERIFY(!agrees([](KeyRow &row) { row.secretVersion = 257; }));
        QVERIFY(!agrees([](KeyRow &row) { row.active = false; }));
    }

    void activatingVouchesForNothingElse()
    {
        KeyIndex index;
        index.put(rowOf(1));
        index.setActive(KeyId(1), false);
        index.setActive(KeyId(2), true);
        KeyRow row = rowOf(1);
        row.active = false;
        QVERIFY(index.agreesWith(row));
        QVERIFY(!index.agreesWith(rowOf(2)));
    }

    void whatIsMissingIsToldFromWhatIsNew()
    {
        KeyIndex index;
        index.put(rowOf(1));
        index.put(rowOf(3));
        index.put(rowOf(5));
        QCOMPARE(index.missingFrom({KeyId(1), KeyId(3), KeyId(5)}), QList<KeyId>());
        QCOMPARE(index.missingFrom({KeyId(2), KeyId(3), KeyId(9)}), QList<KeyId>({KeyId(1), KeyId(5)}));
        QCOMPARE(index.missingFrom({}), QList<KeyId>({KeyId(1), KeyId(3), KeyId(5)}));
    }
};

QTEST_GUILESS_MAIN(KeyIndexTest)
#include "KeyIndexTest.moc"
