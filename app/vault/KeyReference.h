// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace keyherd {

/// How a text names a key of the vault in its place: `keyherd://provider/name`, the name percent-encoded (RFC 3986), so that it stands
/// unquoted in shells, .env files, YAML and JSON alike.
[[nodiscard]] QByteArray keyReference(const ProviderId &provider, const QString &name);
/// `keyherd://provider`: its active key.
[[nodiscard]] QByteArray keyReference(const ProviderId &provider);

/// Such a reference as a text has it: `keyherd://provider/name`, or `keyherd://provider` for the provider's active key. The provider may be an
/// alias. Can only be built valid; whether there is such a key is another matter.
class KeyReference
{
public:
    /// Of the whole text. InvalidReference{Detail}.
    [[nodiscard]] static Result<KeyReference> parse(QByteArrayView text);

    /// What VaultService::find takes: `provider/name` or `provider`.
    [[nodiscard]] QString toLookup() const { return m_name.isEmpty() ? m_provider : m_provider + u'/' + m_name; }

    /// Whether it means the active key, whichever that is.
    [[nodiscard]] bool isOfActiveKey() const { return m_name.isEmpty(); }

    friend bool operator==(const KeyReference &, const KeyReference &) = default;

private:
    KeyReference(QString provider, QString name) : m_provider(std::move(provider)), m_name(std::move(name)) { }

    QString m_provider;
    QString m_name; ///< empty: the active one
};

/// A reference within a text.
struct PlacedReference
{
    qsizetype offset;
    qsizetype length;
    int line; ///< from 1
    KeyReference reference;
};

/// The references in a text of any kind, in order. One ends where a character stands that it would have to encode. InvalidReference{Detail,
/// Position: the line}.
[[nodiscard]] Result<QList<PlacedReference>> findReferences(QByteArrayView text);

} // namespace keyherd
