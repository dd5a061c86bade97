// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/KeyCollection.h"

#include "PlantedKeys.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyCollectionTest : public QObject
{
    Q_OBJECT

    KeyCollection m_keys;

    static std::shared_ptr<const ScannedFile> file(const char *path)
    {
        return std::make_shared<const ScannedFile>(ScannedFile{.path = path});
    }

    void add(const QByteArray &key, const std::shared_ptr<const ScannedFile> &where, qint64 offset = 0,
             Certainty certainty = Certainty::Sure, const QString &provider = u"groq"_s)
    {
        const KeyFinding finding{.offset = offset,
                                 .length = key.size(),
                                 .guesses = {{ProviderId(provider), u"key"_s, certainty}},
                                 .variable = {}};
        m_keys.add({.key = key, .offset = offset, .line = 1, .finding = finding}, where);
    }

private Q_SLOTS:
    void init() { m_keys = {}; }

    void eachKeyIsKeptOnceWithItsSecret()
    {
        add(groqKey(1), file("b"));
        add(groqKey(2), file("a"));
        add(groqKey(1), file("a"), 100);
        m_keys.sort();
        QCOMPARE(m_keys.keys().size(), std::size_t{2});
        QCOMPARE(m_keys.secret(0).toByteArray(), groqKey(2));
        QCOMPARE(m_keys.secret(1).toByteArray(), groqKey(1));
        QCOMPARE(m_keys.find(groqKey(1)), std::optional(std::size_t{1}));
        QVERIFY(!m_keys.find(groqKey(3)));
        QCOMPARE(m_keys.keys()[1].places.size(), 2);
        QCOMPARE(m_keys.keys()[1].masked, u"gsk_…AHOb"_s);
    }

    void aPlaceThatWasSearchedTwiceIsOne()
    {
        add(groqKey(1), file("a"), 7);
        add(groqKey(1), file("a"), 7);
        m_keys.sort();
        QCOMPARE(m_keys.keys().front().places.size(), 1);
    }

    void theSurestGuessSpeaksAndOfEqualsTheFirst()
    {
        add(groqKey(1), file("c"), 0, Certainty::Likely, u"openai"_s);
        add(groqKey(1), file("b"), 0, Certainty::Likely, u"mistral"_s);
        add(groqKey(1), file("a"), 0, Certainty::Possible, u"cohere"_s);
        QCOMPARE(m_keys.keys().front().guesses.constFirst().provider, ProviderId(u"mistral"_s));
        QVERIFY(m_keys.keys().front().isClear());
    }

    void beyondItsLimitItOnlyCounts()
    {
        const auto where = file("a");
        for (std::size_t i = 0; i < KeyCollection::mostKeys + 3; ++i)
            add("key-" + QByteArray::number(qulonglong(i)).rightJustified(16, '0'), where, qint64(i));
        QCOMPARE(m_keys.keys().size(), KeyCollection::mostKeys);
        QCOMPARE(m_keys.lost(), 3);
        m_keys.sort();
        QCOMPARE(m_keys.secret(4711).toByteArray(), QByteArray("key-0000000000004711"));
    }

    void placesBeyondTheLimitAreCountedAndEachKeyHasOne()
    {
        const auto where = file("a");
        for (qint64 i = 0; i < KeyCollection::mostPlaces + 5; ++i)
            add(groqKey(1), where, i * 100);
        add(groqKey(2), where, 1);
        QCOMPARE(m_keys.keys()[0].places.size(), KeyCollection::mostPlaces);
        QCOMPARE(m_keys.keys()[0].otherPlaces, 5);
        QCOMPARE(m_keys.keys()[1].places.size(), 1);
    }
};

QTEST_GUILESS_MAIN(KeyCollectionTest)
#include "KeyCollectionTest.moc"
