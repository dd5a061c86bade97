// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"
#include "providers/Catalogue.h"
#include "providers/KeyNaming.h"

#include <QByteArrayView>
#include <QHash>

namespace keyherd {

/// Which providers' keys, for programs and for issuing others, and base URLs stand in which variables. For the entries that the catalogue has when it is built.
class ProviderVariables
{
public:
    explicit ProviderVariables(const Catalogue &catalogue);

    /// Whatever the case. Nothing for a variable that no provider documents.
    [[nodiscard]] std::optional<ProviderId> ofKey(const QString &variable) const;
    [[nodiscard]] QList<ProviderId> ofBaseUrl(const QString &variable) const;

private:
    QHash<QString, ProviderId> m_keys; ///< by the name in capitals
    QHash<QString, QList<ProviderId>> m_baseUrls;
};

/// Takes the variables of a file or an environment one after the other, keeps those that are a provider's key, and gives keys the base
/// URL that stands beside them. What is no key of a known provider (DATABASE_URL, STRIPE_SECRET_KEY) is passed over.
class VariableSieve
{
public:
    /// `catalogue` must outlive the sieve.
    explicit VariableSieve(const Catalogue &catalogue);

    /// `value` without quotes. With `problem`, the value cannot be read, and only the name counts. OutOfSecretMemory, FileNotUnderstood{Reason: "many"}.
    [[nodiscard]] Result<void> take(int row, const QString &variable, QByteArrayView value,
                                    const std::optional<Error> &problem = {});
    /// As one who says that all of them are keys: only base URLs are none. OutOfSecretMemory, FileNotUnderstood{Reason: "many"}.
    [[nodiscard]] Result<void> takeKey(int row, const QString &variable, QByteArrayView value,
                                       const std::optional<Error> &problem = {});
    [[nodiscard]] ForeignKeys keys() &&;

private:
    [[nodiscard]] Result<void> takeDocumented(int row, const QString &variable, QByteArrayView value);
    [[nodiscard]] bool concernsKey(const QString &variable, QByteArrayView value) const;
    [[nodiscard]] Result<void> keep(int row, const QString &variable, QByteArrayView value,
                                    const std::optional<Error> &problem);

    const Catalogue &m_catalogue;
    KeyNaming m_naming;
    ProviderVariables m_variables;
    QHash<QString, QString> m_baseUrls; ///< by provider
    ForeignKeys m_keys;
};

} // namespace keyherd
