// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyQuery.h"
#include "KeyModels.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_entry = listed(1, u"openai"_s, u"Work Laptop"_s);
        m_entry.attributes.tags = {u"Office"_s, u"my team"_s};
        m_entry.attributes.note = u"note: of mine"_s;
    }

    void nothingTypedFindsEveryKey()
    {
        QVERIFY(KeyQuery::parse(u"  "_s).isEmpty());
        QVERIFY(finds(u""_s));
    }

    void wordsAreFoundAnywhereWhateverTheirCase()
    {
        QVERIFY(finds(u"LAPTOP work"_s));
        QVERIFY(finds(u"mine"_s));
        QVERIFY(!finds(u"laptop home"_s));
    }

    void aProviderIsFoundByTheBeginningOfItsIdOrName()
    {
        QVERIFY(finds(u"provider:openai"_s));
        QVERIFY(finds(u"Provider:\"Open AI\""_s));
        QVERIFY(!finds(u"provider:groq"_s));
        QVERIFY2(!finds(u"provider:laptop"_s), "elsewhere does not count");
    }

    void aTagIsFoundByItsBeginning()
    {
        QVERIFY(finds(u"tag:off"_s));
        QVERIFY(finds(u"tag:\"my team\""_s));
        QVERIFY(!finds(u"tag:team"_s));
        QVERIFY(!finds(u"tag:laptop"_s));
    }

    void aStatusIsFoundByItsNameAndNotByPartOfAnother()
    {
        m_entry = tested(m_entry, TestStatus::Invalid);
        QVERIFY(finds(u"status:invalid"_s));
        QVERIFY(!finds(u"status:valid"_s));
        m_entry = tested(m_entry, TestStatus::RateLimited);
        QVERIFY(finds(u"status:rate_limited"_s));
        QVERIFY(finds(u"status:\"rate limited\""_s));
        m_entry.lastTest.reset();
        QVERIFY(finds(u"status:untested"_s));
        m_entry.damage = Error{ErrorCode::KeyDamaged, {}};
        QVERIFY(finds(u"status:damaged"_s));
        QVERIFY(!finds(u"status:untested"_s));
    }

    void aStateIsFound()
    {
        QVERIFY(finds(u"is:active"_s));
        QVERIFY(!finds(u"is:inactive"_s));
        QVERIFY(!finds(u"is:damaged"_s));
        m_entry.active = false;
        m_entry.damage = Error{ErrorCode::KeyDamaged, {}};
        QVERIFY(finds(u"is:inactive is:damaged"_s));
    }

    void aKeyWhoseEndIsNearIsExpiring()
    {
        m_entry.attributes.expires = QDate(2026, 6, 15);
        QVERIFY(finds(u"is:expiring"_s));
        m_entry.attributes.expires = QDate(2026, 6, 16);
        QVERIFY(!finds(u"is:expiring"_s));
        m_entry.attributes.expires.reset();
        QVERIFY(!finds(u"is:expiring"_s));
    }

    void quotesKeepWordsTogether()
    {
        QVERIFY(finds(u"\"work laptop\""_s));
        QVERIFY(!finds(u"\"laptop work\""_s));
        QVERIFY2(finds(u"\"work lap"_s), "quotes may still be open");
    }

    void aMinusWantsTheWordAbsent()
    {
        QVERIFY(!finds(u"-laptop"_s));
        QVERIFY(finds(u"work -home"_s));
        QVERIFY(!finds(u"-tag:office"_s));
        QVERIFY(finds(u"-is:inactive"_s));
        QVERIFY(!finds(u"-\"work laptop\""_s));
        QVERIFY2(finds(u"sk-"_s), "inside a word it is a hyphen");
    }

    void whatStandsBeforeAnotherColonIsPlainText()
    {
        QVERIFY(finds(u"note:"_s));
        QVERIFY(!finds(u"name:work"_s));
        QVERIFY(!finds(u"is:nonsense"_s));
        m_entry.attributes.note = u"is:nonsense"_s;
        QVERIFY(finds(u"is:nonsense"_s));
    }

    void aFieldThatIsStillBeingTypedHidesNothing()
    {
        for (const QString &field : KeyQuery::fields())
            QVERIFY2(finds(field), qPrintable(field));
        QVERIFY(finds(u"is:act"_s));
        QVERIFY(finds(u"-tag:"_s));
    }

    void aLongerWordNarrowsAndAnAbsentOneDoesNot_data()
    {
        QTest::addColumn<QString>("wider");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("narrows");
        QTest::newRow("from nothing") << u""_s << u"a"_s << true;
        QTest::newRow("one letter more") << u"la"_s << u"lap"_s << true;
        QTest::newRow("one word more") << u"lap"_s << u"lap -x"_s << true;
        QTest::newRow("one letter less") << u"lap"_s << u"la"_s << false;
        QTest::newRow("absent") << u"-la"_s << u"-lap"_s << false;
        QTest::newRow("became a field") << u"tag"_s << u"tag:"_s << false;
        QTest::newRow("another state") << u"is:a"_s << u"is:i"_s << false;
        QTest::newRow("fewer statuses") << u"status:un"_s << u"status:unr"_s << true;
        QTest::newRow("other statuses") << u"status:valid"_s << u"status:invalid"_s << false;
    }
    void aLongerWordNarrowsAndAnAbsentOneDoesNot()
    {
        QFETCH(QString, wider);
        QFETCH(QString, typed);
        QTEST(KeyQuery::parse(typed).narrows(KeyQuery::parse(wider)), "narrows");
    }

private:
    [[nodiscard]] bool finds(const QString &typed) const
    {
        const Moment noon = toMoment(QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::LocalTime));
        return KeyQuery::parse(typed).fits(m_entry, KeyQuery::textOf(m_entry, u"Open AI"_s), noon, {});
    }

    KeyEntry m_entry = listed(1, u"openai"_s, u"Work Laptop"_s);
};

QTEST_GUILESS_MAIN(KeyQueryTest)
#include "KeyQueryTest.moc"
