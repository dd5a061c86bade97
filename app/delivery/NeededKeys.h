// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "vault/KeyEntry.h"
#include "vault/KeyReference.h"

#include <QHash>

#include <functional>
#include <vector>

namespace keyherd {

/// Finds a key as VaultService::find does. What it gives must not change while it is used.
using KeyFinder = std::function<Result<KeyEntry>(const QString &)>;

/// Where a key goes in a text.
struct SecretPlace
{
    qsizetype offset;
    qsizetype length; ///< of what it takes the place of, in bytes
    qsizetype key;    ///< which of the keys, by its place in the list of those needed
};

/// The keys that something needs, each once, in the order in which they were asked for.
class NeededKeys
{
public:
    explicit NeededKeys(KeyFinder find) : m_find(std::move(find)) { }

    /// Its place in `keys()`. Fails with what the finder fails with.
    [[nodiscard]] Result<qsizetype> need(const QString &lookup);
    /// Of all references in a text. InvalidReference, and what the finder fails with, with Position: the line, and Detail: the reference.
    [[nodiscard]] Result<QList<SecretPlace>> needAllOf(QByteArrayView text);

    [[nodiscard]] const QList<KeyEntry> &keys() const { return m_keys; }

private:
    KeyFinder m_find;
    QList<KeyEntry> m_keys;
    QHash<QString, qsizetype> m_known; ///< by lookup
};

/// The text with secrets in their places. `secrets` are those of NeededKeys::keys(), in its order. OutOfSecretMemory.
[[nodiscard]] Result<Secret> filled(QByteArrayView text, const QList<SecretPlace> &places,
                                    const std::vector<Secret> &secrets);

} // namespace keyherd
