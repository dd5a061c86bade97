// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyFilterModel.h"
#include "KeyModels.h"
#include "models/ProviderListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keys.setEntries({tested(listed(1, u"openai"_s, u"Work laptop"_s), TestStatus::Valid),
                           tested(listed(2, u"groq"_s, u"Straße 10"_s), TestStatus::Invalid),
                           listed(3, u"groq"_s, u"Project 9"_s)});
        m_shown.setSearch({});
        m_shown.setProvider({});
        m_shown.setOnlyAttention(false);
        m_shown.sort(KeyTableModel::Name, Qt::AscendingOrder);
    }

    void itKeepsTheRulesOfModels()
    {
        QAbstractItemModelTester tester(&m_shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_shown.setSearch(u"project"_s);
        m_shown.sort(KeyTableModel::Uses, Qt::DescendingOrder);
        m_keys.setEntries({});
        QCOMPARE(m_shown.rowCount(), 0);
    }

    void aWordIsFoundWhateverItsCase()
    {
        m_shown.setSearch(u"LAPTOP"_s);
        QCOMPARE(names(), QStringList{u"Work laptop"_s});
        m_shown.setSearch(u"strasse"_s);
        QCOMPARE(names(), QStringList{u"Straße 10"_s});
    }

    void allWordsMustBeFoundInAnyOrder()
    {
        m_shown.setSearch(u"9 project"_s);
        QCOMPARE(names(), QStringList{u"Project 9"_s});
        m_shown.setSearch(u"9 laptop"_s);
        QVERIFY(names().isEmpty());
    }

    void theProvidersNameIsSearchedToo()
    {
        m_shown.setSearch(u"groq"_s);
        QCOMPARE(m_shown.rowCount(), 2);
    }

    void onlyKeysOfOneProviderAreShown()
    {
        m_shown.setProvider(ProviderId(u"openai"_s));
        QCOMPARE(names(), QStringList{u"Work laptop"_s});
    }

    void onlyKeysThatNeedAttentionAreShown()
    {
        m_shown.setOnlyAttention(true);
        QCOMPARE(names(), QStringList{u"Straße 10"_s});
    }

    void numbersInNamesSortByValue()
    {
        m_keys.setEntries(
            {listed(1, u"groq"_s, u"key 10"_s), listed(2, u"groq"_s, u"key 9"_s), listed(3, u"groq"_s, u"Key 1"_s)});
        QCOMPARE(names(), (QStringList{u"Key 1"_s, u"key 9"_s, u"key 10"_s}));
        m_shown.sort(KeyTableModel::Name, Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"key 10"_s, u"key 9"_s, u"Key 1"_s}));
    }

    void aChangeThatMovesNothingResetsNothing()
    {
        QSignalSpy resets(&m_shown, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&m_shown, &QAbstractItemModel::dataChanged);
        QList<KeyEntry> entries = m_keys.entries();
        entries[0].useCount = 7;
        m_keys.setEntries(entries);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(m_shown.entryAt(changes.first().first().toModelIndex().row())->id, KeyId(1));
    }

    void aKeyThatComesOrGoesResetsNothing()
    {
        QAbstractItemModelTester tester(&m_shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&m_shown, &QAbstractItemModel::modelReset);
        QList<KeyEntry> entries = m_keys.entries();
        entries.insert(2, listed(20, u"groq"_s, u"Queue"_s));
        entries[3].id = KeyId(30);
        m_keys.setEntries(entries);
        QCOMPARE(names(), (QStringList{u"Project 9"_s, u"Queue"_s, u"Straße 10"_s, u"Work laptop"_s}));
        entries.removeFirst();
        m_keys.setEntries(entries);
        QCOMPARE(names(), (QStringList{u"Project 9"_s, u"Queue"_s, u"Straße 10"_s}));
        m_shown.setSearch(u"queue"_s);
        const auto resetsOfSearch = resets.size();
        entries << listed(40, u"groq"_s, u"no such"_s) << listed(50, u"groq"_s, u"a queue"_s);
        m_keys.setEntries(entries);
        QCOMPARE(names(), (QStringList{u"a queue"_s, u"Queue"_s}));
        QCOMPARE(resets.size(), resetsOfSearch);
    }

    void aChangedKeyMovesAndTakesItsSelectionAlong()
    {
        QAbstractItemModelTester tester(&m_shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&m_shown, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held = m_shown.index(m_shown.rowOf(KeyId(1)), KeyTableModel::Name);
        QList<KeyEntry> entries = m_keys.entries();
        entries[0].attributes.name = u"A laptop"_s;
        m_keys.setEntries(entries);
        QCOMPARE(names(), (QStringList{u"A laptop"_s, u"Project 9"_s, u"Straße 10"_s}));
        QCOMPARE(held.row(), 0);
        QCOMPARE(held.data().toString(), u"A laptop"_s);
        m_shown.sort(KeyTableModel::Uses, Qt::DescendingOrder);
        entries[1].useCount = 5;
        entries[2].useCount = 7;
        m_keys.setEntries(entries);
        QCOMPARE(names(), (QStringList{u"Project 9"_s, u"Straße 10"_s, u"A laptop"_s}));
        QCOMPARE(resets.size(), 1);
    }

    void aChangedKeyComesIntoSightAndGoesOutOfIt()
    {
        QAbstractItemModelTester tester(&m_shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_shown.setOnlyAttention(true);
        QSignalSpy resets(&m_shown, &QAbstractItemModel::modelReset);
        QList<KeyEntry> entries = m_keys.entries();
        entries[1] = tested(entries.at(1), TestStatus::Valid);
        entries[2] = tested(entries.at(2), TestStatus::Invalid);
        m_keys.setEntries(entries);
        QCOMPARE(names(), QStringList{u"Project 9"_s});
        QCOMPARE(resets.size(), 0);
    }

    void whatFitsAsOneTypesIsWhatFitsTheWholeSearch()
    {
        for (const QString &typed : {u"p"_s, u"pr"_s, u"pr -"_s, u"pr -9"_s, u"pr"_s, u""_s, u"status:"_s,
                                     u"status:in"_s, u"status:in is:active"_s, u"tag:x"_s}) {
            m_shown.setSearch(typed);
            KeyFilterModel fresh(m_keys);
            fresh.setSearch(typed);
            QCOMPARE(m_shown.rowCount(), fresh.rowCount());
        }
    }

    void aRowKnowsItsKeyAndAKeyItsRow()
    {
        for (int row = 0; row < m_shown.rowCount(); ++row)
            QCOMPARE(m_shown.rowOf(m_shown.entryAt(row)->id), row);
        m_shown.setSearch(u"laptop"_s);
        QCOMPARE(m_shown.rowOf(KeyId(2)), -1);
    }

    void theProvidersWithKeysAreListedWithTheirNumbers()
    {
        const ProviderListModel providers(m_keys, m_catalogue);
        QCOMPARE(providers.rowCount(), 4);
        QCOMPARE(providers.index(0).data(ProviderListModel::CountRole).toInt(), 3);
        QCOMPARE(providers.index(1).data(ProviderListModel::CountRole).toInt(), 1);
        QCOMPARE(providers.index(2).data().toString(), u"OpenAI"_s);
        QCOMPARE(providers.index(3).data().toString(), u"Groq"_s);
        QCOMPARE(providers.index(3).data(ProviderListModel::CountRole).toInt(), 2);
        QCOMPARE(providers.index(3).data(ProviderListModel::AttentionRole).toInt(),
                 static_cast<int>(Attention::NotWorking));
    }

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < m_shown.rowCount(); ++row)
            found << m_shown.entryAt(row)->attributes.name;
        return found;
    }

    Catalogue m_catalogue = Catalogue::builtIn();
    KeyTableModel m_keys{m_catalogue};
    KeyFilterModel m_shown{m_keys};
};

QTEST_MAIN(KeyFilterModelTest)
#include "KeyFilterModelTest.moc"
