// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/Await.h"
#include "cli/Passphrase.h"
#include "cli/Session.h"
#include "cli/SlotReport.h"
#include "cli/StatusReport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct InitOptions
{
    bool keychain = false;
    bool passphrase = false;
    bool recoveryKey = false;
};

class Init
{
    Q_DECLARE_TR_FUNCTIONS(InitCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<InitOptions>();
        auto syntax = line.command(u"init"_s, tr("Create a vault"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.flag("--keychain", options->keychain, tr("The system's keychain opens it"));
        syntax.flag("--passphrase", options->passphrase,
                    tr("A passphrase opens it. With neither: the keychain where one answers, else a passphrase"));
        syntax.flag("--recovery-key", options->recoveryKey,
                    tr("Also make a recovery key, and print it once: a way back in when all else is lost"));
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const InitOptions &options)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto status = await(session->vault().status());
        if (!status)
            return fail(status.error());
        if (status->exists)
            return fail(ErrorCode::VaultExists, {{ErrorField::Path, status->location}});

        auto how = waysIn(invocation, *session, options);
        if (!how)
            return fail(how.error());
        auto recoveryKey = how->recoveryKey ? how->recoveryKey->text().clone() : Result<Secret>();
        if (!recoveryKey)
            return fail(recoveryKey.error());
        const bool onlyKeychain = how->keychain && !how->passphrase && !how->recoveryKey;
        if (const auto done = await(session->vault().create(std::move(*how))); !done)
            return fail(done.error());
        return report(invocation, *session, *recoveryKey, onlyKeychain);
    }

    static Result<NewVault> waysIn(const Invocation &invocation, Session &session, const InitOptions &options)
    {
        NewVault how;
        const bool chosen = options.keychain || options.passphrase;
        how.keychain = chosen ? options.keychain : await(session.keyherd().probeKeychain()).has_value();
        // A passphrase that is given is used, also where the keychain alone would do.
        const bool given = !passphraseFile(invocation.options).isEmpty();
        if (options.passphrase || (!chosen && (given || !how.keychain))) {
            auto passphrase = newPassphrase(passphraseFile(invocation.options), u"--passphrase-file"_s);
            if (!passphrase)
                return fail(passphrase.error());
            how.passphrase = std::move(*passphrase);
        }
        if (options.recoveryKey) {
            auto recoveryKey = RecoveryKey::random();
            if (!recoveryKey)
                return fail(recoveryKey.error());
            how.recoveryKey = std::move(*recoveryKey);
        }
        return how;
    }

    static Result<ExitCode> report(Invocation &invocation, Session &session, const Secret &recoveryKey,
                                   bool onlyKeychain)
    {
        Console &console = invocation.console;
        auto status = await(session.vault().status());
        if (!status) {
            // The vault is there all the same.
            if (!recoveryKey.isEmpty())
                console.printSecret(recoveryKey);
            return fail(status.error());
        }
        status->locked = true;
        if (!invocation.options.json)
            console.print(tr("created %1, opened by: %2").arg(status->location, slotList(*status)));
        else if (recoveryKey.isEmpty())
            console.print(statusJson(*status, std::nullopt));
        else
            console.print(statusJson(*status, std::nullopt), "recovery_key", recoveryKey);
        if (!recoveryKey.isEmpty() && !invocation.options.json)
            console.printSecret(recoveryKey);
        if (!recoveryKey.isEmpty())
            console.note(recoveryKeyAdvice());
        if (onlyKeychain)
            console.note(tr("if the keychain's entry is ever lost, the keys are lost with it; "
                            "\"keyherd slot add recovery\" makes a second way in"));
        return ExitCode::Done;
    }
};

} // namespace

void addInitCommand(CommandLine &line)
{
    Init::addTo(line);
}

} // namespace keyherd
