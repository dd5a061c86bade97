// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "common/FieldNote.h"
#include "providers/Catalogue.h"

#include <QByteArrayView>

#include <optional>

namespace keyherd {

/// What is thought of a key while it is being typed, in words for a note under its field. No text: nothing to say.
struct KeyOpinion
{
    FieldNote::Kind kind = FieldNote::Kind::Hint;
    QString text = {};
};

/// Which provider a key of this shape belongs to; nothing if it could be anyone's.
[[nodiscard]] std::optional<ProviderId> guessedProvider(const Catalogue &catalogue, QByteArrayView typed);

/// Of a key whose provider was guessed from it: who and how sure.
[[nodiscard]] KeyOpinion opinionOnGuess(const Catalogue &catalogue, QByteArrayView typed);

/// Of a key for a provider that the person chose.
[[nodiscard]] KeyOpinion opinionOnKey(const Catalogue &catalogue, const ProviderId &provider, QByteArrayView typed);

/// The error with providers as people call them instead of their ids.
[[nodiscard]] Error withProviderNames(const Error &error, const Catalogue &catalogue);

} // namespace keyherd
