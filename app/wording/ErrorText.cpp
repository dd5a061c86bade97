// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ErrorText.h"

#include "wording/ErrorWords.h"

using namespace Qt::StringLiterals;

namespace keyherd {

ErrorText ErrorWords::text() const
{
    const bool isLookup = m_error.code == ErrorCode::UnknownProvider || m_error.code == ErrorCode::NoSuchKey
                       || m_error.code == ErrorCode::NoActiveKey;
    if (isLookup && m_error.context.contains(ErrorField::Position))
        return ofReference();
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
    case ErrorCode::NotAFernetKey:
    case ErrorCode::CannotDecrypt:
    case ErrorCode::NotADatabase:
    case ErrorCode::NoKeyTable:
        return ofForeignTable();
    case ErrorCode::KeyEmpty:
    case ErrorCode::KeyTooLong:
    case ErrorCode::KeyHasInvalidBytes:
    case ErrorCode::KeyOfOtherProvider:
    case ErrorCode::KeyWrongPrefix:
    case ErrorCode::KeyNotNeeded:
    case ErrorCode::KeyNotTestable:
        return ofKeyFormat();
    case ErrorCode::KeyForIssuing:
    case ErrorCode::NoIssuingApi:
    case ErrorCode::NoIssuingKey:
    case ErrorCode::IssuingRefused:
    case ErrorCode::NotIssued:
        return ofIssuing();
    case ErrorCode::RotationOpen:
    case ErrorCode::NoRotation:
    case ErrorCode::RotationTaken:
    case ErrorCode::ReplacementIsSame:
    case ErrorCode::ReplacementRefused:
    case ErrorCode::ReplacementUntested:
        return ofRotation();
    case ErrorCode::KeyDue:
        return ofDueKey();
    case ErrorCode::InvalidReference:
    case ErrorCode::InvalidVariable:
    case ErrorCode::ProgramNotFound:
    case ErrorCode::ProgramNotStarted:
    case ErrorCode::NotLinked:
    case ErrorCode::UseNotAllowed:
    case ErrorCode::ClipboardFailed:
        return ofHandingOut();
    case ErrorCode::AgentMissing:
    case ErrorCode::AgentRunning:
    case ErrorCode::AgentUnreachable:
        return ofAgent();
    case ErrorCode::NoSuchClient:
    case ErrorCode::ClientDamaged:
    case ErrorCode::ClientNameTaken:
    case ErrorCode::PortTaken:
    case ErrorCode::ListenFailed:
        return ofLocalApi();
    case ErrorCode::ProviderUnclear:
    case ErrorCode::NotAKey:
        return ofForeignKey();
    case ErrorCode::FileNotUnderstood:
        return ofForeignFile();
    case ErrorCode::FileChanged:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileNotReplaceable:
    case ErrorCode::NoOriginal:
    case ErrorCode::GitFailed:
        return ofScannedFile();
    case ErrorCode::NoSuchKey:
    case ErrorCode::NoActiveKey:
    case ErrorCode::AmbiguousKey:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NoSuchFile:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
        return ofLookup();
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultExists:
    case ErrorCode::VaultLocked:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::NoPassphraseSlot:
    case ErrorCode::WrongRecoveryKey:
    case ErrorCode::RecoveryKeyMistyped:
    case ErrorCode::NoRecoverySlot:
    case ErrorCode::NoSuchSlot:
    case ErrorCode::LastSlot:
    case ErrorCode::KeychainUnproved:
    case ErrorCode::KeychainSlotOpen:
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

ErrorText ErrorWords::ofUnlocking() const
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
    case ErrorCode::WrongRecoveryKey:
        return {tr("this recovery key does not open this vault"),
                tr("it may be another vault's, or was removed from this one: unlock it another way")};
    case ErrorCode::RecoveryKeyMistyped:
        return {tr("this is no recovery key"),
                tr("compare it with what you kept: it begins with KH1 and has eight more "
                   "groups of four letters and digits")};
    case ErrorCode::NoRecoverySlot:
        return {tr("no recovery key was made for this vault"), tr("unlock it another way")};
    case ErrorCode::NoSuchSlot:
        return {tr("the vault has no way to unlock it with the number %1").arg(detail()),
                tr("look at those that it has; nothing was changed")};
    case ErrorCode::LastSlot:
        return {tr("nothing else unlocks this vault, recovery keys aside"),
                tr("add another way first; nothing was changed")};
    case ErrorCode::KeychainUnproved:
        return {tr("only the system's keychain would unlock this vault then"),
                tr("let the keychain confirm it, which shows that it does; nothing was changed")};
    case ErrorCode::KeychainSlotOpen:
        return {tr("the system's keychain opens this vault already"), tr("there is nothing to do")};
    case ErrorCode::NoKeychainSlot:
        return {tr("this vault was not set up with the system's keychain"), tr("unlock it with its passphrase")};
    case ErrorCode::SlotOutOfRange:
        return {tr("the vault's protection of the passphrase has values that Keyherd never writes (%1)").arg(detail()),
                tr("someone may have altered the vault: unlock it another way, or go back to a backup")};
    default:
        return {};
    }
}

ErrorText ErrorWords::ofKeychain() const
{
    switch (m_error.code) {
    case ErrorCode::KeychainUnavailable:
        return {tr("the system's keychain does not answer"),
                tr("start it (GNOME Keyring, KWallet) or use the vault's passphrase, if it has one")};
    case ErrorCode::KeychainLocked:
        return {tr("the system's keychain is locked"), tr("unlock it or use the vault's passphrase, if it has one")};
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

ErrorText ErrorWords::ofDamage() const
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

QString ErrorWords::damagedKey() const
{
    const QString id = m_error.value(ErrorField::Key);
    if (m_name.isEmpty())
        return tr("key %2 of %1 is damaged or was tampered with").arg(m_provider, id);
    if (id.isEmpty())
        return tr("the key %1/%2 is damaged or was tampered with").arg(m_provider, m_name);
    return tr("the key %1/%2 (id %3) is damaged or was tampered with").arg(m_provider, m_name, id);
}

ErrorText ErrorWords::ofStorage() const
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

ErrorText ErrorWords::ofMachine() const
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

ErrorText errorText(const Error &error)
{
    return ErrorWords(error).text();
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
