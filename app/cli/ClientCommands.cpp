// SPDX-License-Identifier: GPL-3.0-or-later
// client add, client list, client revoke.
#include "base/JsonValues.h"
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"
#include "cli/Table.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct ClientOptions
{
    QString name;
    std::optional<QStringList> providers;
    std::optional<QString> scope;
};

QStringList idsOf(const QList<ProviderId> &providers)
{
    QStringList ids;
    for (const ProviderId &provider : providers)
        ids << provider.toString();
    return ids;
}

QJsonObject rightsJson(const Client &client)
{
    if (client.damage)
        return {{u"id"_s, client.id.value()}, {u"name"_s, textOrNull(client.name)}, {u"damaged"_s, true}};
    return {{u"id"_s, client.id.value()},
            {u"name"_s, client.name},
            {u"scope"_s, toText(client.scope)},
            {u"providers"_s, QJsonArray::fromStringList(idsOf(client.providers))},
            {u"created_at"_s, toIsoText(client.created)}};
}

QJsonObject clientJson(const Client &client)
{
    QJsonObject json = rightsJson(client);
    if (client.damage)
        return json;
    json[u"last_used_at"_s] = client.lastUsed ? QJsonValue(toIsoText(*client.lastUsed)) : QJsonValue();
    json[u"requests"_s] = client.requests;
    json[u"program"_s] = textOrNull(client.program);
    json[u"last_error"_s] = textOrNull(client.lastError);
    return json;
}

class Clients
{
    Q_DECLARE_TR_FUNCTIONS(ClientCommands)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<ClientOptions>();
        line.command(u"client"_s, tr("The programs with a token for the local API: add, list, revoke"), {});
        auto add = line.command(u"client add"_s, tr("Give a program a token for the local API"),
                                [options](Invocation &invocation) { return runAdd(invocation, *options); });
        add.required("NAME", options->name, tr("What the program is called"));
        add.repeatable("--provider", "PROVIDER", options->providers, tr("Only keys of this provider; may be repeated"));
        add.option("--scope", "SCOPE", options->scope,
                   tr("read: get keys (the default); manage: change them; proxy: have requests sent with them"));
        line.command(u"client list"_s, tr("Show the programs with a token"), runList);
        auto revoke = line.command(u"client revoke"_s, tr("Make a program's token worth nothing"),
                                   [options](Invocation &invocation) { return runRevoke(invocation, *options); });
        revoke.required("CLIENT", options->name, tr("Its name, or its id"));
    }

private:
    static Result<NewClient> wanted(Session &session, const ClientOptions &options)
    {
        NewClient client{.name = options.name};
        if (options.scope) {
            const auto scope = clientScopeFromText(*options.scope);
            if (!scope)
                return fail(wrongArgument(u"--scope"_s, tr("read, manage or proxy is expected")));
            client.scope = *scope;
        }
        for (const QString &provider : options.providers.value_or(QStringList())) {
            const auto id = session.resolve(provider);
            if (!id)
                return fail(id.error());
            client.providers.append(*id);
        }
        return client;
    }

    static Result<ExitCode> runAdd(Invocation &invocation, const ClientOptions &options)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto client = wanted(*session, options);
        if (!client)
            return fail(client.error());
        if (const auto unlocked = session->unlock(); !unlocked)
            return fail(unlocked.error());
        const auto issued = await(session->vault().addClient(*client));
        if (!issued)
            return fail(issued.error());
        if (invocation.options.json)
            invocation.console.print(rightsJson(issued->client), "token", issued->token);
        else
            invocation.console.printSecret(issued->token);
        invocation.console.note(tr("this is the token of \"%1\"; it is shown only now, for the vault keeps no copy")
                                    .arg(issued->client.name));
        return ExitCode::Done;
    }

    static Result<ExitCode> runList(Invocation &invocation)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto clients = await(session->vault().clients());
        if (!clients)
            return fail(clients.error());
        print(invocation, *clients);
        bool damaged = false;
        for (const Client &client : *clients) {
            if (client.damage)
                invocation.console.error(errorLine(*client.damage, u"client list"_s));
            damaged = damaged || client.damage;
        }
        return damaged ? ExitCode::Damaged : ExitCode::Done;
    }

    static void print(Invocation &invocation, const QList<Client> &clients)
    {
        QJsonArray array;
        Table table({tr("Id"), tr("Name"), tr("Scope"), tr("Providers"), tr("Requests"), tr("Last used"), tr("Program"),
                     tr("Last error")});
        for (const Client &client : clients) {
            array << clientJson(client);
            if (client.damage)
                table.add({client.id.toString(), client.name, tr("Damaged")});
            else
                table.add({client.id.toString(), client.name, toText(client.scope), providersText(client),
                           QLocale().toString(client.requests), localTime(client.lastUsed), client.program,
                           client.lastError});
        }
        if (invocation.options.json)
            invocation.console.print(array);
        else if (clients.isEmpty())
            invocation.console.note(tr("no program has a token; \"keyherd client add NAME\" gives it one"));
        else
            invocation.console.print(table);
    }

    static QString providersText(const Client &client)
    {
        return client.providers.isEmpty() ? tr("all") : idsOf(client.providers).join(", "_L1);
    }

    static Result<ExitCode> runRevoke(Invocation &invocation, const ClientOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto revoked = await(session->vault().revokeClient(options.name));
        if (!revoked)
            return fail(revoked.error());
        if (invocation.options.json)
            invocation.console.print(clientJson(*revoked));
        else
            invocation.console.print(
                tr("revoked the token of %1").arg(revoked->name.isEmpty() ? options.name : revoked->name));
        return ExitCode::Done;
    }
};

} // namespace

void addClientCommands(CommandLine &line)
{
    Clients::addTo(line);
}

} // namespace keyherd
