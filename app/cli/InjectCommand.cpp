// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/HandingOut.h"
#include "cli/Session.h"
#include "cli/TextInput.h"
#include "cli/TextOutput.h"
#include "delivery/NeededKeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct InjectOptions
{
    std::optional<QString> input;
    std::optional<QString> output;
};

class Inject
{
    Q_DECLARE_TR_FUNCTIONS(InjectCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<InjectOptions>();
        auto syntax = line.command(u"inject"_s, tr("Put keys in the place of the references in a template"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.option("-i,--in-file", "FILE", options->input,
                      tr("The template, a file of any kind; else standard input"));
        syntax.option("-o,--out-file", "FILE", options->output,
                      tr("Where the result goes; else standard output. A new file is for its owner alone"));
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const InjectOptions &options)
    {
        const TextOutput output(invocation.console, options.output.value_or(u"-"_s));
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        // The passphrase may stand before it in standard input.
        const auto text = readText(options.input.value_or(u"-"_s));
        if (!text)
            return fail(text.error());
        NeededKeys needed([&session](const QString &lookup) { return await(session->vault().find(lookup)); });
        const auto places = needed.needAllOf(text->view());
        if (!places)
            return fail(options.input ? places.error().with(ErrorField::Path, *options.input) : places.error());
        const auto secrets = handOut(*session, needed.keys(), HandOutPurpose::Inject, output.name(u"keyherd inject"_s));
        if (!secrets)
            return fail(secrets.error());
        return filled(text->view(), *places, *secrets)
            .and_then([&](const Secret &result) { return output.write(result.view()); })
            .map([] { return ExitCode::Done; });
    }
};

} // namespace

void addInjectCommand(CommandLine &line)
{
    Inject::addTo(line);
}

} // namespace keyherd
