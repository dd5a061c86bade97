// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "base/Interrupts.h"
#include "cli/Await.h"
#include "cli/Passphrase.h"
#include "cli/Session.h"
#include "vault/VaultSlots.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class AgentCommands
{
    Q_DECLARE_TR_FUNCTIONS(AgentCommands)

public:
    static void addTo(CommandLine &line)
    {
        line.command(u"agent"_s, tr("Hold the vault unlocked for other commands, until it is ended"), runAgent);
        line.command(u"lock"_s, tr("Lock the vault that the agent or the window holds"), runLock);
        line.command(u"unlock"_s, tr("Unlock the vault that the agent or the window holds"), runUnlock);
    }

private:
    static Result<ExitCode> runAgent(Invocation &invocation)
    {
        auto session = Session::open(invocation, Session::Others::Followed);
        if (!session)
            return fail(session.error());
        if (const auto served = session->keyherd().agent().start({}); !served)
            return fail(served.error());
        if (const auto unlocked = session->unlockIfPossible(u"agent"_s); !unlocked)
            return fail(unlocked.error());
        const Interrupts interrupts;
        invocation.console.print(u"listening on %1"_s.arg(session->keyherd().agent().socket()));
        interrupts.wait();
        return ExitCode::Done;
    }

    static Result<ExitCode> runLock(Invocation &invocation)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto agent = session->agent();
        if (!agent) {
            invocation.console.note(tr("nothing to lock: no agent holds this vault"));
            return ExitCode::Done;
        }
        return agent->lock().map([] { return ExitCode::Done; });
    }

    static Result<ExitCode> runUnlock(Invocation &invocation)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto agent = session->agent();
        if (!agent)
            return fail(ErrorCode::AgentMissing);
        if (!agent->isLocked())
            return ExitCode::Done;
        const auto status = await(session->vault().status());
        if (!status)
            return fail(status.error());
        const QString file = passphraseFile(invocation.options);
        if (file.isEmpty() && hasSlot(*status, SlotKind::Keychain)) {
            const auto done = agent->unlock();
            if (done || !hasSlot(*status, SlotKind::Passphrase))
                return done.map([] { return ExitCode::Done; });
        }
        const auto passphrase = file.isEmpty() ? askPassphrase() : readPassphrase(file);
        if (!passphrase)
            return fail(passphrase.error());
        return agent->unlock(*passphrase).map([] { return ExitCode::Done; });
    }
};

} // namespace

void addAgentCommands(CommandLine &line)
{
    AgentCommands::addTo(line);
}

} // namespace keyherd
