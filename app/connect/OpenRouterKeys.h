// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "connect/ProviderClient.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace keyherd {

/// What a key to be issued shall be like.
struct KeyWish
{
    QString name;                          ///< as the provider's page will show it
    std::optional<double> limit = {};      ///< in US dollars, how much it may spend; nothing: no limit of its own
    std::optional<QDateTime> expires = {}; ///< nothing: never
};

/// A key as the provider's interface for issuing lists it; never the key itself.
struct ManagedKey
{
    QString id; ///< by which it is changed and deleted
    QString name = {};
    QString label = {}; ///< the provider's own mask
    bool disabled = false;
    std::optional<double> limit = {}; ///< US dollars
    std::optional<double> used = {};
    std::optional<QDateTime> expires = {};
};

/// A key that was just made: the only moment in which the provider tells it.
struct IssuedKey
{
    Secret secret;
    ManagedKey facts;
};

/// OpenRouter's interface for issuing keys: what is asked and what the answers say. No network, no key of one's own.
namespace openrouter {

/// How many keys one page of the list has.
inline constexpr int keysOnPage = 100;

/// Whether an id may stand in an address: letters, digits, `_` and `-`, at most 128.
[[nodiscard]] bool isKeyId(QStringView id);
[[nodiscard]] QByteArray creation(const KeyWish &wish);
[[nodiscard]] QByteArray switching(bool disabled);

/// Nothing where the answer is not what a good one is like. The body of `issuedKey` is wiped.
[[nodiscard]] std::optional<IssuedKey> issuedKey(QByteArray &body);
[[nodiscard]] std::optional<ManagedKey> changedKey(const QByteArray &body);
[[nodiscard]] std::optional<QList<ManagedKey>> keysOfPage(const QByteArray &body);
/// What a refusal says, in the provider's words; empty if nothing.
[[nodiscard]] QString refusal(const QByteArray &body);

} // namespace openrouter

} // namespace keyherd
