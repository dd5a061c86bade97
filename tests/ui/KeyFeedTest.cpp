// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyFeed.h"
#include "TestHerd.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyFeedTest : public QObject
{
    Q_OBJECT

    void addKeys(qsizetype count)
    {
        std::vector<NewKey> keys;
        for (qsizetype number = 0; number < count; ++number)
            keys.push_back(newKey(u"openai"_s, u"key %1"_s.arg(number), int(number)));
        valueOf(m_herd->vault().addAll(std::move(keys)));
    }

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_keys = std::make_unique<KeyTableModel>(m_herd->keyherd().catalogue());
    }

    void cleanup()
    {
        m_keys.reset();
        m_herd.reset();
    }

    void ofVeryManyKeysTheFirstAreThereBeforeAll()
    {
        addKeys(KeyFeed::firstOfMany + 20);
        QList<int> sizes;
        connect(m_keys.get(), &KeyTableModel::modelReset, this, [&] { sizes << m_keys->rowCount(); });
        KeyFeed feed(m_herd->vault(), m_herd->keyherd().catalogue(), *m_keys);
        QSignalSpy refreshed(&feed, &KeyFeed::refreshed);
        feed.refresh();
        QVERIFY(refreshed.wait());
        QCOMPARE(sizes, (QList<int>{KeyFeed::firstOfMany, KeyFeed::firstOfMany + 20}));
        QCOMPARE(refreshed.size(), 1);
    }

    void fewerAreReadOnce()
    {
        addKeys(20);
        QSignalSpy resets(m_keys.get(), &KeyTableModel::modelReset);
        KeyFeed feed(m_herd->vault(), m_herd->keyherd().catalogue(), *m_keys);
        QSignalSpy refreshed(&feed, &KeyFeed::refreshed);
        feed.refresh();
        QVERIFY(refreshed.wait());
        QCOMPARE(resets.size(), 1);
        QCOMPARE(m_keys->rowCount(), 20);
    }

    void lockingBetweenTheFirstAndAllLeavesNothing()
    {
        addKeys(KeyFeed::firstOfMany + 20);
        KeyFeed feed(m_herd->vault(), m_herd->keyherd().catalogue(), *m_keys);
        QSignalSpy refreshed(&feed, &KeyFeed::refreshed);
        QSignalSpy failed(&feed, &KeyFeed::failed);
        QSignalSpy locked(&m_herd->vault(), &VaultService::lockedChanged);
        connect(
            m_keys.get(), &KeyTableModel::modelReset, &feed, [&] { static_cast<void>(m_herd->vault().lock()); },
            Qt::SingleShotConnection);
        feed.refresh();
        QVERIFY(locked.wait());
        QTRY_COMPARE(m_keys->rowCount(), 0);
        QVERIFY(refreshed.isEmpty());
        QVERIFY(failed.isEmpty());
    }

private:
    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<KeyTableModel> m_keys;
};

QTEST_MAIN(KeyFeedTest)
#include "KeyFeedTest.moc"
