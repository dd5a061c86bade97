// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a vault as a process of its own:
//   vault_driver VAULT COMMAND…
// Prints a line for each: `COMMAND: ok`, `COMMAND: ok WHAT` or `COMMAND: error NAME`.
//   create=keychain|passphrase|both    unlock=keychain|passphrase    lock    status    verify    count
//   add=NAME           a made-up key of OpenAI        add-many=PREFIX,COUNT      get=NAME (prints the secret's length)
//   remove=NAME        persistence        confirm=keychain|passphrase
//   add-slot=keychain|passphrase        remove-slot=ID        confirmed by the passphrase, after `keychain-confirms` by the keychain
#include "support/vault/TestVault.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return u"DiskFull"_s;
    case ErrorCode::ReadOnly:
        return u"ReadOnly"_s;
    case ErrorCode::FileUnwritable:
        return u"FileUnwritable"_s;
    case ErrorCode::KeychainUnavailable:
        return u"KeychainUnavailable"_s;
    case ErrorCode::KeychainLocked:
        return u"KeychainLocked"_s;
    case ErrorCode::KeychainEntryMissing:
        return u"KeychainEntryMissing"_s;
    case ErrorCode::KeychainSlotOpen:
        return u"KeychainSlotOpen"_s;
    case ErrorCode::KeychainUnproved:
        return u"KeychainUnproved"_s;
    case ErrorCode::KeychainEntryWrong:
        return u"KeychainEntryWrong"_s;
    case ErrorCode::NoKeychainSlot:
        return u"NoKeychainSlot"_s;
    case ErrorCode::NoPassphraseSlot:
        return u"NoPassphraseSlot"_s;
    case ErrorCode::NoSuchKey:
        return u"NoSuchKey"_s;
    case ErrorCode::VaultLocked:
        return u"VaultLocked"_s;
    case ErrorCode::VaultExists:
        return u"VaultExists"_s;
    case ErrorCode::VaultMissing:
        return u"VaultMissing"_s;
    case ErrorCode::VaultRolledBack:
        return u"VaultRolledBack"_s;
    case ErrorCode::SlotOutOfRange:
        return u"SlotOutOfRange"_s;
    default:
        return QString::number(static_cast<int>(code));
    }
}

QString outcome(const Result<void> &result)
{
    return result ? u"ok"_s : u"error "_s + nameOf(result.error().code);
}

template<typename T>
QString outcome(const Result<T> &result, const QString &what)
{
    return result ? u"ok "_s + what : u"error "_s + nameOf(result.error().code);
}

template<typename T>
Result<void> plain(const Result<T> &result)
{
    return result.map([](const auto &) {});
}

class Driver
{
public:
    explicit Driver(const QString &path)
        : m_service(path, {.catalogue = m_catalogue,
                           .clock = m_clock,
                           .keychain = m_keychain,
                           .actor = u"driver"_s,
                           .passphraseCost = TestVault::cost()})
    {
    }

    QString run(const QString &command)
    {
        const QString verb = command.section(u'=', 0, 0);
        const QString object = command.section(u'=', 1);
        if (verb == "create"_L1)
            return outcome(create(object));
        if (verb == "unlock"_L1)
            return outcome(answerOf(object == "keychain"_L1 ? m_service.unlockWithKeychain()
                                                            : m_service.unlockWithPassphrase(TestVault::passphrase())));
        if (verb == "confirm"_L1)
            return outcome(plain(confirm(object)));
        if (verb == "keychain-confirms"_L1) {
            m_confirming = u"keychain"_s;
            return u"ok"_s;
        }
        if (verb == "add-slot"_L1)
            return outcome(confirm(m_confirming).and_then([&](const Confirmation &confirmed) {
                return plain(answerOf(object == "keychain"_L1
                                          ? m_service.addKeychain(confirmed)
                                          : m_service.addPassphrase(TestVault::passphrase(), confirmed)));
            }));
        if (verb == "remove-slot"_L1)
            return outcome(confirm(m_confirming).and_then([&](const Confirmation &confirmed) {
                return answerOf(m_service.removeSlot(object.toLongLong(), confirmed));
            }));
        if (verb == "lock"_L1)
            return outcome(answerOf(m_service.lock()));
        if (verb == "add"_L1)
            return outcome(plain(answerOf(m_service.add(newKey(u"openai"_s, object)))));
        if (verb == "add-many"_L1)
            return addMany(object.section(u',', 0, 0), object.section(u',', 1).toInt());
        if (verb == "get"_L1)
            return get(object);
        if (verb == "remove"_L1)
            return outcome(answerOf(m_service.find(u"openai/"_s + object)).and_then([&](const KeyEntry &entry) {
                return plain(answerOf(m_service.remove(entry.id)));
            }));
        if (verb == "persistence"_L1)
            return outcome(answerOf(m_service.checkPersistence()));
        return look(verb);
    }

private:
    Result<Confirmation> confirm(const QString &how)
    {
        return answerOf(how == "keychain"_L1 ? m_service.confirmWithKeychain()
                                             : m_service.confirmWithPassphrase(TestVault::passphrase()));
    }

    Result<void> create(const QString &how)
    {
        NewVault vault{.keychain = how != "passphrase"_L1};
        if (how != "keychain"_L1)
            vault.passphrase = TestVault::passphrase();
        return answerOf(m_service.create(std::move(vault)));
    }

    QString addMany(const QString &prefix, int count)
    {
        for (int i = 0; i < count; ++i) {
            if (const auto added = answerOf(m_service.add(newKey(u"openai"_s, prefix + QString::number(i), i))); !added)
                return outcome(plain(added));
        }
        return u"ok"_s;
    }

    QString get(const QString &name)
    {
        const auto secret = answerOf(m_service.find(u"openai/"_s + name)).and_then([&](const KeyEntry &entry) {
            return answerOf(m_service.handOut(entry.id, {HandOutPurpose::Print, u"driver"_s}));
        });
        return outcome(secret, secret ? QString::number(secret->size()) : QString());
    }

    QString look(const QString &what)
    {
        if (what == "count"_L1) {
            const auto keys = answerOf(m_service.keys());
            return outcome(keys, keys ? QString::number(keys->size()) : QString());
        }
        if (what == "verify"_L1) {
            const auto verdict = answerOf(m_service.verifyHistory());
            return outcome(verdict, verdict ? (verdict->firstBroken ? verdict->reason : u"sound"_s) : QString());
        }
        if (what == "status"_L1) {
            const auto status = answerOf(m_service.status());
            return outcome(status, status && status->warning ? nameOf(status->warning->code) : u"without warning"_s);
        }
        return u"unknown command"_s;
    }

    Catalogue m_catalogue = Catalogue::builtIn();
    SystemClock m_clock;
    MasterSecretStore m_keychain{std::chrono::seconds(10)};
    QString m_confirming;
    VaultService m_service;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments();
    Driver driver(arguments.at(1));
    for (const QString &command : arguments.sliced(2))
        out << command << u": "_s << driver.run(command) << Qt::endl;
    return 0;
}
