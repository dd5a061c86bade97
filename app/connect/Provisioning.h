// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "connect/OpenRouterKeys.h"

#include <QFuture>
#include <QList>

#include <chrono>
#include <memory>
#include <mutex>

namespace keyherd {

class Catalogue;

/// A key that may make and manage others: a management key of OpenRouter.
struct ManagementKey
{
    ProviderId provider;
    Secret secret;
    QString baseUrl = {}; ///< where it is sent instead of the provider's own address
};

/// Has providers make, list, switch off and delete keys. From any thread; does its work on a thread of its own, which starts at the first
/// call. Nothing is tried twice: a key that was made unseen would stay.
///
/// Failures of all calls: UnknownProvider, ProviderDamaged, NoIssuingApi, InvalidBaseUrl, InsecureBaseUrl, KeyHasInvalidBytes,
/// ProviderUnreachable{Provider, Detail}, IssuingRefused{Provider, Found: the HTTP status, Detail: the provider's words, masked}; for
/// an id that no provider gives, NoSuchKey{Detail}. Cancel a future to stop waiting; the provider may have done it all the same.
class Provisioning
{
public:
    /// The catalogue must outlive it.
    explicit Provisioning(const Catalogue &catalogue, std::chrono::milliseconds deadline = std::chrono::seconds(20));
    ~Provisioning();
    Q_DISABLE_COPY_MOVE(Provisioning)

    [[nodiscard]] QFuture<Result<IssuedKey>> create(ManagementKey with, KeyWish wish);
    /// Those that are switched off too. At most a thousand.
    [[nodiscard]] QFuture<Result<QList<ManagedKey>>> list(ManagementKey with);
    [[nodiscard]] QFuture<Result<ManagedKey>> setDisabled(ManagementKey with, QString id, bool disabled);
    [[nodiscard]] QFuture<Result<void>> remove(ManagementKey with, QString id);

private:
    class Private;
    [[nodiscard]] Private &parts();

    const Catalogue &m_catalogue;
    std::chrono::milliseconds m_deadline;
    std::once_flag m_made;
    std::unique_ptr<Private> d;
};

} // namespace keyherd
