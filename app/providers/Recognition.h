// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Catalogue.h"

#include <QByteArrayView>

namespace keyherd {

enum class Certainty {
    Sure,     ///< the shape is this provider's alone
    Likely,   ///< the best of several
    Possible, ///< one of several, none better
};

struct Guess
{
    ProviderId provider;
    QString family;
    Certainty certainty;
};

/// Which provider a bare key belongs to, best first; empty if none fits. White space around the key is ignored.
[[nodiscard]] QList<Guess> recognise(const Catalogue &catalogue, QByteArrayView key);

/// Whether keys of another provider may begin so, too: "sk-" does, for there is "sk-ant-", and several providers have no longer prefix.
[[nodiscard]] bool isSharedPrefix(const Catalogue &catalogue, const Provider &owner, const QString &prefix);

} // namespace keyherd
