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
    /// result. Errors, before anything is sent: UnknownProvider, ProviderDamaged, InvalidBaseUrl, InsecureBaseUrl, KeyHasInvalidBytes,
    /// KeyNotTestable{Provider, Reason: `never_sent` for a kind of key that is not, else as `testUrl`}.
    [[nodiscard]] QFuture<Result<TestOutcome>> test(TestSubject subject, std::chrono::milliseconds deadline);

    /// The server that the key's request would go to, as HostLimits names it; empty if there is none.
    [[nodiscard]] QString serverFor(const KeyEntry &entry) const;

private:
    [[nodiscard]] Result<Provider> askedProvider(const TestSubject &subject) const;
    [[nodiscard]] static Result<ProviderRequest> requestFor(const TestSubject &subject, const Provider &provider);
    [[nodiscard]] TestOutcome outcomeOf(const TestSubject &subject, const Provider &provider,
                                        const Exchange &exchange) const;

    ProviderClient &m_client;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
};

} // namespace keyherd
