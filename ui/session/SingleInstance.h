// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace keyherd {

/// One window for each vault of a person: a second program brings the first one's window up instead of opening another. A lock file says who is
/// first, which is void when that process has ended, however it ended.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made for this person alone if it is not there. `vault` is where the vault is.
    SingleInstance(const QString &folder, const QString &vault, QObject *parent = nullptr);

    /// Whether this program is the first, or can be: from now on it is told of others.
    [[nodiscard]] bool claim();
    /// For another: asks the first one to show itself. `activationToken` is what the desktop gave this program to come to the front with (XDG Activation);
    /// it may be empty. Waits some seconds for the answer; false: there is none.
    [[nodiscard]] bool raiseFirst(const QByteArray &activationToken) const;

    /// Another one was started.
    Q_SIGNAL void raiseWanted(const QByteArray &activationToken);

private:
    void answer();

    QString m_folder;
    QString m_name; ///< of the socket, or the pipe
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace keyherd
