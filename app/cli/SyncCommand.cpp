// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/Session.h"
#include "cli/Table.h"
#include "wording/ErrorText.h"

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
            table.add({name, one.masked, sourceWord(one), resultText(one)});
            log(one);
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

    static QString resultText(const SyncedProvider &one)
    {
        if (one.error && !one.hasKey)
            return tr("failed");
        if (one.synced)
            return tr("taken into the vault");
        if (one.source == SyncSource::Vault)
            return one.conflicts.isEmpty() ? tr("kept") : tr("kept; another key lies around");
        if (one.source == SyncSource::Provisioning)
            return tr("would be issued");
        return one.source ? tr("would be taken in") : tr("no key");
    }

    static QString conflictText(const QString &provider, const SyncedProvider &one, const SyncConflict &conflict)
    {
        const QString place = conflict.variable.isEmpty()
                                ? QString(toText(conflict.source))
                                : u"%1 (%2)"_s.arg(toText(conflict.source), conflict.variable);
        return tr("%1: %2 holds another key, %3; the vault's, %4, is kept")
            .arg(provider, place, conflict.masked, one.masked);
    }

    // The lines of a start, for the log: no key, only what its mask shows.
    static void log(const SyncedProvider &one)
    {
        const QString provider = one.provider.toString();
        if (one.error)
            qWarning("sync: %s: %s", qUtf8Printable(provider), qUtf8Printable(one.error->toLogText()));
        if (one.synced)
            qInfo("sync: %s: took the key in from %s: %s", qUtf8Printable(provider), qUtf8Printable(sourceWord(one)),
                  qUtf8Printable(one.masked));
        else if (one.hasKey)
            qInfo("sync: %s: using the key from %s: %s", qUtf8Printable(provider), qUtf8Printable(sourceWord(one)),
                  qUtf8Printable(one.masked));
        else
            qInfo("sync: %s: no key", qUtf8Printable(provider));
        for (const SyncConflict &conflict : one.conflicts)
            qInfo("sync: %s: %s holds another key: %s", qUtf8Printable(provider), toText(conflict.source).data(),
                  qUtf8Printable(conflict.masked));
    }
};

} // namespace

void addSyncCommand(CommandLine &line)
{
    SyncCommand::addTo(line);
}

} // namespace keyherd
