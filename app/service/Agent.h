// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "service/UseApproval.h"

#include <QObject>
#include <QThread>

namespace keyherd {

class Catalogue;
class LocalApi;
class VaultService;

/// Lets the command line use the vault while it is unlocked here, over a local socket. Works on a thread of its own, so that a busy window keeps nobody
/// waiting. Belongs to the thread that made it.
class Agent : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Agent(VaultService &vault, const Catalogue &catalogue, const LocalApi &api, QString socket);
    ~Agent() override;

    /// `askForUse` empty: there is nobody to ask, and keys that ask are not handed out. What AgentListener::listen fails with.
    [[nodiscard]] Result<void> start(AskForUse askForUse);
    [[nodiscard]] bool isServing() const { return m_server != nullptr; }
    /// From now on commands are served.
    Q_SIGNAL void started();
    [[nodiscard]] const QString &socket() const { return m_socket; }

private:
    class Server;
    void stop();

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    const LocalApi &m_api;
    QString m_socket;
    QThread m_thread;
    Server *m_server = nullptr; ///< lives on the thread, which owns it
};

} // namespace keyherd
