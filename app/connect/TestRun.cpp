// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/TestRun.h"

#include "base/Observe.h"
#include "connect/HostLimits.h"
#include "connect/TestOrder.h"
#include "vault/VaultService.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace keyherd {

namespace {

// A key that could not be opened is told by what its error names.
TestedKey untested(KeyId id, const Error &error)
{
    return {.id = id,
            .provider = ProviderId(error.value(ErrorField::Provider)),
            .name = error.value(ErrorField::Name),
            .error = error};
}

TestedKey testedAs(const KeyEntry &entry, const TestOutcome &outcome)
{
    return {.id = entry.id, .provider = entry.provider, .name = entry.attributes.name, .outcome = outcome};
}

bool asksForPatience(TestStatus status)
{
    return status == TestStatus::RateLimited || status == TestStatus::ProviderError;
}

} // namespace

TestRun::TestRun(VaultService &vault, ConnectionTester &tester, HostLimits &limits, QPromise<TestedKey> promise,
                 QList<KeyId> keys, TestOptions options, QObject *parent)
    : QObject(parent), m_vault(vault), m_tester(tester), m_limits(limits), m_promise(std::move(promise)),
      m_options(options), m_parallel(std::max(1, options.parallel)), m_total(keys.size()),
      m_toOpen(keys.cbegin(), keys.cend())
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &TestRun::goOn);
}

void TestRun::start()
{
    m_promise.setProgressRange(0, static_cast<int>(m_total));
    connect(&m_cancelled, &QFutureWatcherBase::canceled, this, &TestRun::cancel);
    m_cancelled.setFuture(m_promise.future());
    if (m_total < 2)
        return goOn();
    observe(m_vault.keys(), this, [this](const QFuture<Result<QList<KeyEntry>>> &listed) {
        if (listed.resultCount() > 0 && listed.result()) {
            const QList<KeyId> ordered = byNeed({m_toOpen.cbegin(), m_toOpen.cend()}, *listed.result());
            m_toOpen.assign(ordered.cbegin(), ordered.cend());
        }
        goOn();
    });
}

void TestRun::goOn()
{
    openMore();
    sendMore();
    recordMore();
    wakeLater();
    finishIfDone();
}

void TestRun::openMore()
{
    for (qsizetype i = m_later.size() - 1; i >= 0; --i) {
        if (m_later.at(i).from.hasExpired())
            m_toOpen.push_front(m_later.takeAt(i).id);
    }
    while (!m_toOpen.empty() && m_opening + static_cast<qsizetype>(m_ready.size()) < m_parallel) {
        const KeyId id = m_toOpen.front();
        m_toOpen.pop_front();
        open(id);
    }
}

void TestRun::open(KeyId id)
{
    ++m_opening;
    observe(m_vault.testSubject(id), this, [this, id](QFuture<Result<TestSubject>> opened) {
        --m_opening;
        if (opened.resultCount() > 0 && !m_promise.isCanceled()) {
            auto subject = opened.takeResult();
            if (!subject)
                report(untested(id, subject.error()));
            else if (!subject->entry.active && !m_options.includeInactive)
                report(testedAs(subject->entry, {.status = TestStatus::Inactive}));
            else
                m_ready.push_back(std::move(*subject));
        }
        goOn();
    });
}

void TestRun::sendMore()
{
    while (m_sent.size() < m_parallel) {
        const auto next = std::ranges::find_if(m_ready, [this](const TestSubject &subject) {
            return m_limits.mayStart(m_tester.serverFor(subject.entry));
        });
        if (next == m_ready.end())
            return;
        TestSubject subject = std::move(*next);
        m_ready.erase(next);
        send(std::move(subject));
        openMore();
    }
}

void TestRun::send(TestSubject subject)
{
    const KeyEntry entry = subject.entry;
    const QString server = m_tester.serverFor(entry);
    m_limits.started(server);
    const QFuture<Result<TestOutcome>> testing = m_tester.test(std::move(subject), m_options.timeout);
    m_sent.insert(entry.id, testing);
    observe(testing, this, [this, entry, server](const QFuture<Result<TestOutcome>> &tested) {
        m_sent.remove(entry.id);
        m_limits.ended(server);
        if (tested.resultCount() > 0) {
            const Result<TestOutcome> outcome = tested.result();
            if (outcome)
                answered(entry, server, *outcome);
            else
                report(untested(entry.id, outcome.error()
                                              .with(ErrorField::Provider, entry.provider.toString())
                                              .with(ErrorField::Name, entry.attributes.name)));
        }
        goOn();
        Q_EMIT madeRoom();
    });
}

void TestRun::answered(const KeyEntry &entry, const QString &server, const TestOutcome &outcome)
{
    noteFor(server, outcome);
    if (!m_promise.isCanceled() && putOff(entry.id, outcome))
        return;
    m_toRecord.append(testedAs(entry, outcome));
}

void TestRun::noteFor(const QString &server, const TestOutcome &outcome)
{
    if (!asksForPatience(outcome.status))
        m_limits.recovered(server);
    else if (outcome.retryAfter && *outcome.retryAfter <= m_options.patience)
        m_limits.pause(server, *outcome.retryAfter);
    else if (outcome.status == TestStatus::RateLimited)
        m_limits.slowDown(server);
}

// Nothing is sent twice unless the provider itself says when to come again.
bool TestRun::putOff(KeyId id, const TestOutcome &outcome)
{
    if (!asksForPatience(outcome.status) || !outcome.retryAfter)
        return false;
    milliseconds &waited = m_waited[id];
    // An answer that names no time at all would be asked for without end.
    const milliseconds wait = std::max(*outcome.retryAfter, milliseconds(100));
    if (waited + wait > m_options.patience)
        return false;
    waited += wait;
    m_later.append({id, QDeadlineTimer(wait)});
    return true;
}

void TestRun::recordMore()
{
    if (m_recording || m_toRecord.isEmpty())
        return;
    m_recording = true;
    const QList<TestedKey> recording = std::exchange(m_toRecord, {});
    QList<TestRecord> records;
    for (const TestedKey &tested : recording)
        records.append({tested.id, tested.outcome});
    observe(m_vault.recordTests(records), this,
            [this, recording](const QFuture<Result<QList<RecordedTest>>> &recorded) {
                m_recording = false;
                for (qsizetype i = 0; i < recording.size(); ++i) {
                    TestedKey told = recording.at(i);
                    if (recorded.resultCount() == 0)
                        continue;
                    const auto kept = recorded.result();
                    if (!kept) {
                        told.error = kept.error();
                    } else {
                        told.error = kept->at(i).error;
                        told.gained = kept->at(i).test.gained;
                        told.lost = kept->at(i).test.lost;
                        told.turnedInvalid = kept->at(i).turnedInvalid;
                    }
                    report(told);
                }
                goOn();
            });
}

void TestRun::report(const TestedKey &tested)
{
    m_promise.addResult(tested);
    m_promise.setProgressValue(++m_reported);
}

// A pause of a server, or of a key, ends without an event of its own.
void TestRun::wakeLater()
{
    std::optional<milliseconds> wait;
    if (!m_ready.empty())
        wait = m_limits.untilResume();
    for (const Later &later : m_later) {
        const milliseconds left(later.from.remainingTime());
        wait = wait ? std::min(*wait, left) : left;
    }
    if (wait)
        m_wake.start(*wait + milliseconds(1));
    else
        m_wake.stop();
}

void TestRun::finishIfDone()
{
    const bool idle = m_opening == 0 && m_sent.isEmpty() && !m_recording && m_toRecord.isEmpty();
    const bool nothingLeft = m_toOpen.empty() && m_ready.empty() && m_later.isEmpty();
    if (!idle || !nothingLeft || std::exchange(m_finished, true))
        return;
    disconnect(&m_cancelled, nullptr, this, nullptr);
    m_promise.finish();
    deleteLater();
}

void TestRun::cancel()
{
    m_toOpen.clear();
    m_ready.clear();
    m_later.clear();
    const auto sent = m_sent;
    for (auto testing : sent)
        testing.cancel();
    goOn();
}

} // namespace keyherd
