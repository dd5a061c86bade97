// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace keyherd {

/// What may stand in a catalogue. Whatever passes here is safe to put into a request: no header can be split, no key goes out in the clear.

/// Lower-case ASCII letters, digits, _ and -, beginning with a letter; at most 64.
[[nodiscard]] bool isCatalogueId(const QString &text);
/// 1 to 100 characters that can be shown.
[[nodiscard]] bool isShortName(const QString &text);
[[nodiscard]] bool isEnvironmentVariable(const QString &text);
/// A token of RFC 9110, section 5.6.2; empty is none.
[[nodiscard]] bool isHeaderName(const QString &text);
/// Whether an entry may set it: not one by which the connection itself is steered, or that could hold another credential.
[[nodiscard]] bool isHeaderOfEntry(const QString &name);
/// Printable ASCII and spaces; nothing that could end a header line.
[[nodiscard]] bool isHeaderValue(const QString &text);
/// Printable ASCII without spaces.
[[nodiscard]] bool isKeyText(const QString &text);
/// A path that begins with a slash, with at most one query.
[[nodiscard]] bool isRequestPath(const QString &text);
/// "#" and six lower-case hexadecimal digits.
[[nodiscard]] bool isColour(const QString &text);
/// Whether it begins with ^ and ends with a $ that is not escaped.
[[nodiscard]] bool isAnchored(const QString &pattern);
/// A host and a scheme, without user, query, fragment or a slash at the end.
[[nodiscard]] bool isPlainBaseUrl(const QUrl &url, const QString &text);
/// https, or http to this machine.
[[nodiscard]] bool isSafeForKeys(const QUrl &url);

} // namespace keyherd
