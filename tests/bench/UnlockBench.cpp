// SPDX-License-Identifier: GPL-3.0-or-later
// One key out of a locked vault, as `keyherd get` does once it has the master secret; beside SQLite reading the same row and noting
// the use as durably, with nothing checked, opened or chained.
#include "FilledVault.h"
#include "crypto/KeySlot.h"
#include "vault/KeyRing.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace keyherd::bench {

namespace {

Result<Secret> unlockAndGet(FilledVault &filled)
{
    const auto vault = Vault::open(filled.path());
    if (!vault)
        return fail(vault.error());
    const auto stored = (*vault)->slots();
    if (!stored)
        return fail(stored.error());
    return stored->constFirst()
        .slot.unwrapWithMasterSecret(filled.masterSecret(), (*vault)->uuid())
        .and_then([&](const Secret &key) { return (*vault)->unlock(key); })
        .and_then([&] {
            KeyRing ring(**vault, filled.catalogue(), filled.clock(), u"bench"_s);
            return ring.find(u"1"_s).and_then([&](const KeyEntry &entry) {
                return ring.handOut(entry.id, {HandOutPurpose::Print, u"bench"_s});
            });
        });
}

void getKeyherd(benchmark::State &state, FilledVault &(*filled)())
{
    for (auto _ : state) {
        if (!unlockAndGet(filled()))
            state.SkipWithError("the key could not be had");
    }
}

bool readAndNote(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA synchronous = EXTRA"_s) && query.exec(u"BEGIN IMMEDIATE"_s)
        && query.exec(u"SELECT sealed_attributes, sealed_secret FROM api_keys WHERE id = 1"_s) && query.next()
        && !query.value(1).toByteArray().isEmpty()
        && query.exec(u"UPDATE api_keys SET use_count = use_count + 1 WHERE id = 1"_s)
        && query.exec(
            u"INSERT INTO audit SELECT max(sequence) + 1, 1, zeroblob(32), zeroblob(32), zeroblob(150) FROM audit"_s)
        && query.exec(u"UPDATE vault SET head_version = head_version + 1"_s) && query.exec(u"COMMIT"_s);
}

void getBare(benchmark::State &state, FilledVault &(*filled)())
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.db"_s);
    QFile::copy(filled().path(), path);
    const QString name = u"bare"_s;
    for (auto _ : state) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path);
            if (!database.open() || !readAndNote(database))
                state.SkipWithError("the row could not be read or noted");
        }
        QSqlDatabase::removeDatabase(name);
    }
}

// The disk is waited for: real time.
BENCHMARK_CAPTURE(getKeyherd, one, FilledVault::ofOneKey)
    ->Name("unlock-and-get-of-1/keyherd")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(getBare, one, FilledVault::ofOneKey)
    ->Name("unlock-and-get-of-1/bare-SQLite")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(getKeyherd, many, FilledVault::ofTenThousandKeys)
    ->Name("unlock-and-get-of-10000/keyherd")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(getBare, many, FilledVault::ofTenThousandKeys)
    ->Name("unlock-and-get-of-10000/bare-SQLite")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace keyherd::bench
