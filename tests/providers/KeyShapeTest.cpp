// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyShape.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class KeyShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatternSaysWhatItsTextsBeginWith_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QList<QByteArray>>("prefixes");
        QTest::addColumn<qsizetype>("shortest");
        QTest::addColumn<qsizetype>("longest");
        const qsizetype unbounded = KeyShape::unbounded;
        QTest::newRow("literal") << u"^ab-[0-9a-f]{8}$"_s << QList<QByteArray>{"ab-"} << qsizetype{11} << qsizetype{11};
        QTest::newRow("alternatives") << u"^ab-(?:cd|ef)-[0-9a-z]{8,}$"_s << QList<QByteArray>{"ab-cd-", "ab-ef-"}
                                      << qsizetype{14} << unbounded;
        QTest::newRow("an optional part")
            << u"^ab-(?:cd-)?[0-9a-z]{1,8}$"_s << QList<QByteArray>{"ab-cd-", "ab-"} << qsizetype{4} << qsizetype{14};
        QTest::newRow("a small class") << u"^g[hj]p_\\d+$"_s << QList<QByteArray>{"ghp_", "gjp_"} << qsizetype{5}
                                       << unbounded;
        QTest::newRow("an escaped dot") << u"^AQ\\.[a-z]{20}$"_s << QList<QByteArray>{"AQ."} << qsizetype{23}
                                        << qsizetype{23};
        QTest::newRow("no beginning") << u"^[A-Za-z0-9]{32}$"_s << QList<QByteArray>{""} << qsizetype{32}
                                      << qsizetype{32};
        QTest::newRow("anchored by Qt") << u"\\A(?:^ab-\\S{2,4}$)\\z"_s << QList<QByteArray>{"ab-"} << qsizetype{5}
                                        << qsizetype{7};
        QTest::newRow("counted literals") << u"^a{3}b*$"_s << QList<QByteArray>{"aaa"} << qsizetype{3} << unbounded;
        QTest::newRow("beyond it") << u"^(?=ab)[a-z]{8}$"_s << QList<QByteArray>{""} << qsizetype{0} << unbounded;
    }

    void aPatternSaysWhatItsTextsBeginWith()
    {
        QFETCH(QString, pattern);
        const KeyShape shape = shapeOf(pattern);
        QTEST(shape.prefixes, "prefixes");
        QTEST(shape.shortest, "shortest");
        QTEST(shape.longest, "longest");
    }

    void itsCharactersAreThoseOfAllParts()
    {
        const KeyShape shape = shapeOf(u"^ab:[0-2]{8}$"_s);
        QCOMPARE(shape.characters.count(), std::size_t{6});
        QVERIFY(shape.characters.test(':') && shape.characters.test('2') && !shape.characters.test('3'));
    }
};

QTEST_GUILESS_MAIN(KeyShapeTest)
#include "KeyShapeTest.moc"
