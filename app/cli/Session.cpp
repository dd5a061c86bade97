// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Session.h"

#include "cli/Await.h"
#include "cli/ErrorLine.h"
#include "cli/LinkUpdate.h"
#include "cli/Passphrase.h"
#include "cli/Terminal.h"
#include "vault/VaultSlots.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString vaultLocation(const QString &typed)
{
    if (typed.isEmpty() || typed.contains("://"_L1))
        return typed;
    return QDir::current().absoluteFilePath(typed);
}

} // namespace

Session::Session(Invocation &invocation, std::unique_ptr<Keyherd> keyherd)
    : m_invocation(&invocation), m_keyherd(std::move(keyherd)), m_edited(std::make_shared<std::atomic<bool>>(false))
{
    // At once, on the vault's thread: it is known before the command's future is finished.
    QObject::connect(
        &vault(), &VaultService::keysEdited, &vault(), [edited = m_edited] { *edited = true; }, Qt::DirectConnection);
}

Session::~Session()
{
    if (m_keyherd && *m_edited)
        updateLinks(*m_invocation, *this);
}

Result<Session> Session::open(Invocation &invocation, Others others)
{
    Keyherd::Options options;
    options.vault = vaultLocation(invocation.options.vault);
    options.actor = u"keyherd"_s;
    options.followOthers = others == Others::Followed;
    auto keyherd = Keyherd::build(options);
    if (!keyherd)
        return fail(keyherd.error());
    return Session(invocation, std::move(*keyherd));
}

Result<Session> Session::unlocked(Invocation &invocation)
{
    auto session = open(invocation);
    if (!session)
        return session;
    if (const auto done = session->unlock(); !done)
        return fail(done.error());
    return session;
}

Result<void> Session::knowOwnProviders()
{
    const auto status = await(vault().status());
    if (!status)
        return fail(status.error());
    return status->ownProviders > 0 ? unlock() : Result<void>();
}

Result<ProviderId> Session::resolve(const QString &idOrAlias)
{
    return knowOwnProviders().and_then([&] { return catalogue().resolve(idOrAlias); });
}

const std::optional<RunningAgent> &Session::agent()
{
    if (!m_agent) {
        m_agent.emplace();
        if (!m_invocation->options.noAgent)
            *m_agent = RunningAgent::find(m_keyherd->agentSocket(), vault().location());
    }
    return *m_agent;
}

Result<void> Session::unlock()
{
    if (m_unlocked)
        return {};
    if (!passphraseFile(m_invocation->options).isEmpty() || !agent())
        return unlockAlone();
    const auto done = unlockWithAgent();
    // It ended, or does not answer any more: there is still the way without it.
    return !done && done.error().code == ErrorCode::AgentUnreachable ? unlockAlone() : done;
}

Result<void> Session::unlockWithAgent()
{
    auto lent = agent()->lend();
    if (!lent)
        return fail(lent.error().with(ErrorField::Reason, u"agent"_s));
    const auto done = await(vault().unlockWithLent(std::move(*lent)));
    m_unlocked = done.has_value();
    if (done)
        passOnWarning();
    return done;
}

Result<void> Session::unlockAlone()
{
    auto asked = vault().status();
    static_cast<void>(catalogue().providers()); // read while the vault is opened
    const auto status = await(asked);
    if (!status)
        return fail(status.error());
    if (!status->exists)
        return fail(ErrorCode::VaultMissing, {{ErrorField::Path, status->location}});

    const QString file = passphraseFile(m_invocation->options);
    Result<void> done;
    if (!file.isEmpty())
        done = unlockWithFile(file);
    else if (hasSlot(*status, SlotKind::Keychain))
        done = unlockWithKeychain(hasSlot(*status, SlotKind::Passphrase) || hasSlot(*status, SlotKind::Recovery));
    else
        done = askPassphrase().and_then([this](Secret &&passphrase) { return unlockWithTyped(std::move(passphrase)); });
    m_unlocked = done.has_value();
    if (done)
        passOnWarning();
    return done;
}

Result<Confirmation> Session::unlockAndConfirm()
{
    m_keepsTyped = true;
    const auto unlocked = unlockAlone();
    m_keepsTyped = false;
    auto typed = std::exchange(m_typed, std::nullopt);
    if (!unlocked)
        return fail(unlocked.error());
    return await(typed ? vault().confirmWithPassphrase(std::move(*typed)) : vault().confirmWithKeychain());
}

Result<void> Session::unlockIfPossible(const QString &command)
{
    const auto unlocked = unlockAlone();
    if (unlocked)
        return {};
    const ErrorCode code = unlocked.error().code;
    const bool isWrong = code == ErrorCode::WrongPassphrase || !passphraseFile(m_invocation->options).isEmpty();
    if (isWrong || exitCodeFor(code) != ExitCode::Locked)
        return unlocked;
    m_invocation->console.warn(errorLine(unlocked.error(), command));
    return {};
}

Result<bool> Session::unlockUnasked()
{
    const auto status = await(vault().status());
    if (!status)
        return fail(status.error());
    if (agent() && passphraseFile(m_invocation->options).isEmpty())
        return agent()->isLocked() ? Result<bool>(false) : unlock().map([] { return true; });
    const bool hasFile = !passphraseFile(m_invocation->options).isEmpty();
    if (!status->exists)
        return false;
    if (hasFile)
        return unlock().map([] { return true; });
    if (!hasSlot(*status, SlotKind::Keychain))
        return false;
    const auto done = await(vault().unlockWithKeychain());
    if (!done && exitCodeFor(done.error().code) != ExitCode::Locked)
        return fail(done.error());
    m_unlocked = done.has_value();
    if (m_unlocked)
        passOnWarning();
    return m_unlocked;
}

Result<void> Session::unlockWithFile(const QString &file)
{
    auto passphrase = readPassphrase(file);
    if (!passphrase)
        return fail(passphrase.error());
    if (passphrase->isEmpty())
        return fail(ErrorCode::WrongPassphrase);
    return unlockWithTyped(std::move(*passphrase));
}

Result<void> Session::unlockWithTyped(Secret passphrase)
{
    if (m_keepsTyped) {
        auto typed = passphrase.clone();
        if (!typed)
            return fail(typed.error());
        m_typed = std::move(*typed);
    }
    return await(vault().unlockWithPassphrase(std::move(passphrase)));
}

Result<void> Session::unlockWithKeychain(bool typingHelps)
{
    const auto done = await(vault().unlockWithKeychain());
    if (done || exitCodeFor(done.error().code) != ExitCode::Locked || !typingHelps)
        return done;
    if (!terminal::isAvailable())
        return fail(done.error().with(ErrorField::Expected, anotherWayOpens));
    m_invocation->console.note(errorText(done.error()).what);
    auto passphrase = askPassphrase();
    if (!passphrase)
        return fail(passphrase.error());
    return unlockWithTyped(std::move(*passphrase));
}

void Session::passOnWarning()
{
    const auto status = await(vault().status());
    if (status && status->warning)
        m_invocation->console.warn(errorLine(*status->warning, {}));
}

} // namespace keyherd
