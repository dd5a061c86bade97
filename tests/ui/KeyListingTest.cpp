// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyListing.h"
#include "KeyModels.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameWentAndChangedIsTold()
    {
        const KeyListing before = listing({key(1), key(2), key(4)});
        KeyEntry renamed = before.entries.at(2);
        renamed.attributes.name = u"renamed"_s;
        const auto change = changeOf(before, {before.entries.at(0), key(3), renamed}, m_catalogue);
        QVERIFY(!change.anew);
        QCOMPARE(change.gone, QList<KeyId>{KeyId(2)});
        QCOMPARE(change.added, QList<int>{1});
        QCOMPARE(change.changed, QList<int>{2});
    }

    void keysAtTheEndThatWentAreTold()
    {
        const KeyListing before = listing({key(1), key(2)});
        QCOMPARE(changeOf(before, {before.entries.at(0)}, m_catalogue).gone, QList<KeyId>{KeyId(2)});
    }

    void everyKeyHasItsText()
    {
        const KeyListing before = listing({key(1), key(2)});
        KeyEntry renamed = before.entries.at(1);
        renamed.attributes.name = u"ÄNDERUNG"_s;
        const auto after = changeOf(before, {before.entries.at(0), renamed, key(7)}, m_catalogue).after;
        QCOMPARE(after.searchTexts.size(), 3);
        QVERIFY(after.searchTexts.at(0).contains("key 1"));
        QVERIFY(after.searchTexts.at(1).contains(u"änderung"_s.toUtf8()));
        QVERIFY(after.searchTexts.at(2).contains("key 7"));
    }

    void theProviderIsFoundByItsNameAndItsId()
    {
        const QByteArray text = listing({key(1)}).searchTexts.constFirst();
        QVERIFY(text.contains("openrouter"));
        QVERIFY(listing({listed(1, u"not-in-the-catalogue"_s, u"one"_s)})
                    .searchTexts.constFirst()
                    .contains("not-in-the-catalogue"));
    }

    void aTestThatFoundSomethingElseIsAChange()
    {
        const KeyListing before = listing({tested(key(1), TestStatus::Valid)});
        QVERIFY(changeOf(before, {tested(before.entries.at(0), TestStatus::Valid)}, m_catalogue).changed.isEmpty());
        QCOMPARE(changeOf(before, {tested(before.entries.at(0), TestStatus::Invalid)}, m_catalogue).changed.size(), 1);
    }

    void veryManyKeysAreNotToldOneByOne()
    {
        QList<KeyEntry> many;
        for (int id = 1; id <= 17; ++id)
            many << key(id);
        const auto change = changeOf({}, many, m_catalogue);
        QVERIFY(change.anew);
        QVERIFY(change.added.isEmpty());
        QCOMPARE(change.after.searchTexts.size(), 17);
        QVERIFY(!changeOf({}, many.first(16), m_catalogue).anew);
    }

private:
    static KeyEntry key(int id) { return listed(id, u"openrouter"_s, u"key %1"_s.arg(id)); }
    KeyListing listing(const QList<KeyEntry> &entries) const { return changeOf({}, entries, m_catalogue).after; }

    const Catalogue m_catalogue = Catalogue::builtIn();
};

QTEST_GUILESS_MAIN(KeyListingTest)
#include "KeyListingTest.moc"
