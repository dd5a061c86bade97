// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/ChangeReport.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr double greatestLimit = 1'000'000;

struct ProvisionOptions
{
    QString provider;
    std::optional<QString> name;
    std::optional<QString> limit;
    std::optional<QString> expires;
};

class Provision
{
    Q_DECLARE_TR_FUNCTIONS(ProvisionCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<ProvisionOptions>();
        auto syntax = line.command(u"provision"_s, tr("Have a provider issue a key, and keep it"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.required("PROVIDER", options->provider, tr("Which provider"));
        syntax.option("--name", "NAME", options->name, tr("What to call the key, here and at the provider"));
        syntax.option("--limit", "USD", options->limit,
                      tr("How many US dollars it may spend; else as many as the account"));
        syntax.option("--expires", "DATE", options->expires, tr("The last day it works (UTC), such as 2027-01-31"));
    }

private:
    static Result<KeyWish> wishOf(const ProvisionOptions &options)
    {
        KeyWish wish{.name = options.name.value_or(QString())};
        if (options.limit) {
            bool isNumber = false;
            const double limit = options.limit->toDouble(&isNumber);
            if (!isNumber || !(limit > 0) || limit > greatestLimit)
                return fail(wrongArgument(u"--limit"_s, tr("an amount such as 5 or 2.50 is expected")));
            wish.limit = limit;
        }
        if (options.expires) {
            const auto date = dateArgument(u"--expires"_s, *options.expires);
            if (!date)
                return fail(date.error());
            wish.expires = QDateTime(*date, QTime(23, 59, 59), Qt::UTC);
        }
        return wish;
    }

    static Result<ExitCode> run(Invocation &invocation, const ProvisionOptions &options)
    {
        const auto wish = wishOf(options);
        if (!wish)
            return fail(wish.error());
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto provider = session->resolve(options.provider);
        if (!provider)
            return fail(provider.error());
        FoundKeys found = session->keyherd().findKeys();
        for (const Error &warning : found.warnings)
            invocation.console.warn(errorLine(warning, u"provision"_s));
        const auto issued = await(session->keyherd().issuing().issue(*provider, *wish, std::move(found)));
        if (!issued)
            return fail(issued.error());
        if (invocation.options.json)
            invocation.console.print(keyJson(issued->entry));
        else
            invocation.console.print(tr("%1 issued %2: %3")
                                         .arg(session->catalogue().find(*provider)->name, keyLabel(issued->entry),
                                              issued->entry.attributes.masked));
        reportChange(invocation, *issued, session->catalogue().find(*provider)->name);
        return ExitCode::Done;
    }
};

} // namespace

void addProvisionCommand(CommandLine &line)
{
    Provision::addTo(line);
}

} // namespace keyherd
