// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Client.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace keyherd {

class VaultService;

/// Tells whose token a request carries, and whether its client asks too often. Knows the clients as the vault had them last; a token that was revoked is
/// worth nothing from then on. Belongs to one thread.
class ClientGate : public QObject
{
    Q_OBJECT

public:
    /// `rate`: how many requests a second one client may send, in the long run; twice as many at once. 0: no limit.
    ClientGate(VaultService &vault, int rate);

    /// Calls `done` once the clients are known as they are now; soon, or at once. What VaultService::clientTable fails with.
    using Known = std::function<void(const Result<void> &)>;
    void whenKnown(Known done);
    /// A token is unknown: has the clients read anew, at most once a second, for another process may have added one a moment ago, and a locked vault is
    /// not told at all. Whether `whenKnown` has something new to say.
    [[nodiscard]] bool lookAgain();

    enum class Verdict { Known, Unknown, Locked };
    struct Answer
    {
        Verdict verdict;
        const Client *client = nullptr; ///< if it is known; good until control returns to the event loop
    };
    /// Compares with every client there is, each in the same time. Locked: it is a client's token, but the vault is locked.
    [[nodiscard]] Answer check(QByteArrayView token) const;

    /// One more request of this client. How long it should wait first, if it sent too many.
    [[nodiscard]] std::optional<std::chrono::seconds> tooOften(ClientId client);
    /// One more wrong token. How long its sender has to wait for the answer: longer with each, up to two seconds, until none came for a minute.
    [[nodiscard]] std::chrono::milliseconds delayOfRefusal();

private:
    struct Bucket
    {
        double tokens;
        qint64 at; ///< nanoseconds of m_time
    };
    void refresh();

    VaultService &m_vault;
    int m_rate;
    ClientTable m_table;
    bool m_known = false;
    bool m_asking = false;
    quint64 m_generation = 0;
    std::vector<Known> m_waiting;
    QHash<qint64, Bucket> m_buckets;
    QElapsedTimer m_time;
    qint64 m_lastLook = 0; ///< milliseconds of m_time
    int m_refusals = 0;
    qint64 m_lastRefusal = 0; ///< milliseconds of m_time
};

} // namespace keyherd
