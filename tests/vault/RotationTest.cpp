// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done next, as a function of what is known and the time.
#include "vault/Rotation.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment start = fromMilliseconds(1'800'000'000'000);

Rotation begun(const RotationPlan &plan)
{
    return {.row = 1,
            .uuid = *Uuid::fromBytes(QByteArray::fromHex("00112233445566778899aabbccddeeff")),
            .provider = ProviderId(u"openrouter"_s),
            .key = KeyId(1),
            .plan = plan,
            .since = start};
}

Rotation issuedAndSwitched(const RotationPlan &plan = {.issued = true, .grace = 24h, .oldIssuedAs = u"old"_s})
{
    return begun(plan).kept(KeyId(2), u"new"_s, start).switched(start);
}

} // namespace

class RotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsIssuedThenTestedThenSwitched()
    {
        const Rotation asking = begun({.issued = true});
        QCOMPARE(asking.nextStep(start), RotationStep::Issue);
        const Rotation kept = asking.kept(KeyId(2), u"new"_s, start + 1s);
        QCOMPARE(kept.nextStep(start), RotationStep::Test);
        QCOMPARE(kept.since, start + 1s);
        QVERIFY(!kept.isSwitched());
        const Rotation switched = kept.switched(start + 2s);
        QVERIFY(switched.isSwitched());
        QCOMPARE(switched.lastUse, start + 2s);
    }

    void anUnwantedKeyIsDiscarded()
    {
        const Rotation kept = begun({.issued = true}).kept(KeyId(2), u"new"_s, start);
        QCOMPARE(kept.unwanted(start).nextStep(start), RotationStep::Discard);
    }

    void whereKeyherdCannotDeleteTheOldKeyAPersonIsWaitedFor()
    {
        const Rotation guided = begun({}).kept(KeyId(2), {}, start).switched(start);
        QCOMPARE(guided.nextStep(start + 8760h), RotationStep::AskPerson);
        QCOMPARE(guided.dueAt(), std::nullopt);
        const Rotation notIssued = issuedAndSwitched({.issued = true, .oldIssuedAs = {}});
        QCOMPARE(notIssued.nextStep(start), RotationStep::AskPerson);
    }

    void theOldKeyIsDisabledOnceNothingUsedItForTheGrace()
    {
        const Rotation first = issuedAndSwitched();
        QCOMPARE(first.nextStep(start), RotationStep::Look);
        const Rotation looked = first.seen(1.5, {}, start + 1min);
        QCOMPARE(looked.nextStep(start + 1min), RotationStep::Wait);
        QCOMPARE(looked.dueAt(), start + 24h);
        QCOMPARE(looked.nextStep(start + 24h - 1ms), RotationStep::Wait);
        QCOMPARE(looked.nextStep(start + 24h), RotationStep::Look);
        QCOMPARE(looked.seen(1.5, {}, start + 24h).nextStep(start + 24h), RotationStep::Disable);
    }

    void aUseThatTheProviderCountedBeginsTheGraceAnew()
    {
        const Rotation used = issuedAndSwitched().seen(1.5, {}, start + 1min).seen(1.75, {}, start + 24h);
        QCOMPARE(used.nextStep(start + 24h), RotationStep::Wait);
        QCOMPARE(used.dueAt(), start + 48h);
        QCOMPARE(used.seen(1.75, {}, start + 48h).nextStep(start + 48h), RotationStep::Disable);
    }

    void aHandOutOfTheOldKeyBeginsTheGraceAnew()
    {
        const Rotation used = issuedAndSwitched().seen(1.5, {}, start + 1min).seen(1.5, start + 20h, start + 24h);
        QCOMPARE(used.dueAt(), start + 44h);
        QCOMPARE(used.nextStep(start + 24h), RotationStep::Wait);
    }

    void aDisabledKeyIsDeletedAfterAnotherGrace()
    {
        const Rotation disabled = issuedAndSwitched().disabled(start + 24h);
        QCOMPARE(disabled.nextStep(start + 48h - 1ms), RotationStep::Wait);
        QCOMPARE(disabled.dueAt(), start + 48h);
        QCOMPARE(disabled.nextStep(start + 48h), RotationStep::Delete);
    }

    void deletingAtOnceWaitsForNothingAfterDisabling()
    {
        const Rotation switched =
            issuedAndSwitched({.issued = true, .grace = 24h, .deleteAtOnce = true, .oldIssuedAs = u"old"_s});
        QCOMPARE(switched.seen(1.0, {}, start).nextStep(start), RotationStep::Wait);
        QCOMPARE(switched.disabled(start + 24h).nextStep(start + 24h), RotationStep::Delete);
    }

    void withoutAGraceNothingIsWaitedFor()
    {
        const Rotation switched = issuedAndSwitched({.issued = true, .grace = 0ms, .oldIssuedAs = u"old"_s});
        QCOMPARE(switched.nextStep(start), RotationStep::Disable);
        QCOMPARE(switched.disabled(start).nextStep(start), RotationStep::Delete);
    }

    void theMarkerIsOfTheRotationAlone() { QCOMPARE(begun({}).marker(), u"keyherd-001122334455"_s); }
};

QTEST_GUILESS_MAIN(RotationTest)
#include "RotationTest.moc"
