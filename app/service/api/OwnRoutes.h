// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/api/ApiCall.h"
#include "vault/KeyEntry.h"

#include <QHash>
#include <QObject>

namespace keyherd {

class Catalogue;
class VaultService;

/// What Keyherd says of itself: `/api/status`, `/api/usage`, `/metrics`, `/openapi.json`. Belongs to one thread.
class OwnRoutes : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OwnRoutes(VaultService &vault, const Catalogue &catalogue) : m_vault(vault), m_catalogue(catalogue) { }

    /// Answers, now or later, if the path is one of these; with any scope.
    [[nodiscard]] bool answer(const ApiCallPointer &call);
    /// For a client that is known while the vault is locked.
    [[nodiscard]] http::Response lockedStatus() const;
    /// An answer was sent.
    void count(int status) { ++m_answers[status]; }

private:
    void tellStatus(const ApiCallPointer &call);
    void tellUsage(const ApiCallPointer &call);
    void tellMetrics(const ApiCallPointer &call);
    [[nodiscard]] QByteArray metrics(const QList<KeyEntry> &keys, const Client &client) const;

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    QHash<int, qint64> m_answers; ///< by status, since the start
};

} // namespace keyherd
