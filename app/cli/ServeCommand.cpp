// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/Interrupts.h"
#include "cli/Session.h"

#include <QCoreApplication>

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
    static Result<int> number(const QString &option, const std::optional<QString> &text, int otherwise, int most)
    {
        if (!text)
            return otherwise;
        bool isNumber = false;
        const int value = text->toInt(&isNumber);
        if (!isNumber || value < 0 || value > most)
            return fail(wrongArgument(option, tr("a number from 0 to %1 is expected").arg(most)));
        return value;
    }

    static Result<ExitCode> run(Invocation &invocation, const ServeOptions &options)
    {
        const auto port = number(u"--port"_s, options.port, LocalApi::usualPort, 65535);
        const auto rate = number(u"--rate"_s, options.rate, LocalApi::usualRate, 1'000'000);
        if (!port || !rate)
            return fail(!port ? port.error() : rate.error());
        auto session = Session::open(invocation, Session::Others::Followed);
        if (!session)
            return fail(session.error());
        const auto unlocked = session->unlock();
        if (!unlocked && exitCodeFor(unlocked.error().code) != ExitCode::Locked)
            return fail(unlocked.error());
        if (!unlocked)
            invocation.console.warn(errorLine(unlocked.error(), u"serve"_s));
        const auto listening =
            session->keyherd().localApi().start({.port = static_cast<quint16>(*port),
                                                 .rate = *rate,
                                                 .testTimeout = session->keyherd().testOptions().timeout});
        if (!listening)
            return fail(listening.error());
        const Interrupts interrupts;
        invocation.console.print(u"listening on http://127.0.0.1:%1"_s.arg(*listening));
        interrupts.wait();
        session->keyherd().localApi().stop();
        return ExitCode::Done;
    }
};

} // namespace

void addServeCommand(CommandLine &line)
{
    Serve::addTo(line);
}

} // namespace keyherd
