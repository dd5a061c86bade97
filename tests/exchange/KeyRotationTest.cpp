// SPDX-License-Identifier: GPL-3.0-or-later
// A rotation from its begin to its end, with a clock that is moved by hand and a provider that answers from a list.
#include "exchange/KeyRotation.h"
#include "support/network/LoopbackProvider.h"
#include "support/vault/TestVault.h"

#include <QRegularExpression>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ProviderId openRouter(u"openrouter"_s);

QByteArray keyAt(const QByteArray &id, const QByteArray &name, double used, bool disabled = false)
{
    return R"({"hash": ")" + id + R"(", "name": ")" + name + R"(", "limit": 5, "usage": )" + QByteArray::number(used)
         + R"(, "disabled": )" + (disabled ? "true" : "false") + "}";
}

Behaviour listed(const QByteArrayList &keys)
{
    return {.answer = httpAnswer(200, R"({"data": [)" + keys.join(", ") + "]}")};
}

Behaviour made()
{
    return {.answer = httpAnswer(201, R"({"key": ")" + madeUpKey(openRouter.toString(), 7)
                                          + R"(", "data": {"hash": "new"}})")};
}

Behaviour valid()
{
    return {.answer = httpAnswer(200, R"({"data": {"label": "made up"}})")};
}

Behaviour done()
{
    return {.answer = httpAnswer(200, R"({"data": )" + keyAt("old", "work", 0, true) + "}")};
}

Behaviour old(double used)
{
    return listed({keyAt("old", "work", used), keyAt("new", "work", 0)});
}

/// A vault with a key that the provider issued as `old`, a key to issue others with, and what is needed to replace it.
struct World
{
    explicit World(const QList<Behaviour> &answers) : loopback(answers)
    {
        NewKey issuingKey = newKey(openRouter.toString(), u"management"_s, 1);
        issuingKey.use = KeyUse::Issuing;
        issuingKey.baseUrl = loopback.url();
        valueOf(vault.service().add(std::move(issuingKey)));
        NewKey first = newKey(openRouter.toString(), u"work"_s, 2);
        first.issuedAs = u"old"_s;
        first.baseUrl = loopback.url();
        key = valueOf(vault.service().add(std::move(first))).entry.id;
    }

    [[nodiscard]] RotationReport issue(const RotationPlan &plan = {})
    {
        return valueOf(rotation.issue(key, plan, {}, {}));
    }
    [[nodiscard]] RotationReport goOn(std::chrono::milliseconds later)
    {
        vault.clock().advance(later);
        const auto reports = valueOf(rotation.goOn({}, {}, {}));
        return reports.size() == 1 ? reports.constFirst() : RotationReport{issueless()};
    }
    [[nodiscard]] static Rotation issueless()
    {
        return {.uuid = Uuid::random(), .provider = ProviderId(u"none, or several"_s), .key = KeyId(0)};
    }
    [[nodiscard]] QByteArrayList requests() const
    {
        QByteArrayList lines;
        static const QRegularExpression line(u"((?:GET|POST|PATCH|DELETE) [^ ?]+)[^ ]* HTTP/1"_s);
        for (const auto &found : line.globalMatch(QString::fromLatin1(loopback.received())))
            lines << found.captured(1).toLatin1();
        return lines;
    }

    LoopbackProvider loopback;
    TestVault vault = TestVault();
    Provisioning provisioning{vault.catalogue()};
    KeyIssuing issuing{vault.service(), vault.catalogue(), provisioning};
    TestQueue tests{vault.service(), vault.catalogue(), vault.clock()};
    KeyRotation rotation{{vault.service(), vault.catalogue(), issuing, tests, vault.clock()}};
    KeyId key{0};
};

const QByteArrayList beginning{"GET /keys", "POST /keys", "GET /key", "GET /keys"};

} // namespace

class KeyRotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldKeyIsDisabledAfterTheGraceAndDeletedAfterAnother()
    {
        World world({old(1), made(), valid(), old(1), old(1), old(1), done(), done()});
        QCOMPARE(world.issue().rotation.stage, RotationStage::Switched);
        QCOMPARE(world.requests(), beginning);
        QCOMPARE(world.vault.secretBytes(world.key), madeUpKey(openRouter.toString(), 7));
        QCOMPARE(world.goOn(23h).rotation.stage, RotationStage::Switched);
        QCOMPARE(world.requests(), beginning);
        QCOMPARE(world.goOn(1h).rotation.stage, RotationStage::Disabled);
        QCOMPARE(world.requests(), beginning + QByteArrayList({"GET /keys", "GET /keys", "PATCH /keys/old"}));
        QCOMPARE(world.goOn(23h).rotation.stage, RotationStage::Disabled);
        QCOMPARE(world.goOn(1h).ended, RotationEnd::Done);
        QCOMPARE(world.requests().constLast(), "DELETE /keys/old"_qba);
        QVERIFY(valueOf(world.vault.service().rotations()).isEmpty());
    }

    void anOldKeyThatIsStillUsedGoesOnWorking()
    {
        World world({old(1), made(), valid(), old(1), old(1.5)});
        QCOMPARE(world.issue().rotation.stage, RotationStage::Switched);
        const RotationReport report = world.goOn(24h);
        QCOMPARE(report.rotation.stage, RotationStage::Switched);
        QCOMPARE(report.rotation.dueAt(), world.vault.clock().now() + 24h);
        QVERIFY(!world.requests().contains("PATCH /keys/old"));
    }

    void handingTheOldKeyOutBeginsTheGraceAnew()
    {
        World world({old(1), made(), valid(), old(1), old(1)});
        const KeyId other = *world.issue().rotation.other;
        world.vault.clock().advance(20h);
        valueOf(world.vault.service().handOut(other, {HandOutPurpose::Print, u"test"_s}));
        QCOMPARE(world.goOn(4h).rotation.stage, RotationStage::Switched);
        QVERIFY(!world.requests().contains("PATCH /keys/old"));
    }

    void theNewKeyHasTheOldOnesLimitAndAnEndOfItsOwn()
    {
        World world({old(1), made(), valid(), old(1)});
        static_cast<void>(world.issue({.expires = QDate(2031, 5, 5)}));
        QVERIFY(world.loopback.received().contains(R"("expires_at":"2031-05-05T23:59:59Z","limit":5)"));
        QCOMPARE(world.vault.entry(world.key).attributes.expires, QDate(2031, 5, 5));
    }

    void aKeyThatAnEarlierTryLeftThereIsDeleted()
    {
        World world({Behaviour{.answer = httpAnswer(500, "{}")}});
        const Rotation begun = valueOf(world.vault.service().beginIssuing(world.key, {}));
        // What the earlier try made, and one that only looks like it.
        const QByteArray leftOver = keyAt("lost", "work [" + begun.marker().toLatin1() + "]", 0);
        const LoopbackProvider provider(
            QList<Behaviour>{listed({leftOver, keyAt("other", "work [keyherd-000000000000]", 0)}), done(), made(),
                             valid(), old(1)});
        valueOf(world.vault.service().edit(valueOf(world.vault.service().find(u"openrouter/management"_s)).id,
                                           {.baseUrl = provider.url()}));
        valueOf(world.vault.service().edit(world.key, {.baseUrl = provider.url()}));
        QCOMPARE(world.goOn(0h).rotation.stage, RotationStage::Switched);
        QVERIFY(provider.received().contains("DELETE /keys/lost "));
        QVERIFY(!provider.received().contains("DELETE /keys/other "));
    }

    void aKeyThatIsGoneAtTheProviderNeedsNothingMore()
    {
        World world({old(1), made(), valid(), old(1), listed({keyAt("new", "work", 0)})});
        static_cast<void>(world.issue());
        QCOMPARE(world.goOn(24h).ended, RotationEnd::Done);
        QVERIFY(!world.requests().contains("PATCH /keys/old"));
    }

    void aKeyThatSomebodyDisabledIsNotDisabledTwice()
    {
        World world(
            {old(1), made(), valid(), old(1), listed({keyAt("old", "work", 1, true), keyAt("new", "work", 0)})});
        static_cast<void>(world.issue());
        QCOMPARE(world.goOn(24h).rotation.stage, RotationStage::Disabled);
        QVERIFY(!world.requests().contains("PATCH /keys/old"));
    }

    void whatSomebodyMayBeDoingIsLeftAlone()
    {
        World world({old(1), made(), {.answer = httpAnswer(503, "{}")}, valid(), old(1)});
        QCOMPARE(codeOf(world.rotation.issue(world.key, {}, {}, {})), ErrorCode::ReplacementUntested);
        QCOMPARE(valueOf(world.rotation.goOn({}, {}, {}, 10min)).size(), 0);
        world.vault.clock().advance(10min);
        const auto reports = valueOf(world.rotation.goOn({}, {}, {}, 10min));
        QCOMPARE(reports.size(), 1);
        QCOMPARE(reports.constFirst().rotation.stage, RotationStage::Switched);
    }

    void aProviderThatIsAwayStopsOneRotationAndNotTheOthers()
    {
        World world({old(1), made(), valid(), old(1)});
        static_cast<void>(world.issue());
        const KeyId second = world.vault.add(u"openai"_s, u"second"_s, 3).id;
        static_cast<void>(
            valueOf(world.rotation.replace(second, secretOf(madeUpKey(u"openai"_s, 4)), {}, {.untested = true})));
        valueOf(world.vault.service().edit(valueOf(world.vault.service().find(u"openrouter/management"_s)).id,
                                           {.baseUrl = u"http://127.0.0.1:9"_s}));
        world.vault.clock().advance(24h);
        const auto reports = valueOf(world.rotation.goOn({}, {}, {}));
        QCOMPARE(reports.size(), 2);
        QVERIFY(reports.at(0).error && reports.at(0).error->code == ErrorCode::ProviderUnreachable);
        QVERIFY(!reports.at(1).error);
        QCOMPARE(reports.at(1).rotation.stage, RotationStage::Switched);
    }

    void callingOffDeletesTheNewKeyAtTheProvider()
    {
        World world({old(1), made(), {.answer = httpAnswer(503, "{}")}, old(1), done()});
        QCOMPARE(codeOf(world.rotation.issue(world.key, {}, {}, {})), ErrorCode::ReplacementUntested);
        valueOf(world.rotation.callOff(world.key, {}));
        QCOMPARE(world.requests().constLast(), "DELETE /keys/new"_qba);
        QCOMPARE(valueOf(world.vault.service().keys()).size(), 2);
        QCOMPARE(world.vault.secretBytes(world.key), madeUpKey(openRouter.toString(), 2));
    }
};

QTEST_GUILESS_MAIN(KeyRotationTest)
#include "KeyRotationTest.moc"
