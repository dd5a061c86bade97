// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/Await.h"
#include "cli/ForeignDatabaseInput.h"
#include "cli/ImportReport.h"
#include "cli/Session.h"
#include "exchange/CsvReader.h"
#include "exchange/DotenvReader.h"
#include "exchange/EnvironmentKeys.h"
#include "exchange/ForeignText.h"
#include "exchange/KeyFile.h"
#include "exchange/ManagerReaders.h"
#include "exchange/ToolReaders.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct ImportOptions
{
    QString file; ///< empty: none is read
    bool dryRun = false;
    std::optional<QString> columns;
};

/// What a kind of file is read with.
using Reader = std::function<Result<ForeignKeys>(QByteArrayView, const Catalogue &, const ImportOptions &)>;

struct ImportKind
{
    QString name;
    QString help;
    Source source;
    Reader read;
};

template<typename Read>
Reader withCatalogue(Read read)
{
    return [read](QByteArrayView bytes, const Catalogue &catalogue, const ImportOptions &) {
        return read(bytes, catalogue);
    };
}

Result<ForeignKeys> readTable(QByteArrayView bytes, const Catalogue &, const ImportOptions &options)
{
    return csvColumns(options.columns.value_or(QString())).and_then([&](const CsvColumns &columns) {
        return readCsv(bytes, columns);
    });
}

class Import
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    static void addTo(CommandLine &line)
    {
        line.command(u"import"_s, tr("Bring in keys that are already lying about"), {});
        addEnvironment(line);
        for (const ImportKind &kind : kinds())
            addKind(line, kind);
        addKeyFile(line);
        addDatabase(line);
    }

private:
    static QList<ImportKind> kinds()
    {
        return {
            {u"dotenv"_s, tr("The keys of a .env file"), Source::Dotenv, withCatalogue(readDotenv)},
            {u"csv"_s, tr("A table with the columns provider, name and key"), Source::Imported, readTable},
            {u"bitwarden"_s, tr("The API keys in an unencrypted export of Bitwarden, JSON or CSV"), Source::Imported,
             withCatalogue(readBitwarden)},
            {u"onepassword"_s, tr("The API keys in an export of 1Password, 1PUX or CSV"), Source::Imported,
             withCatalogue(readOnePassword)},
            {u"keepassxc"_s, tr("The API keys in an export of KeePassXC, CSV or XML"), Source::Imported,
             withCatalogue(readKeePassXc)},
            {u"litellm"_s, tr("The keys in LiteLLM's config.yaml"), Source::Imported, withCatalogue(readLiteLlm)},
            {u"llm"_s, tr("The keys.json of llm"), Source::Imported, withCatalogue(readLlm)},
        };
    }

    static void addEnvironment(CommandLine &line)
    {
        const auto options = std::make_shared<ImportOptions>();
        auto syntax = line.command(u"import env"_s, tr("The keys in the environment variables that providers document"),
                                   [options](Invocation &invocation) { return runEnvironment(invocation, *options); });
        addDryRun(syntax, *options);
    }

    static void addKind(CommandLine &line, const ImportKind &kind)
    {
        const auto options = std::make_shared<ImportOptions>();
        auto syntax = line.command(u"import "_s + kind.name, kind.help, [options, kind](Invocation &invocation) {
            return runFile(invocation, kind, *options);
        });
        syntax.required("FILE", options->file, tr("The file; - is standard input"));
        addDryRun(syntax, *options);
        if (kind.name == "csv"_L1)
            syntax.option("--columns", "FIELD=COLUMN", options->columns,
                          tr("Which column holds what, by header or number: key=Token,provider=Service"));
    }

    // Unlike the others, a file of it must be one's own and nobody else's.
    static void addKeyFile(CommandLine &line)
    {
        const auto options = std::make_shared<ImportOptions>();
        auto syntax = line.command(u"import key-file"_s, tr("A file with a bare key, or NAME=value, on each line"),
                                   [options](Invocation &invocation) { return runKeyFile(invocation, *options); });
        syntax.required("FILE", options->file, tr("The file; - is standard input"));
        addDryRun(syntax, *options);
    }

    static void addDatabase(CommandLine &line)
    {
        const auto input = std::make_shared<ForeignDatabaseInput>();
        const auto options = std::make_shared<ImportOptions>();
        auto syntax = line.command(u"import fernet-db"_s,
                                   tr("The keys in another system's database, or in an export of it as JSON"),
                                   [input, options](Invocation &invocation) {
                                       return runDatabase(invocation, *input, *options);
                                   });
        input->addTo(syntax);
        addDryRun(syntax, *options);
    }

    static void addDryRun(CommandSyntax &syntax, ImportOptions &options)
    {
        syntax.flag("--dry-run", options.dryRun, tr("Only say what would come, and change nothing"));
    }

    static Result<ExitCode> runEnvironment(Invocation &invocation, const ImportOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        return carryOut(invocation, *session,
                        environmentKeys(session->catalogue(), QProcessEnvironment::systemEnvironment()),
                        Source::Environment, options);
    }

    static Result<ExitCode> runFile(Invocation &invocation, const ImportKind &kind, const ImportOptions &options)
    {
        // What was mistyped should be said before anybody is asked for a passphrase.
        if (const auto columns = csvColumns(options.columns.value_or(QString())); !columns)
            return fail(columns.error());
        const auto bytes = contentOf(options.file);
        if (!bytes)
            return fail(bytes.error());
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        auto keys = kind.read(bytes->view(), session->catalogue(), options);
        if (!keys)
            return fail(keys.error().with(ErrorField::Path, shown(options.file)));
        return carryOut(invocation, *session, std::move(*keys), kind.source, options);
    }

    static Result<ExitCode> runKeyFile(Invocation &invocation, const ImportOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const Catalogue &catalogue = session->catalogue();
        auto keys = options.file == "-"_L1 ? contentOf(options.file).and_then([&catalogue](const ForeignBytes &bytes) {
            return readKeyFile(bytes.view(), catalogue);
        })
                                           : readKeyFile(options.file, catalogue);
        if (!keys)
            return fail(keys.error().with(ErrorField::Path, shown(options.file)));
        return carryOut(invocation, *session, std::move(*keys), Source::KeyFile, options);
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
        return carryOut(invocation, *session, std::move(*keys), Source::Imported, options);
    }

    static QString shown(const QString &path) { return path == "-"_L1 ? tr("standard input") : path; }

    static Result<ForeignBytes> contentOf(const QString &path)
    {
        QFile file(path);
        const bool standardInput = path == "-"_L1;
        if (!standardInput && !QFileInfo::exists(path))
            return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
        const bool open = standardInput
                            ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                            : !QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!open)
            return fail(ErrorCode::FileUnreadable,
                        {{ErrorField::Path, shown(path)}, {ErrorField::Detail, file.errorString()}});
        return ForeignBytes::read(file).map_error(
            [&](const Error &error) { return error.with(ErrorField::Path, shown(path)); });
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

    static void report(Invocation &invocation, const ImportPlan &plan, const ImportOptions &options)
    {
        if (invocation.options.json)
            return invocation.console.print(importJson(plan));
        if (plan.rows().isEmpty())
            return invocation.console.note(tr("there are no keys of known providers"));
        invocation.console.print(importTable(plan));
        invocation.console.note(importSummary(plan));
        if (options.dryRun)
            invocation.console.note(tr("nothing was changed"));
    }
};

} // namespace

void addImportCommand(CommandLine &line)
{
    Import::addTo(line);
}

} // namespace keyherd
