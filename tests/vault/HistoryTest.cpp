// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault/TestVault.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;
    std::optional<KeyEntry> m_key;

    VaultService &service() { return m_vault->service(); }
    HistoryVerdict verdict() { return valueOf(service().verifyHistory()); }
    QStringList actions()
    {
        QStringList texts;
        for (const AuditEvent &event : valueOf(service().history(1000)))
            texts.prepend(toText(event.action));
        return texts;
    }

private Q_SLOTS:
    // Six records: vault.created, slot.added, key.added, key.edited, key.printed, key.tested.
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        m_key = m_vault->add(u"openai"_s, u"work"_s);
        valueOf(service().edit(m_key->id, {.note = u"note"_s}));
        static_cast<void>(m_vault->secretBytes(m_key->id));
        valueOf(service().recordTests({{m_key->id, {.status = TestStatus::Valid}}}));
    }

    void everythingThatHappenedIsInItInOrder()
    {
        QCOMPARE(actions(), QStringList({u"vault.created"_s, u"slot.added"_s, u"key.added"_s, u"key.edited"_s,
                                         u"key.printed"_s, u"key.tested"_s}));
        const KeyEntry second = m_vault->add(u"openai"_s, u"second"_s, 2);
        valueOf(service().edit(second.id, {.secret = secretOf(madeUpKey(u"openai"_s, 3))}));
        const RemovedKey removed = valueOf(service().remove(second.id));
        valueOf(service().restore(removed));
        valueOf(service().setPolicy(ProviderId(u"openai"_s), SelectionPolicy::Pool));
        QCOMPARE(actions().sliced(6), QStringList({u"key.added"_s, u"key.deactivated"_s, u"key.rotated"_s,
                                                   u"key.removed"_s, u"key.restored"_s, u"policy.changed"_s}));
    }

    void itTellsWhatEachProgramDidOnEachDay()
    {
        const auto give = [&](HandOutPurpose purpose, const QString &program) {
            valueOf(service().handOut(m_key->id, {purpose, program}));
        };
        const auto refuse = [&] { valueOf(service().recordTests({{m_key->id, {.status = TestStatus::Invalid}}})); };
        const QDate first = toDateTime(m_vault->clock().now()).toLocalTime().date();
        m_vault->clock().advance(std::chrono::days(1));
        give(HandOutPurpose::Run, u"/usr/bin/b"_s);
        give(HandOutPurpose::Copy, u"keyherd-desktop"_s);
        give(HandOutPurpose::Run, u"/usr/bin/b"_s);
        give(HandOutPurpose::Reveal, u"keyherd-desktop"_s);
        refuse();
        m_vault->clock().advance(std::chrono::days(1));
        refuse();

        const auto told = [](const QList<DailyUse> &uses, QDate from) {
            QStringList lines;
            for (const DailyUse &use : uses)
                lines << u"%1 %2: %3, %4"_s.arg(from.daysTo(use.day)).arg(use.program).arg(use.uses).arg(use.errors);
            return lines;
        };
        const QStringList later{u"1 : 1, 1"_s, u"1 /usr/bin/b: 2, 0"_s, u"1 keyherd-desktop: 1, 0"_s, u"2 : 0, 1"_s};
        const auto all = valueOf(service().dailyUses(first));
        QCOMPARE(told(all, first), QStringList(u"0 test: 1, 0"_s) + later);
        QVERIFY(all.constFirst().key == m_key->id);
        QVERIFY(!all.constLast().last);
        QCOMPARE(told(valueOf(service().dailyUses(first.addDays(1))), first), later);
        QCOMPARE(told(valueOf(service().dailyUses(first.addDays(1), m_key->id)), first), later);
        const KeyEntry other = m_vault->add(u"groq"_s, u"never used"_s);
        QVERIFY(valueOf(service().dailyUses(first, other.id)).isEmpty());
    }

    void whatWasCountedOnceIsNotCountedAgain()
    {
        const QDate today = toDateTime(m_vault->clock().now()).toLocalTime().date();
        QCOMPARE(valueOf(service().dailyUses(today)).constFirst().uses, 1);
        static_cast<void>(m_vault->secretBytes(m_key->id));
        QCOMPARE(valueOf(service().dailyUses(today)).constFirst().uses, 2);
        QCOMPARE(valueOf(service().dailyUses(today.addDays(-7))).constFirst().uses, 2);
        m_vault->reopen();
        QCOMPARE(valueOf(service().dailyUses(today)).constFirst().uses, 2);
    }

    void aRecordThatDoesNotOpenIsSaidAndNotCounted()
    {
        const QDate today = toDateTime(m_vault->clock().now()).toLocalTime().date();
        m_vault->alter(u"UPDATE audit SET sealed_event = x'00' WHERE sequence = 4"_s);
        QCOMPARE(codeOf(service().dailyUses(today)), ErrorCode::HistoryBroken);
    }

    void aClockThatWasWrongOnceHidesNoUse()
    {
        const Moment now = m_vault->clock().now();
        const QDate today = toDateTime(now).toLocalTime().date();
        m_vault->clock().set({}); // 1970, as after an empty battery
        for (int i = 0; i < 20; ++i)
            static_cast<void>(m_vault->secretBytes(m_key->id));
        m_vault->clock().set(now);
        const auto uses = valueOf(service().dailyUses(today));
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.constFirst().uses, 1);
    }

    void itIsReadInPartsFromTheNewestBack()
    {
        const auto sequences = [](const QList<AuditEvent> &events) {
            QList<qint64> numbers;
            for (const AuditEvent &event : events)
                numbers << event.sequence;
            return numbers;
        };
        QCOMPARE(sequences(valueOf(service().history(2))), QList<qint64>({6, 5}));
        QCOMPARE(sequences(valueOf(service().historyBefore(5, 3))), QList<qint64>({4, 3, 2}));
        QCOMPARE(sequences(valueOf(service().historyBefore(2, 3))), QList<qint64>({1}));
        QVERIFY(valueOf(service().historyBefore(1, 3)).isEmpty());
    }

    void itTellsWhichProgramGotAKeyHowOftenAndWhen()
    {
        const Moment first = m_vault->clock().now(); // one use by init()
        const auto give = [&](HandOutPurpose purpose, const QString &program) {
            m_vault->clock().advance(60s);
            valueOf(service().handOut(m_key->id, {purpose, program}));
        };
        give(HandOutPurpose::Run, u"/usr/bin/b"_s);
        give(HandOutPurpose::Inject, u"/usr/bin/a"_s);
        give(HandOutPurpose::Run, u"/usr/bin/b"_s);
        give(HandOutPurpose::Reveal, u"keyherd-desktop"_s);
        m_vault->add(u"groq"_s, u"never used"_s);

        const QList<KeyUsage> usage = valueOf(service().usage());
        QCOMPARE(usage.size(), 1);
        QVERIFY(usage[0].key == m_key->id);
        QCOMPARE(usage[0].uses, 5);
        QVERIFY(usage[0].last == first + 240s);
        QStringList programs;
        for (const ProgramUse &use : usage[0].programs)
            programs << u"%1 %2"_s.arg(use.program).arg(use.count);
        QCOMPARE(programs, QStringList({u"/usr/bin/a 1"_s, u"/usr/bin/b 2"_s, u"test 1"_s}));
        QVERIFY(usage[0].programs[1].last == first + 180s);

        const QList<KeyUsage> later = valueOf(service().usage(first + 180s));
        QCOMPARE(later.size(), 1);
        QCOMPARE(later[0].uses, 2);
        QCOMPARE(later[0].programs.size(), 1);
        QVERIFY(valueOf(service().usage(first + 241s)).isEmpty());
    }

    void usesAreNotToldFromARecordThatWasAltered()
    {
        m_vault->alter(u"UPDATE audit SET sealed_event = zeroblob(length(sealed_event)) WHERE sequence = 5"_s);
        QCOMPARE(codeOf(service().usage()), ErrorCode::HistoryBroken);
    }

    void itIsSoundIfNobodyTouchedIt()
    {
        QCOMPARE(verdict().records, 6);
        QVERIFY(!verdict().firstBroken);
    }

    void itCanBeReadForOneKeyAndInPart()
    {
        m_vault->add(u"groq"_s, u"other"_s);
        QCOMPARE(valueOf(service().history(100, m_key->id)).size(), 4);
        QCOMPARE(valueOf(service().history(2)).size(), 2);
        QVERIFY(valueOf(service().history(1)).constFirst().action == AuditAction::KeyAdded);
        QCOMPARE(valueOf(service().history(1)).constFirst().sequence, 7);
    }

    void itGoesOnInOrderWhenTheClockJumpsBack()
    {
        m_vault->clock().advance(-24h * 365);
        static_cast<void>(m_vault->secretBytes(m_key->id));
        QVERIFY(valueOf(service().history(1)).constFirst().action == AuditAction::KeyPrinted);
        QVERIFY(!verdict().firstBroken);
    }

    void itHoldsNoPartOfASecret()
    {
        for (const AuditEvent &event : valueOf(service().history(100)))
            QVERIFY(!QString(event.name + event.detail + event.actor + event.provider).contains(u"canary"_s));
    }

    void anAlteredRecordIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("event")
            << u"UPDATE audit SET sealed_event = (SELECT sealed_event FROM audit WHERE sequence = 3) WHERE sequence = 4"_s;
        QTest::newRow("event cut") << u"UPDATE audit SET sealed_event = substr(sealed_event, 2) WHERE sequence = 4"_s;
        QTest::newRow("hash") << u"UPDATE audit SET hash = zeroblob(32) WHERE sequence = 4"_s;
        QTest::newRow("previous hash") << u"UPDATE audit SET previous_hash = zeroblob(32) WHERE sequence = 4"_s;
        QTest::newRow("key") << u"UPDATE audit SET key_id = 99 WHERE sequence = 4"_s;
        QTest::newRow("no key") << u"UPDATE audit SET key_id = NULL WHERE sequence = 4"_s;
    }
    void anAlteredRecordIsFound()
    {
        QFETCH(QString, sql);
        m_vault->alter(sql);
        QCOMPARE(verdict().firstBroken, 4);
        QCOMPARE(verdict().reason, u"altered"_s);
    }

    void aMissingRecordIsFound()
    {
        m_vault->alter(u"DELETE FROM audit WHERE sequence = 4"_s);
        QCOMPARE(verdict().firstBroken, 4);
        QCOMPARE(verdict().reason, u"missing"_s);
    }

    void recordsThatChangedPlacesAreFound()
    {
        m_vault->alter(u"UPDATE audit SET sequence = 100 WHERE sequence = 4"_s);
        m_vault->alter(u"UPDATE audit SET sequence = 4 WHERE sequence = 5"_s);
        m_vault->alter(u"UPDATE audit SET sequence = 5 WHERE sequence = 100"_s);
        QCOMPARE(verdict().firstBroken, 4);
    }

    void aTailThatWasCutIsFoundAndSaid()
    {
        m_vault->alter(u"DELETE FROM audit WHERE sequence > 4"_s);
        QCOMPARE(verdict().firstBroken, 5);
        QCOMPARE(verdict().reason, u"cut"_s);
        QCOMPARE(valueOf(service().status()).warning->code, ErrorCode::HistoryBroken);
    }

    void aHistoryThatIsWhollyGoneIsFound()
    {
        m_vault->alter(u"DELETE FROM audit"_s);
        QCOMPARE(verdict().firstBroken, 1);
        QCOMPARE(verdict().reason, u"cut"_s);
    }

    void aCutIsNotForgottenWhenTheHistoryGoesOn()
    {
        m_vault->alter(u"DELETE FROM audit WHERE sequence > 4"_s);
        static_cast<void>(m_vault->secretBytes(m_key->id));
        QCOMPARE(actions().sliced(4), QStringList({u"history.broken"_s, u"key.printed"_s}));
        QCOMPARE(verdict().firstBroken, 5);
        QCOMPARE(verdict().reason, u"cut"_s);
        QVERIFY(!valueOf(service().status()).warning);
    }

    void aForgedRecordIsFound()
    {
        m_vault->alter(u"INSERT INTO audit SELECT 7, key_id, hash, hash, sealed_event FROM audit WHERE sequence = 6"_s);
        QCOMPARE(verdict().firstBroken, 7);
    }

    void anAlteredEndIsFoundAndLocksNobodyOut()
    {
        m_vault->alter(u"UPDATE vault SET sealed_head = x'4b4853460101'"_s);
        QVERIFY(verdict().firstBroken.has_value());
        QVERIFY(valueOf(service().status()).warning.has_value());
        QCOMPARE(m_vault->secretBytes(m_key->id), madeUpKey(u"openai"_s));
        QVERIFY(!valueOf(service().status()).warning);
    }

    void aRecordThatDoesNotOpenIsSaidInTheList()
    {
        m_vault->alter(u"UPDATE audit SET sealed_event = x'00' WHERE sequence = 6"_s);
        const auto error = errorOf(service().history(10));
        QCOMPARE(error->code, ErrorCode::HistoryBroken);
        QCOMPARE(error->value(ErrorField::Detail), u"6"_s);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "HistoryTest.moc"
