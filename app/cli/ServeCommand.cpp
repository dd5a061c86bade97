// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Interrupts.h"
#include "cli/AgentFollower.h"
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/Session.h"

#include <QCoreApplication>
#include <QDebug>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct ServeOptions
{
    std::optional<QString> port;
    std::optional<QString> rate;
};

class Serve
{
    Q_DECLARE_TR_FUNCTIONS(ServeCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<ServeOptions>();
        auto serve = line.command(u"serve"_s, tr("Serve programs that have a token over HTTP, until it is ended"),
                                  [options](Invocation &invocation) { return run(invocation, *options); });
        serve.option("--port", "N", options->port, tr("The port (else 8417); 0: a free one"));
        serve.option("--rate", "N", options->rate, tr("Requests a second that one program may send; 0: any number"));
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const ServeOptions &options)
    {
        const auto port = options.port ? numberArgument(u"--port"_s, *options.port, 0, 65535) : LocalApi::usualPort;
        const auto rate = options.rate ? numberArgument(u"--rate"_s, *options.rate, 0, 1'000'000) : LocalApi::usualRate;
        if (!port || !rate)
            return fail(!port ? port.error() : rate.error());
        auto session = Session::open(invocation, Session::Others::Followed);
        if (!session)
            return fail(session.error());
        const auto followed = hold(invocation, *session);
        if (!followed)
            return fail(followed.error());
        Keyherd &keyherd = session->keyherd();
        const auto listening = await(keyherd.localApi().start(
            {.port = static_cast<quint16>(*port), .rate = *rate, .testTimeout = keyherd.testOptions().timeout}));
        if (!listening)
            return fail(listening.error());
        std::optional<AgentFollower> follower;
        if (*followed)
            follower.emplace(session->vault(), keyherd.agentSocket(), *listening,
                             [&keyherd] { takeOver(keyherd.agent()); });
        const Interrupts interrupts;
        invocation.console.print(u"listening on http://127.0.0.1:%1"_s.arg(*listening));
        interrupts.wait();
        follower.reset();
        keyherd.localApi().stop();
        return ExitCode::Done;
    }

    // Whoever serves programs is the agent, so that `keyherd lock` and `keyherd unlock` mean this vault too; where there is an agent of this vault, its
    // vault is followed. Whether it is.
    static Result<bool> hold(Invocation &invocation, Session &session)
    {
        if (invocation.options.noAgent)
            return session.unlockIfPossible(u"serve"_s).map([] { return false; });
        const auto started = session.keyherd().agent().start({});
        if (!started && session.agent()) {
            const auto unlocked = session.agent()->isLocked() ? Result<void>() : session.unlock();
            return unlocked.map([] { return true; });
        }
        if (!started && started.error().code != ErrorCode::AgentRunning)
            invocation.console.warn(errorLine(started.error(), u"serve"_s));
        return session.unlockIfPossible(u"serve"_s).map([] { return false; });
    }

    static void takeOver(Agent &agent)
    {
        if (const auto started = agent.start({}); !started)
            qWarning().noquote() << "agent:" << started.error().toLogText();
    }
};

} // namespace

void addServeCommand(CommandLine &line)
{
    Serve::addTo(line);
}

} // namespace keyherd
