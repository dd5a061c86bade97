// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonValues.h"
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/Session.h"
#include "cli/Table.h"
#include "wording/FactsText.h"
#include "wording/StatusText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int greatestTimeout = 600;
constexpr int greatestParallel = 64;

struct TestCommandOptions
{
    QStringList references;
    bool all = false;
    bool includeInactive = false;
    std::optional<QString> timeout;
    std::optional<QString> parallel;
};

QJsonObject testJson(const TestedKey &tested)
{
    const TestOutcome &outcome = tested.outcome;
    const bool sent = outcome.status != TestStatus::Inactive;
    return {{u"id"_s, tested.id.value()},
            {u"provider"_s, tested.provider.toString()},
            {u"name"_s, tested.name},
            {u"status"_s, toText(outcome.status)},
            {u"http_status"_s, outcome.httpStatus ? QJsonValue(outcome.httpStatus) : QJsonValue()},
            {u"latency_ms"_s, sent ? QJsonValue(qint64(outcome.latency.count())) : QJsonValue()},
            {u"detail"_s, textOrNull(outcome.detail)},
            {u"models"_s, outcome.models ? QJsonValue(*outcome.models) : QJsonValue()},
            {u"balance"_s, textOrNull(outcome.balance)},
            {u"checked_at"_s, sent ? QJsonValue(toIsoText(outcome.checkedAt)) : QJsonValue()}};
}

/// What the verdict on one key makes of the exit code.
ExitCode codeOf(const TestedKey &tested)
{
    if (tested.error)
        return exitCodeFor(tested.error->code);
    switch (tested.outcome.status) {
    case TestStatus::Valid:
    case TestStatus::Inactive:
        return ExitCode::Done;
    case TestStatus::Invalid:
    case TestStatus::Forbidden:
    case TestStatus::RateLimited:
    case TestStatus::QuotaExhausted:
        return ExitCode::KeyNotValid;
    case TestStatus::Unreachable:
    case TestStatus::TlsError:
    case TestStatus::ProviderError:
    case TestStatus::Unexpected:
        return ExitCode::Unreachable;
    }
    return ExitCode::Failed;
}

/// The code that says most, where several keys were tested.
ExitCode worst(ExitCode a, ExitCode b)
{
    static constexpr ExitCode order[] = {ExitCode::Done, ExitCode::Unreachable, ExitCode::KeyNotValid,
                                         ExitCode::Failed};
    const auto rank = [](ExitCode code) { return std::ranges::find(order, code) - std::begin(order); };
    return rank(a) >= rank(b) ? a : b;
}

class Test
{
    Q_DECLARE_TR_FUNCTIONS(TestCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<TestCommandOptions>();
        auto syntax = line.command(u"test"_s, tr("Ask providers whether keys work"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.any("KEY|PROVIDER", options->references, tr("Which keys; a provider means all its keys"));
        syntax.flag("--all", options->all, tr("All keys"));
        syntax.flag("--include-inactive", options->includeInactive, tr("Send inactive keys too"));
        syntax.option("--timeout", "SECONDS", options->timeout, tr("How long to wait for each answer (10)"));
        syntax.option("--parallel", "NUMBER", options->parallel, tr("How many at a time (8)"));
    }

private:
    static Result<TestOptions> testOptions(const TestCommandOptions &options)
    {
        TestOptions made;
        made.includeInactive = options.includeInactive;
        if (options.timeout) {
            const auto timeout = secondsArgument(u"--timeout"_s, *options.timeout, greatestTimeout);
            if (!timeout)
                return fail(timeout.error());
            made.timeout = *timeout;
        }
        if (options.parallel) {
            const auto parallel = numberArgument(u"--parallel"_s, *options.parallel, 1, greatestParallel);
            if (!parallel)
                return fail(parallel.error());
            made.parallel = *parallel;
        }
        if (options.all == !options.references.isEmpty())
            return fail(wrongArgument(u"test"_s, tr("either keys, or --all")));
        return made;
    }

    // In the order they were asked for, each once.
    static Result<QList<KeyId>> chosenKeys(Session &session, const TestCommandOptions &options)
    {
        const auto keys = await(session.vault().keys());
        if (!keys)
            return fail(keys.error());
        QList<KeyId> ids;
        const auto add = [&ids](KeyId id) {
            if (!ids.contains(id))
                ids << id;
        };
        if (options.all) {
            for (const KeyEntry &key : *keys)
                add(key.id);
        }
        for (const QString &reference : options.references) {
            const auto provider = session.catalogue().resolve(reference);
            if (!provider) {
                const auto entry = await(session.vault().find(reference));
                if (!entry)
                    return fail(entry.error());
                add(entry->id);
                continue;
            }
            const qsizetype before = ids.size();
            for (const KeyEntry &key : *keys) {
                if (key.provider == *provider)
                    add(key.id);
            }
            if (ids.size() == before
                && std::ranges::none_of(*keys, [&](const KeyEntry &key) { return key.provider == *provider; }))
                return fail(ErrorCode::NoSuchKey, {{ErrorField::Detail, reference}});
        }
        return ids;
    }

    static Result<ExitCode> run(Invocation &invocation, const TestCommandOptions &options)
    {
        const auto how = testOptions(options);
        if (!how)
            return fail(how.error());
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto ids = chosenKeys(*session, options);
        if (!ids)
            return fail(ids.error());
        return report(invocation, *ids, results(invocation, *session, *ids, *how));
    }

    static QList<TestedKey> results(Invocation &invocation, Session &session, const QList<KeyId> &ids,
                                    const TestOptions &how)
    {
        const auto future = session.keyherd().tests().test(ids, how);
        QList<TestedKey> tested;
        for (int i = 0; i < ids.size(); ++i) {
            invocation.console.progress(tr("%1 of %2 tested").arg(i).arg(ids.size()));
            tested << future.resultAt(i);
        }
        invocation.console.progress({});
        std::ranges::sort(tested, {}, [&ids](const TestedKey &one) { return ids.indexOf(one.id); });
        return tested;
    }

    static QStringList tableRow(const TestedKey &tested)
    {
        const TestOutcome &outcome = tested.outcome;
        const bool sent = outcome.status != TestStatus::Inactive;
        const auto &credit = outcome.facts.credit;
        return {tested.id.toString(),
                tested.provider.toString(),
                tested.name,
                statusText(outcome.status),
                sent ? QLocale().toString(qint64(outcome.latency.count())) : QString(),
                outcome.models ? QLocale().toString(*outcome.models) : QString(),
                credit ? localAmount(*credit) : QString(),
                answerText(tested)};
    }

    // What a person is to know besides the verdict: what to do, what changed, or the provider's words.
    static QString answerText(const TestedKey &tested)
    {
        QStringList sentences;
        const TestOutcome &outcome = tested.outcome;
        sentences << (outcome.detail.isEmpty() ? statusSentence(outcome) : outcome.detail);
        sentences << hintText(outcome.hint);
        const QString change = modelsChangeText(tested.gained, tested.lost);
        sentences << (change.isEmpty() ? QString() : tr("Models: %1.").arg(change));
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    static ExitCode report(Invocation &invocation, const QList<KeyId> &ids, const QList<TestedKey> &results)
    {
        QJsonArray array;
        Table table(
            {tr("Id"), tr("Provider"), tr("Name"), tr("Status"), tr("ms"), tr("Models"), tr("Credit"), tr("Answer")});
        ExitCode code = ExitCode::Done;
        for (const TestedKey &tested : results) {
            code = worst(code, codeOf(tested));
            if (tested.error) {
                invocation.console.error(errorLine(*tested.error, u"test"_s));
                continue;
            }
            array << testJson(tested);
            table.add(tableRow(tested));
        }
        if (invocation.options.json)
            invocation.console.print(array);
        else if (!table.isEmpty())
            invocation.console.print(table);
        else if (ids.isEmpty())
            invocation.console.note(tr("there are no keys to test"));
        return code;
    }
};

} // namespace

void addTestCommand(CommandLine &line)
{
    Test::addTo(line);
}

} // namespace keyherd
