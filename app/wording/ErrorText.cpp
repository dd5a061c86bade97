// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ErrorText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    explicit Words(const Error &error)
        : m_error(error), m_provider(error.value(ErrorField::Provider)), m_name(error.value(ErrorField::Name)),
          m_path(error.value(ErrorField::Path)), m_detail(error.value(ErrorField::Detail)),
          m_expected(error.value(ErrorField::Expected)), m_found(error.value(ErrorField::Found))
    {
    }

    [[nodiscard]] ErrorText text() const
    {
        switch (m_error.code) {
        case ErrorCode::InvalidArgument:
        case ErrorCode::InvalidName:
        case ErrorCode::NameTaken:
        case ErrorCode::UnknownProvider:
        case ErrorCode::ProviderExists:
        case ErrorCode::ProviderBuiltIn:
        case ErrorCode::ProviderInUse:
        case ErrorCode::InvalidBaseUrl:
        case ErrorCode::InsecureBaseUrl:
        case ErrorCode::InvalidHeader:
        case ErrorCode::PassphraseEmpty:
            return ofInput();
        case ErrorCode::KeyEmpty:
        case ErrorCode::KeyTooLong:
        case ErrorCode::KeyHasInvalidBytes:
        case ErrorCode::KeyOfOtherProvider:
        case ErrorCode::KeyWrongPrefix:
        case ErrorCode::KeyNotNeeded:
        case ErrorCode::KeyNotTestable:
            return ofKeyFormat();
        case ErrorCode::NoSuchKey:
        case ErrorCode::NoActiveKey:
        case ErrorCode::AmbiguousKey:
        case ErrorCode::NoSuchFile:
        case ErrorCode::FileUnreadable:
        case ErrorCode::FileUnwritable:
            return ofLookup();
        case ErrorCode::VaultMissing:
        case ErrorCode::VaultExists:
        case ErrorCode::VaultLocked:
        case ErrorCode::WrongPassphrase:
        case ErrorCode::NoPassphraseSlot:
        case ErrorCode::NoKeychainSlot:
        case ErrorCode::SlotOutOfRange:
            return ofUnlocking();
        case ErrorCode::KeychainUnavailable:
        case ErrorCode::KeychainLocked:
        case ErrorCode::KeychainDenied:
        case ErrorCode::KeychainEntryMissing:
        case ErrorCode::KeychainEntryWrong:
        case ErrorCode::KeychainTimedOut:
        case ErrorCode::KeychainFailed:
        case ErrorCode::KeychainEntryExists:
            return ofKeychain();
        case ErrorCode::KeyDamaged:
        case ErrorCode::ProviderDamaged:
        case ErrorCode::VaultDamaged:
        case ErrorCode::VaultForeign:
        case ErrorCode::VaultTooNew:
        case ErrorCode::FormatTooNew:
        case ErrorCode::VaultRolledBack:
        case ErrorCode::HistoryBroken:
            return ofDamage();
        case ErrorCode::VaultBusy:
        case ErrorCode::VaultReplaced:
        case ErrorCode::DiskFull:
        case ErrorCode::ReadOnly:
        case ErrorCode::UnsafePath:
        case ErrorCode::OpenToOthers:
        case ErrorCode::ClockBehind:
        case ErrorCode::StorageFailed:
            return ofStorage();
        case ErrorCode::OutOfSecretMemory:
        case ErrorCode::SelfTestFailed:
        case ErrorCode::NotSupported:
        case ErrorCode::ProviderUnreachable:
        case ErrorCode::Cancelled:
            return ofMachine();
        }
        return {};
    }

private:
    [[nodiscard]] ErrorText ofInput() const
    {
        switch (m_error.code) {
        case ErrorCode::InvalidArgument:
            return {tr("%1: %2").arg(m_error.value(ErrorField::Field), m_error.value(ErrorField::Reason)),
                    tr("correct it and try again")};
        case ErrorCode::InvalidName:
            return ofName();
        case ErrorCode::NameTaken:
            return {tr("a key of %1 already has the name \"%2\"").arg(m_provider, m_name),
                    tr("choose another name, or change that key")};
        case ErrorCode::UnknownProvider:
            return {tr("no provider is called \"%1\"").arg(m_provider), tr("choose one of the list of providers")};
        case ErrorCode::ProviderExists:
            return {tr("\"%1\" is already a name of %2").arg(m_provider, m_name), tr("choose another id or alias")};
        case ErrorCode::ProviderBuiltIn:
            return {tr("%1 is built in and cannot be removed").arg(m_provider),
                    tr("only providers that you added yourself can be")};
        case ErrorCode::ProviderInUse:
            return {tr("%1 still has %n key(s)", nullptr, m_found.toInt()).arg(m_provider),
                    tr("remove them first; nothing was changed")};
        case ErrorCode::InvalidBaseUrl:
            return {tr("\"%1\" is not a usable web address").arg(m_detail),
                    tr("give a whole address without user name or password, such as https://api.example.com/v1")};
        case ErrorCode::InsecureBaseUrl:
            return {tr("a key would travel unencrypted to %1").arg(m_detail),
                    tr("use an https address; plain http is only for this machine itself (127.0.0.1, localhost)")};
        case ErrorCode::InvalidHeader:
            return ofHeader();
        case ErrorCode::PassphraseEmpty:
            return {tr("the passphrase is empty"), tr("give one that is hard to guess and that you will remember")};
        default:
            return {};
        }
    }

    [[nodiscard]] ErrorText ofHeader() const
    {
        const QString reason = m_error.value(ErrorField::Reason);
        if (reason == "reserved"_L1)
            return {tr("the header \"%1\" cannot be set: it carries the key or rules the connection").arg(m_name),
                    tr("leave it out")};
        if (reason == "value"_L1)
            return {tr("the value of the header \"%1\" is not plain text of at most 1,000 characters").arg(m_name),
                    tr("correct it and try again")};
        if (reason == "twice"_L1)
            return {tr("the header \"%1\" is given twice").arg(m_name), tr("give it once")};
        if (reason == "many"_L1)
            return {tr("there are more than 16 headers"), tr("leave some out")};
        return {tr("\"%1\" is not the name of a header").arg(m_name), tr("give it as NAME: VALUE")};
    }

    [[nodiscard]] ErrorText ofName() const
    {
        const QString reason = m_error.value(ErrorField::Reason);
        const QString advice = tr("give it a name of 3 to 100 characters");
        if (reason == "short"_L1)
            return {tr("the name is too short"), advice};
        if (reason == "long"_L1)
            return {tr("the name is too long"), advice};
        return {tr("the name contains characters that cannot be shown"), advice};
    }

    [[nodiscard]] ErrorText ofTesting() const
    {
        const QString reason = m_error.value(ErrorField::Reason);
        if (reason == "no_base_url"_L1)
            return {tr("the key has no base URL, and %1 has none that is the same for everybody").arg(m_provider),
                    tr("give the key the base URL of your own server or resource")};
        if (reason == "elsewhere"_L1)
            return {tr("%1 tells good keys from bad ones only at its own address, and this key has another base URL")
                        .arg(m_provider),
                    tr("take the base URL away from the key if it is one of the provider's own")};
        return {tr("this kind of key of %1 is kept but never sent").arg(m_provider),
                tr("use the key that it serves to renew")};
    }

    [[nodiscard]] ErrorText ofKeyFormat() const
    {
        switch (m_error.code) {
        case ErrorCode::KeyEmpty:
            return {tr("there is no key: nothing was given"), tr("paste the key as the provider shows it")};
        case ErrorCode::KeyTooLong:
            return {tr("this is too long for a key: more than 16 KiB"), tr("paste the key alone, not a whole file")};
        case ErrorCode::KeyHasInvalidBytes:
            return {tr("character %1 cannot be part of a key: only visible ASCII characters without spaces can")
                        .arg(m_error.value(ErrorField::Position)),
                    tr("copy the key again from the provider's page, on its own")};
        case ErrorCode::KeyOfOtherProvider:
            return {tr("this looks like a key of %2, not of %1").arg(m_provider, m_expected),
                    tr("choose %1 as the provider, or paste the right key").arg(m_expected)};
        case ErrorCode::KeyWrongPrefix:
            return {tr("this cannot be a key of %1: those begin with \"%2\"").arg(m_provider, m_expected),
                    tr("copy the whole key again from the provider's page")};
        case ErrorCode::KeyNotNeeded:
            return {tr("%1 needs no key").arg(m_provider), tr("leave the key empty")};
        case ErrorCode::KeyNotTestable:
            return ofTesting();
        default:
            return {};
        }
    }

    [[nodiscard]] ErrorText ofLookup() const
    {
        switch (m_error.code) {
        case ErrorCode::NoSuchKey:
            return {tr("the vault has no key \"%1\"").arg(m_detail),
                    tr("name it by its number or as provider/name, as the list shows it")};
        case ErrorCode::NoActiveKey:
            return {tr("no key of %1 is active").arg(m_provider), tr("add one, or activate one")};
        case ErrorCode::AmbiguousKey:
            return {tr("\"%1\" fits more than one key").arg(m_detail), tr("name the key by its number")};
        case ErrorCode::NoSuchFile:
            return {tr("there is no file %1").arg(m_path), tr("check the path")};
        case ErrorCode::FileUnreadable:
            return {m_detail.isEmpty() ? tr("%1 cannot be read").arg(m_path)
                                       : tr("%1 cannot be read (%2)").arg(m_path, m_detail),
                    tr("check that it is a file that you may read")};
        case ErrorCode::FileUnwritable:
            return {m_detail.isEmpty() ? tr("%1 cannot be written").arg(m_path)
                                       : tr("%1 cannot be written (%2)").arg(m_path, m_detail),
                    tr("check that the place exists, has room and may be written to")};
        default:
            return {};
        }
    }

    [[nodiscard]] ErrorText ofUnlocking() const
    {
        switch (m_error.code) {
        case ErrorCode::VaultMissing:
            return {tr("there is no vault at %1").arg(m_path), tr("create one first")};
        case ErrorCode::VaultExists:
            return {tr("there is a vault at %1 already").arg(m_path),
                    tr("use it, or choose another place for a new one; it was not touched")};
        case ErrorCode::VaultLocked:
            return {tr("the vault is locked"), tr("unlock it first")};
        case ErrorCode::WrongPassphrase:
            return {tr("the passphrase is wrong"), tr("try again; check the keyboard layout and Caps Lock")};
        case ErrorCode::NoPassphraseSlot:
            return {tr("no passphrase was set up for this vault"), tr("unlock it with the system's keychain")};
        case ErrorCode::NoKeychainSlot:
            return {tr("this vault was not set up with the system's keychain"), tr("unlock it with its passphrase")};
        case ErrorCode::SlotOutOfRange:
            return {
                tr("the vault's protection of the passphrase has values that Keyherd never writes (%1)").arg(detail()),
                tr("someone may have altered the vault: unlock it another way, or go back to a backup")};
        default:
            return {};
        }
    }

    [[nodiscard]] ErrorText ofKeychain() const
    {
        switch (m_error.code) {
        case ErrorCode::KeychainUnavailable:
            return {tr("the system's keychain does not answer"),
                    tr("start it (GNOME Keyring, KWallet) or use the vault's passphrase, if it has one")};
        case ErrorCode::KeychainLocked:
            return {tr("the system's keychain is locked"),
                    tr("unlock it or use the vault's passphrase, if it has one")};
        case ErrorCode::KeychainDenied:
            return {tr("the system's keychain refused access"),
                    tr("allow Keyherd when it asks, or use the vault's passphrase, if it has one")};
        case ErrorCode::KeychainEntryMissing:
            return {tr("the system's keychain has no entry for this vault"),
                    tr("use the vault's passphrase; if it has none, bring back the keychain it was made with")};
        case ErrorCode::KeychainEntryWrong:
            return {tr("the entry in the system's keychain does not open this vault"),
                    tr("use the vault's passphrase; the entry may belong to another copy of the vault")};
        case ErrorCode::KeychainTimedOut:
            return {tr("the system's keychain did not answer in time"),
                    tr("answer its question if it asks one, or use the vault's passphrase, if it has one")};
        case ErrorCode::KeychainFailed:
            return {tr("the system's keychain failed (%1)").arg(detail()),
                    tr("try again, or use the vault's passphrase, if it has one")};
        case ErrorCode::KeychainEntryExists:
            return {tr("the system's keychain already has an entry for this vault"),
                    tr("nothing was written over it; remove it yourself if you are sure that nothing needs it")};
        default:
            return {};
        }
    }

    [[nodiscard]] ErrorText ofDamage() const
    {
        switch (m_error.code) {
        case ErrorCode::KeyDamaged:
            return {damagedKey(), tr("the other keys are unharmed: replace this one, or go back to a backup")};
        case ErrorCode::ProviderDamaged:
            return {m_provider.isEmpty()
                        ? tr("the entry of one of your own providers is damaged or was tampered with")
                        : tr("the entry of your own provider %1 is damaged or was tampered with").arg(m_provider),
                    tr("nothing is sent to it, and the other providers are unharmed: add it again, or remove it")};
        case ErrorCode::VaultDamaged:
            return {tr("the vault is damaged or was tampered with (%1)").arg(detail()),
                    tr("keep the file and go back to a backup")};
        case ErrorCode::VaultForeign:
            return {tr("%1 is not a vault of Keyherd, or its beginning was destroyed").arg(m_path),
                    tr("choose another file, or go back to a backup")};
        case ErrorCode::VaultTooNew:
            return {tr("the vault was written by a newer Keyherd (version %1 of its layout; this program knows %2)")
                        .arg(m_found, m_expected),
                    tr("update Keyherd")};
        case ErrorCode::FormatTooNew:
            return {m_provider.isEmpty()
                        ? tr("part of the vault is in a format that this program does not know (%1)").arg(m_found)
                        : tr("key %2 of %1 is in a format that this program does not know (%3)")
                              .arg(m_provider, m_error.value(ErrorField::Key), m_found),
                    tr("update Keyherd; if it is up to date, the vault was damaged: go back to a backup")};
        case ErrorCode::VaultRolledBack:
            return {tr("this vault is older than the one last used here: %n change(s) are missing", nullptr,
                       detail().toInt()),
                    tr("if you did not bring back a backup yourself, look through your keys: some may be old or gone")};
        case ErrorCode::HistoryBroken:
            return {m_detail.isEmpty() ? tr("the history was altered or cut")
                                       : tr("the history was altered or cut at record %1").arg(m_detail),
                    tr("the keys are not affected; find out who could write to the vault, or go back to a backup")};
        default:
            return {};
        }
    }

    [[nodiscard]] QString damagedKey() const
    {
        const QString id = m_error.value(ErrorField::Key);
        if (m_name.isEmpty())
            return tr("key %2 of %1 is damaged or was tampered with").arg(m_provider, id);
        if (id.isEmpty())
            return tr("the key %1/%2 is damaged or was tampered with").arg(m_provider, m_name);
        return tr("the key %1/%2 (id %3) is damaged or was tampered with").arg(m_provider, m_name, id);
    }

    [[nodiscard]] ErrorText ofStorage() const
    {
        switch (m_error.code) {
        case ErrorCode::VaultBusy:
            return {tr("another program is writing to the vault"), tr("try again in a moment")};
        case ErrorCode::VaultReplaced:
            return {tr("another file was put in the place of the vault at %1").arg(m_path),
                    tr("start again to work with the new one; nothing was written to it")};
        case ErrorCode::DiskFull:
            return {tr("the disk is full"), tr("make room and try again; nothing was changed")};
        case ErrorCode::ReadOnly:
            return {tr("%1 may not be written to").arg(m_path), tr("check its permissions and the disk")};
        case ErrorCode::UnsafePath:
            return {tr("%1 is not safe as a vault: it is a link, or belongs to someone else").arg(m_path),
                    tr("use the real path of a file of your own")};
        case ErrorCode::OpenToOthers:
            return {tr("other users of this machine may read or change %1").arg(m_path),
                    tr("take their rights to it away")};
        case ErrorCode::ClockBehind:
            return {tr("the clock of this machine lies before the newest record of the history (%1)").arg(detail()),
                    tr("set the clock")};
        case ErrorCode::StorageFailed:
            return {tr("reading or writing the vault failed (%1)").arg(detail()),
                    tr("check the disk and try again; a change that was reported as done is safe")};
        default:
            return {};
        }
    }

    [[nodiscard]] ErrorText ofMachine() const
    {
        switch (m_error.code) {
        case ErrorCode::OutOfSecretMemory:
            return {tr("the system gives no protected memory for secrets"),
                    tr("raise the limit for locked memory (ulimit -l) or close other programs")};
        case ErrorCode::SelfTestFailed:
            return {tr("the cryptography of this installation gives wrong results (%1)").arg(detail()),
                    tr("nothing was opened; install Keyherd and libsodium again")};
        case ErrorCode::NotSupported:
            return {tr("this version cannot do that: %1").arg(detail()), tr("update Keyherd, or do without it")};
        case ErrorCode::ProviderUnreachable:
            return {m_detail.isEmpty() ? tr("%1 cannot be reached").arg(m_provider)
                                       : tr("%1 cannot be reached (%2)").arg(m_provider, m_detail),
                    tr("check the network connection and try again")};
        case ErrorCode::Cancelled:
            return {tr("it was cancelled"), tr("start it again if you still want it")};
        default:
            return {};
        }
    }

    [[nodiscard]] QString detail() const { return m_detail.isEmpty() ? tr("no details are known") : m_detail; }

    const Error &m_error;
    QString m_provider;
    QString m_name;
    QString m_path;
    QString m_detail;
    QString m_expected;
    QString m_found;
};

} // namespace

ErrorText errorText(const Error &error)
{
    return Words(error).text();
}

QString asSentence(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString sentence = text.at(0).toUpper() + text.sliced(1);
    return sentence.endsWith(u'.') || sentence.endsWith(u'?') || sentence.endsWith(u'!') ? sentence : sentence + u'.';
}

QString asParagraph(const ErrorText &text)
{
    return asSentence(text.what) + u' ' + asSentence(text.advice);
}

} // namespace keyherd
