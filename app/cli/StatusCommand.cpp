// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/Await.h"
#include "cli/ErrorLine.h"
#include "cli/Session.h"
#include "cli/SlotReport.h"
#include "cli/StatusReport.h"
#include "cli/Table.h"
#include "wording/SlotText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString apiAddress(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

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
            invocation.console.print(statusJson(*status, session->agent()));
        else
            invocation.console.print(table(*status, session->agent()));
        if (status->warning)
            invocation.console.warn(errorLine(*status->warning, {}));
        return ExitCode::Done;
    }

    static Table table(const VaultStatus &status, const std::optional<RunningAgent> &agent)
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
        table.add({tr("Agent"), agent ? tr("running") : tr("not running")});
        table.add(
            {tr("Local API"), agent && agent->httpPort() > 0 ? apiAddress(agent->httpPort()) : tr("not serving")});
        table.add({tr("Version"), QCoreApplication::applicationVersion()});
        return table;
    }
};

} // namespace

QJsonObject statusJson(const VaultStatus &status, const std::optional<RunningAgent> &agent)
{
    const quint16 port = agent ? agent->httpPort() : quint16(0);
    QJsonArray slotArray;
    for (const SlotInfo &slot : status.slots)
        slotArray << slotJson(slot);
    return {{u"vault"_s, status.location},
            {u"exists"_s, status.exists},
            {u"locked"_s, status.exists && status.locked},
            {u"slots"_s, slotArray},
            {u"keys"_s, status.keys},
            {u"agent"_s, agent.has_value()},
            {u"local_api"_s, port > 0 ? QJsonValue(apiAddress(port)) : QJsonValue(QJsonValue::Null)},
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
