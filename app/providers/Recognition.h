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

/// The providers that the surroundings of a key speak of.
struct NamedProviders
{
    QList<ProviderId> byName = {}; ///< of the variable, field or header at which it stands
    QList<ProviderId> byHost = {}; ///< of an address beside it
};

/// Which provider a key belongs to, best first; empty if none fits. White space around the key is ignored. Of several whose keys may
/// look so, the one that is named is meant, its variable before an address. Where no family fits, a provider that is named is guessed
/// all the same, unless its keys begin otherwise.
[[nodiscard]] QList<Guess> recognise(const Catalogue &catalogue, QByteArrayView key, const NamedProviders &named = {});

/// Whether keys of another provider may begin so, too: "sk-" does, for there is "sk-ant-", and several providers have no longer prefix.
[[nodiscard]] bool isSharedPrefix(const Catalogue &catalogue, const Provider &owner, const QString &prefix);

} // namespace keyherd
