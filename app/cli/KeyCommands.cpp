// SPDX-License-Identifier: GPL-3.0-or-later
// list, show, get, rm.
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"

#include "base/AskingProgram.h"
#include "cli/ErrorLine.h"
#include "cli/HandingOut.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"
#include "cli/Terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct KeyOptions
{
    QString key;
    std::optional<QString> provider;
    bool activeOnly = false;
    bool yes = false;
};

class Keys
{
    Q_DECLARE_TR_FUNCTIONS(KeyCommands)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<KeyOptions>();
        auto list = line.command(u"list"_s, tr("Show all keys, masked"),
                                 [options](Invocation &invocation) { return runList(invocation, *options); });
        list.option("--provider", "PROVIDER", options->provider, tr("Only keys of this provider"));
        list.flag("--active", options->activeOnly, tr("Only active keys"));

        addOne(line, options, u"show"_s, tr("Show everything about a key but the key itself"), runShow);
        auto get = line.command(u"get"_s, tr("Print a key, and nothing else"),
                                [options](Invocation &invocation) { return runGet(invocation, *options); });
        get.required("KEY", options->key, tr("Which key"));
        auto remove = addOne(line, options, u"rm"_s, tr("Delete a key"), runRemove);
        remove.flag("--yes", options->yes, tr("Do not ask"));
    }

private:
    using Options = std::shared_ptr<KeyOptions>;
    using Run = Result<ExitCode> (*)(Invocation &, Session &, const KeyEntry &, const KeyOptions &);

    // A command about one key: the vault is unlocked and the key found before it runs.
    static CommandSyntax addOne(CommandLine &line, const Options &options, const QString &name, const QString &help,
                                Run run)
    {
        auto syntax = line.command(name, help, [options, run](Invocation &invocation) -> Result<ExitCode> {
            auto session = Session::unlocked(invocation);
            if (!session)
                return fail(session.error());
            const auto entry = await(session->vault().find(options->key));
            if (!entry)
                return fail(entry.error());
            return run(invocation, *session, *entry, *options);
        });
        syntax.required("KEY", options->key, tr("Which key"));
        return syntax;
    }

    static Result<ExitCode> runList(Invocation &invocation, const KeyOptions &options)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        std::optional<ProviderId> provider;
        if (options.provider) {
            const auto resolved = session->resolve(*options.provider);
            if (!resolved)
                return fail(resolved.error());
            provider = *resolved;
        }
        if (const auto unlocked = session->unlock(); !unlocked)
            return fail(unlocked.error());
        auto keys = await(session->vault().keys());
        if (!keys)
            return fail(keys.error());
        keys->removeIf([&](const KeyEntry &key) {
            return (provider && key.provider != *provider) || (options.activeOnly && !key.active);
        });
        const ExitCode code = printList(invocation, *keys);
        if (!invocation.options.json)
            remind(invocation, *session, *keys);
        return code;
    }

    // Best effort: the list stands for itself.
    static void remind(Invocation &invocation, Session &session, const QList<KeyEntry> &keys)
    {
        const auto rotations = await(session.vault().rotations());
        const auto due = dueReminders(keys, rotations.value_or(QList<Rotation>()), session.catalogue(),
                                      SystemClock().now(), session.keyherd().reminderRules());
        for (const KeyReminder &reminder : due)
            invocation.console.note(errorLine(reminder.error(), u"list"_s));
    }

    static ExitCode printList(Invocation &invocation, const QList<KeyEntry> &keys)
    {
        if (invocation.options.json) {
            QJsonArray array;
            for (const KeyEntry &key : keys)
                array << keyJson(key);
            invocation.console.print(array);
        } else if (keys.isEmpty()) {
            invocation.console.note(tr("there are no keys; \"keyherd add PROVIDER\" adds one"));
        } else {
            invocation.console.print(keyTable(keys));
        }
        ExitCode code = ExitCode::Done;
        for (const KeyEntry &key : keys) {
            if (!key.damage)
                continue;
            invocation.console.error(errorLine(*key.damage, u"list"_s));
            code = ExitCode::Damaged;
        }
        return code;
    }

    static Result<ExitCode> runShow(Invocation &invocation, Session &session, const KeyEntry &entry, const KeyOptions &)
    {
        // A damaged key has none that could be trusted; what is known of it is shown all the same.
        const auto tests = await(session.vault().tests(entry.id, testsForOutlook));
        if (!tests)
            return fail(tests.error());
        const auto outlook = creditOutlook(*tests);
        if (invocation.options.json)
            invocation.console.print(keyDetailsJson(entry, outlook));
        else
            invocation.console.print(keyDetailsTable(entry, outlook));
        if (!entry.damage)
            return ExitCode::Done;
        return fail(*entry.damage);
    }

    static Result<std::vector<Secret>> secretOf(Invocation &invocation, const QString &key)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto entry = await(session->vault().find(key));
        if (!entry)
            return fail(entry.error());
        const QString program = programAsking(QCoreApplication::applicationPid());
        return handOut(*session, {*entry}, HandOutPurpose::Print, program.isEmpty() ? u"keyherd get"_s : program);
    }

    static Result<ExitCode> runGet(Invocation &invocation, const KeyOptions &options)
    {
        // By then the vault is closed: what still has to be written cannot fail behind the back of whoever reads the key.
        const auto secrets = secretOf(invocation, options.key);
        if (!secrets)
            return fail(secrets.error());
        invocation.console.printBytes(secrets->front().view());
        if (terminal::standardOutputIsTerminal())
            invocation.console.printBytes("\n");
        return ExitCode::Done;
    }

    static Result<ExitCode> runRemove(Invocation &invocation, Session &session, const KeyEntry &entry,
                                      const KeyOptions &options)
    {
        if (!options.yes) {
            if (!terminal::standardInputIsTerminal())
                return fail(wrongArgument(u"--yes"_s, tr("needed where nobody can be asked")));
            if (!terminal::confirm(tr("Delete %1 for good?").arg(keyLabel(entry))))
                return fail(ErrorCode::Cancelled);
        }
        const auto removed = await(session.vault().remove(entry.id));
        if (!removed)
            return fail(removed.error());
        if (invocation.options.json)
            invocation.console.print(keyJson(entry));
        else
            invocation.console.print(tr("deleted %1").arg(keyLabel(entry)));
        return ExitCode::Done;
    }
};

} // namespace

void addKeyCommands(CommandLine &line)
{
    Keys::addTo(line);
}

} // namespace keyherd
