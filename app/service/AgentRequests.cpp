// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/AgentRequests.h"

#include "base/AskingProgram.h"
#include "base/Await.h"
#include "base/Observe.h"
#include "base/Outcome.h"
#include "service/RunRequestFields.h"
#include "service/api/LocalApi.h"
#include "vault/VaultService.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view wordFor(bool locked)
{
    return locked ? wire::wordLocked : wire::wordUnlocked;
}

void refuse(const AgentReply &reply, std::string_view reason)
{
    reply({wire::answerNo, reason});
}

void refuse(const AgentReply &reply, const Error &error)
{
    if (error.code == ErrorCode::VaultLocked)
        return refuse(reply, wire::reasonLocked);
    const std::string number = std::to_string(static_cast<int>(error.code));
    reply({wire::answerNo, wire::reasonFailed, number});
}

void replyDone(const Result<void> &done, const AgentReply &reply)
{
    if (done)
        reply({wire::answerOk});
    else
        refuse(reply, done.error());
}

void replySecret(const Result<Secret> &secret, const AgentReply &reply)
{
    if (!secret)
        return refuse(reply, secret.error());
    const QByteArrayView bytes = secret->view();
    reply({wire::answerOk, {bytes.data(), static_cast<std::size_t>(bytes.size())}});
}

void replyVariables(const std::vector<RunVariable> &variables, const AgentReply &reply)
{
    std::vector<QByteArray> names;
    for (const RunVariable &variable : variables)
        names.push_back(variable.name.toUtf8());
    wire::Fields fields{wire::answerOk};
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const QByteArrayView value = variables[i].value.view();
        fields.emplace_back(names[i].constData(), static_cast<std::size_t>(names[i].size()));
        fields.emplace_back(value.data(), static_cast<std::size_t>(value.size()));
    }
    reply(fields);
}

} // namespace

AgentRequests::AgentRequests(VaultService &vault, const Catalogue &catalogue, const LocalApi &api, AskForUse askForUse)
    : m_vault(vault), m_catalogue(catalogue), m_api(api), m_askForUse(std::move(askForUse))
{
    connect(&vault, &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            m_approval.forgetAll();
        for (const Watcher &watcher : std::exchange(m_watchers, {}))
            watcher.reply({wire::answerOk, wordFor(locked)});
    });
}

template<typename T, typename Function>
void AgentRequests::observeFor(const AgentAsker &asker, const QFuture<T> &future, Function function)
{
    observe(future, this, [this, connection = asker.connection, call = std::move(function)](const QFuture<T> &done) {
        if (m_connections.contains(connection))
            call(done);
    });
}

void AgentRequests::answer(const wire::Fields &request, const AgentAsker &asker, AgentReply reply)
{
    m_connections.insert(asker.connection);
    const std::string_view verb = request.front();
    const std::size_t arguments = request.size() - 1;
    if (arguments < 1 || textOf(request[1]) != m_vault.location())
        return refuse(reply, wire::reasonOther);
    if (verb == wire::verbStatus && arguments == 1)
        return tellStatus(reply);
    if (verb == wire::verbGet && arguments == 2)
        return get(textOf(request[2]), asker, reply);
    if (verb == wire::verbRun)
        return run(std::span(request).subspan(2), asker, reply);
    if (verb == wire::verbWatch && arguments == 3)
        return watch(request[2], request[3], asker, reply);
    if (verb == wire::verbLend && arguments == 1)
        return lend(reply);
    if (verb == wire::verbLock && arguments == 1)
        return lock(reply);
    if (verb == wire::verbUnlock && arguments <= 2)
        return unlock(arguments == 2 ? request[2] : std::string_view(), reply);
    if (verb == wire::verbAllow) {
        QList<KeyId> ids;
        for (std::size_t i = 2; i < request.size(); ++i)
            ids.append(KeyId(textOf(request[i]).toLongLong()));
        return allow(ids, asker, reply);
    }
    refuse(reply, wire::reasonFailed);
}

void AgentRequests::tellStatus(const AgentReply &reply)
{
    observe(m_vault.status(), this, [this, reply](const QFuture<Result<VaultStatus>> &future) {
        const auto &status = outcomeOf(future);
        if (!status)
            return refuse(reply, status.error());
        const std::string own = std::to_string(m_api.port());
        const bool isElsewhere = m_api.port() == 0 && !m_watchers.empty();
        reply({wire::answerOk, wordFor(status->locked), isElsewhere ? m_watchers.front().port : own});
    });
}

void AgentRequests::watch(std::string_view known, std::string_view port, const AgentAsker &asker,
                          const AgentReply &reply)
{
    observeFor(asker, m_vault.status(),
               [this, known = std::string(known), port = std::string(port), asker,
                reply](const QFuture<Result<VaultStatus>> &future) {
                   const auto &status = outcomeOf(future);
                   if (!status)
                       return refuse(reply, status.error());
                   if (known != wordFor(status->locked))
                       return reply({wire::answerOk, wordFor(status->locked)});
                   m_watchers.push_back({asker.connection, port, reply});
                   reply({wire::answerWait});
               });
}

void AgentRequests::get(const QString &reference, const AgentAsker &asker, const AgentReply &reply)
{
    observeFor(asker, m_vault.find(reference), [this, asker, reply](const QFuture<Result<KeyEntry>> &future) {
        const auto &key = outcomeOf(future);
        if (!key)
            return refuse(reply, key.error());
        const QString program = programAsking(asker.process);
        if (!key->attributes.asks)
            return handOut(*key, program, false, reply);
        ask({{*key}, program}, asker, reply,
            [this, key = *key, program, reply] { handOut(key, program, true, reply); });
    });
}

void AgentRequests::handOut(const KeyEntry &key, const QString &program, bool allowed, const AgentReply &reply)
{
    const HandOut how{.purpose = HandOutPurpose::Print,
                      .program = program.isEmpty() ? u"keyherd get"_s : program,
                      .allowed = allowed,
                      .often = true};
    observe(m_vault.handOut(key.id, how), this,
            [reply](const QFuture<Result<Secret>> &future) { replySecret(outcomeOf(future), reply); });
}

void AgentRequests::run(std::span<const std::string_view> fields, const AgentAsker &asker, const AgentReply &reply)
{
    const auto read = RunRequestFields::from(fields);
    if (!read)
        return refuse(reply, wire::reasonFailed);
    // The vault's thread waits for nobody here, so that waiting for it is waiting for its work alone.
    const auto find = [this](const QString &lookup) { return await(m_vault.find(lookup)); };
    auto made = RunPlan::make(read->request, m_catalogue, find, read->surroundings);
    if (!made)
        return refuse(reply, made.error());
    // Only the one who asked can tell them.
    if (!made->notes().isEmpty())
        return refuse(reply, wire::reasonFailed);
    const auto plan = std::make_shared<RunPlan>(std::move(*made));
    UseQuestion question{{}, programAsking(asker.process)};
    for (const KeyEntry &key : plan->keys()) {
        if (key.attributes.asks)
            question.keys.append(key);
    }
    if (question.keys.isEmpty())
        return handOut(plan, read->program, false, reply);
    ask(question, asker, reply, [this, plan, program = read->program, reply] { handOut(plan, program, true, reply); });
}

void AgentRequests::handOut(const std::shared_ptr<RunPlan> &plan, const QString &program, bool allowed,
                            const AgentReply &reply)
{
    QList<KeyId> ids;
    for (const KeyEntry &key : plan->keys())
        ids.append(key.id);
    const HandOut how{.purpose = HandOutPurpose::Run, .program = program, .allowed = allowed, .often = true};
    observe(m_vault.handOutAll(ids, how), this, [plan, reply](const QFuture<Result<std::vector<Secret>>> &future) {
        const auto &secrets = outcomeOf(future);
        if (!secrets)
            return refuse(reply, secrets.error());
        const auto variables = plan->variables(*secrets);
        if (!variables)
            return refuse(reply, variables.error());
        replyVariables(*variables, reply);
    });
}

void AgentRequests::allow(const QList<KeyId> &ids, const AgentAsker &asker, const AgentReply &reply)
{
    observeFor(asker, m_vault.keys(), [this, ids, asker, reply](const QFuture<Result<QList<KeyEntry>>> &future) {
        const auto &keys = outcomeOf(future);
        if (!keys)
            return refuse(reply, keys.error());
        UseQuestion question{{}, programAsking(asker.process)};
        for (const KeyEntry &key : *keys) {
            if (key.attributes.asks && ids.contains(key.id))
                question.keys.append(key);
        }
        ask(question, asker, reply, [reply] { reply({wire::answerOk}); });
    });
}

void AgentRequests::ask(const UseQuestion &question, const AgentAsker &asker, const AgentReply &reply,
                        const Allowed &allowed)
{
    switch (m_approval.verdict(question, asker.process)) {
    case UseApproval::Verdict::Allowed:
        return allowed();
    case UseApproval::Verdict::Refused:
        return refuse(reply, wire::reasonRefused);
    case UseApproval::Verdict::Ask:
        break;
    }
    if (!m_askForUse)
        return refuse(reply, wire::reasonNobody);
    reply({wire::answerWait});
    const auto asked = m_askForUse(question);
    m_asked.insert(asker.connection, asked);
    observe(asked, this, [=, this](const QFuture<UseAnswer> &future) {
        m_asked.removeIf([](const auto &entry) { return entry.value().isFinished(); });
        if (!m_connections.contains(asker.connection))
            return;
        const UseAnswer answer = future.resultCount() > 0 ? future.result() : UseAnswer::Refused;
        m_approval.keep(question, asker.process, answer);
        if (answer == UseAnswer::Refused)
            refuse(reply, wire::reasonRefused);
        else
            allowed();
    });
}

void AgentRequests::withdraw(const AgentAsker &asker)
{
    m_connections.remove(asker.connection);
    std::erase_if(m_watchers, [&](const Watcher &watcher) { return watcher.connection == asker.connection; });
    for (QFuture<UseAnswer> asked : m_asked.values(asker.connection))
        asked.cancel();
}

void AgentRequests::lend(const AgentReply &reply)
{
    observe(m_vault.lend(), this,
            [reply](const QFuture<Result<Secret>> &future) { replySecret(outcomeOf(future), reply); });
}

void AgentRequests::lock(const AgentReply &reply)
{
    observe(m_vault.lock(), this,
            [reply](const QFuture<Result<void>> &future) { replyDone(outcomeOf(future), reply); });
}

void AgentRequests::unlock(std::string_view passphrase, const AgentReply &reply)
{
    const auto done = [reply](const QFuture<Result<void>> &future) { replyDone(outcomeOf(future), reply); };
    if (passphrase.empty())
        return observe(m_vault.unlockWithKeychain(), this, done);
    auto secret = Secret::copyOf({passphrase.data(), static_cast<qsizetype>(passphrase.size())});
    if (!secret)
        return refuse(reply, secret.error());
    // Argon2id takes longer than a client waits for an agent that says nothing.
    reply({wire::answerWait});
    observe(m_vault.unlockWithPassphrase(std::move(*secret)), this, done);
}

} // namespace keyherd
