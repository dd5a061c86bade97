// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of keys found: the last outcome stands with the key, those before it and the models in tables of their own.
#include "storage/TestRepository.h"
#include "vault/KeyRingChange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// Whether it last was good, as far as anything was said of the key since: a network that failed says nothing.
bool wasValid(const KeyEntry &entry)
{
    return entry.lastValidated && entry.lastTest && entry.lastTest->status != TestStatus::Invalid;
}

QStringList without(const QStringList &all, const QStringList &taken)
{
    QStringList left;
    std::ranges::set_difference(all, taken, std::back_inserter(left));
    return left;
}

bool concernsOneKey(const Error &error)
{
    return error.code == ErrorCode::NoSuchKey || error.code == ErrorCode::KeyDamaged;
}

} // namespace

bool isRefusal(TestStatus status)
{
    switch (status) {
    case TestStatus::Invalid:
    case TestStatus::Forbidden:
    case TestStatus::RateLimited:
    case TestStatus::QuotaExhausted:
        return true;
    default:
        return false;
    }
}

Result<QList<RecordedTest>> KeyRing::recordTests(const QList<TestRecord> &records)
{
    return change([&](Change &change) -> Result<QList<RecordedTest>> {
        QList<RecordedTest> recorded;
        for (const TestRecord &record : records) {
            auto one = recordTest(change, record);
            if (!one && !concernsOneKey(one.error()))
                return fail(one.error());
            recorded << (one ? *one : RecordedTest{.id = record.id, .test = {record.outcome}, .error = one.error()});
        }
        return recorded;
    });
}

Result<RecordedTest> KeyRing::recordTest(Change &change, const TestRecord &test)
{
    const TestOutcome &outcome = test.outcome;
    auto row = this->row(test.id);
    if (!row)
        return fail(row.error());
    const auto entry = soundEntry(*row, change.ledger.index());
    if (!entry)
        return fail(entry.error());
    KeyRecord kept{std::make_shared<const TestOutcome>(outcome), entry->lastValidated, entry->lastError};
    if (outcome.status == TestStatus::Valid)
        kept.lastValidated = outcome.checkedAt;
    if (isRefusal(outcome.status)) {
        ++row->errorCount;
        kept.lastError = outcome.detail.isEmpty() ? QString(toText(outcome.status)) : outcome.detail;
    }
    ++row->outcomeVersion;
    row->sealedOutcome = m_sealing.sealRecord(*row, kept);
    RecordedTest recorded{.id = test.id,
                          .test = {outcome},
                          .turnedInvalid = outcome.status == TestStatus::Invalid && wasValid(*entry)};
    return m_rows.updateOutcome(*row)
        .and_then([&] { return noteModels(*row, recorded.test); })
        .and_then([&] {
            return TestRepository(m_vault.database())
                .append(test.id, {row->outcomeVersion, m_sealing.sealResult(*row, recorded.test)}, keptTests);
        })
        .and_then([&] {
            return record(change, AuditAction::KeyTested, *row, entry->attributes.name, toText(outcome.status));
        })
        .map([&] { return std::move(recorded); });
}

Result<void> KeyRing::noteModels(const KeyRow &row, KeyTest &test)
{
    const QStringList &now = test.outcome.facts.models;
    if (test.outcome.status != TestStatus::Valid || now.isEmpty())
        return {};
    TestRepository tests(m_vault.database());
    const auto stored = tests.models(KeyId(row.id));
    if (!stored)
        return fail(stored.error());
    if (*stored) {
        // A list that does not open is replaced: it says nothing of the key's worth.
        const QStringList before = m_sealing.openModels(row, **stored).value_or(now);
        if (before == now)
            return {};
        test.gained = without(now, before);
        test.lost = without(before, now);
    }
    const qint64 version = *stored ? (*stored)->version + 1 : 1;
    return tests.putModels(KeyId(row.id), {version, m_sealing.sealModels(row, now, version)});
}

Result<QList<KeyTest>> KeyRing::tests(KeyId id, qint64 limit)
{
    return m_vault.database().snapshot([&]() -> Result<QList<KeyTest>> {
        const auto row = this->row(id);
        if (!row)
            return fail(row.error());
        return TestRepository(m_vault.database()).newest(id, limit).map([&](const QList<TestRow> &rows) {
            QList<KeyTest> tests;
            for (const TestRow &test : rows) {
                if (const auto opened = m_sealing.openResult(*row, test))
                    tests << *opened;
            }
            return tests;
        });
    });
}

Result<QStringList> KeyRing::models(KeyId id)
{
    return m_vault.database().snapshot([&]() -> Result<QStringList> {
        const auto row = this->row(id);
        const auto stored = TestRepository(m_vault.database()).models(id);
        if (!row || !stored)
            return fail(!row ? row.error() : stored.error());
        return *stored ? m_sealing.openModels(*row, **stored) : Result<QStringList>(QStringList());
    });
}

} // namespace keyherd
