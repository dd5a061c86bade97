// SPDX-License-Identifier: GPL-3.0-or-later
// slot list, slot add, slot remove. Who changes the ways in proves again that he may, also where an agent holds the vault open.
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
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
        Table table({tr("Id"), tr("Opened by")});
        for (const SlotInfo &slot : status->slots) {
            array << slotJson(slot);
            table.add({QString::number(slot.id), slotText(slot.kind)});
        }
        if (invocation.options.json)
            invocation.console.print(array);
        else
            invocation.console.print(table);
        return ExitCode::Done;
    }

    static Result<ExitCode> runAdd(Invocation &invocation, const SlotOptions &options)
    {
        const auto kind = slotKindFromText(options.kind);
        if (!kind)
            return fail(wrongArgument(u"KIND"_s, tr("keychain, passphrase or recovery is expected")));
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto confirmed = session->unlockAlone().and_then([&] { return session->confirm(); });
        if (!confirmed)
            return fail(confirmed.error());
        if (*kind == SlotKind::Recovery)
            return addRecoveryKey(invocation, *session, *confirmed);
        const auto added = *kind == SlotKind::Keychain ? await(session->vault().addKeychain(*confirmed))
                                                       : addPassphrase(*session, options, *confirmed);
        if (!added)
            return fail(added.error());
        if (invocation.options.json)
            invocation.console.print(slotJson(*added));
        else
            invocation.console.print(tr("added as number %1: %2").arg(added->id).arg(slotText(added->kind)));
        return ExitCode::Done;
    }

    static Result<SlotInfo> addPassphrase(Session &session, const SlotOptions &options, const Confirmation &confirmed)
    {
        auto passphrase = newPassphrase(options.newPassphraseFile.value_or(QString()));
        if (!passphrase)
            return fail(passphrase.error());
        return await(session.vault().addPassphrase(std::move(*passphrase), confirmed));
    }

    static Result<ExitCode> addRecoveryKey(Invocation &invocation, Session &session, const Confirmation &confirmed)
    {
        auto recoveryKey = RecoveryKey::random();
        auto shown = recoveryKey.and_then([](const RecoveryKey &key) { return key.text().clone(); });
        if (!shown)
            return fail(shown.error());
        const auto added = await(session.vault().addRecoveryKey(std::move(*recoveryKey), confirmed));
        if (!added)
            return fail(added.error());
        if (invocation.options.json)
            invocation.console.print(slotJson(*added), "recovery_key", *shown);
        else
            invocation.console.printSecret(*shown);
        invocation.console.note(recoveryKeyAdvice());
        return ExitCode::Done;
    }

    static Result<ExitCode> runRemove(Invocation &invocation, const SlotOptions &options)
    {
        bool isNumber = false;
        const qint64 id = options.id.toLongLong(&isNumber);
        if (!isNumber)
            return fail(wrongArgument(u"ID"_s, tr("a number is expected, as \"keyherd slot list\" shows it")));
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        const auto confirmed = session->unlockAlone().and_then([&] { return session->confirm(); });
        if (!confirmed)
            return fail(confirmed.error());
        const auto removed = await(session->vault().removeSlot(id, *confirmed));
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
