// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

namespace keyherd {

/// A thread for requests, and the object that owns what lives on it. Belongs to the thread that made it; its end waits for the thread's,
/// which deletes all that the object owns.
class NetworkThread
{
public:
    NetworkThread() = default;
    ~NetworkThread();
    Q_DISABLE_COPY_MOVE(NetworkThread)

    /// The parent for what shall live on the thread. Before `start`, children may be given to it; afterwards, only on the thread itself.
    [[nodiscard]] QObject *root() const { return m_root; }
    void start(const QString &name);

private:
    QThread m_thread;
    QObject *m_root = new QObject;
};

} // namespace keyherd
