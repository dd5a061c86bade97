// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "providers/Provider.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace keyherd {

/// What the token of a client is good for: to get keys, to change them (never to get them), or to have requests sent with them.
enum class ClientScope { Read, Manage, Proxy };

/// `read`, `manage`, `proxy`: a contract with scripts.
[[nodiscard]] QLatin1StringView toText(ClientScope scope);
[[nodiscard]] std::optional<ClientScope> clientScopeFromText(QStringView text);

/// A local program with a token for the local API.
struct Client
{
    ClientId id;
    QString name;
    ClientScope scope = ClientScope::Read;
    QList<ProviderId> providers = {}; ///< empty: all
    Moment created{};
    std::optional<Moment> lastUsed = {};
    qint64 requests = 0;
    QString program = {};      ///< the executable that used the token last; a hint
    QString otherProgram = {}; ///< the one that used it before, if it was another
    QString lastError = {};    ///< of the last request that was refused or failed
    /// ClientDamaged, FormatTooNew: somebody altered it, and its token is worth nothing.
    std::optional<Error> damage = {};

    [[nodiscard]] bool mayUse(const ProviderId &provider) const
    {
        return providers.isEmpty() || providers.contains(provider);
    }
};

struct NewClient
{
    QString name;
    ClientScope scope = ClientScope::Read;
    QList<ProviderId> providers = {};
};

/// A client and its token: `khd_` and 43 characters of base64url. The vault has only its hash, so this is the only time that it is there.
struct IssuedToken
{
    Client client;
    Secret token;
};

/// A token as it is kept and compared: BLAKE2b-256 of it. Tokens are 256 random bits, so that no key and no salt add anything.
using TokenHash = QByteArray;
[[nodiscard]] TokenHash tokenHash(QByteArrayView token);

/// What is known of the clients at one time. While the vault is locked, only the hashes are.
struct ClientTable
{
    struct Row
    {
        TokenHash hash;
        std::optional<Client> client;
    };
    QList<Row> rows;
};

/// Requests of one client that were counted, to be written down together.
struct ClientUse
{
    ClientId client;
    qint64 requests = 0;
    Moment last{};
    QString program = {};   ///< empty: not known; what is kept stays
    QString lastError = {}; ///< empty: none; what is kept stays
};

/// What a program says of its use of a key.
struct KeyReport
{
    KeyId key;
    qint64 uses = 1;
    qint64 errors = 0;
    QString lastError = {}; ///< masked before it is kept
    Moment last{};
};

} // namespace keyherd
