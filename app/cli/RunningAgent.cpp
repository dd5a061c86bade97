// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RunningAgent.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

std::string_view viewOf(const Secret &secret)
{
    const QByteArrayView bytes = secret.view();
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

// Both are of one version: the protocol's number stands for it.
Error errorOf(const wire::Answer &answer)
{
    if (answer.reason() == wire::reasonLocked)
        return {ErrorCode::VaultLocked};
    if (answer.reason() == wire::reasonRefused)
        return {ErrorCode::UseNotAllowed, {{ErrorField::Reason, u"refused"_s}}};
    if (answer.reason() == wire::reasonNobody)
        return {ErrorCode::UseNotAllowed, {{ErrorField::Reason, u"nobody"_s}}};
    if (answer.reason() == wire::reasonOther)
        return {ErrorCode::AgentMissing};
    int number = static_cast<int>(ErrorCode::Cancelled);
    if (answer.fields.size() > 2) {
        const std::string_view text = answer.fields[2];
        std::from_chars(text.data(), text.data() + text.size(), number);
    }
    return {static_cast<ErrorCode>(number)};
}

} // namespace

std::optional<RunningAgent> RunningAgent::find(const QString &socket, const QString &vault)
{
    RunningAgent agent(socket.toStdString(), vault.toStdString());
    const auto status = agent.answerTo(wire::verbStatus, {});
    if (!status || status->fields.size() < 3)
        return std::nullopt;
    agent.m_isLocked = status->fields[1] != wire::wordUnlocked;
    std::from_chars(status->fields[2].data(), status->fields[2].data() + status->fields[2].size(), agent.m_httpPort);
    return agent;
}

Result<Secret> RunningAgent::lend() const
{
    return ask(wire::verbLend);
}

Result<void> RunningAgent::allow(const QList<KeyEntry> &keys) const
{
    std::vector<std::string> ids;
    for (const KeyEntry &key : keys)
        ids.push_back(key.id.toString().toStdString());
    auto done = ask(wire::verbAllow, {ids.cbegin(), ids.cend()}).map([](const Secret &) {});
    if (!done && done.error().code == ErrorCode::UseNotAllowed && !keys.isEmpty())
        return fail(done.error()
                        .with(ErrorField::Provider, keys.constFirst().provider.toString())
                        .with(ErrorField::Name, keys.constFirst().attributes.name));
    return done;
}

Result<void> RunningAgent::lock() const
{
    return ask(wire::verbLock).map([](const Secret &) {});
}

Result<void> RunningAgent::unlock() const
{
    return ask(wire::verbUnlock).map([](const Secret &) {});
}

Result<void> RunningAgent::unlock(const Secret &passphrase) const
{
    return ask(wire::verbUnlock, {viewOf(passphrase)}).map([](const Secret &) {});
}

Result<wire::Answer> RunningAgent::answerTo(std::string_view verb, const std::vector<std::string_view> &arguments) const
{
    wire::Fields request{verb, m_vault};
    request.insert(request.end(), arguments.cbegin(), arguments.cend());
    auto socket = wire::AgentSocket::connectTo(m_socket);
    auto answer = socket ? socket->ask(request) : std::nullopt;
    if (!answer)
        return fail(ErrorCode::AgentUnreachable, {{ErrorField::Path, QString::fromStdString(m_socket)}});
    if (!answer->isOk())
        return fail(errorOf(*answer));
    return std::move(*answer);
}

Result<Secret> RunningAgent::ask(std::string_view verb, const std::vector<std::string_view> &arguments) const
{
    return answerTo(verb, arguments).and_then([](const wire::Answer &answer) {
        const std::string_view text = answer.fields.size() > 1 ? answer.fields[1] : std::string_view();
        return Secret::copyOf({text.data(), static_cast<qsizetype>(text.size())});
    });
}

} // namespace keyherd
