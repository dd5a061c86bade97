// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/HistoryEnd.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class HistoryEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsTextIsTheVersionTheNumberAndTheHash()
    {
        const HistoryEnd end{42, QByteArray(32, '\xab')};
        QCOMPARE(end.toText(), "1 42 " + QByteArray("ab").repeated(32));
    }

    void itReadsBack()
    {
        const HistoryEnd end{9'000'000'000, QByteArray(32, '\x01')};
        const auto read = HistoryEnd::fromText(end.toText());
        QVERIFY(read.has_value());
        QCOMPARE(read->sequence, end.sequence);
        QCOMPARE(read->hash, end.hash);
    }

    void anyOtherTextSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray hash = QByteArray("ab").repeated(32);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("later version") << "2 42 " + hash;
        QTest::newRow("no number") << "1 many " + hash;
        QTest::newRow("nought") << "1 0 " + hash;
        QTest::newRow("short hash") << "1 42 abab"_ba;
        QTest::newRow("more behind it") << "1 42 " + hash + " more";
    }
    void anyOtherTextSaysNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!HistoryEnd::fromText(text).has_value());
    }
};

QTEST_GUILESS_MAIN(HistoryEndTest)
#include "HistoryEndTest.moc"
