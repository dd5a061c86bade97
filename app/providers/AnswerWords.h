// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace keyherd {

/// The provider's own sentence in a JSON answer, raw: `error.message`, `message`, `detail` and the other places providers put it.
/// Empty if there is none.
[[nodiscard]] QString providerMessage(const QJsonValue &json);

/// Words of a stranger as one line of plain text of at most 300 characters, "…" where something is cut off. Control, bidirectional
/// and zero-width characters are gone. The cut never goes through a word of the characters keys are made of: a key that
/// the words repeat is there whole, to be masked, or not at all.
[[nodiscard]] QString plainLine(const QString &words);

} // namespace keyherd
