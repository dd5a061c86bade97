// SPDX-License-Identifier: GPL-3.0-or-later
// slot list, slot add, slot remove. Who changes the ways in proves again that he may, also where an agent holds the vault open.
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/KeyReport.h"
#include "cli/Passphrase.h"
#include "cli/Session.h"
#include "cli/SlotReport.h"
#include "cli/Table.h"
#include "wording/SlotText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct SlotOptions
{
    QString kind;
    std::optional<QString> newPassphraseFile;
    QString id;
};

class SlotWords
{
    Q_DECLARE_TR_FUNCTIONS(SlotCommands)

public:
    static QString recoveryKeyAdvice()
    {
        return tr(
            "this is the recovery key; write it down or print it, and keep it where no computer is: it is shown only now, and "
            "is typed where the passphrase is asked for");
    }

    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<SlotOptions>();
        line.command(u"slot"_s, tr("The ways to unlock the vault: list, add, remove"), {});
        line.command(u"slot list"_s, tr("Show the ways to unlock the vault"), runList);
        auto add = line.command(u"slot add"_s, tr("Add a way to unlock the vault"),
                                [options](Invocation &invocation) { return runAdd(invocation, *options); });
        add.required(
            "KIND", options->kind,
            tr("keychain: the system's; passphrase: one more; recovery: a key that is printed once, for the day "
               "when all else is lost"));
        add.option("--new-passphrase-file", "FILE", options->newPassphraseFile,
                   tr("Take the new passphrase from the first line of FILE, \"-\" for standard input"));
        auto remove = line.command(u"slot remove"_s, tr("Take away a way to unlock the vault"),
                                   [options](Invocation &invocation) { return runRemove(invocation, *options); });
        remove.required("ID", options->id, tr("Its number, as \"keyherd slot list\" shows it"));
    }

private:
    static Result<ExitCode> runList(Invocation &invocation)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto status = await(session->vault().status());
        if (!status)
            return fail(status.error());
        if (!status->exists)
            return fail(ErrorCode::VaultMissing, {{ErrorField::Path, status->location}});
        QJsonArray array;
        Table table({tr("Id"), tr("Opened by"), tr("Since")});
        for (const SlotInfo &slot : status->slots) {
            QJsonObject json = slotJson(slot);
            json[u"created_at"_s] = toIsoText(slot.created);
            array << json;
            table.add({QString::number(slot.id), slotText(slot.kind), localTime(slot.created)});
        }
        if (invocation.options.json)
            invocation.console.print(array);
        else
            invocation.console.print(table);
        return ExitCode::Done;
    }

    /// A session whose vault is unlocked, and the proof.
    struct Proved
    {
        Session session;
        Confirmation confirmed;
    };

    static Result<Proved> prove(Invocation &invocation)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto confirmed = session->unlockAndConfirm();
        if (!confirmed)
            return fail(confirmed.error());
        return Proved{std::move(*session), *confirmed};
    }

    static Result<ExitCode> runAdd(Invocation &invocation, const SlotOptions &options)
    {
        const auto kind = slotKindFromText(options.kind);
        if (!kind)
            return fail(wrongArgument(u"KIND"_s, tr("keychain, passphrase or recovery is expected")));
        if (options.newPassphraseFile && *kind != SlotKind::Passphrase)
            return fail(wrongArgument(u"--new-passphrase-file"_s, tr("it goes with \"passphrase\" only")));
        auto proved = prove(invocation);
        if (!proved)
            return fail(proved.error());
        if (*kind == SlotKind::Recovery)
            return addRecoveryKey(invocation, *proved);
        const auto added = *kind == SlotKind::Keychain ? await(proved->session.vault().addKeychain(proved->confirmed))
                                                       : addPassphrase(*proved, options);
        if (!added)
            return fail(added.error());
        if (invocation.options.json)
            invocation.console.print(slotJson(*added));
        else
            invocation.console.print(tr("added as number %1: %2").arg(added->id).arg(slotText(added->kind)));
        return ExitCode::Done;
    }

    static Result<SlotInfo> addPassphrase(Proved &proved, const SlotOptions &options)
    {
        auto passphrase = newPassphrase(options.newPassphraseFile.value_or(QString()), u"--new-passphrase-file"_s);
        if (!passphrase)
            return fail(passphrase.error());
        return await(proved.session.vault().addPassphrase(std::move(*passphrase), proved.confirmed));
    }

    static Result<ExitCode> addRecoveryKey(Invocation &invocation, Proved &proved)
    {
        auto recoveryKey = RecoveryKey::random();
        auto shown = recoveryKey.and_then([](const RecoveryKey &key) { return key.text().clone(); });
        if (!shown)
            return fail(shown.error());
        const auto added = await(proved.session.vault().addRecoveryKey(std::move(*recoveryKey), proved.confirmed));
        if (!added)
            return fail(added.error());
        if (invocation.options.json)
            invocation.console.print(slotJson(*added), "recovery_key", *shown);
        else
            invocation.console.printSecret(*shown);
        // A key that nobody got is not left behind.
        if (const auto printed = invocation.console.outcome(); !printed) {
            static_cast<void>(await(proved.session.vault().removeSlot(added->id, proved.confirmed)));
            return fail(printed.error());
        }
        invocation.console.note(recoveryKeyAdvice());
        return ExitCode::Done;
    }

    static Result<ExitCode> runRemove(Invocation &invocation, const SlotOptions &options)
    {
        bool isNumber = false;
        const qint64 id = options.id.toLongLong(&isNumber);
        if (!isNumber)
            return fail(wrongArgument(u"ID"_s, tr("a number is expected, as \"keyherd slot list\" shows it")));
        auto proved = prove(invocation);
        if (!proved)
            return fail(proved.error());
        const auto removed = await(proved->session.vault().removeSlot(id, proved->confirmed));
        if (!removed)
            return fail(removed.error());
        if (!invocation.options.json)
            invocation.console.print(tr("number %1 does not open the vault any more").arg(id));
        return ExitCode::Done;
    }
};

} // namespace

QJsonObject slotJson(const SlotInfo &slot)
{
    return {{u"id"_s, slot.id}, {u"kind"_s, toText(slot.kind)}};
}

QString recoveryKeyAdvice()
{
    return SlotWords::recoveryKeyAdvice();
}

void addSlotCommands(CommandLine &line)
{
    SlotWords::addTo(line);
}

} // namespace keyherd
