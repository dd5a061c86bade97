// SPDX-License-Identifier: GPL-3.0-or-later
// The originals of files in which references took the place of keys.
#include "storage/RedactedFileRepository.h"
#include "vault/KeyRingChange.h"
#include "vault/OriginalSealing.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

tl::unexpected<Error> noOriginal(RedactedFileId id)
{
    return fail(ErrorCode::NoOriginal, {{ErrorField::Path, id.toString()}});
}

} // namespace

Result<void> KeyRing::recordFile(Change &change, AuditAction action, const QByteArray &path)
{
    AuditEvent event;
    event.at = change.now;
    event.action = action;
    event.actor = m_actor;
    event.detail = QString::fromUtf8(path);
    return change.ledger.append(event);
}

Result<KeptOriginal> KeyRing::keepOriginal(RedactedFile file, const Secret &content)
{
    if (std::cmp_greater(content.size(), largestOriginal))
        return fail(ErrorCode::FileTooLarge, {{ErrorField::Path, QString::fromUtf8(file.path)},
                                              {ErrorField::Expected, QString::number(largestOriginal / 1024 / 1024)}});
    return change([&](Change &change) -> Result<KeptOriginal> {
        const Uuid uuid = Uuid::random();
        const OriginalSealing sealing(m_vault.cipher());
        file.redacted = change.now;
        RedactedFileRow row{0, uuid.bytes(), 1, {}};
        row.sealedFacts = sealing.sealFacts(row, file);
        return RedactedFileRepository(m_vault.database())
            .insert(row, sealing.sealContent(row, content))
            .and_then([&](qint64 id) {
                return recordFile(change, AuditAction::FileRedacted, file.path).map([&] {
                    return KeptOriginal{RedactedFileId(id), uuid, file};
                });
            });
    });
}

Result<QList<KeptOriginal>> KeyRing::originals()
{
    return RedactedFileRepository(m_vault.database()).all().map([&](const QList<RedactedFileRow> &rows) {
        const OriginalSealing sealing(m_vault.cipher());
        QList<KeptOriginal> originals;
        for (const RedactedFileRow &row : rows) {
            const auto uuid = Uuid::fromBytes(row.uuid);
            const auto facts = sealing.openFacts(row);
            KeptOriginal kept{RedactedFileId(row.id), uuid ? *uuid : Uuid::random()};
            if (facts)
                kept.file = *facts;
            else
                kept.damage = facts.error();
            originals.append(kept);
        }
        return originals;
    });
}

Result<Secret> KeyRing::original(RedactedFileId id)
{
    RedactedFileRepository files(m_vault.database());
    return files.byId(id.value()).and_then([&](const std::optional<RedactedFileRow> &row) -> Result<Secret> {
        if (!row)
            return noOriginal(id);
        return files.sealedContent(id.value()).and_then([&](const QByteArray &sealed) {
            return OriginalSealing(m_vault.cipher()).openContent(*row, sealed);
        });
    });
}

Result<void> KeyRing::dropOriginal(RedactedFileId id)
{
    return change([&](Change &change) -> Result<void> {
        RedactedFileRepository files(m_vault.database());
        const auto row = files.byId(id.value());
        if (!row)
            return fail(row.error());
        if (!*row)
            return noOriginal(id);
        const auto facts = OriginalSealing(m_vault.cipher()).openFacts(**row);
        return files.remove(id.value()).and_then([&] {
            return recordFile(change, AuditAction::FileRestored, facts ? facts->path : QByteArray());
        });
    });
}

} // namespace keyherd
