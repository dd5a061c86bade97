// SPDX-License-Identifier: GPL-3.0-or-later
// The files that are kept in step with the vault.
#include "storage/LinkedFileRepository.h"
#include "vault/KeyRingChange.h"
#include "vault/LinkSealing.h"

namespace keyherd {

Result<QList<LinkedFile>> KeyRing::links()
{
    return LinkedFileRepository(m_vault.database()).all().map([&](const QList<LinkedFileRow> &rows) {
        const LinkSealing sealing(m_vault.cipher());
        QList<LinkedFile> files;
        for (const LinkedFileRow &row : rows) {
            const auto file = sealing.open(row);
            files.append(file ? *file : LinkedFile{.id = LinkedFileId(row.id), .damage = file.error()});
        }
        return files;
    });
}

Result<LinkedFile> KeyRing::keepLink(LinkedFile file)
{
    return change([&](Change &) -> Result<LinkedFile> {
        LinkedFileRepository files(m_vault.database());
        const LinkSealing sealing(m_vault.cipher());
        if (!file.id) {
            LinkedFileRow row{0, Uuid::random().bytes(), 1, {}};
            row.sealedFacts = sealing.seal(row, file);
            return files.insert(row).map([&](qint64 id) {
                file.id = LinkedFileId(id);
                return file;
            });
        }
        auto row = files.byId(file.id->value());
        if (!row)
            return fail(row.error());
        if (!*row)
            return fail(ErrorCode::NotLinked, {{ErrorField::Path, QString::fromUtf8(file.path)}});
        ++(*row)->version;
        (*row)->sealedFacts = sealing.seal(**row, file);
        return files.update(**row).map([&] { return file; });
    });
}

Result<void> KeyRing::dropLink(LinkedFileId id)
{
    return change([&](Change &) { return LinkedFileRepository(m_vault.database()).remove(id.value()); });
}

} // namespace keyherd
