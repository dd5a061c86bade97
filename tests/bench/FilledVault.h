// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "providers/Catalogue.h"
#include "vault/Vault.h"

#include <QTemporaryDir>

#include <memory>

namespace keyherd::bench {

/// A vault of that many keys in a folder of its own, open and unlocked.
class FilledVault
{
public:
    /// Made at the first call and kept to the end: filling a large one takes longer than what is measured on it.
    static FilledVault &ofOneKey();
    static FilledVault &ofTenThousandKeys();

    [[nodiscard]] int keyCount() const { return m_keyCount; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("vault.db")); }
    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] const Secret &masterSecret() const { return m_masterSecret; }
    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Of one key's sealed attributes, on average.
    [[nodiscard]] qsizetype sealedSize() const { return m_sealedBytes / m_keyCount; }

private:
    explicit FilledVault(int keyCount);
    void create();
    void fill();

    int m_keyCount;
    QTemporaryDir m_folder;
    Catalogue m_catalogue = Catalogue::builtIn();
    SystemClock m_clock;
    Secret m_masterSecret;
    std::unique_ptr<Vault> m_vault;
    qsizetype m_sealedBytes = 0;
};

} // namespace keyherd::bench
