// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"

#include <QSet>
#include <QTest>

#include <limits>
#include <type_traits>

using namespace keyherd;
using namespace Qt::StringLiterals;

using OtherId = Id<struct OtherIdTag>;
using OtherTextId = TextId<struct OtherTextIdTag>;

static_assert(!std::is_convertible_v<qint64, KeyId> && !std::is_convertible_v<KeyId, qint64>, "a number is no key id");
static_assert(!std::is_convertible_v<OtherId, KeyId> && !std::is_constructible_v<KeyId, OtherId>,
              "an id of one kind is none of another");
static_assert(!std::is_convertible_v<QString, ProviderId> && !std::is_convertible_v<ProviderId, QString>,
              "a text is no provider id");
static_assert(!std::is_constructible_v<ProviderId, OtherTextId>, "a text id of one kind is none of another");

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsKeptWhole_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << qint64(1) << u"1"_s;
        QTest::newRow("beyond 32 bits") << qint64(5'000'000'000) << u"5000000000"_s;
        QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << u"9223372036854775807"_s;
    }
    void aNumberIsKeptWhole()
    {
        QFETCH(const qint64, number);
        QFETCH(const QString, text);
        QCOMPARE(KeyId(number).value(), number);
        QCOMPARE(KeyId(number).toString(), text);
    }

    void idsSortAsTheirNumbers()
    {
        QVERIFY(KeyId(9) < KeyId(10));
        QVERIFY(KeyId(10) == KeyId(10));
    }

    void textIdsSortAsTheirText()
    {
        QVERIFY(ProviderId(u"groq"_s) < ProviderId(u"openai"_s));
        QVERIFY(ProviderId(u"openai"_s) > ProviderId(u"groq"_s));
        QVERIFY(ProviderId(u"openai"_s) == ProviderId(u"openai"_s));
        QVERIFY(ProviderId(u"openai"_s) != ProviderId(u"OpenAI"_s));
    }

    void equalIdsAreOneInASet()
    {
        QCOMPARE((QSet<KeyId>{KeyId(1), KeyId(2), KeyId(1)}).size(), 2);
        QCOMPARE((QSet<ProviderId>{ProviderId(u"groq"_s), ProviderId(u"groq"_s)}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "IdTest.moc"
