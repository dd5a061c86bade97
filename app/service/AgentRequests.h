// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "service/AgentConnection.h"
#include "service/UseApproval.h"

#include <QMultiHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace keyherd {

class Catalogue;
class LocalApi;
class RunPlan;
class VaultService;

/// What the agent does for its clients (see wire/Message.h). Belongs to the agent's thread. Every client is a program of this user, which could
/// as well ask the keychain; what it asks for is answered while the vault is unlocked.
class AgentRequests : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `askForUse` empty: there is nobody to ask.
    AgentRequests(VaultService &vault, const Catalogue &catalogue, const LocalApi &api, AskForUse askForUse);

    void answer(const wire::Fields &request, const AgentAsker &asker, AgentReply reply);
    /// Whether a person refused this client something.
    [[nodiscard]] bool hasRefused(qint64 process) const { return m_approval.hasRefused(process); }
    void forget(qint64 process) { m_approval.forgetProcess(process); }
    /// The connection has ended, and asks nothing more: what a person is being asked for it is withdrawn, what is under way has no consequences, and it
    /// does not serve any more.
    void withdraw(const AgentAsker &asker);

private:
    /// Called with whether the keys may be used; otherwise the client was told already.
    using Allowed = std::function<void()>;
    /// Calls `function(future)` once it is finished, unless the client who asked is gone then.
    template<typename T, typename Function>
    void observeFor(const AgentAsker &asker, const QFuture<T> &future, Function function);

    void tellStatus(const AgentReply &reply);
    void get(const QString &reference, const AgentAsker &asker, const AgentReply &reply);
    void handOut(const KeyEntry &key, const QString &program, bool allowed, const AgentReply &reply);
    void run(std::span<const std::string_view> fields, const AgentAsker &asker, const AgentReply &reply);
    void handOut(const std::shared_ptr<RunPlan> &plan, const QString &program, bool allowed, const AgentReply &reply);
    void allow(const QList<KeyId> &ids, const AgentAsker &asker, const AgentReply &reply);
    void ask(const UseQuestion &question, const AgentAsker &asker, const AgentReply &reply, const Allowed &allowed);
    void watch(std::string_view known, std::string_view port, const AgentAsker &asker, const AgentReply &reply);
    void lend(const AgentReply &reply);
    void lock(const AgentReply &reply);
    void unlock(std::string_view passphrase, const AgentReply &reply);

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    const LocalApi &m_api;
    AskForUse m_askForUse;
    UseApproval m_approval;
    /// Who serves the vault over HTTP, and waits to be told that it was locked or unlocked.
    struct Watcher
    {
        quint64 connection;
        std::string port;
        AgentReply reply;
    };
    std::vector<Watcher> m_watchers;
    QSet<quint64> m_connections;                     ///< those that asked something and have not ended
    QMultiHash<quint64, QFuture<UseAnswer>> m_asked; ///< by connection, what a person has not answered yet
};

} // namespace keyherd
