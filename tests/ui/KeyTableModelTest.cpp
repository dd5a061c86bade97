// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyTableModel.h"
#include "KeyModels.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKeepsTheRulesOfModels()
    {
        QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model.setEntries({listed(1, u"openai"_s, u"one"_s), listed(2, u"groq"_s, u"two"_s)});
        m_model.setEntries({listed(2, u"groq"_s, u"two"_s)});
        QCOMPARE(m_model.rowCount(), 1);
    }

    void oneChangedKeyIsOneChangedRow()
    {
        KeyEntry first = listed(1, u"openai"_s, u"one"_s);
        const KeyEntry second = listed(2, u"groq"_s, u"two"_s);
        m_model.setEntries({first, second});
        QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
        first.attributes.name = u"renamed"_s;
        m_model.setEntries({first, second});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 0);
        QCOMPARE(m_model.index(0, KeyTableModel::Name).data().toString(), u"renamed"_s);
    }

    void manyChangedKeysAreToldOfOnceWithTheColumnsThatMoved()
    {
        QList<KeyEntry> entries;
        for (int number = 1; number <= 20; ++number)
            entries << listed(number, u"openai"_s, u"key %1"_s.arg(number));
        m_model.setEntries(entries);
        QSignalSpy told(&m_model, &KeyTableModel::entriesChanged);
        for (const int row : {3, 4, 5, 17})
            entries[row] = tested(entries.at(row), TestStatus::Valid);
        m_model.setEntries(entries);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().at(0).value<QList<int>>(), (QList<int>{3, 4, 5, 17}));
        const auto columns = told.constFirst().at(1).toUInt();
        QVERIFY(columns & (1u << KeyTableModel::Status));
        QVERIFY(!(columns & (1u << KeyTableModel::Name)));
    }

    void aKeyThatComesAndSwitchesAnotherOffIsOneRowAndOneChange()
    {
        QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        KeyEntry first = listed(1, u"openai"_s, u"one"_s);
        m_model.setEntries({first, listed(5, u"groq"_s, u"five"_s)});
        QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
        QSignalSpy told(&m_model, &KeyTableModel::entriesChanged);
        KeyEntry last = listed(5, u"groq"_s, u"five"_s);
        last.active = false;
        m_model.setEntries({first, listed(3, u"groq"_s, u"three"_s), last});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.constFirst().at(1).toInt(), 1);
        QCOMPARE(told.size(), 1);
        // As the rows stood before the new one.
        QCOMPARE(told.constFirst().at(0).value<QList<int>>(), QList<int>{1});
        QCOMPARE(m_model.index(2, KeyTableModel::Active).data().toString(), u"Inactive"_s);
        QCOMPARE(m_model.index(1, KeyTableModel::Name).data().toString(), u"three"_s);
    }

    void whatWasShownIsGivenBack()
    {
        const QList<KeyEntry> entries{listed(1, u"openai"_s, u"one"_s)};
        m_model.setEntries(entries);
        const Catalogue catalogue = Catalogue::builtIn();
        const KeyListing before = m_model.apply(changeOf(m_model.listing(), {}, catalogue));
        QCOMPARE(m_model.rowCount(), 0);
        QVERIFY(before.entries.isEmpty()); // it left as a row of its own
        m_model.setEntries(entries);
        QCOMPARE(m_model.apply({.anew = true}).entries.size(), 1);
    }

    void otherRulesForRemindersAnnounceEachRow()
    {
        m_model.setEntries({listed(1, u"openai"_s, u"one"_s), listed(2, u"groq"_s, u"two"_s)});
        QSignalSpy told(&m_model, &KeyTableModel::entriesChanged);
        m_model.setReminderRules({.rotateAfterDays = 90});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().at(0).value<QList<int>>(), (QList<int>{0, 1}));
    }

    void nothingThatStayedTheSameIsAnnounced()
    {
        const QList<KeyEntry> entries{listed(1, u"openai"_s, u"one"_s)};
        m_model.setEntries(entries);
        QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
        m_model.setEntries(entries);
        QCOMPARE(changes.size(), 0);
    }

    void statusIsSaidInAWordAndNotByColourAlone()
    {
        m_model.setEntries(
            {tested(listed(1, u"openai"_s, u"one"_s), TestStatus::Invalid), listed(2, u"groq"_s, u"two"_s)});
        QCOMPARE(m_model.index(0, KeyTableModel::Status).data().toString(), u"Invalid"_s);
        QCOMPARE(m_model.index(1, KeyTableModel::Status).data().toString(), u"Not tested"_s);
    }

    void aDamagedKeyIsSaidToBe()
    {
        KeyEntry damaged = tested(listed(1, u"openai"_s, u"one"_s), TestStatus::Valid);
        damaged.damage = Error{ErrorCode::KeyDamaged, {}};
        m_model.setEntries({damaged});
        QCOMPARE(m_model.index(0, KeyTableModel::Status).data().toString(), u"Damaged"_s);
        QVERIFY(attentionOf(damaged) == Attention::Damaged);
    }

    void aKeyNearItsEndNeedsAttention()
    {
        KeyEntry entry = tested(listed(1, u"openai"_s, u"one"_s), TestStatus::Valid);
        entry.active = true;
        const QDate today(2026, 6, 1);
        const Moment noon = toMoment(QDateTime(today, QTime(12, 0), Qt::LocalTime));
        QVERIFY(!needsAttention(entry, noon, {}));
        entry.attributes.expires = today.addDays(14);
        QVERIFY(needsAttention(entry, noon, {}));
        entry.attributes.expires = today.addDays(15);
        QVERIFY(!needsAttention(entry, noon, {}));
        QVERIFY(needsAttention(entry, noon, {.daysBeforeExpiry = 15}));
    }

    void aKeyThatIsOldNeedsAttentionIfThatIsWanted()
    {
        KeyEntry entry = tested(listed(1, u"openai"_s, u"one"_s), TestStatus::Valid);
        entry.active = true;
        entry.created = toMoment(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
        const Moment now = entry.created + std::chrono::days(100);
        QVERIFY(!needsAttention(entry, now, {}));
        QVERIFY(needsAttention(entry, now, {.rotateAfterDays = 100}));
        QVERIFY(!needsAttention(entry, now, {.rotateAfterDays = 101}));
    }

    void aKeyIsFoundByItsId()
    {
        m_model.setEntries({listed(3, u"openai"_s, u"one"_s), listed(8, u"groq"_s, u"two"_s)});
        QCOMPARE(m_model.find(KeyId(8))->attributes.name, u"two"_s);
        QVERIFY(!m_model.find(KeyId(4)));
    }

private:
    Catalogue m_catalogue = Catalogue::builtIn();
    KeyTableModel m_model{m_catalogue};
};

QTEST_MAIN(KeyTableModelTest)
#include "KeyTableModelTest.moc"
