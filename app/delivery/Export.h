// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "exchange/ForeignText.h"
#include "providers/Catalogue.h"
#include "vault/KeyEntry.h"

#include <optional>
#include <vector>

namespace keyherd {

enum class ExportFormat {
    Environment, ///< NAME=value as it is, for `docker --env-file` and its like, which know no quotes
    Dotenv,
    Json,
    Csv, ///< the columns that an import reads
    Shell,
    Systemd, ///< EnvironmentFile=
};

/// `env`, `dotenv`, `json`, `csv`, `shell`, `systemd`.
[[nodiscard]] std::optional<ExportFormat> exportFormatFromText(const QString &text);

/// The keys as a text. Where variables are written, the first key of a provider gets the variable that the provider documents first, its others
/// one with their names behind; a base URL of the first one's own is written beside it. `secrets` in the order of `keys`.
[[nodiscard]] ForeignBytes exported(ExportFormat format, const QList<KeyEntry> &keys,
                                    const std::vector<Secret> &secrets, const Catalogue &catalogue);

} // namespace keyherd
