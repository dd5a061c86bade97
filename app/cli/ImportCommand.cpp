// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/ForeignDatabaseInput.h"
#include "cli/ImportReport.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"
#include "cli/Terminal.h"
#include "cli/TextInput.h"
#include "exchange/ImportPlan.h"
#include "wording/ImportText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct ImportOptions
{
    QString file; ///< empty: none is read
    bool dryRun = false;
    std::optional<QString> columns;
};

struct UndoOptions
{
    bool dryRun = false;
    bool yes = false;
};

class Import
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    static void addTo(CommandLine &line)
    {
        line.command(u"import"_s, tr("Bring in keys that are already lying about"), {});
        for (const ImportKind kind : importKinds()) {
            if (kind == ImportKind::Database)
                addDatabase(line);
            else
                addKind(line, kind);
        }
        addUndo(line);
    }

private:
    static QString help(ImportKind kind)
    {
        switch (kind) {
        case ImportKind::Environment:
            return tr("The keys in the environment variables that providers document");
        case ImportKind::Dotenv:
            return tr("The keys of a .env file");
        case ImportKind::KeyFile:
            return tr("A file with a bare key, or NAME=value, on each line");
        case ImportKind::Csv:
            return tr("A table with the columns provider, name and key");
        case ImportKind::Bitwarden:
            return tr("The API keys in an unencrypted export of Bitwarden, JSON or CSV");
        case ImportKind::OnePassword:
            return tr("The API keys in an export of 1Password, 1PUX or CSV");
        case ImportKind::KeePassXc:
            return tr("The API keys in an export of KeePassXC, CSV or XML");
        case ImportKind::LiteLlm:
            return tr("The keys in LiteLLM's config.yaml");
        case ImportKind::Llm:
            return tr("The keys.json of llm");
        case ImportKind::Database:
            return tr("The keys in another system's database, or in an export of it as JSON");
        }
        return {};
    }

    static QString command(ImportKind kind) { return u"import "_s + toText(kind); }

    static void addKind(CommandLine &line, ImportKind kind)
    {
        const auto options = std::make_shared<ImportOptions>();
        auto syntax = line.command(command(kind), help(kind), [options, kind](Invocation &invocation) {
            return runKind(invocation, kind, *options);
        });
        if (kind != ImportKind::Environment)
            syntax.required("FILE", options->file, tr("The file; - is standard input"));
        addDryRun(syntax, options->dryRun);
        if (kind == ImportKind::Csv)
            syntax.option("--columns", "FIELD=COLUMN", options->columns,
                          tr("Which column holds what, by header or number: key=Token,provider=Service"));
    }

    static void addDatabase(CommandLine &line)
    {
        const auto input = std::make_shared<ForeignDatabaseInput>();
        const auto options = std::make_shared<ImportOptions>();
        auto syntax = line.command(command(ImportKind::Database), help(ImportKind::Database),
                                   [input, options](Invocation &invocation) {
                                       return runDatabase(invocation, *input, *options);
                                   });
        input->addTo(syntax);
        addDryRun(syntax, options->dryRun);
    }

    static void addUndo(CommandLine &line)
    {
        const auto options = std::make_shared<UndoOptions>();
        auto syntax = line.command(u"import undo"_s, tr("Take the last import out again, but for keys changed since"),
                                   [options](Invocation &invocation) { return runUndo(invocation, *options); });
        addDryRun(syntax, options->dryRun);
        syntax.flag("--yes", options->yes, tr("Do not ask"));
    }

    static void addDryRun(CommandSyntax &syntax, bool &dryRun)
    {
        syntax.flag("--dry-run", dryRun, tr("Only say what would come, and change nothing"));
    }

    static Result<ExitCode> runKind(Invocation &invocation, ImportKind kind, const ImportOptions &options)
    {
        // What was mistyped should be said before anybody is asked for a passphrase.
        const auto columns = csvColumns(options.columns.value_or(QString()));
        if (!columns)
            return fail(columns.error());
        if (!options.file.isEmpty() && options.file != "-"_L1 && !QFileInfo::exists(options.file))
            return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, options.file}});
        std::optional<ForeignBytes> given;
        if (options.file == "-"_L1) {
            auto bytes = readStandardInput();
            if (!bytes)
                return fail(bytes.error());
            given = std::move(*bytes);
        }
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        auto keys = given ? readForeign(kind, given->view(), session->catalogue(), *columns).map_error(ofStandardInput)
                          : readImport({.kind = kind, .path = options.file, .columns = *columns}, session->catalogue());
        if (!keys)
            return fail(keys.error());
        return carryOut(invocation, *session, std::move(*keys), sourceOf(kind), options);
    }

    static Result<ExitCode> runDatabase(Invocation &invocation, const ForeignDatabaseInput &input,
                                        const ImportOptions &options)
    {
        const auto database = input.options();
        if (!database)
            return fail(database.error());
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        auto keys = readForeignDatabase(*database);
        if (!keys)
            return fail(keys.error());
        if (!invocation.options.json) {
            // What was taken for what, so that it can be corrected.
            const auto tables = findKeyTables(*database);
            for (const QString &shape : tables ? shownShapes(*tables) : QStringList())
                invocation.console.note(shape);
        }
        return carryOut(invocation, *session, std::move(*keys), sourceOf(ImportKind::Database), options);
    }

    static Result<ExitCode> carryOut(Invocation &invocation, Session &session, ForeignKeys keys, Source source,
                                     const ImportOptions &options)
    {
        auto plan = ImportPlan::make(std::move(keys), source, session.catalogue(), session.vault());
        if (!plan)
            return fail(plan.error());
        if (!options.dryRun && plan->count(Verdict::New) > 0) {
            if (const auto added = await(session.vault().addAll(plan->takeNewKeys())); !added)
                return fail(added.error());
        }
        report(invocation, *plan, options);
        const bool isWhole = plan->count(Verdict::Failed) + plan->count(Verdict::Conflict) == 0;
        return isWhole ? ExitCode::Done : ExitCode::Failed;
    }

    static Result<ExitCode> runUndo(Invocation &invocation, const UndoOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto last = await(session->vault().lastImport());
        if (!last)
            return fail(last.error());
        if (!*last)
            return fail(ErrorCode::NothingToUndo);
        if (options.dryRun)
            return reportUndo(invocation, **last, true);
        const int count = static_cast<int>((*last)->untouched.size());
        if (!options.yes) {
            if (!terminal::standardInputIsTerminal())
                return fail(wrongArgument(u"--yes"_s, tr("needed where nobody can be asked")));
            const QString when = localTime((*last)->untouched.constFirst().created);
            if (!terminal::confirm(tr("Delete for good the %n key(s) that came in %1?", nullptr, count).arg(when)))
                return fail(ErrorCode::Cancelled);
        }
        return await(session->vault().undoImport((*last)->batch)).map([&](const ImportedKeys &undone) {
            return reportUndo(invocation, undone, false);
        });
    }

    static ExitCode reportUndo(Invocation &invocation, const ImportedKeys &keys, bool dryRun)
    {
        if (invocation.options.json) {
            invocation.console.print(undoJson(keys));
            return ExitCode::Done;
        }
        invocation.console.print(keyTable(keys.untouched));
        const int count = static_cast<int>(keys.untouched.size());
        invocation.console.note(dryRun ? tr("%n key(s) would be taken out; nothing was changed", nullptr, count)
                                       : tr("%n key(s) taken out", nullptr, count));
        for (const KeyEntry &entry : keys.edited)
            invocation.console.note(tr("%1 was changed since and stays").arg(keyLabel(entry)));
        return ExitCode::Done;
    }

    static void report(Invocation &invocation, const ImportPlan &plan, const ImportOptions &options)
    {
        if (invocation.options.json)
            return invocation.console.print(importJson(plan));
        if (plan.rows().isEmpty())
            return invocation.console.note(tr("there are no keys of known providers"));
        invocation.console.print(importTable(plan));
        invocation.console.note(countsText(plan));
        if (options.dryRun)
            invocation.console.note(tr("nothing was changed"));
        else if (plan.count(Verdict::New) > 0)
            invocation.console.note(tr("\"keyherd import undo\" takes them out again"));
    }
};

} // namespace

void addImportCommand(CommandLine &line)
{
    Import::addTo(line);
}

} // namespace keyherd
