// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/SyntheticKeys.h"

namespace keyherd::tests {

/// A made-up key of Groq, another for each number up to 61.
inline QByteArray groqKey(int number = 0)
{
    static constexpr QByteArrayView all("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    return "gsk_" + letters(51) + all[number];
}

} // namespace keyherd::tests
