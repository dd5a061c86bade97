// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by itself: rotations go on, and a person hears of a key once.
#include "exchange/RotationSchedule.h"
#include "support/network/LoopbackProvider.h"
#include "support/vault/TestVault.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct World
{
    World()
    {
        QObject::connect(&schedule, &RotationSchedule::due, &schedule,
                         [this](const KeyReminder &reminder) { heard << reminder; });
    }
    [[nodiscard]] KeyId add(const QString &name, int number, std::optional<QDate> expires = {})
    {
        NewKey key = newKey(u"openai"_s, name, number);
        key.expires = expires;
        return valueOf(vault.service().add(std::move(key))).entry.id;
    }
    [[nodiscard]] QDate today() const { return toDateTime(clock.now()).toLocalTime().date(); }

    TestVault vault = TestVault();
    HandClock &clock = vault.clock();
    Provisioning provisioning{vault.catalogue()};
    KeyIssuing issuing{vault.service(), vault.catalogue(), provisioning};
    TestQueue tests{vault.service(), vault.catalogue(), clock};
    KeyRotation rotation{{vault.service(), vault.catalogue(), issuing, tests, clock}};
    RotationSchedule schedule{{vault.service(), vault.catalogue(), rotation, clock}, [] { return FoundKeys(); }};
    QList<KeyReminder> heard = {};
};

} // namespace

class RotationScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsToldOfOnceForEachReason()
    {
        World world;
        static_cast<void>(world.add(u"soon"_s, 1, world.today().addDays(3)));
        QSignalSpy looked(&world.schedule, &RotationSchedule::looked);
        world.schedule.start({}, {});
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(world.heard.size(), 1);
        QCOMPARE(world.heard.constFirst().name, u"soon"_s);
        world.schedule.start({}, {});
        QTRY_COMPARE(looked.size(), 2);
        QCOMPARE(world.heard.size(), 1);
        world.clock.advance(std::chrono::days(5));
        world.schedule.start({}, {});
        QTRY_COMPARE(looked.size(), 3);
        QCOMPARE(world.heard.size(), 2);
        QCOMPARE(world.heard.constLast().reason, ReminderReason::Expired);
    }

    void theOldKeyIsSpokenOfOnlyAfterADay()
    {
        World world;
        const KeyId key = world.add(u"work"_s, 1);
        valueOf(world.rotation.replace(key, secretOf(madeUpKey(u"openai"_s, 2)), {}, {.untested = true}));
        QSignalSpy looked(&world.schedule, &RotationSchedule::looked);
        world.schedule.start({}, {});
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(world.heard.size(), 0);
        world.clock.advance(24h);
        world.schedule.start({}, {});
        QTRY_COMPARE(looked.size(), 2);
        QCOMPARE(world.heard.size(), 1);
        QCOMPARE(world.heard.constFirst().name, u"work"_s);
    }

    void aKeyThatWaitedIsTestedAndSwitched()
    {
        World world;
        const LoopbackProvider provider(QList<Behaviour>{{.answer = httpAnswer(503, "{}")},
                                                         {.answer = httpAnswer(200, R"({"data": [{"id": "m"}]})")}});
        const KeyId key = world.add(u"work"_s, 1);
        valueOf(world.vault.service().edit(key, {.baseUrl = provider.url()}));
        QCOMPARE(codeOf(world.rotation.replace(key, secretOf(madeUpKey(u"openai"_s, 2)), {}, {})),
                 ErrorCode::ReplacementUntested);
        QSignalSpy looked(&world.schedule, &RotationSchedule::looked);
        world.schedule.start({}, {});
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(world.vault.secretBytes(key), madeUpKey(u"openai"_s, 1));
        world.clock.advance(10min);
        world.schedule.start({}, {});
        QTRY_COMPARE(looked.size(), 2);
        QCOMPARE(world.vault.secretBytes(key), madeUpKey(u"openai"_s, 2));
    }

    void aLockedVaultIsLookedAtWhenItIsUnlocked()
    {
        World world;
        static_cast<void>(world.add(u"soon"_s, 1, world.today().addDays(3)));
        valueOf(world.vault.service().lock());
        QSignalSpy looked(&world.schedule, &RotationSchedule::looked);
        world.schedule.start({}, {});
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(world.heard.size(), 0);
        valueOf(world.vault.service().unlockWithPassphrase(TestVault::passphrase()));
        QTRY_COMPARE(world.heard.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RotationScheduleTest)
#include "RotationScheduleTest.moc"
