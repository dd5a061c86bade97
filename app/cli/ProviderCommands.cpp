// SPDX-License-Identifier: GPL-3.0-or-later
// providers, providers show, providers policy.
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/Session.h"
#include "cli/Table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct ProviderOptions
{
    QString provider;
    std::optional<QString> policy;
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject providerJson(const Provider &provider)
{
    return {{u"id"_s, provider.id.toString()},
            {u"name"_s, provider.name},
            {u"aliases"_s, QJsonArray::fromStringList(provider.aliases)},
            {u"key_required"_s, provider.keyRequired},
            {u"variables"_s, QJsonArray::fromStringList(provider.keyVariables)},
            {u"base_url"_s, textOrNull(provider.baseUrl.toString())},
            {u"console_url"_s, textOrNull(provider.consoleUrl.toString())}};
}

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
    }

private:
    static Result<ExitCode> runList(Invocation &invocation)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        QJsonArray array;
        Table table({tr("Id"), tr("Name"), tr("Also"), tr("Variable")});
        for (const Provider &provider : session->catalogue().providers()) {
            array << providerJson(provider);
            table.add({provider.id.toString(), provider.name, provider.aliases.join(", "_L1),
                       provider.keyVariables.value(0)});
        }
        if (invocation.options.json)
            invocation.console.print(array);
        else
            invocation.console.print(table);
        return ExitCode::Done;
    }

    static Result<ExitCode> runShow(Invocation &invocation, const ProviderOptions &options)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto id = session->catalogue().resolve(options.provider);
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
        const auto id = session->catalogue().resolve(options.provider);
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
};

} // namespace

void addProviderCommands(CommandLine &line)
{
    Providers::addTo(line);
}

} // namespace keyherd
