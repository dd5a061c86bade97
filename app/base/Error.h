// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace keyherd {

/// Everything that can go wrong, as the program tells cases apart. The sentence for a person is made at the edge
/// (`wording/ErrorText.h`); here are only the fact and its context.
enum class ErrorCode {
    // Input
    InvalidArgument, ///< Field: what, Reason: why
    InvalidName,     ///< Reason; a name has 3 to 100 characters and no control characters
    NameTaken,       ///< Provider, Name
    UnknownProvider, ///< Provider as typed
    ProviderExists,  ///< Provider: the id or alias that is taken, Name: whose it is
    ProviderBuiltIn, ///< it cannot be removed; Provider
    ProviderInUse,   ///< Provider, Found: how many keys it has
    InvalidBaseUrl,  ///< Detail: the URL
    InvalidHeader,   ///< Name, Reason: name, value, reserved, twice or many
    InsecureBaseUrl, ///< plain http to something other than loopback; Detail: the URL
    KeyEmpty,
    KeyTooLong,         ///< over 16 KiB
    KeyHasInvalidBytes, ///< a byte outside 0x21–0x7E; Position (1-based)
    KeyOfOtherProvider, ///< Provider chosen, Expected: the provider it looks like
    KeyWrongPrefix,     ///< Provider, Expected: the prefix
    KeyNotNeeded,       ///< Provider takes no key
    KeyForIssuing,      ///< it manages other keys and is neither active nor handed out; Provider, Name
    KeyNotTestable,     ///< nothing was sent; Provider, Reason: never_sent, no_base_url or elsewhere (see KeyTest.h)
    ProviderUnclear,    ///< whose key it is cannot be told; Found: the ids of those that are possible, if there are any
    NotAKey, ///< Reason: reference (to a variable; Detail), unclosed (quotes), sealed (by the program that wrote it)
    PassphraseEmpty,
    NotAFernetKey, ///< Position: the line, from 1
    CannotDecrypt, ///< Reason: no_key, wrong_key, cut, not_a_token or from_future (see exchange/FernetTable.h)
    NotADatabase,  ///< Path, Reason: format, damaged, too_large, too_many, in_use or refused
    NoKeyTable,    ///< Path, Reason: none, table or column, Name: of the table or column asked for
    // Looking things up
    NoSuchKey,          ///< Detail: as asked for
    NoActiveKey,        ///< Provider
    AmbiguousKey,       ///< Detail: as asked for
    NothingToUndo,      ///< no key of an import is as it came in
    NoSuchFile,         ///< Path
    FileUnreadable,     ///< Path, Detail
    FileUnwritable,     ///< Path, Detail
    FileChanged,        ///< Path, Reason: scan (since it was searched) or redaction (since its keys were replaced)
    FileTooLarge,       ///< Path, Expected: the most, in MiB
    FileNotReplaceable, ///< Path, Reason: links (hard ones), owner, read_only, folder (may not be written to), kind or gone
    NoOriginal,         ///< the vault keeps none of this file; Path
    GitFailed,          ///< Path: the repository, Detail
    FileNotUnderstood, ///< Path, Reason: size, many, syntax, kind, encrypted, empty or columns; Position: the line, if it is known
    // Getting in
    VaultMissing, ///< Path
    VaultExists,  ///< Path
    VaultLocked,
    WrongPassphrase,
    NoPassphraseSlot,
    WrongRecoveryKey,
    RecoveryKeyMistyped, ///< no recovery key as Keyherd makes them
    NoRecoverySlot,
    NoSuchSlot,       ///< Detail: as asked for
    LastSlot,         ///< without it, nothing but recovery keys would open the vault
    KeychainUnproved, ///< the keychain would be the only way left, and may not open the vault here
    KeychainSlotOpen, ///< the keychain opens the vault already
    NoKeychainSlot,
    KeychainUnavailable, ///< no service answers; Detail
    KeychainLocked,
    KeychainDenied,
    KeychainEntryMissing, ///< service answered, entry not there
    KeychainEntryWrong,   ///< entry is there, but opens another vault or none
    KeychainTimedOut,
    KeychainFailed,      ///< any other failure of the service; Detail
    KeychainEntryExists, ///< refusing to write over an older master secret
    SlotOutOfRange,      ///< Argon2id parameters below the floor or above the ceiling; Detail
    // Damage
    KeyDamaged,      ///< Provider, Name (may be empty), Key: the id
    ProviderDamaged, ///< a person's own entry of the catalogue; Provider, as far as it is known
    ClientDamaged,   ///< what is known of a program with a token; Name: its own, or its id
    VaultDamaged,    ///< Detail
    VaultForeign,    ///< a file, but not a vault of ours; Path
    VaultTooNew,     ///< Found, Expected: schema versions
    FormatTooNew,    ///< a sealed field's version; Found
    VaultRolledBack, ///< an older file is in the place of the vault; Detail: how many records it lacks
    HistoryBroken,   ///< the audit trail; Detail: sequence number
    // The machine
    VaultBusy,     ///< another process holds the lock
    VaultReplaced, ///< the file at the path is no longer the one that was opened; Path
    DiskFull,
    ReadOnly,      ///< Path
    UnsafePath,    ///< symbolic link, hard link, or not ours; Path, Reason
    OpenToOthers,  ///< other users may read or change it; Path
    ClockBehind,   ///< the system's time lies before the newest record; Detail: that record's time
    StorageFailed, ///< Detail
    OutOfSecretMemory,
    SelfTestFailed, ///< Detail: which known answer did not come out
    NotSupported,   ///< Detail: what
    // Network
    ProviderUnreachable, ///< Provider, Detail
    // Issuing keys
    NoIssuingApi,   ///< Keyherd knows no way; Provider
    NoIssuingKey,   ///< none that may issue; Provider, Expected: the environment variable
    IssuingRefused, ///< Provider, Found: the HTTP status, Detail: the provider's words
    NotIssued,      ///< the provider knows no such key among those it issued; Provider, Detail: as asked for
    // Replacing keys
    RotationOpen,      ///< the key is being replaced already; Provider, Name
    NoRotation,        ///< nothing of this kind is under way for the key; Provider, Name
    RotationTaken,     ///< another program carried it on meanwhile; Provider
    ReplacementIsSame, ///< the new secret is the old one; Provider, Name
    ReplacementRefused, ///< the new secret did not test valid, nothing changed; Provider, Name, Found: the status, Detail
    ReplacementUntested, ///< the new secret waits, for a test said nothing of it; Provider, Name, Found: the status, Detail
    KeyDue, ///< it should be looked after; Provider, Name, Reason: expired, expires, old or delete; Found: how many days, Path: where
    // Handing keys to programs
    InvalidReference,  ///< `keyherd://…` that names no key; Detail: as it stands, Path: the file, Position: the line
    InvalidVariable,   ///< no name of an environment variable; Detail: as asked for
    ProgramNotFound,   ///< Detail: as asked for
    ProgramNotStarted, ///< Detail: as asked for, Reason: the system's words
    NotLinked,         ///< Path
    UseNotAllowed,     ///< the key asks before it is used; Provider, Name, Reason: refused or nobody (can be asked)
    ClipboardFailed,   ///< Detail
    // The agent
    AgentMissing,     ///< none runs for this vault
    AgentRunning,     ///< another one serves at the same place; Path
    AgentUnreachable, ///< Path, Detail
    // The local API
    NoSuchClient,    ///< Detail: as asked for
    ClientNameTaken, ///< Name
    PortTaken,       ///< Detail: its number
    ListenFailed,    ///< Detail: the system's words
    // Flow
    Cancelled,
};

/// What an error speaks about. Values never hold a secret.
enum class ErrorField { Provider, Name, Key, Path, Field, Reason, Detail, Expected, Found, Position };

/// A failure as a value: what happened and the facts a sentence about it needs.
struct Error
{
    ErrorCode code;
    QMap<ErrorField, QString> context = {};

    [[nodiscard]] QString value(ErrorField field) const { return context.value(field); }
    [[nodiscard]] Error with(ErrorField field, const QString &text) const;

    /// For logs and failing tests: `error 2 (provider=openai, name=work)`, the number being the code's. Not for people.
    [[nodiscard]] QString toLogText() const;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace keyherd
