// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitCode.h"

namespace keyherd {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidName:
    case ErrorCode::InvalidBaseUrl:
    case ErrorCode::InvalidHeader:
    case ErrorCode::InsecureBaseUrl:
    case ErrorCode::AmbiguousKey:
    case ErrorCode::ProviderBuiltIn:
    case ErrorCode::InvalidReference:
    case ErrorCode::InvalidVariable:
        return ExitCode::WrongUsage;
    case ErrorCode::UnknownProvider:
    case ErrorCode::NoSuchKey:
    case ErrorCode::NoActiveKey:
    case ErrorCode::NoIssuingKey:
    case ErrorCode::NotIssued:
    case ErrorCode::NoRotation:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NoSuchFile:
    case ErrorCode::NoKeyTable:
    case ErrorCode::NoOriginal:
    case ErrorCode::VaultMissing:
    case ErrorCode::NotLinked:
    case ErrorCode::AgentMissing:
    case ErrorCode::NoSuchClient:
        return ExitCode::NotFound;
    case ErrorCode::VaultLocked:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::NoPassphraseSlot:
    case ErrorCode::NoKeychainSlot:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeychainEntryMissing:
    case ErrorCode::KeychainEntryWrong:
    case ErrorCode::KeychainTimedOut:
    case ErrorCode::KeychainFailed:
    case ErrorCode::KeychainEntryExists:
        return ExitCode::Locked;
    // A flipped byte may turn any version number into an unknown one, and a slot's parameters into forbidden ones.
    case ErrorCode::FormatTooNew:
    case ErrorCode::SlotOutOfRange:
    case ErrorCode::KeyDamaged:
    case ErrorCode::ProviderDamaged:
    case ErrorCode::ClientDamaged:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultForeign:
    case ErrorCode::VaultRolledBack:
    case ErrorCode::HistoryBroken:
        return ExitCode::Damaged;
    case ErrorCode::ReplacementRefused:
        return ExitCode::KeyNotValid;
    case ErrorCode::ProviderUnreachable:
    case ErrorCode::ReplacementUntested:
        return ExitCode::Unreachable;
    case ErrorCode::ProgramNotFound:
        return ExitCode::ProgramNotFound;
    case ErrorCode::ProgramNotStarted:
        return ExitCode::ProgramNotStarted;
    case ErrorCode::NameTaken:
    case ErrorCode::ProviderExists:
    case ErrorCode::ProviderInUse:
    case ErrorCode::KeyEmpty:
    case ErrorCode::KeyTooLong:
    case ErrorCode::KeyHasInvalidBytes:
    case ErrorCode::KeyOfOtherProvider:
    case ErrorCode::KeyWrongPrefix:
    case ErrorCode::KeyNotNeeded:
    case ErrorCode::KeyNotTestable:
    case ErrorCode::KeyForIssuing:
    case ErrorCode::NoIssuingApi:
    case ErrorCode::IssuingRefused:
    case ErrorCode::RotationOpen:
    case ErrorCode::RotationTaken:
    case ErrorCode::ReplacementIsSame:
    case ErrorCode::KeyDue:
    case ErrorCode::ProviderUnclear:
    case ErrorCode::NotAKey:
    case ErrorCode::PassphraseEmpty:
    case ErrorCode::NotAFernetKey:
    case ErrorCode::CannotDecrypt:
    case ErrorCode::NotADatabase:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileNotUnderstood:
    case ErrorCode::FileChanged:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileNotReplaceable:
    case ErrorCode::GitFailed:
    case ErrorCode::VaultExists:
    case ErrorCode::VaultTooNew:
    case ErrorCode::VaultBusy:
    case ErrorCode::VaultReplaced:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::UnsafePath:
    case ErrorCode::OpenToOthers:
    case ErrorCode::ClockBehind:
    case ErrorCode::StorageFailed:
    case ErrorCode::OutOfSecretMemory:
    case ErrorCode::SelfTestFailed:
    case ErrorCode::NotSupported:
    case ErrorCode::UseNotAllowed:
    case ErrorCode::ClipboardFailed:
    case ErrorCode::AgentRunning:
    case ErrorCode::AgentUnreachable:
    case ErrorCode::ClientNameTaken:
    case ErrorCode::PortTaken:
    case ErrorCode::ListenFailed:
    case ErrorCode::Cancelled:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace keyherd
