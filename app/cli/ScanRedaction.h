// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ScanReport.h"
#include "exchange/scan/Redaction.h"

#include <QJsonArray>

namespace keyherd {

class Console;

/// What became of the keys in files, for `keyherd scan --redact`.
class ScanRedaction
{
public:
    /// Redacts one file after the other, or with `dryRun` only says which it would be. Stops between two files when it is interrupted.
    [[nodiscard]] static ScanRedaction run(Console &console, const ScanReport &report, VaultService &vault,
                                           bool dryRun);

    [[nodiscard]] bool isWhole() const;
    /// Whether the vault holds this key, which is of the same search.
    [[nodiscard]] static std::function<bool(QByteArrayView)> heldKeys(const ScanReport &report);
    /// Where histories still hold keys of the vault.
    void setHistories(ScanFindings histories) { m_histories = std::move(histories); }

    /// `[{path, keys, error}]`: a contract with scripts.
    [[nodiscard]] QJsonArray json() const;
    /// `[{masked, places: […]}]`, as in the list of keys.
    [[nodiscard]] QJsonArray historiesJson() const;
    void print(Console &console) const;

private:
    struct Done
    {
        QString path;
        qsizetype keys;
        std::optional<Error> error = {};
    };
    QList<Done> m_files;
    bool m_isDry = false;
    bool m_isInterrupted = false;
    ScanFindings m_histories;
};

} // namespace keyherd
