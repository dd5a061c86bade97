// SPDX-License-Identifier: GPL-3.0-or-later
// providers, providers show, providers policy, providers add, providers remove.
#include "base/JsonValues.h"
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/Session.h"
#include "cli/Table.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct ProviderOptions
{
    QString provider;
    QString file;
    std::optional<QString> policy;
};

QJsonObject providerJson(const Provider &provider)
{
    return {{u"id"_s, provider.id.toString()},
            {u"name"_s, provider.name},
            {u"own"_s, provider.own},
            {u"aliases"_s, QJsonArray::fromStringList(provider.aliases)},
            {u"key_required"_s, provider.keyRequired},
            {u"variables"_s, QJsonArray::fromStringList(provider.keyVariables)},
            {u"base_url"_s, textOrNull(provider.baseUrl.toString())},
            {u"console_url"_s, textOrNull(provider.consoleUrl.toString())}};
}

// Such an entry has a reference to name it by, and nothing else is known.
QJsonObject damagedJson(const DamagedProvider &damaged)
{
    return {{u"id"_s, damaged.reference()}, {u"own"_s, true}, {u"damaged"_s, true}};
}

// A little more than any entry may have, so that what is too long is seen to be.
constexpr qint64 longestEntry = 100 * 1024;

class Providers
{
    Q_DECLARE_TR_FUNCTIONS(ProviderCommands)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<ProviderOptions>();
        line.command(u"providers"_s, tr("List the providers that Keyherd knows"), runList);
        auto show = line.command(u"providers show"_s, tr("Show what is known of a provider"),
                                 [options](Invocation &invocation) { return runShow(invocation, *options); });
        show.required("PROVIDER", options->provider, tr("An id or alias"));
        auto policy = line.command(u"providers policy"_s, tr("Show or set how many keys of a provider may be active"),
                                   [options](Invocation &invocation) { return runPolicy(invocation, *options); });
        policy.required("PROVIDER", options->provider, tr("An id or alias"));
        policy.optional("POLICY", options->policy, tr("single: one at a time; pool: several, fewest errors first"));
        auto add = line.command(u"providers add"_s, tr("Add a provider of your own, described in a JSON file"),
                                [options](Invocation &invocation) { return runAdd(invocation, *options); });
        add.required("FILE", options->file, tr("The file; - is standard input"));
        auto remove = line.command(u"providers remove"_s, tr("Remove a provider of your own that has no keys"),
                                   [options](Invocation &invocation) { return runRemove(invocation, *options); });
        remove.required("PROVIDER", options->provider, tr("An id or alias"));
    }

private:
    static Result<ExitCode> runList(Invocation &invocation)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        if (const auto known = session->knowOwnProviders(); !known)
            return fail(known.error());
        const auto own = await(session->vault().ownProviders());
        const bool locked =
            !own && (own.error().code == ErrorCode::VaultLocked || own.error().code == ErrorCode::VaultMissing);
        if (!own && !locked)
            return fail(own.error());
        const auto damaged = own ? own->damaged : QList<DamagedProvider>();
        print(invocation, session->catalogue(), damaged);
        for (const DamagedProvider &provider : damaged)
            invocation.console.error(errorLine(provider.error(), u"providers"_s));
        return damaged.isEmpty() ? ExitCode::Done : ExitCode::Damaged;
    }

    static void print(Invocation &invocation, const Catalogue &catalogue, const QList<DamagedProvider> &damaged)
    {
        QJsonArray array;
        Table table({tr("Id"), tr("Name"), tr("Also"), tr("Variable"), tr("Own")});
        for (const Provider &provider : catalogue.providers()) {
            array << providerJson(provider);
            table.add({provider.id.toString(), provider.name, provider.aliases.join(", "_L1),
                       provider.keyVariables.value(0), provider.own ? tr("yes") : QString()});
        }
        for (const DamagedProvider &provider : damaged) {
            array << damagedJson(provider);
            table.add({provider.reference(), tr("Damaged"), QString(), QString(), tr("yes")});
        }
        if (invocation.options.json)
            invocation.console.print(array);
        else
            invocation.console.print(table);
    }

    static Result<ExitCode> runShow(Invocation &invocation, const ProviderOptions &options)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto id = session->resolve(options.provider);
        if (!id)
            return fail(id.error());
        const Provider &provider = *session->catalogue().find(*id);
        if (invocation.options.json) {
            invocation.console.print(providerJson(provider));
            return ExitCode::Done;
        }
        Table table;
        table.add({tr("Id"), provider.id.toString()});
        table.add({tr("Name"), provider.name});
        table.add({tr("Also"), provider.aliases.join(", "_L1)});
        if (provider.own)
            table.add({tr("Own"), tr("yes")});
        table.add({tr("Needs a key"), provider.keyRequired ? tr("yes") : tr("no")});
        table.add({tr("Variables"), provider.keyVariables.join(", "_L1)});
        table.add({tr("Base URL"), provider.baseUrl.toString()});
        table.add({tr("Keys are made at"), provider.consoleUrl.toString()});
        invocation.console.print(table);
        return ExitCode::Done;
    }

    static Result<ExitCode> runPolicy(Invocation &invocation, const ProviderOptions &options)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto id = session->resolve(options.provider);
        if (!id)
            return fail(id.error());
        if (options.policy && *options.policy != "single"_L1 && *options.policy != "pool"_L1)
            return fail(wrongArgument(u"POLICY"_s, tr("single or pool is expected")));
        if (const auto unlocked = session->unlock(); !unlocked)
            return fail(unlocked.error());
        if (options.policy) {
            const auto wanted = *options.policy == "pool"_L1 ? SelectionPolicy::Pool : SelectionPolicy::Single;
            if (const auto set = await(session->vault().setPolicy(*id, wanted)); !set)
                return fail(set.error());
        }
        const auto policy = await(session->vault().policy(*id));
        if (!policy)
            return fail(policy.error());
        const QString text = *policy == SelectionPolicy::Pool ? u"pool"_s : u"single"_s;
        if (invocation.options.json)
            invocation.console.print(QJsonObject{{u"provider"_s, id->toString()}, {u"policy"_s, text}});
        else
            invocation.console.print(text);
        return ExitCode::Done;
    }

    static Result<QByteArray> contentOf(const QString &path)
    {
        QFile file(path);
        const bool standardInput = path == "-"_L1;
        if (!standardInput && !QFileInfo::exists(path))
            return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
        const bool open = standardInput ? file.open(stdin, QIODevice::ReadOnly)
                                        : !QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly);
        if (!open)
            return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, standardInput ? tr("standard input") : path},
                                                    {ErrorField::Detail, file.errorString()}});
        return file.read(longestEntry);
    }

    static Result<ExitCode> runAdd(Invocation &invocation, const ProviderOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto json = contentOf(options.file);
        if (!json)
            return fail(json.error());
        const auto added = await(session->vault().addProvider(*json));
        if (!added)
            return fail(added.error());
        if (invocation.options.json)
            invocation.console.print(providerJson(*added));
        else if (added->test.defaultBase.isEmpty())
            invocation.console.note(tr("added %1 (%2)").arg(added->name, added->id.toString()));
        else
            invocation.console.note(tr("added %1 (%2); its keys will be sent to %3")
                                        .arg(added->name, added->id.toString(), added->test.defaultBase.host()));
        return ExitCode::Done;
    }

    static Result<ExitCode> runRemove(Invocation &invocation, const ProviderOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        if (const auto removed = await(session->vault().removeProvider(options.provider)); !removed)
            return fail(removed.error());
        if (invocation.options.json)
            invocation.console.print(QJsonObject{{u"removed"_s, options.provider}});
        else
            invocation.console.note(tr("removed %1").arg(options.provider));
        return ExitCode::Done;
    }
};

} // namespace

void addProviderCommands(CommandLine &line)
{
    Providers::addTo(line);
}

} // namespace keyherd
