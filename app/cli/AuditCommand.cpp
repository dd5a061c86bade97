// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonValues.h"
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"
#include "cli/Table.h"
#include "wording/HistoryText.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct AuditOptions
{
    bool verify = false;
    std::optional<QString> since;
};

QJsonObject eventJson(const AuditEvent &event)
{
    return {{u"sequence"_s, event.sequence},
            {u"at"_s, toIsoText(event.at)},
            {u"action"_s, toText(event.action)},
            {u"key_id"_s, event.key ? QJsonValue(event.key->value()) : QJsonValue()},
            {u"provider"_s, textOrNull(event.provider)},
            {u"name"_s, textOrNull(event.name)},
            {u"actor"_s, textOrNull(event.actor)},
            {u"detail"_s, textOrNull(event.detail)},
            {u"times"_s, event.times}};
}

class Audit
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<AuditOptions>();
        auto syntax = line.command(u"audit"_s, tr("Show what happened to keys, oldest first"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.flag("--verify", options->verify, tr("Check instead that nobody altered or cut the history"));
        syntax.option("--since", "DATE", options->since, tr("Only from this day on, such as 2026-01-31"));
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const AuditOptions &options)
    {
        std::optional<Moment> since;
        if (options.since) {
            const auto date = dateArgument(u"--since"_s, *options.since);
            if (!date)
                return fail(date.error());
            since = toMoment(date->startOfDay());
        }
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        return options.verify ? verify(invocation, *session) : show(invocation, *session, since);
    }

    static Result<ExitCode> verify(Invocation &invocation, Session &session)
    {
        const auto verdict = await(session.vault().verifyHistory());
        if (!verdict)
            return fail(verdict.error());
        const bool intact = !verdict->firstBroken;
        if (invocation.options.json) {
            invocation.console.print(
                QJsonObject{{u"records"_s, verdict->records},
                            {u"intact"_s, intact},
                            {u"first_broken"_s, intact ? QJsonValue() : QJsonValue(*verdict->firstBroken)},
                            {u"reason"_s, intact ? QJsonValue() : QJsonValue(verdict->reason)}});
        } else if (intact) {
            invocation.console.print(verdictText(*verdict));
        } else {
            return fail(ErrorCode::HistoryBroken, {{ErrorField::Detail, QString::number(*verdict->firstBroken)}});
        }
        return intact ? ExitCode::Done : ExitCode::Damaged;
    }

    static Result<ExitCode> show(Invocation &invocation, Session &session, const std::optional<Moment> &since)
    {
        auto events = await(session.vault().history(std::numeric_limits<qint64>::max()));
        if (!events)
            return fail(events.error());
        events->removeIf([&](const AuditEvent &event) { return since && event.at < *since; });
        std::ranges::reverse(*events);
        QJsonArray array;
        Table table({tr("When"), tr("What"), tr("Key"), tr("By"), tr("Details")});
        for (const AuditEvent &event : std::as_const(*events)) {
            if (invocation.options.json)
                array << eventJson(event);
            else
                table.add({localTime(event.at), actionText(event.action),
                           event.provider.isEmpty() ? event.name : event.provider + u'/' + event.name, event.actor,
                           event.detail});
        }
        if (invocation.options.json)
            invocation.console.print(array);
        else if (!table.isEmpty())
            invocation.console.print(table);
        return ExitCode::Done;
    }
};

} // namespace

void addAuditCommand(CommandLine &line)
{
    Audit::addTo(line);
}

} // namespace keyherd
