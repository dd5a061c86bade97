// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>

/// Paths as the file system has them. On Unix a name is any bytes, which a QString cannot always hold, so that files are named by
/// std::filesystem::path and become text only to be shown.
namespace keyherd {

/// On Unix the bytes themselves; elsewhere UTF-8. Slashes between the parts.
[[nodiscard]] QByteArray pathBytes(const std::filesystem::path &path);
[[nodiscard]] std::filesystem::path pathFromBytes(QByteArrayView bytes);
/// Of a path as typed, or as Qt has it.
[[nodiscard]] std::filesystem::path pathFromText(const QString &text);
/// For people: what is no UTF-8 shows as a replacement character.
[[nodiscard]] QString shownPath(const std::filesystem::path &path);

} // namespace keyherd
