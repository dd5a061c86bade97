// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/HandingOut.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"
#include "cli/TextOutput.h"
#include "delivery/Export.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct ExportOptions
{
    QString format;
    QStringList providers;
    std::optional<QString> output;
    bool all = false;
};

class Export
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<ExportOptions>();
        auto syntax = line.command(u"export"_s, tr("Write keys in the clear, for other programs"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.required("FORMAT", options->format, tr("env, dotenv, json, csv, shell or systemd"));
        syntax.any("PROVIDER", options->providers, tr("Only keys of these providers"));
        syntax.flag("--all", options->all, tr("Inactive keys too"));
        syntax.option("-o,--out-file", "FILE", options->output,
                      tr("Where they go; else standard output. A new file is for its owner alone"));
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const ExportOptions &options)
    {
        const auto format = exportFormatFromText(options.format);
        if (!format)
            return fail(wrongArgument(u"FORMAT"_s, tr("env, dotenv, json, csv, shell or systemd is expected")));
        const TextOutput output(invocation.console, options.output.value_or(u"-"_s));
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        auto keys = chosen(*session, options);
        if (!keys)
            return fail(keys.error());
        const ExitCode code = withoutUnusable(invocation.console, *keys);
        if (keys->isEmpty())
            invocation.console.note(tr("there are no keys to export"));
        const auto secrets = handOut(*session, *keys, HandOutPurpose::Export, output.name(u"keyherd export"_s));
        if (!secrets)
            return fail(secrets.error());
        const ForeignBytes text = exported(*format, *keys, *secrets, session->catalogue());
        return output.write(text.view()).map([code] { return code; });
    }

    // The active ones of a provider first: the first gets the provider's own variable.
    static Result<QList<KeyEntry>> chosen(Session &session, const ExportOptions &options)
    {
        auto keys = await(session.vault().keys());
        if (!keys)
            return keys;
        if (!options.all)
            keys->removeIf([](const KeyEntry &key) { return !key.active; });
        std::stable_partition(keys->begin(), keys->end(), [](const KeyEntry &key) { return key.active; });
        if (options.providers.isEmpty())
            return keys;
        QList<KeyEntry> chosen;
        QStringList seen;
        for (const QString &typed : options.providers) {
            const auto provider = session.resolve(typed);
            if (!provider)
                return fail(provider.error());
            if (seen.contains(provider->toString()))
                continue;
            seen << provider->toString();
            const qsizetype before = chosen.size();
            std::ranges::copy_if(*keys, std::back_inserter(chosen),
                                 [&](const KeyEntry &key) { return key.provider == *provider; });
            if (chosen.size() == before)
                return fail(ErrorCode::NoActiveKey, {{ErrorField::Provider, provider->toString()}});
        }
        return chosen;
    }

    // One that is damaged, or is for no program, does not keep the others back.
    static ExitCode withoutUnusable(Console &console, QList<KeyEntry> &keys)
    {
        ExitCode code = ExitCode::Done;
        for (const KeyEntry &key : std::as_const(keys)) {
            if (key.damage) {
                console.error(errorLine(*key.damage, u"export"_s));
                code = ExitCode::Damaged;
            } else if (key.attributes.use == KeyUse::Issuing) {
                console.warn(tr("%1 manages other keys and is not exported").arg(keyLabel(key)));
            }
        }
        keys.removeIf([](const KeyEntry &key) { return key.damage || key.attributes.use == KeyUse::Issuing; });
        return code;
    }
};

} // namespace

void addExportCommand(CommandLine &line)
{
    Export::addTo(line);
}

} // namespace keyherd
