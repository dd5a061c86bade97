// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace keyherd {

/// An error in a person's words, translated. Both parts begin in lower case and end without a full stop, as they stand in one line
/// of a terminal; `asSentence` makes sentences of them.
struct ErrorText
{
    QString what;   ///< what is wrong
    QString advice; ///< what to do about it
};

/// The words for every error of the program, the same in the window, on the command line and over HTTP. Names no command and
/// no button: the edges add what only they know.
[[nodiscard]] ErrorText errorText(const Error &error);

/// Capital first letter, full stop at the end.
[[nodiscard]] QString asSentence(const QString &text);
/// Both parts as sentences, for a message box or a label: "The passphrase is wrong. Try it again."
[[nodiscard]] QString asParagraph(const ErrorText &text);

} // namespace keyherd
