// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignText.h"
#include "exchange/ProviderVariables.h"
#include "providers/KeyScanner.h"

#include <vector>

namespace keyherd {

/// One entry of a password manager's export.
struct ManagerItem
{
    struct Field
    {
        QString name = {}; ///< empty: its password
        ForeignBytes value = {};
    };

    int row = 0; ///< from 1
    QString title = {};
    QStringList urls = {};
    QStringList tags = {}; ///< and folders
    std::vector<Field> fields = {};
    ForeignBytes note = {};
    std::optional<QDate> expires = {};
    /// Why it could not be read. It counts only if its title speaks of a provider.
    std::optional<Error> problem = {};
};

/// Takes the entries of an export one after the other and keeps the API keys in them, which are few among passwords: what has the shape
/// of a provider's key, or stands where something says that it is one. Notes are searched, but not kept: they may hold other secrets.
class ManagerSieve
{
public:
    /// `catalogue` must outlive the sieve.
    explicit ManagerSieve(const Catalogue &catalogue);

    /// OutOfSecretMemory, FileNotUnderstood{Reason: "many"}.
    [[nodiscard]] Result<void> take(ManagerItem &&item);
    [[nodiscard]] ForeignKeys keys() && { return std::move(m_keys); }

private:
    [[nodiscard]] std::optional<ProviderId> ownerOf(const ManagerItem &item, const ManagerItem::Field &field) const;
    [[nodiscard]] Result<void> takeNote(const ManagerItem &item);
    [[nodiscard]] Result<void> keep(const ManagerItem &item, const ProviderId &provider, QByteArrayView value);
    [[nodiscard]] ForeignKey described(const ManagerItem &item, const ProviderId &provider) const;

    const Catalogue &m_catalogue;
    KeyScanner m_scanner;
    ProviderVariables m_variables;
    ForeignKeys m_keys;
};

} // namespace keyherd
