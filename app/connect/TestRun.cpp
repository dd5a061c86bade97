// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/TestRun.h"

#include "base/Observe.h"
#include "vault/VaultService.h"

namespace keyherd {

namespace {

// A key that could not be opened is told by what its error names.
TestedKey untested(KeyId id, const Error &error)
{
    return {id, ProviderId(error.value(ErrorField::Provider)), error.value(ErrorField::Name), {}, error};
}

TestedKey testedAs(const KeyEntry &entry, const TestOutcome &outcome)
{
    return {entry.id, entry.provider, entry.attributes.name, outcome, {}};
}

} // namespace

TestRun::TestRun(VaultService &vault, ConnectionTester &tester, QPromise<TestedKey> promise, QList<KeyId> keys,
                 TestOptions options, QObject *parent)
    : QObject(parent), m_vault(vault), m_tester(tester), m_promise(std::move(promise)), m_keys(std::move(keys)),
      m_options(options)
{
}

void TestRun::start()
{
    m_promise.setProgressRange(0, static_cast<int>(m_keys.size()));
    connect(&m_cancelled, &QFutureWatcherBase::canceled, this, &TestRun::cancel);
    m_cancelled.setFuture(m_promise.future());
    startMore();
}

void TestRun::startMore()
{
    while (!m_promise.isCanceled() && m_open < std::max(1, m_options.parallel) && m_next < m_keys.size()) {
        ++m_open;
        open(m_keys.at(m_next++));
    }
    if (m_open == 0) {
        m_promise.finish();
        deleteLater();
    }
}

void TestRun::open(KeyId id)
{
    observe(m_vault.testSubject(id), this, [this, id](QFuture<Result<TestSubject>> opened) {
        if (opened.resultCount() == 0 || m_promise.isCanceled())
            return settle();
        auto subject = opened.takeResult();
        if (!subject)
            return report(untested(id, subject.error()));
        if (!subject->entry.active && !m_options.includeInactive) {
            TestOutcome inactive;
            inactive.status = TestStatus::Inactive;
            return report(testedAs(subject->entry, inactive));
        }
        send(std::move(*subject));
    });
}

void TestRun::send(TestSubject subject)
{
    const KeyEntry entry = subject.entry;
    const QFuture<Result<TestOutcome>> testing = m_tester.test(std::move(subject), m_options.timeout);
    m_underWay.append(testing);
    observe(testing, this, [this, entry](const QFuture<Result<TestOutcome>> &tested) {
        if (tested.resultCount() == 0)
            return settle();
        const Result<TestOutcome> outcome = tested.result();
        if (!outcome)
            return report(untested(entry.id, outcome.error()
                                                 .with(ErrorField::Provider, entry.provider.toString())
                                                 .with(ErrorField::Name, entry.attributes.name)));
        record(testedAs(entry, *outcome));
    });
}

void TestRun::record(const TestedKey &tested)
{
    observe(m_vault.recordTest(tested.id, tested.outcome), this, [this, tested](const QFuture<Result<void>> &recorded) {
        TestedKey told = tested;
        if (recorded.resultCount() > 0 && !recorded.result())
            told.error = recorded.result().error();
        report(told);
    });
}

void TestRun::report(const TestedKey &tested)
{
    m_promise.addResult(tested);
    m_promise.setProgressValue(++m_done);
    settle();
}

void TestRun::settle()
{
    --m_open;
    startMore();
}

void TestRun::cancel()
{
    for (auto &testing : m_underWay)
        testing.cancel();
}

} // namespace keyherd
