// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "vault/KeyChanges.h"

#include <QList>

namespace keyherd {

/// Uses of a key by one program that were counted, not yet written down.
struct CountedUse
{
    KeyId key;
    HandOut how;
    qint64 times;
    Moment last;
};

/// Which program got which key within the last minute. The first time is written down before the secret leaves; what follows is only counted
/// here, to be written down together.
class RecentUses
{
public:
    /// Whether this use follows one that was written down less than a minute ago.
    [[nodiscard]] bool isNoted(KeyId key, const HandOut &how, Moment now) const;
    /// One more of such a use.
    void count(KeyId key, const HandOut &how, Moment now);
    /// A use was written down.
    void note(KeyId key, const HandOut &how, Moment now);
    [[nodiscard]] bool isEmpty() const;
    /// What was counted; it counts as written down from now on, unless it is given back.
    [[nodiscard]] QList<CountedUse> take();
    void giveBack(const QList<CountedUse> &uses);

private:
    struct Use
    {
        CountedUse counted;
        Moment noted;
    };
    [[nodiscard]] qsizetype find(KeyId key, const HandOut &how) const;

    QList<Use> m_uses;
};

} // namespace keyherd
