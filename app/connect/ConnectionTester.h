// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "connect/ProviderClient.h"
#include "vault/KeyChanges.h"

#include <QFuture>
#include <QObject>

namespace keyherd {

class Catalogue;
class Clock;

/// Asks a provider, with one cheap and unbilled request, whether a key works. Lives on the thread of its client.
class ConnectionTester : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the tester.
    ConnectionTester(ProviderClient &client, const Catalogue &catalogue, const Clock &clock, QObject *parent = nullptr);

    /// Whatever comes back is an outcome. The provider's words are in it with the key masked. Cancel the future to abort; it then ends without a
    /// result. Errors, before anything is sent: UnknownProvider, ProviderDamaged, InvalidBaseUrl, InsecureBaseUrl, KeyHasInvalidBytes.
    [[nodiscard]] QFuture<Result<TestOutcome>> test(TestSubject subject, std::chrono::milliseconds deadline);

private:
    [[nodiscard]] Result<ProviderRequest> requestFor(const Provider &provider, const TestSubject &subject) const;
    [[nodiscard]] TestOutcome outcomeOf(const Provider &provider, const TestSubject &subject,
                                        const Exchange &exchange) const;

    ProviderClient &m_client;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
};

} // namespace keyherd
