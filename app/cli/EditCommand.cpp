// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/ChangeReport.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"

#include "vault/RequestHeaders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct EditOptions
{
    QString key;
    std::optional<QString> name;
    std::optional<QString> baseUrl;
    std::optional<QStringList> headers;
    std::optional<QString> expires;
    std::optional<QStringList> tags;
    std::optional<QString> note;
    bool active = false;
    bool inactive = false;
    bool asks = false;
    bool asksNot = false;
};

class Edit
{
    Q_DECLARE_TR_FUNCTIONS(EditCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<EditOptions>();
        auto syntax = line.command(u"edit"_s, tr("Change what is known of a key; what is not given stays"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.required("KEY", options->key, tr("Which key"));
        syntax.option("--name", "NAME", options->name, tr("Another name"));
        syntax.flag("--active", options->active, tr("Hand this key out; the provider's others become inactive"));
        syntax.flag("--inactive", options->inactive, tr("Do not hand this key out"));
        syntax.flag("--ask", options->asks, tr("Ask a person each time a program wants it"));
        syntax.flag("--no-ask", options->asksNot, tr("Hand it out without asking"));
        syntax.option("--base-url", "URL", options->baseUrl, tr("Another address; empty: the provider's own"));
        syntax.repeatable("--header", "NAME: VALUE", options->headers,
                          tr("All its headers, anew, such as an organisation's; one empty header removes them"));
        syntax.option("--expires", "DATE", options->expires, tr("The day it expires; empty: never"));
        syntax.repeatable("--tag", "TAG", options->tags, tr("All its tags, anew; one empty tag removes them"));
        syntax.option("--note", "TEXT", options->note, tr("Another note; empty: none"));
    }

private:
    static Result<KeyEdit> editOf(const EditOptions &options)
    {
        if (options.active && options.inactive)
            return fail(wrongArgument(u"--active"_s, tr("not together with --inactive")));
        if (options.asks && options.asksNot)
            return fail(wrongArgument(u"--ask"_s, tr("not together with --no-ask")));
        KeyEdit edit;
        if (options.asks || options.asksNot)
            edit.asks = options.asks;
        edit.name = options.name;
        edit.baseUrl = options.baseUrl;
        if (options.headers) {
            const auto headers = headersFromLines(*options.headers);
            if (!headers)
                return fail(headers.error());
            edit.headers = *headers;
        }
        edit.tags = options.tags;
        edit.note = options.note;
        if (options.active || options.inactive)
            edit.activation = options.active ? Activation::Active : Activation::Inactive;
        if (options.expires) {
            edit.expires.emplace();
            if (!options.expires->isEmpty()) {
                const auto date = dateArgument(u"--expires"_s, *options.expires);
                if (!date)
                    return fail(date.error());
                edit.expires->emplace(*date);
            }
        }
        if (!edit.name && !edit.baseUrl && !edit.headers && !edit.tags && !edit.note && !edit.activation
            && !edit.expires && !edit.asks)
            return fail(wrongArgument(u"edit"_s, tr("nothing to change was given")));
        return edit;
    }

    static Result<ExitCode> run(Invocation &invocation, const EditOptions &options)
    {
        auto edit = editOf(options);
        if (!edit)
            return fail(edit.error());
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto entry = await(session->vault().find(options.key));
        if (!entry)
            return fail(entry.error());
        const auto change = await(session->vault().edit(entry->id, std::move(*edit)));
        if (!change)
            return fail(change.error());
        if (invocation.options.json)
            invocation.console.print(keyJson(change->entry));
        else
            invocation.console.print(tr("changed %1").arg(keyLabel(change->entry)));
        const Provider *provider = session->catalogue().find(change->entry.provider);
        reportChange(invocation, *change, provider ? provider->name : change->entry.provider.toString());
        return ExitCode::Done;
    }
};

} // namespace

void addEditCommand(CommandLine &line)
{
    Edit::addTo(line);
}

} // namespace keyherd
