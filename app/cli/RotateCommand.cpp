// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/ChangeReport.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/KeyReport.h"
#include "cli/RotationReportText.h"
#include "cli/SecretInput.h"
#include "cli/Session.h"
#include "cli/Terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int longestGrace = 24 * 366;

struct RotateOptions
{
    std::optional<QString> key;
    bool isAutomatic = false;
    std::optional<QString> grace;
    bool deleteAtOnce = false;
    std::optional<QString> expires;
    bool untested = false;
    bool goOn = false;
    bool done = false;
    bool callOff = false;
};

class Rotate
{
    Q_DECLARE_TR_FUNCTIONS(RotateCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<RotateOptions>();
        auto syntax =
            line.command(u"rotate"_s,
                         tr("Replace a key by a new one: read from standard input, asked for, or issued (--auto)"),
                         [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.optional("KEY", options->key, tr("Which key; it keeps its name and everything else"));
        syntax.flag("--auto", options->isAutomatic,
                    tr("Have the provider issue the new key, and disable and delete the old one"));
        syntax.option("--grace", "HOURS", options->grace,
                      tr("With --auto: how long the old key must be unused before it is disabled, and disabled before "
                         "it is deleted (24); 0: at once"));
        syntax.flag("--delete", options->deleteAtOnce, tr("With --auto: delete the old key as soon as it is disabled"));
        syntax.option("--expires", "DATE", options->expires, tr("The last day the new key works, such as 2027-01-31"));
        syntax.flag("--untested", options->untested, tr("Do not test the new key before it takes the old one's place"));
        syntax.flag("--continue", options->goOn,
                    tr("Do what is due of replacements that were begun: of KEY, or of all"));
        syntax.flag("--done", options->done, tr("The old key was deleted at the provider, or may stay: ask no more"));
        syntax.flag("--cancel", options->callOff, tr("Drop a new key that has not taken the old one's place yet"));
    }

private:
    static Result<RotationPlan> planOf(const RotateOptions &options)
    {
        if (options.isAutomatic + options.goOn + options.done + options.callOff > 1)
            return fail(wrongArgument(u"rotate"_s, tr("only one of --auto, --continue, --done and --cancel")));
        if (!options.isAutomatic && (options.grace || options.deleteAtOnce))
            return fail(wrongArgument(options.grace ? u"--grace"_s : u"--delete"_s, tr("only together with --auto")));
        if (!options.key && !options.goOn)
            return fail(wrongArgument(u"KEY"_s, tr("this argument is missing")));
        RotationPlan plan{.deleteAtOnce = options.deleteAtOnce};
        if (options.grace) {
            const auto hours = numberArgument(u"--grace"_s, *options.grace, 0, longestGrace);
            if (!hours)
                return fail(hours.error());
            plan.grace = std::chrono::hours(*hours);
        }
        if (options.expires) {
            const auto date = dateArgument(u"--expires"_s, *options.expires);
            if (!date)
                return fail(date.error());
            plan.expires = *date;
        }
        return plan;
    }

    static Result<ExitCode> run(Invocation &invocation, const RotateOptions &options)
    {
        const auto plan = planOf(options);
        if (!plan)
            return fail(plan.error());
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        std::optional<KeyEntry> key;
        if (options.key) {
            const auto found = await(session->vault().find(*options.key));
            if (!found)
                return fail(found.error());
            key = *found;
        }
        if (options.goOn)
            return runGoOn(invocation, *session, key, options);
        if (options.done || options.callOff)
            return runEnd(invocation, *session, *key, options);
        const auto report = options.isAutomatic ? issue(invocation, *session, *key, *plan, options)
                                                : replace(invocation, *session, *key, *plan, options);
        if (!report)
            return fail(report.error());
        print(invocation, *session, *report);
        return ExitCode::Done;
    }

    static RotationOptions howOf(Session &session, const RotateOptions &options)
    {
        return {.test = session.keyherd().testOptions(), .untested = options.untested};
    }

    static FoundKeys findKeys(Invocation &invocation, Session &session)
    {
        FoundKeys found = session.keyherd().findKeys();
        for (const Error &warning : found.warnings)
            invocation.console.warn(errorLine(warning, u"rotate"_s));
        return found;
    }

    static Result<RotationReport> issue(Invocation &invocation, Session &session, const KeyEntry &key,
                                        const RotationPlan &plan, const RotateOptions &options)
    {
        return await(
            session.keyherd().rotation().issue(key.id, plan, findKeys(invocation, session), howOf(session, options)));
    }

    static Result<RotationReport> replace(Invocation &invocation, Session &session, const KeyEntry &key,
                                          const RotationPlan &plan, const RotateOptions &options)
    {
        const Provider *provider = session.catalogue().find(key.provider);
        if (!provider)
            return fail(session.catalogue().absence(key.provider));
        if (terminal::standardInputIsTerminal() && !provider->consoleUrl.isEmpty())
            invocation.console.note(tr("new keys are made at %1").arg(provider->consoleUrl.toString()));
        auto secret = takeSecret(tr("New key of %1 (not shown):").arg(provider->name));
        if (!secret)
            return fail(secret.error());
        return await(session.keyherd().rotation().replace(key.id, std::move(*secret), plan, howOf(session, options)));
    }

    static void print(Invocation &invocation, Session &session, const RotationReport &report)
    {
        if (invocation.options.json)
            invocation.console.print(rotationJson(report, session.catalogue()));
        else
            invocation.console.print(rotationSentence(report));
        printNotes(invocation, session, report);
    }

    static void printNotes(Invocation &invocation, Session &session, const RotationReport &report)
    {
        if (report.key) {
            const Provider *provider = session.catalogue().find(report.key->provider);
            reportChange(invocation, {*report.key, {}, report.sameSecret, report.warnings},
                         provider ? provider->name : report.key->provider.toString());
        }
        for (const QString &note : rotationNotes(report, session.catalogue()))
            invocation.console.note(note);
    }

    static Result<ExitCode> runGoOn(Invocation &invocation, Session &session, const std::optional<KeyEntry> &key,
                                    const RotateOptions &options)
    {
        const auto reports =
            await(session.keyherd().rotation().goOn(key ? std::optional(key->id) : std::nullopt,
                                                    findKeys(invocation, session), howOf(session, options)));
        if (!reports)
            return fail(reports.error());
        QJsonArray array;
        ExitCode code = ExitCode::Done;
        for (const RotationReport &report : *reports) {
            array << rotationJson(report, session.catalogue());
            if (!invocation.options.json)
                invocation.console.print(rotationSentence(report));
            printNotes(invocation, session, report);
            if (report.error) {
                invocation.console.error(errorLine(*report.error, u"rotate"_s));
                code = exitCodeFor(report.error->code);
            }
        }
        if (invocation.options.json)
            invocation.console.print(array);
        else if (reports->isEmpty())
            invocation.console.note(tr("no key is being replaced"));
        return code;
    }

    static Result<ExitCode> runEnd(Invocation &invocation, Session &session, const KeyEntry &key,
                                   const RotateOptions &options)
    {
        KeyRotation &rotation = session.keyherd().rotation();
        const auto ended =
            await(options.done ? rotation.finish(key.id) : rotation.callOff(key.id, findKeys(invocation, session)));
        if (!ended)
            return fail(ended.error());
        if (invocation.options.json)
            invocation.console.print(keyJson(key));
        else
            invocation.console.print(options.done ? tr("%1 is replaced").arg(keyLabel(key))
                                                  : tr("%1 stays as it was").arg(keyLabel(key)));
        return ExitCode::Done;
    }
};

} // namespace

void addRotateCommand(CommandLine &line)
{
    Rotate::addTo(line);
}

} // namespace keyherd
