// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with what a person gave, or asked for.
#include "wording/ErrorWords.h"

using namespace Qt::StringLiterals;

namespace keyherd {

ErrorText ErrorWords::ofInput() const
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

ErrorText ErrorWords::ofHeader() const
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

ErrorText ErrorWords::ofName() const
{
    const QString reason = m_error.value(ErrorField::Reason);
    const QString advice = tr("give it a name of 3 to 100 characters");
    if (reason == "short"_L1)
        return {tr("the name is too short"), advice};
    if (reason == "long"_L1)
        return {tr("the name is too long"), advice};
    return {tr("the name contains characters that cannot be shown"), advice};
}

ErrorText ErrorWords::ofTesting() const
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

ErrorText ErrorWords::ofKeyFormat() const
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

ErrorText ErrorWords::ofIssuing() const
{
    switch (m_error.code) {
    case ErrorCode::KeyForIssuing:
        return {tr("the key %1/%2 manages other keys and is never handed out").arg(m_provider, m_name),
                tr("use a key for programs; Keyherd can have one issued with this one")};
    case ErrorCode::NoIssuingApi:
        return {tr("Keyherd cannot have keys of %1 issued").arg(m_provider),
                tr("make one on the provider's page and add it")};
    case ErrorCode::NoIssuingKey:
        return {tr("there is no key that may issue keys of %1").arg(m_provider),
                tr("add a management key of that provider to the vault, or set %1").arg(m_expected)};
    case ErrorCode::IssuingRefused:
        return {m_detail.isEmpty()
                    ? tr("%1 did not do what it was asked (HTTP %2)").arg(m_provider, m_found)
                    : tr("%1 did not do what it was asked (HTTP %2: %3)").arg(m_provider, m_found, m_detail),
                tr("check the management key and its rights at the provider")};
    case ErrorCode::NotIssued:
        return {tr("%1 has no issued key \"%2\"").arg(m_provider, m_detail),
                tr("name it by the provider's id or as the vault's key")};
    default:
        return {};
    }
}

ErrorText ErrorWords::ofLookup() const
{
    switch (m_error.code) {
    case ErrorCode::NoSuchKey:
        return {tr("the vault has no key \"%1\"").arg(m_detail),
                tr("name it by its number or as provider/name, as the list shows it")};
    case ErrorCode::NoActiveKey:
        return {tr("no key of %1 is active").arg(m_provider), tr("add one, or activate one")};
    case ErrorCode::AmbiguousKey:
        return {tr("\"%1\" fits more than one key").arg(m_detail), tr("name the key by its number")};
    case ErrorCode::NothingToUndo:
        return {tr("no import can be undone: the vault has no key that is still as it came in"),
                tr("delete keys one by one")};
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

ErrorText ErrorWords::ofForeignTable() const
{
    switch (m_error.code) {
    case ErrorCode::NotAFernetKey:
        return {tr("line %1 is not a Fernet key").arg(m_error.value(ErrorField::Position)),
                tr("give each key on a line of its own: 44 characters that end in \"=\"")};
    case ErrorCode::CannotDecrypt:
        return ofDecryption();
    case ErrorCode::NotADatabase:
        return ofForeignDatabase();
    case ErrorCode::NoKeyTable: {
        const QString reason = m_error.value(ErrorField::Reason);
        if (reason == "table"_L1)
            return {tr("%1 has no table \"%2\"").arg(m_path, m_name), tr("check the name of the table")};
        if (reason == "column"_L1)
            return {tr("the table has no column \"%1\"").arg(m_name), tr("check the names of the columns")};
        return {tr("%1 has no table that looks like one of keys").arg(m_path),
                tr("name the table, and its columns if need be")};
    }
    default:
        return {};
    }
}

ErrorText ErrorWords::ofDecryption() const
{
    const QString reason = m_error.value(ErrorField::Reason);
    if (reason == "no_key"_L1)
        return {tr("this key is encrypted, and nothing was given to decrypt it with"),
                tr("give the program's Fernet key or its Django SECRET_KEY")};
    if (reason == "cut"_L1)
        return {tr("the encrypted key was cut"), tr("take it from a whole copy of the database")};
    if (reason == "not_a_token"_L1)
        return {tr("this is not a Fernet token"), tr("check that this is the column of the encrypted keys")};
    if (reason == "from_future"_L1)
        return {tr("no given key decrypts this, and its time lies in the future: it was probably altered"),
                tr("take it from an older copy of the database")};
    return {tr("no given key decrypts this: it was encrypted with another one, or was altered"),
            tr("give the key that the program used at that time as well")};
}

ErrorText ErrorWords::ofForeignDatabase() const
{
    const QString reason = m_error.value(ErrorField::Reason);
    if (reason == "damaged"_L1)
        return {tr("the database %1 is damaged").arg(m_path),
                tr("take a whole copy of it, or have its program repair it")};
    if (reason == "too_large"_L1)
        return {tr("%1 is too large").arg(m_path),
                tr("export its table of keys alone: databases may have 2 GiB, JSON files 64 MiB")};
    if (reason == "too_many"_L1)
        return {tr("%1 holds too many keys to be read at once").arg(m_path),
                tr("read it table by table; at most 12,000 rows are read at once")};
    if (reason == "in_use"_L1)
        return {tr("another program is in the middle of a change to %1").arg(m_path),
                tr("let it finish, or start it once more if it was broken off, and try again")};
    if (reason == "refused"_L1)
        return {tr("the database %1 refused the connection (%2)").arg(m_path, detail()),
                tr("check address, user name and password")};
    return {tr("%1 is neither an SQLite database nor a JSON file with records").arg(m_path), tr("choose another file")};
}

} // namespace keyherd
