// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/AuditTrail.h"

#include "storage/AuditRepository.h"
#include "storage/Database.h"
#include "vault/Ledger.h"
#include "vault/Vault.h"

using namespace Qt::StringLiterals;

namespace keyherd {

Result<QList<AuditEvent>> AuditTrail::newest(qint64 limit, std::optional<KeyId> key)
{
    return AuditRepository(m_vault.database())
        .newest(limit, key)
        .and_then([&](const QList<AuditRow> &rows) -> Result<QList<AuditEvent>> {
            QList<AuditEvent> events;
            for (const AuditRow &row : rows) {
                auto event =
                    openRecord(m_vault.cipher(), row.sequence, row.sealedEvent).and_then([&](const QByteArray &bytes) {
                        return decodeEvent(bytes, row.sequence);
                    });
                if (!event)
                    return fail(ErrorCode::HistoryBroken, {{ErrorField::Detail, QString::number(row.sequence)}});
                events.append(std::move(*event));
            }
            return events;
        });
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
