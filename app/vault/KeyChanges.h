// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "providers/KeyFormat.h"
#include "vault/KeyEntry.h"

#include <memory>
#include <vector>

namespace keyherd {

enum class Activation { Active, Inactive };

/// A key to be added. `name` empty: the provider's name, numbered if taken. The secret is checked against the provider's format by `KeyRing`.
struct NewKey
{
    ProviderId provider;
    QString name = {};
    Secret secret = {};
    QString baseUrl = {};
    QStringList tags = {};
    QString note = {};
    std::optional<QDate> expires = {};
    Activation activation = Activation::Active;
    Source source = Source::Manual;
    KeyHeaders headers = {};
    KeyUse use = KeyUse::Programs; ///< the shape of the secret may say otherwise; a key for issuing is never active
    QString issuedAs = {};
    std::optional<Uuid> batch = {}; ///< what came in together can be taken out together
    bool asks = false;              ///< a person is asked before a program gets it
};

/// What to change of a key; what is not set stays.
struct KeyEdit
{
    std::optional<QString> name = {};
    std::optional<Secret> secret = {};
    std::optional<QString> baseUrl = {}; ///< an empty text returns to the provider's own
    std::optional<QStringList> tags = {};
    std::optional<QString> note = {};
    std::optional<std::optional<QDate>> expires = {};
    std::optional<Activation> activation = {};
    std::optional<KeyHeaders> headers = {}; ///< all of them, anew
    std::optional<bool> asks = {};
};

/// What an addition or edit led to besides itself.
struct KeyChange
{
    KeyEntry entry;
    QList<KeyId> deactivated;           ///< by the rule of one active key per provider
    std::optional<KeyEntry> sameSecret; ///< another key of the vault that holds the same secret
    QList<FormatWarning> warnings;
};

/// What the vault knows of a secret that was shown to it.
struct SecretMatch
{
    std::optional<KeyId> key; ///< the first key of the vault that holds it
    qsizetype firstSame =
        0;                ///< the place of the first of those shown that is the same; its own if there is none before
    QByteArray mark = {}; ///< the same for the same secret in this vault; tells nothing of it without the vault
};

/// The secrets come back to whom they belong, in the same order.
struct ShownSecrets
{
    std::vector<Secret> secrets;
    QList<SecretMatch> matches;
};

/// What is still there of the keys that came in together.
struct ImportedKeys
{
    Uuid batch;
    QList<KeyEntry> untouched; ///< as they came in; used or tested they may have been
    QList<KeyEntry> edited;    ///< changed since, or damaged
};

struct StoredKey;

/// A deleted key, for undo: ciphertext only, in memory only. Whoever drops it makes the deletion final.
struct RemovedKey
{
    KeyEntry entry;
    std::shared_ptr<const StoredKey> stored;
};

/// Why a secret leaves the vault; recorded before it does.
/// Api: to a client of the local API. It reports its uses itself (`VaultService::reportUses`), so that the hand-out is in the history but does
/// not count as a use of the key.
enum class HandOutPurpose { Print, Reveal, Copy, Run, Inject, Link, Export, Api };

struct HandOut
{
    HandOutPurpose purpose;
    /// Who gets it: the path of a program or file, the name of a client, or Keyherd's own "keyherd get", "keyherd-desktop".
    QString program;
    bool allowed = false; ///< a person said so just now, which a key that asks needs
    bool often =
        false; ///< of many: once noted in the history, repeats within a minute are written down together, each second
};

/// The keys that one program wants, all of them or none.
struct WantedKeys
{
    QList<KeyId> ids;
    HandOut how;
};

/// What a connection test needs. Not a hand-out: it goes to the provider only.
struct TestSubject
{
    KeyEntry entry;
    Secret secret;
};

/// How many keys of a provider may be active.
enum class SelectionPolicy { Single, Pool };

} // namespace keyherd
