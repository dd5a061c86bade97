// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/AuditTrail.h"

#include "storage/AuditRepository.h"
#include "storage/Database.h"
#include "vault/Ledger.h"
#include "vault/Vault.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

/// Adds up the uses of each key and program.
class UsageCount
{
public:
    void add(const AuditEvent &event)
    {
        if (!event.key || !isHandOut(event.action))
            return;
        Tally &tally = m_tallies[*event.key];
        note(tally.all, event);
        if (event.action != AuditAction::KeyRevealed && !event.detail.isEmpty())
            note(tally.programs[event.detail], event);
    }

    [[nodiscard]] QList<KeyUsage> result() const
    {
        QList<KeyUsage> list;
        for (const auto &[key, tally] : m_tallies) {
            KeyUsage usage{key, tally.all.count, tally.all.last, {}};
            for (const auto &[program, use] : tally.programs)
                usage.programs.append({program, use.count, use.last});
            list.append(std::move(usage));
        }
        return list;
    }

private:
    struct Use
    {
        qint64 count = 0;
        Moment last{};
    };
    struct Tally
    {
        Use all;
        std::map<QString, Use> programs;
    };

    static void note(Use &use, const AuditEvent &event)
    {
        use.count += event.times;
        use.last = std::max(use.last, event.at);
    }

    std::map<KeyId, Tally> m_tallies;
};

Error notOpening(const AuditRow &row)
{
    return Error{ErrorCode::HistoryBroken, {{ErrorField::Detail, QString::number(row.sequence)}}};
}

} // namespace

Result<AuditEvent> AuditTrail::eventOf(const AuditRow &row) const
{
    return openRecord(m_vault.cipher(), row.sequence, row.sealedEvent)
        .and_then([&](const QByteArray &bytes) { return decodeEvent(bytes, row.sequence); })
        .map_error([&](const Error &) { return notOpening(row); });
}

Result<QList<AuditEvent>> AuditTrail::eventsOf(const QList<AuditRow> &rows) const
{
    QList<AuditEvent> events;
    for (const AuditRow &row : rows) {
        auto event = eventOf(row);
        if (!event)
            return fail(event.error());
        events.append(std::move(*event));
    }
    return events;
}

Result<QList<AuditEvent>> AuditTrail::newest(qint64 limit, std::optional<KeyId> key)
{
    return AuditRepository(m_vault.database()).newest(limit, key).and_then([&](const QList<AuditRow> &rows) {
        return eventsOf(rows);
    });
}

Result<QList<AuditEvent>> AuditTrail::before(qint64 sequence, qint64 limit)
{
    return AuditRepository(m_vault.database()).before(sequence, limit).and_then([&](const QList<AuditRow> &rows) {
        return eventsOf(rows);
    });
}

Result<void> AuditTrail::eachNewestFirst(const std::function<bool(const AuditEvent &)> &visit) const
{
    std::optional<Error> trouble;
    const auto walked = AuditRepository(m_vault.database()).eachNewestFirst([&](const AuditRow &row) {
        const auto event = eventOf(row);
        if (!event)
            trouble = event.error();
        return !trouble && visit(*event);
    });
    return trouble ? fail(*trouble) : walked;
}

Result<QList<KeyUsage>> AuditTrail::usage(std::optional<Moment> since)
{
    UsageCount count;
    std::optional<Error> trouble;
    const auto walked = AuditRepository(m_vault.database()).eachInOrder([&](const AuditRow &row) {
        const auto event = eventOf(row);
        if (!event)
            trouble = event.error();
        // Clocks are set back at times, so that the order of records is not that of their times.
        else if (!since || event->at >= *since)
            count.add(*event);
        return !trouble;
    });
    if (!walked || trouble)
        return fail(!walked ? walked.error() : *trouble);
    return count.result();
}

Result<HistoryVerdict> AuditTrail::verify()
{
    return m_vault.database().snapshot([&] { return walk(); });
}

Result<HistoryVerdict> AuditTrail::walk()
{
    HistoryVerdict verdict;
    QByteArray previous(32, '\0');
    const auto broken = [&](qint64 sequence, const QString &reason) {
        verdict.firstBroken = sequence;
        verdict.reason = reason;
        return false;
    };
    const auto walked = AuditRepository(m_vault.database()).eachInOrder([&](const AuditRow &row) {
        const qint64 expected = verdict.records + 1;
        if (row.sequence != expected)
            return broken(expected, u"missing"_s);
        const auto bytes = openRecord(m_vault.cipher(), row.sequence, row.sealedEvent);
        if (!bytes || row.previousHash != previous
            || row.hash != recordHash(m_vault.cipher(), previous, row.sequence, *bytes))
            return broken(row.sequence, u"altered"_s);
        const auto event = decodeEvent(*bytes, row.sequence);
        if (!event || event->key != row.key)
            return broken(row.sequence, u"altered"_s);
        if (event->action == AuditAction::HistoryBroken)
            return broken(row.sequence, u"cut"_s);
        previous = row.hash;
        ++verdict.records;
        return true;
    });
    if (!walked)
        return fail(walked.error());
    if (verdict.firstBroken)
        return verdict;
    return Ledger::load(m_vault.database(), m_vault.cipher()).map([&](const Ledger &ledger) {
        if (ledger.trouble() && ledger.trouble()->code == ErrorCode::HistoryBroken)
            broken(verdict.records + 1, u"cut"_s);
        return verdict;
    });
}

Result<HistoryEnd> AuditTrail::end()
{
    return AuditRepository(m_vault.database()).last().map([](const std::optional<AuditRow> &last) {
        return last ? HistoryEnd{last->sequence, last->hash} : HistoryEnd();
    });
}

Result<std::optional<Error>> AuditTrail::compare(const HistoryEnd &kept)
{
    return m_vault.database().snapshot([&]() -> Result<std::optional<Error>> {
        const auto same = AuditRepository(m_vault.database()).bySequence(kept.sequence);
        const auto now = end();
        if (!same || !now)
            return fail(!same ? same.error() : now.error());
        if (*same && (*same)->hash == kept.hash)
            return std::nullopt;
        const qint64 lacking = std::max<qint64>(1, kept.sequence - now->sequence);
        return Error{ErrorCode::VaultRolledBack, {{ErrorField::Detail, QString::number(lacking)}}};
    });
}

} // namespace keyherd
