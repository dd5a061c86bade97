// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

namespace keyherd {

/// A way back into the vault, made by chance and kept on paper: 136 random bits and 24 that find a slip of the pen, in Crockford's base 32
/// (crockford.com/base32.html), after a mark of the format: `KH1-7Q2M-…`, eight groups of four.
class RecoveryKey
{
public:
    [[nodiscard]] static Result<RecoveryKey> random();
    /// As people type it: letters of any case, with or without hyphens and spaces, O for 0, I and L for 1. RecoveryKeyMistyped, also for
    /// one of another format.
    [[nodiscard]] static Result<RecoveryKey> fromText(QByteArrayView typed);

    /// Whether it begins like one, of whatever format, so that a person will have meant one.
    [[nodiscard]] static bool isMeant(QByteArrayView typed);

    [[nodiscard]] Result<RecoveryKey> clone() const;
    /// As it is shown and printed, which is also what is derived from (`KeySlot`).
    [[nodiscard]] const Secret &text() const { return m_text; }

private:
    explicit RecoveryKey(Secret text) : m_text(std::move(text)) { }

    Secret m_text;
};

} // namespace keyherd
