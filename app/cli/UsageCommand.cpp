// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonValues.h"
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"
#include "cli/Table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct UsageOptions
{
    std::optional<QString> since;
};

/// A key and how it was used in the time that was asked for.
struct UsedKey
{
    KeyEntry key;
    qint64 uses = 0;
    std::optional<Moment> last;
    QList<ProgramUse> programs;
};

QJsonObject usedKeyJson(const UsedKey &used)
{
    QJsonArray programs;
    for (const ProgramUse &program : used.programs)
        programs << QJsonObject{{u"program"_s, program.program},
                                {u"count"_s, program.count},
                                {u"last_used"_s, toIsoText(program.last)}};
    return {{u"id"_s, qint64(used.key.id.value())},
            {u"provider"_s, used.key.provider.toString()},
            {u"name"_s, textOrNull(used.key.attributes.name)},
            {u"usage_count"_s, used.uses},
            {u"error_count"_s, used.key.errorCount},
            {u"last_used"_s, timeOrNull(used.last)},
            {u"last_error"_s, textOrNull(used.key.lastError)},
            {u"programs"_s, programs}};
}

class Usage
{
    Q_DECLARE_TR_FUNCTIONS(UsageCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<UsageOptions>();
        auto syntax =
            line.command(u"usage"_s, tr("Show how often each key was used, by which programs, and its errors"),
                         [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.option("--since", "DATE", options->since,
                      tr("Only uses from this day on, such as 2026-01-31; errors are counted from the beginning"));
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const UsageOptions &options)
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
        const auto keys = await(session->vault().keys());
        const auto usage = await(session->vault().usage(since));
        if (!keys || !usage)
            return fail(!keys ? keys.error() : usage.error());
        const auto used = together(*keys, *usage, since.has_value());
        if (invocation.options.json)
            printJson(invocation, used);
        else if (used.isEmpty())
            invocation.console.note(tr("there are no keys; \"keyherd add PROVIDER\" adds one"));
        else
            invocation.console.print(table(used));
        return warnOfDamage(invocation, used);
    }

    // By provider and name. Without a day to begin at, the key's own count holds: it may know of more than the history does.
    static QList<UsedKey> together(const QList<KeyEntry> &keys, const QList<KeyUsage> &usage, bool counted)
    {
        QList<UsedKey> list;
        for (const KeyEntry &key : keys) {
            const auto known = std::ranges::find(usage, key.id, &KeyUsage::key);
            const bool isKnown = known != usage.end();
            UsedKey used{key, key.useCount, key.lastUsed, isKnown ? known->programs : QList<ProgramUse>()};
            if (counted) {
                used.uses = isKnown ? known->uses : 0;
                used.last = isKnown ? std::optional(known->last) : std::nullopt;
            }
            list.append(std::move(used));
        }
        std::ranges::sort(list, [](const UsedKey &a, const UsedKey &b) {
            return std::pair(a.key.provider.toString(), a.key.attributes.name)
                 < std::pair(b.key.provider.toString(), b.key.attributes.name);
        });
        return list;
    }

    static void printJson(Invocation &invocation, const QList<UsedKey> &list)
    {
        QJsonArray array;
        for (const UsedKey &used : list)
            array << usedKeyJson(used);
        invocation.console.print(array);
    }

    static Table table(const QList<UsedKey> &list)
    {
        Table table({tr("Key or program"), tr("Uses"), tr("Last used"), tr("Errors"), tr("Last error")});
        const QLocale locale;
        for (const UsedKey &used : list) {
            table.add({used.key.provider.toString() + u'/' + used.key.attributes.name, locale.toString(used.uses),
                       localTime(used.last), locale.toString(used.key.errorCount), used.key.lastError});
            for (const ProgramUse &program : used.programs)
                table.add({u"  "_s + program.program, locale.toString(program.count), localTime(program.last),
                           QString(), QString()});
        }
        return table;
    }

    static ExitCode warnOfDamage(Invocation &invocation, const QList<UsedKey> &list)
    {
        ExitCode code = ExitCode::Done;
        for (const UsedKey &used : list) {
            if (used.key.damage) {
                invocation.console.error(errorLine(*used.key.damage, u"usage"_s));
                code = ExitCode::Damaged;
            }
        }
        return code;
    }
};

} // namespace

void addUsageCommand(CommandLine &line)
{
    Usage::addTo(line);
}

} // namespace keyherd
