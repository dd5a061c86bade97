// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>

#include <memory>

namespace keyherd {

/// A program of this user that connected.
struct AgentClient
{
    int descriptor; ///< a connected stream that does not block; whoever gets it closes it
    qint64 process; ///< 0: not known
};

/// Waits for programs of this user at a local socket: its folder is open to this user alone (0700), the socket too (0600), and who connects
/// is asked of the system. Belongs to one thread with an event loop. Takes the socket away when it dies.
class AgentListener : public QObject
{
    Q_OBJECT

public:
    /// Makes the folder if it is not there. AgentRunning{Path} if another program listens at this place, OpenToOthers{Path}, UnsafePath{Path, Reason},
    /// InvalidArgument, StorageFailed{Detail}; NotSupported on Windows.
    [[nodiscard]] static Result<std::unique_ptr<AgentListener>> listen(const QString &path);
    ~AgentListener() override;

    Q_SIGNAL void connected(const AgentClient &client);

private:
    class Private;
    explicit AgentListener(std::unique_ptr<Private> parts);
    void accept();
    std::unique_ptr<Private> d;
};

} // namespace keyherd
