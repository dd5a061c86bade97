// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "storage/RedactedFileRepository.h"
#include "vault/RedactedFile.h"

namespace keyherd {

class VaultCipher;

/// Turns the original of a redacted file into the sealed fields of its row and back. Both are bound to vault, row and version, so that
/// no file's content can be passed off as another's.
class OriginalSealing
{
public:
    explicit OriginalSealing(const VaultCipher &cipher) : m_cipher(cipher) { }

    /// The row's UUID must be whole.
    [[nodiscard]] QByteArray sealFacts(const RedactedFileRow &row, const RedactedFile &file) const;
    [[nodiscard]] QByteArray sealContent(const RedactedFileRow &row, const Secret &content) const;
    /// VaultDamaged, FormatTooNew.
    [[nodiscard]] Result<RedactedFile> openFacts(const RedactedFileRow &row) const;
    [[nodiscard]] Result<Secret> openContent(const RedactedFileRow &row, const QByteArray &sealed) const;

private:
    const VaultCipher &m_cipher;
};

} // namespace keyherd
