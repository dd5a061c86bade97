// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/ChangeReport.h"
#include "cli/KeyReport.h"
#include "cli/SecretInput.h"
#include "cli/Session.h"
#include "cli/Terminal.h"

#include "vault/RequestHeaders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct AddOptions
{
    QString provider;
    std::optional<QString> name;
    std::optional<QString> baseUrl;
    std::optional<QStringList> headers;
    std::optional<QString> expires;
    std::optional<QStringList> tags;
    std::optional<QString> note;
    bool inactive = false;
    bool issuing = false;
    bool asks = false;
};

class Add
{
    Q_DECLARE_TR_FUNCTIONS(AddCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<AddOptions>();
        auto syntax = line.command(u"add"_s, tr("Keep a key: read from standard input, or asked for"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.required("PROVIDER", options->provider, tr("Whose key it is: an id or alias of \"keyherd providers\""));
        syntax.option("--name", "NAME", options->name, tr("What to call it; else the provider's name"));
        syntax.option("--base-url", "URL", options->baseUrl,
                      tr("Where it is sent instead of the provider's own address"));
        syntax.repeatable("--header", "NAME: VALUE", options->headers,
                          tr("A header to send with it, such as an organisation's; may be given several times"));
        syntax.flag("--inactive", options->inactive, tr("Keep it, but leave the active key as it is"));
        syntax.flag("--issuing", options->issuing, tr("It manages other keys: never active, never handed out"));
        syntax.flag("--ask", options->asks, tr("Ask a person each time a program wants it"));
        syntax.option("--expires", "DATE", options->expires, tr("The day it expires, such as 2027-01-31"));
        syntax.repeatable("--tag", "TAG", options->tags, tr("A word to find it by; may be given several times"));
        syntax.option("--note", "TEXT", options->note, tr("Anything you want to remember about it"));
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const AddOptions &options)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto provider = session->resolve(options.provider);
        if (!provider)
            return fail(provider.error());
        std::optional<QDate> expires;
        if (options.expires) {
            const auto date = dateArgument(u"--expires"_s, *options.expires);
            if (!date)
                return fail(date.error());
            expires = *date;
        }
        const auto headers = headersFromLines(options.headers.value_or(QStringList()));
        if (!headers)
            return fail(headers.error());
        if (const auto unlocked = session->unlock(); !unlocked)
            return fail(unlocked.error());
        const Provider &known = *session->catalogue().find(*provider);
        auto secret = secretOf(known);
        if (!secret)
            return fail(secret.error());
        const auto change = await(
            session->vault().add(NewKey{.provider = *provider,
                                        .name = options.name.value_or(QString()),
                                        .secret = std::move(*secret),
                                        .baseUrl = options.baseUrl.value_or(QString()),
                                        .tags = options.tags.value_or(QStringList()),
                                        .note = options.note.value_or(QString()),
                                        .expires = expires,
                                        .activation = options.inactive ? Activation::Inactive : Activation::Active,
                                        .source = Source::Manual,
                                        .headers = *headers,
                                        .use = options.issuing ? KeyUse::Issuing : KeyUse::Programs,
                                        .asks = options.asks}));
        if (!change)
            return fail(change.error());
        return report(invocation, *change, known.name);
    }

    static Result<Secret> secretOf(const Provider &provider)
    {
        if (terminal::standardInputIsTerminal() && !provider.keyRequired)
            return Secret();
        return takeSecret(tr("Key of %1 (not shown):").arg(provider.name));
    }

    static Result<ExitCode> report(Invocation &invocation, const KeyChange &change, const QString &providerName)
    {
        if (invocation.options.json)
            invocation.console.print(keyJson(change.entry));
        else
            invocation.console.print(tr("added %1").arg(keyLabel(change.entry)));
        reportChange(invocation, change, providerName);
        return ExitCode::Done;
    }
};

} // namespace

void addAddCommand(CommandLine &line)
{
    Add::addTo(line);
}

} // namespace keyherd
