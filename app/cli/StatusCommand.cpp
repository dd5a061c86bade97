// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/Await.h"
#include "cli/ErrorLine.h"
#include "cli/Session.h"
#include "cli/StatusReport.h"
#include "cli/Table.h"
#include "wording/SlotText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Status
{
    Q_DECLARE_TR_FUNCTIONS(StatusCommand)

public:
    static void addTo(CommandLine &line)
    {
        line.command(u"status"_s, tr("Say where the vault is, how it is opened and how many keys it holds"), run);
    }

private:
    static Result<ExitCode> run(Invocation &invocation)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        auto status = await(session->vault().status());
        if (!status)
            return fail(status.error());
        status->locked = !session->agent() || session->agent()->isLocked();
        if (invocation.options.json)
            invocation.console.print(statusJson(*status, session->agent().has_value()));
        else
            invocation.console.print(table(*status, session->agent().has_value()));
        if (status->warning)
            invocation.console.warn(errorLine(*status->warning, {}));
        return ExitCode::Done;
    }

    static Table table(const VaultStatus &status, bool agentRuns)
    {
        Table table;
        table.add({tr("Vault"), status.location});
        table.add({tr("State"), !status.exists  ? tr("not created yet")
                                : status.locked ? tr("locked")
                                                : tr("unlocked")});
        if (status.exists) {
            table.add({tr("Opened by"), slotList(status)});
            table.add({tr("Keys"), QLocale().toString(status.keys)});
        }
        table.add({tr("Agent"), agentRuns ? tr("running") : tr("not running")});
        table.add({tr("Version"), QCoreApplication::applicationVersion()});
        return table;
    }
};

} // namespace

QJsonObject statusJson(const VaultStatus &status, bool agentRuns)
{
    QJsonArray slotArray;
    for (const SlotInfo &slot : status.slots)
        slotArray << QJsonObject{{u"id"_s, slot.id}, {u"kind"_s, toText(slot.kind)}};
    return {{u"vault"_s, status.location},
            {u"exists"_s, status.exists},
            {u"locked"_s, status.exists && status.locked},
            {u"slots"_s, slotArray},
            {u"keys"_s, status.keys},
            {u"agent"_s, agentRuns},
            {u"local_api"_s, QJsonValue::Null},
            {u"version"_s, QCoreApplication::applicationVersion()}};
}

QString slotList(const VaultStatus &status)
{
    QStringList texts;
    for (const SlotInfo &slot : status.slots)
        texts << slotText(slot.kind);
    return texts.join(", "_L1);
}

void addStatusCommand(CommandLine &line)
{
    Status::addTo(line);
}

} // namespace keyherd
