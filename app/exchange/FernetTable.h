// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <vector>

namespace keyherd {

class FernetKey;

/// The keys that a foreign program may have encrypted its table with, tried in turn. Moves only. May be used by one thread at a time.
class FernetKeys
{
public:
    FernetKeys();
    FernetKeys(FernetKeys &&other) noexcept;
    FernetKeys &operator=(FernetKeys &&other) noexcept;
    ~FernetKeys();

    /// Of a file with one Fernet key a line; empty lines and those that begin with # are left out.
    /// NotAFernetKey{Position}, OutOfSecretMemory; InvalidArgument if there are more than 64 keys.
    [[nodiscard]] Result<void> addFernetKeys(const Secret &file);
    /// Of a file with one Django SECRET_KEY a line, each counting byte for byte without its line end. In a file with lines such as
    /// `SECRET_KEY = '…'` (settings.py, .env), only their values count. A value in quotes is tried with and without them.
    /// OutOfSecretMemory; InvalidArgument if there are more than 64 keys.
    [[nodiscard]] Result<void> addDjangoSecretKeys(const Secret &file);

    /// What a token holds. KeyEmpty if there is nothing, not even a token; else CannotDecrypt with Reason
    /// - `not_a_token`: another alphabet, or another version of the format;
    /// - `cut`: its length is none that a token has;
    /// - `no_key`: there is nothing to decrypt it with;
    /// - `from_future`: no key opens it, and it says to have been made more than a day after `now`;
    /// - `wrong_key`: no key opens it. Another key and an altered token cannot be told apart.
    /// A token's age never matters: what lies in a table is old. Padding that was lost is made up for.
    [[nodiscard]] Result<Secret> open(QByteArrayView token, Moment now) const;

    /// Whether a value begins as Fernet tokens do.
    [[nodiscard]] static bool isTokenLike(QByteArrayView value);

private:
    [[nodiscard]] Result<void> add(Result<FernetKey> key);

    std::vector<FernetKey> m_keys;
};

} // namespace keyherd
