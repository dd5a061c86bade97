// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "service/UseApproval.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>

namespace keyherd {

class Catalogue;
class Clock;
class TestQueue;
class VaultService;

/// The local HTTP API: programs of this person get keys, change them and say how it went, with the tokens of their clients. Works on a thread of its own.
/// Belongs to the thread that made it.
class LocalApi : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 usualPort = 8417;
    /// Enough for any honest program; one that runs wild is slowed.
    static constexpr int usualRate = 250'000;

    struct Services
    {
        VaultService &vault;
        const Catalogue &catalogue;
        TestQueue &tests;
        const Clock &clock;
    };
    struct Options
    {
        quint16 port = usualPort; ///< 0: a free one
        int rate = usualRate;     ///< requests a second of one client; 0: no limit
        std::chrono::milliseconds testTimeout{10'000};
        AskForUse askForUse = {}; ///< empty: there is nobody to ask, and keys that ask are not handed out
    };

    /// The services must outlive it.
    explicit LocalApi(const Services &services);
    ~LocalApi() override;

    /// The port, as soon as it serves there. PortTaken, ListenFailed. One that serves already at another port moves, or goes on where it is if that
    /// fails; at the same port, nothing happens.
    [[nodiscard]] QFuture<Result<quint16>> start(const Options &options);
    /// Lets what is under way come to its end, for some seconds at most, writes down what was counted, and waits for it.
    void stop();
    /// The same, without waiting for it.
    void stopSoon();
    [[nodiscard]] bool isServing() const { return m_port != 0; }
    /// 0: it does not serve. From any thread.
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    class Worker;

    Services m_services;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on the thread while that runs
    std::atomic<quint16> m_port = 0;
};

} // namespace keyherd
