// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "providers/KeyScanner.h"

#include <QString>

#include <vector>

namespace keyherd {

/// A key in a text that a person pasted, and what the text says of it.
struct PastedKey
{
    Secret secret;
    QList<Guess> guesses; ///< best first; empty if it could be a key, but of no provider that is known
    QString
        name; ///< "Staging", of OPENAI_API_KEY_STAGING, of a comment or of a label beside it; empty if nothing says any
    QString baseUrl; ///< https, or on this machine; empty for the provider's own
};

/// The keys in what a person pastes where a key is asked for: a bare key, a line of a shell, of .env, YAML, JSON or a program, a
/// call of curl, a header; each key once, in the order of the text. Fails with OutOfSecretMemory.
[[nodiscard]] Result<std::vector<PastedKey>> keysInPaste(const Catalogue &catalogue, const KeyScanner &scanner,
                                                         QByteArrayView pasted);

} // namespace keyherd
