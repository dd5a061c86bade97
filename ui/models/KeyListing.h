// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyEntry.h"

#include <QByteArray>
#include <QList>

namespace keyherd {

class Catalogue;

/// Keys in ascending order of their ids, and what a search looks through for each of them (`KeyQuery::textOf`).
struct KeyListing
{
    QList<KeyEntry> entries = {};
    QList<QByteArray> searchTexts = {};
};

/// How one listing becomes the next.
struct KeyListingChange
{
    KeyListing after = {};
    bool anew = false;       ///< more keys came or went than are worth telling one by one
    QList<KeyId> gone = {};  ///< of the listing before; like all that follows in ascending order, and empty if `anew`
    QList<int> added = {};   ///< rows of `after`
    QList<int> changed = {}; ///< rows of `after`
};

/// Whether nothing that anybody sees of the key differs.
[[nodiscard]] bool isSame(const KeyEntry &a, const KeyEntry &b);
/// Compares key by key, which for very many takes longer than a frame: call it on any thread.
[[nodiscard]] KeyListingChange changeOf(const KeyListing &before, const QList<KeyEntry> &entries,
                                        const Catalogue &catalogue);
/// What people call the provider; its id, if the catalogue has none of it.
[[nodiscard]] QString providerName(const Catalogue &catalogue, const ProviderId &id);

} // namespace keyherd
