// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "base/Id.h"
#include "base/Uuid.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace keyherd {

using RedactedFileId = Id<struct RedactedFileIdTag>;

/// The greatest file of which the vault keeps the original, in bytes.
inline constexpr qint64 largestOriginal = qint64{16} * 1024 * 1024;

/// What took the place of a key in a file.
struct ReplacedKey
{
    qint64 offset; ///< in the original
    qint64 length; ///< of the key, in bytes
    QByteArray reference;

    friend bool operator==(const ReplacedKey &, const ReplacedKey &) = default;
};

/// What is known of the original of a file besides its content.
struct RedactedFile
{
    QByteArray path; ///< absolute, as the file system has it
    quint32 mode = 0;
    quint32 owner = 0;
    quint32 group = 0;
    qint64 modified = 0;              ///< nanoseconds since 1970
    QList<ReplacedKey> replaced = {}; ///< by offset
    Moment redacted{};                ///< set by the vault
};

/// An original that the vault keeps.
struct KeptOriginal
{
    RedactedFileId id;
    Uuid uuid;
    RedactedFile file = {};
    /// Set if what is known of it failed authentication; `file` is empty then.
    std::optional<Error> damage = {};
};

} // namespace keyherd
