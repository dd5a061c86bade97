// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace keyherd {

/// Where a history ends. Kept outside the vault, it shows that an older file, or another history, took the vault's place.
struct HistoryEnd
{
    qint64 sequence = 0;
    QByteArray hash;

    /// `1 <sequence> <hash in hexadecimal>`
    [[nodiscard]] QByteArray toText() const;
    /// Nothing for text of another form: what cannot be read says nothing about the vault.
    [[nodiscard]] static std::optional<HistoryEnd> fromText(const QByteArray &text);
};

} // namespace keyherd
