// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/RecentUses.h"

#include <algorithm>

namespace keyherd {

namespace {
constexpr auto period = std::chrono::minutes(1);
}

bool RecentUses::countIfNoted(KeyId key, const HandOut &how, Moment now)
{
    Use *use = find(key, how);
    // A clock that was set back counts as another minute.
    if (!use || now < use->noted || now - use->noted >= period)
        return false;
    ++use->counted.times;
    use->counted.last = now;
    return true;
}

void RecentUses::note(KeyId key, const HandOut &how, Moment now)
{
    m_uses.removeIf(
        [now](const Use &use) { return use.counted.times == 0 && (now < use.noted || now - use.noted >= period); });
    if (Use *use = find(key, how))
        use->noted = now;
    else
        m_uses.append({{key, how, 0, now}, now});
}

bool RecentUses::isEmpty() const
{
    return std::ranges::none_of(m_uses, [](const Use &use) { return use.counted.times > 0; });
}

QList<CountedUse> RecentUses::take()
{
    QList<CountedUse> counted;
    for (Use &use : m_uses) {
        if (use.counted.times == 0)
            continue;
        counted.append(use.counted);
        use.counted.times = 0;
    }
    return counted;
}

void RecentUses::giveBack(const QList<CountedUse> &uses)
{
    for (const CountedUse &counted : uses) {
        if (Use *use = find(counted.key, counted.how))
            use->counted.times += counted.times;
    }
}

RecentUses::Use *RecentUses::find(KeyId key, const HandOut &how)
{
    const auto use = std::ranges::find_if(m_uses, [&](const Use &candidate) {
        const CountedUse &counted = candidate.counted;
        return counted.key == key && counted.how.purpose == how.purpose && counted.how.program == how.program;
    });
    return use == m_uses.end() ? nullptr : &*use;
}

} // namespace keyherd
