// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/ServedKeys.h"

#include "base/Clock.h"
#include "base/Observe.h"
#include "base/Outcome.h"
#include "service/api/ApiJson.h"
#include "vault/VaultService.h"

#include <QTimerEvent>

#include <algorithm>
#include <tuple>

namespace keyherd {

namespace {

constexpr int writeAfter = 1000; // milliseconds; what a crash may lose
constexpr int refreshAfter = 1000;
constexpr int endAfter = 2000;

void sayLost(const UseCounts::Batch &batch)
{
    qWarning("api: uses of %lld keys and requests of %lld programs could not be written down",
             static_cast<long long>(batch.uses.size() + batch.reports.size()),
             static_cast<long long>(batch.clients.size()));
}

} // namespace

ServedKeys::ServedKeys(VaultService &vault, const Clock &clock)
    : m_vault(vault), m_clock(clock), m_counts(std::make_shared<UseCounts>())
{
    connect(&vault, &VaultService::keysEdited, this, &ServedKeys::forget);
    connect(&vault, &VaultService::lockedChanged, this, [this](bool locked) {
        forget();
        if (!locked && !m_counts->isEmpty())
            writeSoon();
    });
    // What this one wrote it knows already.
    connect(&vault, &VaultService::keysChanged, this, [this] {
        if (m_active && !m_writing && m_handingOut == 0 && !m_refreshTimer.isActive())
            m_refreshTimer.start(refreshAfter, this);
    });
    m_beforeLock = connect(
        &vault, &VaultService::aboutToLock, &vault, [counts = m_counts, &vault] { writeBeforeLock(vault, counts); },
        Qt::DirectConnection);
}

ServedKeys::~ServedKeys()
{
    disconnect(m_beforeLock);
}

void ServedKeys::whenKnown(Known done)
{
    if (m_active)
        return done({});
    m_waiting.push_back(std::move(done));
    refresh();
}

void ServedKeys::refresh()
{
    if (std::exchange(m_asking, true))
        return;
    observe(m_vault.activeKeys(), this,
            [this, asked = m_generation](const QFuture<Result<std::shared_ptr<const ActiveKeys>>> &future) {
                m_asking = false;
                // Edited since: the waiting ones want them as they are now.
                if (asked != m_generation)
                    return m_waiting.empty() ? void() : refresh();
                const auto &keys = outcomeOf(future);
                if (keys)
                    take(*keys);
                const Result<void> outcome = keys ? Result<void>() : Result<void>(fail(keys.error()));
                for (const Known &done : std::exchange(m_waiting, {}))
                    done(outcome);
            });
}

void ServedKeys::take(const std::shared_ptr<const ActiveKeys> &keys)
{
    m_active = keys;
    m_keys.clear();
    m_byProvider.clear();
    m_byId.clear();
    const QList<KeyEntry> &entries = m_active->entries();
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const KeyEntry &entry = entries.at(place);
        m_byProvider[entry.provider].push_back(m_keys.size());
        m_byId.insert(entry.id.value(), m_keys.size());
        m_keys.push_back({place, api::jsonString(entry.attributes.name), entry.useCount, entry.errorCount});
    }
    if (m_writing) {
        for (const KeyReport &report : std::as_const(m_writing->batch.reports))
            apply(report);
    }
    for (const KeyReport &report : m_counts->reports())
        apply(report);
}

void ServedKeys::apply(const KeyReport &report)
{
    if (const auto key = m_byId.constFind(report.key.value()); key != m_byId.cend()) {
        m_keys[*key].uses += report.uses;
        m_keys[*key].errors += report.errors;
    }
}

void ServedKeys::forget()
{
    ++m_generation;
    m_active.reset();
    m_keys.clear();
    m_byProvider.clear();
    m_byId.clear();
    m_refreshTimer.stop();
}

std::vector<const ServedKeys::Key *> ServedKeys::keysOf(const std::optional<ProviderId> &provider) const
{
    std::vector<const Key *> keys;
    if (!provider) {
        for (const Key &key : m_keys)
            keys.push_back(&key);
    } else if (const auto places = m_byProvider.constFind(*provider); places != m_byProvider.cend()) {
        for (const std::size_t place : *places)
            keys.push_back(&m_keys[place]);
    }
    std::ranges::stable_sort(keys, {}, [](const Key *key) { return std::tuple(key->errors, key->uses); });
    return keys;
}

const ServedKeys::Key *ServedKeys::find(KeyId id) const
{
    const auto place = m_byId.constFind(id.value());
    return place == m_byId.cend() ? nullptr : &m_keys[*place];
}

void ServedKeys::findAny(KeyId id, const Found &done)
{
    if (const Key *key = find(id))
        return done(std::optional(entry(*key).provider));
    observe(m_vault.keys(), this, [id, done](const QFuture<Result<QList<KeyEntry>>> &future) {
        const auto &keys = outcomeOf(future);
        if (!keys)
            return done(fail(keys.error()));
        const auto key = std::ranges::find(*keys, id, &KeyEntry::id);
        done(key == keys->cend() ? std::nullopt : std::optional(key->provider));
    });
}

void ServedKeys::handOut(std::span<const Key *const> keys, const QString &program, bool allowed, const HandedOut &done)
{
    const HandOut how{.purpose = HandOutPurpose::Api, .program = program, .allowed = allowed, .often = true};
    QList<KeyId> ids;
    for (const Key *key : keys)
        ids.append(entry(*key).id);
    if (m_counts->countRepeat(ids, how, m_clock.now())) {
        writeSoon();
        return done({});
    }
    ++m_handingOut;
    observe(m_vault.handOutAll(ids, how), this,
            [this, ids, how, done](const QFuture<Result<std::vector<Secret>>> &future) {
                --m_handingOut;
                const auto &secrets = outcomeOf(future);
                if (!secrets)
                    return done(fail(secrets.error()));
                m_counts->note(ids, how, m_clock.now());
                done({});
            });
}

void ServedKeys::report(const KeyReport &report)
{
    apply(report);
    m_counts->report(report);
    writeSoon();
}

void ServedKeys::note(const ClientUse &use)
{
    m_counts->note(use);
    writeSoon();
}

void ServedKeys::writeSoon()
{
    if (!m_writeTimer.isActive())
        m_writeTimer.start(writeAfter, this);
}

void ServedKeys::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_refreshTimer.timerId()) {
        m_refreshTimer.stop();
        refresh();
    } else if (event->timerId() == m_writeTimer.timerId()) {
        m_writeTimer.stop();
        write();
    } else if (event->timerId() == m_endTimer.timerId()) {
        if (!m_isLast)
            static_cast<void>(askToWrite(m_vault, m_counts->take()));
        end();
    }
}

ServedKeys::Writing ServedKeys::askToWrite(VaultService &vault, const UseCounts::Batch &batch)
{
    const auto nothing = [] { return QtFuture::makeReadyFuture(Result<void>()); };
    return {batch, batch.uses.isEmpty() ? nothing() : vault.countUses(batch.uses),
            batch.reports.isEmpty() ? nothing() : vault.reportUses(batch.reports.values()),
            batch.clients.isEmpty() ? nothing() : vault.noteClientUses(batch.clients.values())};
}

// What cannot be written down is kept until the vault is unlocked again, or until the end.
void ServedKeys::writeBeforeLock(VaultService &vault, const std::shared_ptr<UseCounts> &counts)
{
    const UseCounts::Batch batch = counts->take();
    if (batch.isEmpty())
        return;
    const auto elseGiveBack = [kept = std::weak_ptr(counts)](const UseCounts::Batch &part) {
        return [kept, part](const QFuture<Result<void>> &done) {
            if (outcomeOf(done))
                return;
            if (const auto alive = kept.lock())
                alive->giveBack(part);
            else
                sayLost(part);
        };
    };
    Writing writing = askToWrite(vault, batch);
    writing.uses.then(elseGiveBack({batch.uses, {}, {}}));
    writing.reports.then(elseGiveBack({{}, batch.reports, {}}));
    writing.clients.then(elseGiveBack({{}, {}, batch.clients}));
}

UseCounts::Batch ServedKeys::notWritten(const Writing &writing)
{
    UseCounts::Batch left;
    if (!outcomeOf(writing.uses))
        left.uses = writing.batch.uses;
    if (!outcomeOf(writing.reports))
        left.reports = writing.batch.reports;
    if (!outcomeOf(writing.clients))
        left.clients = writing.batch.clients;
    return left;
}

void ServedKeys::write()
{
    if (m_writing)
        writeSoon();
    else
        static_cast<void>(beginWriting());
}

bool ServedKeys::beginWriting()
{
    const UseCounts::Batch batch = m_counts->take();
    if (batch.isEmpty())
        return false;
    m_writing = askToWrite(m_vault, batch);
    for (const auto &part : {m_writing->uses, m_writing->reports, m_writing->clients})
        observe(part, this, [this](const QFuture<Result<void>> &) { settle(); });
    return true;
}

// What cannot be written down now is kept for the next time; while the vault is locked, until it is unlocked.
void ServedKeys::settle()
{
    if (!m_writing || !m_writing->uses.isFinished() || !m_writing->reports.isFinished()
        || !m_writing->clients.isFinished())
        return;
    const UseCounts::Batch left = notWritten(*std::exchange(m_writing, {}));
    m_counts->giveBack(left);
    if (m_finished)
        m_isLast ? end() : writeLast();
    else if (!left.isEmpty() && m_active)
        writeSoon();
}

void ServedKeys::finish(Finished done)
{
    m_finished = std::move(done);
    m_writeTimer.stop();
    m_endTimer.start(endAfter, this);
    if (!m_writing)
        writeLast();
}

void ServedKeys::writeLast()
{
    m_isLast = true;
    if (!beginWriting())
        end();
}

void ServedKeys::end()
{
    m_endTimer.stop();
    const Finished done = std::exchange(m_finished, {});
    if (!done)
        return;
    // What the vault was asked to write, it writes; it had no time for an answer.
    if (const UseCounts::Batch left = m_counts->take(); !left.isEmpty())
        sayLost(left);
    done();
}

} // namespace keyherd
