// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "keychain/MasterSecretStore.h"
#include "providers/Catalogue.h"
#include "support/vault/Answers.h"
#include "vault/VaultService.h"

#include <QTemporaryDir>
#include <QVariantList>

#include <atomic>
#include <memory>

namespace keyherd::tests {

/// A clock that stands still until it is moved.
class HandClock final : public Clock
{
public:
    [[nodiscard]] Moment now() const override { return fromMilliseconds(m_milliseconds); }
    void set(Moment moment) { m_milliseconds = toMilliseconds(moment); }
    void advance(std::chrono::milliseconds by) { m_milliseconds += by.count(); }

private:
    std::atomic<qint64> m_milliseconds = 1'800'000'000'000; // 15 January 2027
};

/// A made-up key that fits the provider's format and no scanner's pattern; another for each number.
[[nodiscard]] QByteArray madeUpKey(const QString &provider, int number = 0);
[[nodiscard]] Secret secretOf(QByteArrayView bytes);
/// A key to add, with a made-up secret.
[[nodiscard]] NewKey newKey(const QString &provider, const QString &name, int number = 0);

/// A vault in a folder of its own with a service on it, unlocked; its passphrase costs the least that is allowed. The file is a copy of one
/// that is made once per process, so one of these takes a tenth of a second. Belongs to one thread.
class TestVault
{
public:
    enum class State { Missing, Locked, Unlocked };
    explicit TestVault(State state = State::Unlocked);
    ~TestVault();

    [[nodiscard]] static Secret passphrase();
    [[nodiscard]] static PassphraseCost cost() { return {3, 64 * 1024 * 1024}; }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] HandClock &clock() { return m_clock; }
    [[nodiscard]] MasterSecretStore &keychain() { return m_keychain; }

    [[nodiscard]] VaultService &service() { return *m_service; }
    /// Another service on the same file, as another process would have one; locked.
    [[nodiscard]] std::unique_ptr<VaultService> anotherService(bool followOthers = false);
    /// Ends the service, so that nothing has the file open.
    void close() { m_service.reset(); }
    /// A new service, unlocked, as after a restart.
    void reopen();

    /// Adds a key with a made-up secret.
    KeyEntry add(const QString &provider, const QString &name, int number = 0);
    [[nodiscard]] QByteArray secretBytes(KeyId id);
    [[nodiscard]] KeyEntry entry(KeyId id);

    /// What somebody does to the file who has no key. Open services notice as they would with another process.
    void alter(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] QVariant look(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] QByteArray fileBytes() const;
    void replaceFile(const QByteArray &bytes);

private:
    QTemporaryDir m_folder;
    QString m_path;
    Catalogue m_catalogue = Catalogue::builtIn();
    HandClock m_clock;
    MasterSecretStore m_keychain;
    std::unique_ptr<VaultService> m_service;
};

} // namespace keyherd::tests
