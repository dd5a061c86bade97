// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "providers/Answer.h"

#include <QFuture>
#include <QList>

#include <chrono>
#include <memory>
#include <mutex>

namespace keyherd {

class Catalogue;
class Clock;
class VaultService;

struct TestOptions
{
    std::chrono::milliseconds timeout{10'000}; ///< deadline of one test, from its start
    int parallel = 8;                          ///< at most six of them to one server, unless it is this machine
    bool includeInactive = false;              ///< send inactive keys too, instead of reporting `inactive`
    /// How long a key may wait because its provider asked to come again later. It is asked again only then.
    std::chrono::milliseconds patience{10'000};
};

/// The result of one key's test.
struct TestedKey
{
    KeyId id;
    ProviderId provider;
    QString name;
    TestOutcome outcome = {};
    QStringList gained = {};         ///< models that the test before did not name
    QStringList lost = {};           ///< models that only the test before named
    bool turnedInvalid = false;      ///< it was valid before
    std::optional<Error> error = {}; ///< the key could not be tested at all: damaged, gone, store failing
};

/// Tests many keys, some at a time, the ones that need it most first. Each result is recorded in the vault before it is reported; those that
/// arrive while others are being written share the next transaction.
///
/// No key is sent twice, unless the provider says itself when to come again (Retry-After) and that is soon enough. A server that was asked
/// too much is given time. The future carries one result per key in the order they finish, and progress from 0 to the number of keys. Cancelling it aborts
/// the requests under way; their keys have no result. Callable from any thread; owns the network thread, which starts with the first test.
class TestQueue
{
public:
    TestQueue(VaultService &vault, const Catalogue &catalogue, const Clock &clock);
    ~TestQueue();

    [[nodiscard]] QFuture<TestedKey> test(QList<KeyId> keys, TestOptions options);

private:
    class Private;

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    std::once_flag m_made;
    std::unique_ptr<Private> d; ///< made for the first test
};

} // namespace keyherd
