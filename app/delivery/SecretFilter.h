// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "exchange/ForeignText.h"

#include <QByteArray>

#include <bitset>
#include <functional>
#include <vector>

namespace keyherd {

/// Lets a stream of bytes pass but for secrets, which it masks, also where one arrives in pieces. Keeps nothing back but what may be the
/// beginning of a secret. Secrets of fewer than four characters pass: they stand in any text.
class SecretFilter
{
public:
    /// Takes what may be shown.
    using Sink = std::function<void(QByteArrayView)>;

    /// The secrets must outlive the filter.
    SecretFilter(const std::vector<Secret> &secrets, Sink sink);

    void take(QByteArrayView bytes);
    /// The stream has ended.
    void finish();

private:
    struct Masked
    {
        QByteArrayView secret;
        QByteArray mask;
    };
    enum class Stream { GoesOn, Ended };
    void pass(Stream stream);
    [[nodiscard]] bool mayBegin(QByteArrayView rest) const;
    [[nodiscard]] const Masked *beginningOf(QByteArrayView rest) const;

    std::vector<Masked> m_secrets; ///< the longest first
    std::bitset<256> m_first;      ///< the bytes that they begin with
    Sink m_sink;
    ForeignBytes m_kept;
};

} // namespace keyherd
