// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace keyherd {

/// An integer that cannot be mistaken for another kind of integer.
template<typename Tag>
class Id
{
public:
    constexpr explicit Id(qint64 value) : m_value(value) { }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

/// Text that cannot be mistaken for another kind of text.
template<typename Tag>
class TextId
{
public:
    explicit TextId(QString value) : m_value(std::move(value)) { }
    [[nodiscard]] const QString &toString() const { return m_value; }

    friend auto operator<=>(const TextId &a, const TextId &b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend bool operator==(const TextId &a, const TextId &b) { return a.m_value == b.m_value; }
    friend size_t qHash(const TextId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// The number a person and a script name a key by. Never reused within a vault.
using KeyId = Id<struct KeyIdTag>;

/// A program with a token for the local API. Never reused within a vault.
using ClientId = Id<struct ClientIdTag>;

/// The canonical id of a provider, `openai`. Aliases are resolved by the catalogue before one is made.
using ProviderId = TextId<struct ProviderIdTag>;

} // namespace keyherd
