// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/api/ApiCall.h"
#include "vault/KeyEntry.h"

#include <QObject>

#include <functional>

namespace keyherd {

class Catalogue;
class VaultService;

/// `/api/v1/core/api-credentials/…`: one credential per provider, which is its active key; the key goes in and never comes out. Errors are said as
/// Django REST framework does, which clients of this interface expect: `{"detail": …}`, or a list under the field's name. Belongs to one thread.
class CredentialRoutes : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CredentialRoutes(VaultService &vault, const Catalogue &catalogue) : m_vault(vault), m_catalogue(catalogue) { }

    /// Answers, now or later, if the path is one of these.
    [[nodiscard]] bool answer(const ApiCallPointer &call);

private:
    void list(const ApiCallPointer &call);
    void add(const ApiCallPointer &call);
    void addTo(const ApiCallPointer &call, const ProviderId &provider, const std::shared_ptr<Secret> &secret);
    void change(const ApiCallPointer &call, const KeyEntry &key);
    void remove(const ApiCallPointer &call, const KeyEntry &key);
    using Credentials = std::function<void(const QList<KeyEntry> &)>;
    /// The active keys that the client may know of; otherwise it was told.
    void read(const ApiCallPointer &call, const Credentials &done);

    VaultService &m_vault;
    const Catalogue &m_catalogue;
};

} // namespace keyherd
