// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/ServedKeys.h"

#include "base/Await.h"
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

} // namespace

ServedKeys::ServedKeys(VaultService &vault, const Clock &clock) : m_vault(vault), m_clock(clock)
{
    connect(&vault, &VaultService::keysEdited, this, &ServedKeys::forget);
    connect(&vault, &VaultService::lockedChanged, this, [this](bool locked) {
        forget();
        if (!locked && !(m_reports.isEmpty() && m_recent.isEmpty() && m_clientUses.isEmpty()))
            writeSoon();
    });
    connect(&vault, &VaultService::keysChanged, this, [this] {
        if (m_active && !m_refreshTimer.isActive())
            m_refreshTimer.start(refreshAfter, this);
    });
}

ServedKeys::~ServedKeys() = default;

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
    for (const KeyReport &report : std::as_const(m_written))
        apply(report);
    for (const KeyReport &report : std::as_const(m_reports))
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

void ServedKeys::handOut(std::span<const Key *const> keys, const QString &program, bool allowed, const HandedOut &done)
{
    const HandOut how{.purpose = HandOutPurpose::Api, .program = program, .allowed = allowed, .often = true};
    const Moment now = m_clock.now();
    QList<KeyId> ids;
    bool isRepeat = true;
    for (const Key *key : keys) {
        ids.append(entry(*key).id);
        isRepeat = isRepeat && m_recent.isNoted(ids.constLast(), how, now);
    }
    if (isRepeat) {
        for (const KeyId id : std::as_const(ids))
            m_recent.count(id, how, now);
        writeSoon();
        return done({});
    }
    observe(m_vault.handOutAll(ids, how), this,
            [this, ids, how, now, done](const QFuture<Result<std::vector<Secret>>> &future) {
                const auto &secrets = outcomeOf(future);
                if (!secrets)
                    return done(fail(secrets.error()));
                for (const KeyId id : ids)
                    m_recent.note(id, how, now);
                done({});
            });
}

void ServedKeys::report(KeyReport report)
{
    apply(report);
    count(std::move(report));
}

void ServedKeys::count(KeyReport report)
{
    const qint64 key = report.key.value();
    if (const auto counted = m_reports.constFind(key); counted != m_reports.cend()) {
        report.uses += counted->uses;
        report.errors += counted->errors;
        if (report.lastError.isEmpty())
            report.lastError = counted->lastError;
    }
    m_reports.insert(key, std::move(report));
    writeSoon();
}

void ServedKeys::note(ClientUse use)
{
    const qint64 client = use.client.value();
    if (const auto counted = m_clientUses.constFind(client); counted != m_clientUses.cend()) {
        use.requests += counted->requests;
        if (use.program.isEmpty())
            use.program = counted->program;
        if (use.lastError.isEmpty())
            use.lastError = counted->lastError;
    }
    m_clientUses.insert(client, std::move(use));
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
    }
}

// What cannot be written down now, for the vault is locked or busy, is kept for the next time.
void ServedKeys::write()
{
    if (!m_written.isEmpty())
        return writeSoon();
    if (const QList<CountedUse> uses = m_recent.take(); !uses.isEmpty()) {
        observe(m_vault.countUses(uses), this, [this, uses](const QFuture<Result<void>> &future) {
            if (!outcomeOf(future))
                m_recent.giveBack(uses);
        });
    }
    if (const auto uses = std::exchange(m_clientUses, {}); !uses.isEmpty()) {
        observe(m_vault.noteClientUses(uses.values()), this, [this, uses](const QFuture<Result<void>> &future) {
            if (outcomeOf(future))
                return;
            for (const ClientUse &use : uses)
                note(use);
        });
    }
    m_written = std::exchange(m_reports, {});
    if (m_written.isEmpty())
        return;
    observe(m_vault.reportUses(m_written.values()), this, [this](const QFuture<Result<void>> &future) {
        const auto written = std::exchange(m_written, {});
        if (outcomeOf(future))
            return;
        for (const KeyReport &report : written)
            count(report);
    });
}

void ServedKeys::finish()
{
    m_writeTimer.stop();
    const QList<CountedUse> uses = m_recent.take();
    if (!uses.isEmpty())
        static_cast<void>(await(m_vault.countUses(uses)));
    if (!m_clientUses.isEmpty())
        static_cast<void>(await(m_vault.noteClientUses(std::exchange(m_clientUses, {}).values())));
    if (!m_reports.isEmpty())
        static_cast<void>(await(m_vault.reportUses(std::exchange(m_reports, {}).values())));
}

} // namespace keyherd
