// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys a person is reminded of, as a function of what is known of them and the time.
#include "vault/KeyReminders.h"
#include "providers/Catalogue.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Noon, so that it is the same day in most time zones.
const Moment now = toMoment(QDateTime(QDate(2027, 1, 15), QTime(12, 0), Qt::LocalTime));

KeyEntry keyNamed(const QString &name, qint64 id = 1)
{
    KeyEntry entry{KeyId(id), Uuid::random(), ProviderId(u"openai"_s)};
    entry.attributes.name = name;
    entry.active = true;
    entry.created = now;
    return entry;
}

KeyEntry expiring(QDate on)
{
    KeyEntry entry = keyNamed(u"work"_s);
    entry.attributes.expires = on;
    return entry;
}

} // namespace

class KeyRemindersTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QList<KeyReminder> due(const QList<KeyEntry> &entries, const ReminderRules &rules = {},
                                         const QList<Rotation> &rotations = {}) const
    {
        return dueReminders(entries, rotations, m_catalogue, now, rules);
    }

    Catalogue m_catalogue = Catalogue::builtIn();

private Q_SLOTS:
    void aKeyThatExpiresIsDueSomeDaysBefore()
    {
        QVERIFY(due({expiring(QDate(2027, 1, 30))}).isEmpty());
        const auto reminders = due({expiring(QDate(2027, 1, 29))});
        QCOMPARE(reminders.size(), 1);
        QCOMPARE(reminders.constFirst().reason, ReminderReason::Expires);
        QCOMPARE(reminders.constFirst().days, 14);
        QCOMPARE(due({expiring(QDate(2027, 1, 30))}, {.daysBeforeExpiry = 15}).size(), 1);
    }

    void onItsLastDayAKeyStillWorks()
    {
        QCOMPARE(due({expiring(QDate(2027, 1, 15))}).constFirst().reason, ReminderReason::Expires);
        QCOMPARE(due({expiring(QDate(2027, 1, 14))}).constFirst().reason, ReminderReason::Expired);
    }

    void aKeyIsOldOnlyForThoseWhoWantToKnow()
    {
        KeyEntry entry = keyNamed(u"work"_s);
        entry.created = now - std::chrono::days(180);
        QVERIFY(due({entry}).isEmpty());
        QVERIFY(due({entry}, {.rotateAfterDays = 181}).isEmpty());
        const auto reminders = due({entry}, {.rotateAfterDays = 180});
        QCOMPARE(reminders.size(), 1);
        QCOMPARE(reminders.constFirst().reason, ReminderReason::Old);
        QCOMPARE(reminders.constFirst().days, 180);
    }

    void theAgeIsThatOfTheSecret()
    {
        KeyEntry entry = keyNamed(u"work"_s);
        entry.created = now - std::chrono::days(500);
        entry.attributes.secretSince = now - std::chrono::days(10);
        QVERIFY(due({entry}, {.rotateAfterDays = 180}).isEmpty());
        QCOMPARE(due({entry}, {.rotateAfterDays = 10}).size(), 1);
    }

    void whatIsNotUsedIsNotDue()
    {
        KeyEntry inactive = expiring(QDate(2027, 1, 1));
        inactive.active = false;
        KeyEntry damaged = expiring(QDate(2027, 1, 1));
        damaged.damage = Error{ErrorCode::KeyDamaged};
        QVERIFY(due({inactive, damaged}, {.rotateAfterDays = 1}).isEmpty());
    }

    void anOldKeyIsToBeDeletedAtTheProvider()
    {
        KeyEntry old = keyNamed(u"work (old)"_s, 2);
        old.active = false;
        const Rotation begun{.uuid = Uuid::random(), .provider = ProviderId(u"openai"_s), .key = KeyId(1)};
        const Rotation switched = begun.kept(KeyId(2), {}, now).switched(now - std::chrono::days(3));
        const auto reminders = due({keyNamed(u"work"_s), old}, {}, {switched});
        QCOMPARE(reminders.size(), 1);
        QCOMPARE(reminders.constFirst().reason, ReminderReason::DeleteOld);
        QCOMPARE(reminders.constFirst().name, u"work"_s);
        QCOMPARE(reminders.constFirst().days, 3);
        QCOMPARE(reminders.constFirst().page, u"https://platform.openai.com/api-keys"_s);
        QVERIFY(due({keyNamed(u"work"_s)}, {}, {switched}).isEmpty());
        Rotation issued = switched;
        issued.plan = {.issued = true, .oldIssuedAs = u"old"_s};
        QVERIFY(due({keyNamed(u"work"_s), old}, {}, {issued}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeyRemindersTest)
#include "KeyRemindersTest.moc"
