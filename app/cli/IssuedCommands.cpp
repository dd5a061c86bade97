// SPDX-License-Identifier: GPL-3.0-or-later
// issued list, issued disable, issued enable, issued delete.
#include "base/JsonValues.h"
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"
#include "cli/Table.h"
#include "cli/Terminal.h"
#include "wording/FactsText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct IssuedOptions
{
    QString provider;
    QString key;
    bool yes = false;
};

QJsonObject issuedJson(const IssuedEntry &key)
{
    const ManagedKey &facts = key.facts;
    const auto numberOrNull = [](std::optional<double> number) { return number ? QJsonValue(*number) : QJsonValue(); };
    return {{u"id"_s, facts.id},
            {u"name"_s, textOrNull(facts.name)},
            {u"label"_s, textOrNull(facts.label)},
            {u"limit"_s, numberOrNull(facts.limit)},
            {u"used"_s, numberOrNull(facts.used)},
            {u"disabled"_s, facts.disabled},
            {u"expires_at"_s, facts.expires ? QJsonValue(facts.expires->toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"key"_s, key.held ? QJsonValue(key.held->id.value()) : QJsonValue()}};
}

class Issued
{
    Q_DECLARE_TR_FUNCTIONS(IssuedCommands)

public:
    static void addTo(CommandLine &line)
    {
        line.command(u"issued"_s, tr("The keys that a provider issued: list, disable, enable, delete"), {});
        const auto options = std::make_shared<IssuedOptions>();
        auto list = line.command(u"issued list"_s, tr("List the keys that a provider issued"),
                                 [options](Invocation &invocation) { return runList(invocation, *options); });
        list.required("PROVIDER", options->provider, tr("Which provider"));
        addChange(line, options, u"issued disable"_s, tr("Have a provider refuse a key until it is enabled"),
                  IssuedChange::Disabled);
        addChange(line, options, u"issued enable"_s, tr("Have a provider accept a disabled key again"),
                  IssuedChange::Enabled);
        auto remove = addChange(line, options, u"issued delete"_s, tr("Have a provider delete a key, for good"),
                                IssuedChange::Deleted);
        remove.flag("--yes", options->yes, tr("Do not ask"));
    }

private:
    static CommandSyntax addChange(CommandLine &line, const std::shared_ptr<IssuedOptions> &options,
                                   const QString &name, const QString &help, IssuedChange what)
    {
        auto syntax = line.command(name, help, [options, what](Invocation &invocation) {
            return runChange(invocation, *options, what);
        });
        syntax.required("PROVIDER", options->provider, tr("Which provider"));
        syntax.required("KEY", options->key, tr("The provider's id of the key, or the vault's key"));
        return syntax;
    }

    static FoundKeys findKeys(Invocation &invocation, Session &session)
    {
        FoundKeys found = session.keyherd().findKeys();
        for (const Error &warning : found.warnings)
            invocation.console.warn(errorLine(warning, u"issued"_s));
        return found;
    }

    static Result<ExitCode> runList(Invocation &invocation, const IssuedOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto provider = session->resolve(options.provider);
        if (!provider)
            return fail(provider.error());
        const auto keys = await(session->keyherd().issued().list(*provider, findKeys(invocation, *session)));
        if (!keys)
            return fail(keys.error());
        QJsonArray array;
        Table table({tr("Id"), tr("Name"), tr("Key"), tr("Limit"), tr("Used"), tr("Disabled"), tr("In the vault")});
        for (const IssuedEntry &key : *keys) {
            array << issuedJson(key);
            table.add(tableRow(key));
        }
        if (invocation.options.json)
            invocation.console.print(array);
        else if (keys->isEmpty())
            invocation.console.note(tr("%1 issued no keys").arg(session->catalogue().find(*provider)->name));
        else
            invocation.console.print(table);
        return ExitCode::Done;
    }

    static QStringList tableRow(const IssuedEntry &key)
    {
        const auto amount = [](std::optional<double> dollars) {
            return dollars ? localAmount({*dollars, u"USD"_s}) : QString();
        };
        return {key.facts.id,
                key.facts.name,
                key.facts.label,
                amount(key.facts.limit),
                amount(key.facts.used),
                key.facts.disabled ? tr("yes") : tr("no"),
                key.held ? keyLabel(*key.held) : tr("no")};
    }

    // Which key is meant. What the vault does not know may be an id of the provider.
    static Result<IssuedEntry> chosen(Session &session, const ProviderId &provider, const IssuedOptions &options,
                                      FoundKeys found)
    {
        const auto keys = await(session.keyherd().issued().list(provider, std::move(found)));
        if (!keys)
            return fail(keys.error());
        const auto entry = await(session.vault().find(options.key));
        if (const IssuedEntry *key =
                findIssued(*keys, options.key, entry ? std::optional(*entry) : std::optional<KeyEntry>()))
            return *key;
        return fail(ErrorCode::NotIssued, {{ErrorField::Provider, session.catalogue().find(provider)->name},
                                           {ErrorField::Detail, options.key}});
    }

    static Result<ExitCode> runChange(Invocation &invocation, const IssuedOptions &options, IssuedChange what)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto provider = session->resolve(options.provider);
        if (!provider)
            return fail(provider.error());
        const auto key = chosen(*session, *provider, options, findKeys(invocation, *session));
        if (!key)
            return fail(key.error());
        const QString name = session->catalogue().find(*provider)->name;
        if (what == IssuedChange::Deleted && !options.yes) {
            if (!terminal::standardInputIsTerminal())
                return fail(wrongArgument(u"--yes"_s, tr("needed where nobody can be asked")));
            if (!terminal::confirm(tr("Have %1 delete %2 for good?").arg(name, labelOf(*key))))
                return fail(ErrorCode::Cancelled);
        }
        const bool wasActive = key->held && key->held->active;
        const auto changed =
            await(session->keyherd().issued().change(*provider, key->facts.id, what, session->keyherd().findKeys()));
        if (!changed)
            return fail(changed.error());
        if (invocation.options.json)
            invocation.console.print(issuedJson(*changed));
        else
            invocation.console.print(sentence(what).arg(name, labelOf(*changed)));
        if (changed->held)
            invocation.console.note(consequence(what, *changed->held, wasActive));
        return ExitCode::Done;
    }

    static QString labelOf(const IssuedEntry &key)
    {
        return key.facts.name.isEmpty() ? key.facts.id
                                        : tr("%1 (%2)", "name, id of a key").arg(key.facts.name, key.facts.id);
    }

    static QString sentence(IssuedChange what)
    {
        switch (what) {
        case IssuedChange::Disabled:
            return tr("%1 disabled %2");
        case IssuedChange::Enabled:
            return tr("%1 enabled %2");
        case IssuedChange::Deleted:
            return tr("%1 deleted %2");
        }
        return {};
    }

    // What becomes of the vault's entry.
    static QString consequence(IssuedChange what, const KeyEntry &held, bool wasActive)
    {
        if (what == IssuedChange::Enabled)
            return held.active ? tr("%1 is active").arg(keyLabel(held))
                               : tr("%1 is inactive; \"keyherd edit %2 --active\" activates it")
                                     .arg(keyLabel(held), held.id.toString());
        if (what == IssuedChange::Deleted)
            return tr("%1 does not work any more; it stays in the vault, inactive, until \"keyherd rm %2\"")
                .arg(keyLabel(held), held.id.toString());
        return wasActive ? tr("%1 became inactive").arg(keyLabel(held)) : tr("%1 is inactive").arg(keyLabel(held));
    }
};

} // namespace

void addIssuedCommands(CommandLine &line)
{
    Issued::addTo(line);
}

} // namespace keyherd
