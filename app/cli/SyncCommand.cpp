// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/Session.h"
#include "cli/Table.h"
#include "wording/ErrorText.h"
#include "wording/SyncText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct SyncCommandOptions
{
    QStringList providers;
    bool dryRun = false;
};

class SyncCommand
{
    Q_DECLARE_TR_FUNCTIONS(SyncCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<SyncCommandOptions>();
        auto syntax =
            line.command(u"sync"_s, tr("Take in what the vault lacks: from key.txt, the environment, or issued anew"),
                         [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.any("PROVIDER", options->providers, tr("Only these; else all of which anything is known"));
        syntax.flag("--dry-run", options->dryRun, tr("Change nothing and ask nobody: show what would come"));
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const SyncCommandOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        SyncOptions how{.dryRun = options.dryRun};
        for (const QString &provider : options.providers) {
            const auto id = session->resolve(provider);
            if (!id)
                return fail(id.error());
            how.only << *id;
        }
        FoundKeys found = session->keyherd().findKeys();
        for (const Error &warning : found.warnings)
            invocation.console.warn(errorLine(warning, u"sync"_s));
        const auto report = await(session->keyherd().sync().run(std::move(found), how));
        if (!report)
            return fail(report.error());
        if (!report->unknownLines.isEmpty())
            invocation.console.warn(unknownText(report->unknownLines));
        return show(invocation, *session, *report);
    }

    static QString unknownText(const QList<int> &lines)
    {
        QStringList numbers;
        for (const int line : lines)
            numbers << QString::number(line);
        return tr("key.txt: nobody knows whose key stands in line %1; write NAME=key, such as OPENAI_API_KEY=…")
            .arg(numbers.join(u", "_s));
    }

    static ExitCode show(Invocation &invocation, Session &session, const SyncReport &report)
    {
        QJsonObject object;
        Table table({tr("Provider"), tr("Key"), tr("From"), tr("Result")});
        for (const SyncedProvider &one : report.providers) {
            const QString name = session.catalogue().find(one.provider)->name;
            object.insert(one.provider.toString(), json(one));
            table.add({name, one.masked, sourceWord(one), syncedText(one)});
            for (const SyncConflict &conflict : one.conflicts)
                invocation.console.warn(conflictText(name, one, conflict));
            if (one.error)
                invocation.console.error(u"%1: %2"_s.arg(name, errorLine(*one.error, u"sync"_s)));
        }
        if (invocation.options.json)
            invocation.console.print(object);
        else if (!table.isEmpty())
            invocation.console.print(table);
        else
            invocation.console.note(
                tr("there are no keys: neither in the vault, nor in key.txt, nor in the environment"));
        const bool failed =
            std::ranges::any_of(report.providers, [](const SyncedProvider &one) { return one.error.has_value(); });
        return failed ? ExitCode::Failed : ExitCode::Done;
    }

    static QString sourceWord(const SyncedProvider &one)
    {
        return one.source ? QString(toText(*one.source)) : QString();
    }

    static QJsonObject json(const SyncedProvider &one)
    {
        const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
        return {{u"has_key"_s, one.hasKey},
                {u"source"_s, orNull(sourceWord(one))},
                {u"synced"_s, one.synced},
                {u"conflict"_s, !one.conflicts.isEmpty()},
                {u"error"_s, orNull(one.error ? asOneLine(errorText(*one.error).what) : QString())}};
    }
};

} // namespace

void addSyncCommand(CommandLine &line)
{
    SyncCommand::addTo(line);
}

} // namespace keyherd
