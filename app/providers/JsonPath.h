// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QStringView>

#include <optional>

namespace keyherd {

/// Whether this is a path as the catalogue writes them: member names joined by dots, each with `[]` after it if it is an array
/// of which every element is meant: "error.details[].reason".
[[nodiscard]] bool isJsonPath(QStringView path);

/// Everything the path leads to: nothing, one value, or one for each element of its arrays. An empty path leads nowhere.
[[nodiscard]] QList<QJsonValue> valuesAt(const QJsonValue &root, QStringView path);

/// The first value the path leads to; Undefined if there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &root, QStringView path);

/// A string as it is, a number in its shortest form, "true" or "false"; nothing for null, arrays and objects.
[[nodiscard]] std::optional<QString> scalarText(const QJsonValue &value);

} // namespace keyherd
