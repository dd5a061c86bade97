// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/api/UseCounts.h"
#include "vault/ActiveKeys.h"
#include "vault/Client.h"

#include <QBasicTimer>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace keyherd {

class Clock;
class VaultService;

/// The active keys as programs ask for them many times a second, and what they say of their use. Asks the vault once for the keys, and again when they
/// were edited; opens a secret when it is wanted. The first hand-out of a key to a program within a minute is in the history before the secret is
/// given; repeats and reports are counted here and written down together, each second, before the vault is locked, and at the end. Belongs to one thread.
class ServedKeys : public QObject
{
    Q_OBJECT

public:
    /// A key with what programs said of it, also what is not written down yet.
    struct Key
    {
        qsizetype place; ///< in ActiveKeys
        QByteArray name; ///< as a JSON string
        qint64 uses = 0;
        qint64 errors = 0;
    };

    /// Both must outlive it.
    ServedKeys(VaultService &vault, const Clock &clock);
    ~ServedKeys() override;

    /// Calls `done` once the keys are known and as they are now; soon, or at once. VaultLocked, and what reading fails with.
    using Known = std::function<void(const Result<void> &)>;
    void whenKnown(Known done);

    /// Of those that are known: fewest errors first, then least used. The places are good until control returns to the event loop.
    [[nodiscard]] std::vector<const Key *> keysOf(const std::optional<ProviderId> &provider) const;
    [[nodiscard]] const KeyEntry &entry(const Key &key) const { return m_active->entries().at(key.place); }
    [[nodiscard]] const Key *find(KeyId id) const;

    /// Calls `done` once these may be opened for `program`, soon or at once: the history has it. What VaultService::handOutAll fails with.
    using HandedOut = std::function<void(const Result<void> &)>;
    void handOut(std::span<const Key *const> keys, const QString &program, bool allowed, const HandedOut &done);
    /// The secret of one that was handed out. The bytes are good until another one is opened. What ActiveKeys::open fails with.
    [[nodiscard]] Result<QByteArrayView> open(const Key &key) const { return m_active->open(key.place); }
    /// Wipes the one that was opened last.
    void close() const { m_active->close(); }

    /// Calls `done` with the provider of a key, active or not; with nothing if there is none.
    using Found = std::function<void(const Result<std::optional<ProviderId>> &)>;
    void findAny(KeyId id, const Found &done);

    /// Counted at once, for everybody who asks here.
    void report(const KeyReport &report);
    void note(const ClientUse &use);

    /// Writes down what was counted, then calls `done`; after two seconds in any case: the vault does what it was asked before it ends, if not now.
    using Finished = std::function<void()>;
    void finish(Finished done);

private:
    /// What is being written down, in three parts.
    struct Writing
    {
        UseCounts::Batch batch;
        QFuture<Result<void>> uses, reports, clients;
    };
    static Writing askToWrite(VaultService &vault, const UseCounts::Batch &batch);
    static void writeBeforeLock(VaultService &vault, const std::shared_ptr<UseCounts> &counts);
    static UseCounts::Batch notWritten(const Writing &writing);
    void timerEvent(QTimerEvent *event) override;
    void refresh();
    void take(const std::shared_ptr<const ActiveKeys> &keys);
    void apply(const KeyReport &report);
    void forget();
    void writeSoon();
    void write();
    /// false: nothing was counted.
    bool beginWriting();
    void settle();
    void writeLast();
    void end();

    VaultService &m_vault;
    const Clock &m_clock;
    std::shared_ptr<const ActiveKeys> m_active; ///< nothing: not known
    std::vector<Key> m_keys;
    QHash<ProviderId, std::vector<std::size_t>> m_byProvider;
    QHash<qint64, std::size_t> m_byId;
    std::vector<Known> m_waiting;
    std::shared_ptr<UseCounts> m_counts; ///< the vault's thread takes from it before locking
    QMetaObject::Connection m_beforeLock;
    std::optional<Writing> m_writing;
    int m_handingOut = 0;  ///< hand-outs under way
    Finished m_finished;   ///< set: this is the end
    bool m_isLast = false; ///< what is written is all that will be
    QBasicTimer m_writeTimer;
    QBasicTimer m_refreshTimer;
    QBasicTimer m_endTimer;
    quint64 m_generation = 0; ///< of what was asked of the vault; what was asked before an edit is not taken
    bool m_asking = false;
};

} // namespace keyherd
