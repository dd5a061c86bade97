// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"

namespace keyherd {

class Catalogue;

/// The keys in the configuration of known tools.

/// LiteLLM's config.yaml: each `api_key:` with the `model:` and `api_base:` beside it, and the variables it sets. `os.environ/X` is no
/// key and is passed over. Rows are lines. OutOfSecretMemory.
[[nodiscard]] Result<ForeignKeys> readLiteLlm(QByteArrayView bytes, const Catalogue &catalogue);

/// The keys.json of `llm` (llm.datasette.io): a name, mostly the provider's, and its key. FileNotUnderstood, OutOfSecretMemory.
[[nodiscard]] Result<ForeignKeys> readLlm(QByteArrayView bytes, const Catalogue &catalogue);

} // namespace keyherd
