// SPDX-License-Identifier: GPL-3.0-or-later
// completion, and what its scripts ask at each press of the key.
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/CompletionScripts.h"
#include "cli/Passphrase.h"
#include "cli/Session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct CompletionOptions
{
    QString shell;
    QString kind;
};

class Completion
{
    Q_DECLARE_TR_FUNCTIONS(CompletionCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<CompletionOptions>();
        auto syntax = line.command(u"completion"_s, tr("Print a script with which a shell completes commands and keys"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.required("SHELL", options->shell, tr("bash, zsh or fish"));
        auto candidates = line.hiddenCommand(u"__complete"_s, [options](Invocation &invocation) {
            return runCandidates(invocation, *options);
        });
        candidates.required("KIND", options->kind, QString());
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const CompletionOptions &options)
    {
        const std::pair<QLatin1StringView, QString (*)(const Grammar &)> shells[] = {{"bash"_L1, bashCompletion},
                                                                                     {"zsh"_L1, zshCompletion},
                                                                                     {"fish"_L1, fishCompletion}};
        for (const auto &[shell, script] : shells) {
            if (options.shell == shell) {
                invocation.console.printBytes(script(keyherdCommandLine().grammar()).toUtf8());
                return ExitCode::Done;
            }
        }
        return fail(wrongArgument(u"SHELL"_s, tr("bash, zsh or fish is expected")));
    }

    // Nobody waits for an explanation while pressing a key: what cannot be known is left out.
    static Result<ExitCode> runCandidates(Invocation &invocation, const CompletionOptions &options)
    {
        auto session = Session::open(invocation);
        if (!session)
            return ExitCode::Done;
        if (options.kind == "clients"_L1) {
            printClients(invocation, *session);
            return ExitCode::Done;
        }
        const bool wantsKeys = options.kind != "providers"_L1;
        const bool wantsProviders = options.kind != "keys"_L1;
        const auto keys = wantsKeys ? knownKeys(invocation, *session) : QList<KeyEntry>();
        for (const KeyEntry &key : keys) {
            if (!key.damage)
                print(invocation, key.provider.toString() + u'/' + key.attributes.name, key.attributes.masked);
        }
        if (wantsProviders) {
            for (const Provider &provider : session->catalogue().providers())
                print(invocation, provider.id.toString(), provider.name);
            return ExitCode::Done;
        }
        for (const KeyEntry &key : keys) {
            const Provider *provider = session->catalogue().find(key.provider);
            if (key.active && !key.damage && provider)
                print(invocation, provider->id.toString(), tr("the active key of %1").arg(provider->name));
        }
        return ExitCode::Done;
    }

    // Standard input is the person's.
    static bool unlockUnasked(const Invocation &invocation, Session &session)
    {
        return passphraseFile(invocation.options) != "-"_L1 && session.unlockUnasked().value_or(false);
    }

    static void printClients(Invocation &invocation, Session &session)
    {
        if (!unlockUnasked(invocation, session))
            return;
        for (const Client &client : await(session.vault().clients()).value_or(QList<Client>()))
            print(invocation, client.damage ? client.id.toString() : client.name, toText(client.scope));
    }

    static QList<KeyEntry> knownKeys(Invocation &invocation, Session &session)
    {
        if (!unlockUnasked(invocation, session))
            return {};
        return await(session.vault().keys()).value_or(QList<KeyEntry>());
    }

    static void print(Invocation &invocation, const QString &candidate, const QString &meaning)
    {
        invocation.console.print(QString(candidate + u'\t' + meaning));
    }
};

} // namespace

void addCompletionCommand(CommandLine &line)
{
    Completion::addTo(line);
}

} // namespace keyherd
