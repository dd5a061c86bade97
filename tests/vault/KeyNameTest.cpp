// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault/Answers.h"
#include "vault/KeyEntry.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyNameTest : public QObject
{
    Q_OBJECT

    static QString reasonAgainst(const QString &typed)
    {
        const auto error = errorOf(KeyName::make(typed));
        return error ? error->value(ErrorField::Reason) : QString();
    }
    static bool countAsOne(const QString &a, const QString &b)
    {
        return KeyName::make(a)->folded() == KeyName::make(b)->folded();
    }

private Q_SLOTS:
    void aNameHasThreeToAHundredCharacters()
    {
        QCOMPARE(reasonAgainst(u"ab"_s), u"short"_s);
        QCOMPARE(reasonAgainst(u"abc"_s), QString());
        QCOMPARE(reasonAgainst(QString(100, u'n')), QString());
        QCOMPARE(reasonAgainst(QString(101, u'n')), u"long"_s);
    }

    void charactersAreCountedNotCodeUnits()
    {
        QCOMPARE(reasonAgainst(u"😀😀"_s), u"short"_s);
        QCOMPARE(reasonAgainst(u"😀😀😀"_s), QString());
        QCOMPARE(reasonAgainst(u"😀"_s.repeated(100)), QString());
        QCOMPARE(reasonAgainst(u"😀"_s.repeated(101)), u"long"_s);
    }

    void whiteSpaceAroundIsNoPartOfAName()
    {
        QCOMPARE(KeyName::make(u"\t work key \n"_s)->toString(), u"work key"_s);
        QCOMPARE(reasonAgainst(u"  a  "_s), u"short"_s);
    }

    void controlCharactersAndLineEndsAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("line feed") << u"two\nlines"_s;
        QTest::newRow("escape") << u"red\x1b[31m"_s;
        QTest::newRow("nul") << u"a"_s + QChar(0) + u"bcd"_s;
        QTest::newRow("C1") << u"abc\u0085def"_s;
        QTest::newRow("line separator") << u"abc\u2028def"_s;
        QTest::newRow("paragraph separator") << u"abc\u2029def"_s;
        QTest::newRow("lone surrogate") << u"abc"_s + QChar(0xd800) + u"def"_s;
    }
    void controlCharactersAndLineEndsAreRefused()
    {
        QFETCH(QString, typed);
        QCOMPARE(reasonAgainst(typed), u"control"_s);
    }

    void namesInAnyScriptAreKept_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"Khoá làm việc"_s, u"工作密钥"_s, u"مفتاح العمل"_s, u"रोज़ की कुंजी"_s, u"ключ №1"_s,
                                    u"👩‍👩‍👧 key"_s})
            QTest::newRow(qUtf8Printable(name)) << name;
    }
    void namesInAnyScriptAreKept()
    {
        QFETCH(QString, name);
        QCOMPARE(KeyName::make(name)->toString(), name.normalized(QString::NormalizationForm_C));
    }

    void namesThatLookTheSameCountAsOne_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"Work Key"_s << u"wORK kEY"_s;
        QTest::newRow("composed or not") << u"cl\u00e9 un"_s << u"cle\u0301 un"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("ligature") << u"\ufb01rst"_s << u"first"_s;
        QTest::newRow("full width") << u"ｗｏｒｋ"_s << u"work"_s;
        QTest::newRow("final sigma") << u"ΣΑΣ"_s << u"σας"_s;
        QTest::newRow("folding that takes apart") << u"ab\u0390"_s << u"AB\u03aa\u0301"_s;
    }
    void namesThatLookTheSameCountAsOne()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(countAsOne(one, other));
    }

    void otherNamesStayApart()
    {
        QVERIFY(!countAsOne(u"work"_s, u"work 2"_s));
        QVERIFY(!countAsOne(u"resume"_s, u"résumé"_s));
    }
};

QTEST_GUILESS_MAIN(KeyNameTest)
#include "KeyNameTest.moc"
