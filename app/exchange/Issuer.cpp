// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Issuer.h"

#include "base/Await.h"

using namespace Qt::StringLiterals;

namespace keyherd {

Result<ManagementKey> Issuer::key() const
{
    return m_with.secret.clone().map([&](Secret &&secret) {
        return ManagementKey{m_with.provider, std::move(secret), m_with.baseUrl};
    });
}

Result<IssuedKey> Issuer::create(const KeyWish &wish) const
{
    return key().and_then([&](ManagementKey &&with) { return await(m_provisioning->create(std::move(with), wish)); });
}

Result<QList<ManagedKey>> Issuer::list() const
{
    return key().and_then([&](ManagementKey &&with) { return await(m_provisioning->list(std::move(with))); });
}

Result<ManagedKey> Issuer::setDisabled(const QString &id, bool disabled) const
{
    return key().and_then(
        [&](ManagementKey &&with) { return await(m_provisioning->setDisabled(std::move(with), id, disabled)); });
}

Result<void> Issuer::remove(const QString &id) const
{
    const auto removed =
        key().and_then([&](ManagementKey &&with) { return await(m_provisioning->remove(std::move(with), id)); });
    const bool wasGone = !removed && removed.error().code == ErrorCode::IssuingRefused
                      && removed.error().value(ErrorField::Found) == "404"_L1;
    return wasGone ? Result<void>() : removed;
}

} // namespace keyherd
