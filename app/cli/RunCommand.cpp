// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/HandingOut.h"
#include "cli/Session.h"
#include "cli/TextInput.h"
#include "delivery/Program.h"
#include "wording/RunText.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct RunOptions
{
    std::optional<QStringList> providers;
    std::optional<QStringList> assignments;
    std::optional<QStringList> files;
    bool overrides = false;
    bool keeps = false;
    bool masks = false;
    QList<QByteArray> program;
};

class Run
{
    Q_DECLARE_TR_FUNCTIONS(RunCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<RunOptions>();
        auto syntax = line.command(u"run"_s, tr("Run a program with keys in its environment, and nowhere else"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.repeatable("--provider", "PROVIDER", options->providers,
                          tr("Set the variable of this provider to its active key; PROVIDER/NAME: to that key"));
        syntax.repeatable("--env", "NAME=REF", options->assignments,
                          tr("Set NAME to the key of a reference, keyherd://PROVIDER or keyherd://PROVIDER/NAME"));
        syntax.repeatable("--env-file", "FILE", options->files,
                          tr("Set the variables of a .env file, in which references stand for keys"));
        syntax.flag("--override", options->overrides, tr("Say nothing of variables that are set already"));
        syntax.flag("--keep", options->keeps, tr("Leave variables as they are that are set already"));
        syntax.flag("--mask", options->masks, tr("Mask the keys in what the program prints"));
        syntax.trailing("CMD", options->program, tr("The program and its arguments, after --"));
    }

private:
    struct Prepared
    {
        Program program;
        std::vector<RunVariable> variables;
        std::vector<Secret> secrets;
    };

    static Result<ExitCode> run(Invocation &invocation, const RunOptions &options)
    {
        const auto prepared = prepare(invocation, options);
        if (!prepared)
            return fail(prepared.error());
        const auto code =
            options.masks
                ? runMasked(prepared->program, prepared->variables, prepared->secrets, invocation.processState)
                : becomeProgram(prepared->program, prepared->variables, invocation.processState);
        // What a program ends with is its own.
        return code.map([](int its) { return static_cast<ExitCode>(its); });
    }

    // The vault is closed again when this returns.
    static Result<Prepared> prepare(Invocation &invocation, const RunOptions &options)
    {
        if (options.overrides && options.keeps)
            return fail(wrongArgument(u"--override"_s, tr("not together with --keep")));
        auto program = Program::find(options.program);
        if (!program)
            return fail(program.error());
        const Surroundings around = surroundings();
        if (!options.providers && !options.assignments && !options.files && around.references.isEmpty())
            return Prepared{std::move(*program), {}, {}};
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        // The passphrase may stand before a file in standard input.
        const auto request = requestOf(options, around.references);
        if (!request)
            return fail(request.error());
        const auto find = [&session](const QString &lookup) { return await(session->vault().find(lookup)); };
        const auto plan = RunPlan::make(*request, session->catalogue(), find, around.names);
        if (!plan)
            return fail(plan.error());
        tell(invocation.console, *plan, session->catalogue());
        auto secrets = handOut(*session, plan->keys(), HandOutPurpose::Run, program->path);
        if (!secrets)
            return fail(secrets.error());
        auto variables = plan->variables(*secrets);
        if (!variables)
            return fail(variables.error());
        return Prepared{std::move(*program), std::move(*variables), std::move(*secrets)};
    }

    static Result<RunRequest> requestOf(const RunOptions &options, const QStringList &references)
    {
        RunRequest request{.inherited = references,
                           .providers = options.providers.value_or(QStringList()),
                           .assignments = options.assignments.value_or(QStringList())};
        if (options.keeps)
            request.conflict = VariableConflict::Keep;
        else if (options.overrides)
            request.conflict = VariableConflict::Override;
        for (const QString &path : options.files.value_or(QStringList())) {
            auto content = readText(path);
            if (!content)
                return fail(content.error());
            request.files.push_back({path, std::move(*content)});
        }
        return request;
    }

    struct Surroundings
    {
        QSet<QString> names;    ///< of variables that are set
        QStringList references; ///< NAME=REF of those that name a key in its place
    };

    static Surroundings surroundings()
    {
        const auto environment = QProcessEnvironment::systemEnvironment();
        Surroundings around;
        for (const QString &name : environment.keys()) {
            const QString value = environment.value(name);
            if (value.startsWith("keyherd://"_L1))
                around.references << name + u'=' + value;
            else if (!value.isEmpty())
                around.names.insert(name);
        }
        return around;
    }

    static void tell(Console &console, const RunPlan &plan, const Catalogue &catalogue)
    {
        for (const RunNote &note : plan.notes()) {
            const QString text = runNoteText(note, catalogue);
            if (note.kind == RunNote::Kind::Kept)
                console.note(text);
            else
                console.warn(text);
        }
    }
};

} // namespace

void addRunCommand(CommandLine &line)
{
    Run::addTo(line);
}

} // namespace keyherd
