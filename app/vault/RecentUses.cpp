// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/RecentUses.h"

#include <algorithm>

namespace keyherd {

namespace {
constexpr auto period = std::chrono::minutes(1);
}

bool RecentUses::isNoted(KeyId key, const HandOut &how, Moment now) const
{
    const qsizetype place = find(key, how);
    // A clock that was set back counts as another minute.
    return place >= 0 && now >= m_uses.at(place).noted && now - m_uses.at(place).noted < period;
}

void RecentUses::count(KeyId key, const HandOut &how, Moment now)
{
    if (const qsizetype place = find(key, how); place >= 0) {
        ++m_uses[place].counted.times;
        m_uses[place].counted.last = now;
    }
}

void RecentUses::note(KeyId key, const HandOut &how, Moment now)
{
    m_uses.removeIf(
        [now](const Use &use) { return use.counted.times == 0 && (now < use.noted || now - use.noted >= period); });
    if (const qsizetype place = find(key, how); place >= 0)
        m_uses[place].noted = now;
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
        if (const qsizetype place = find(counted.key, counted.how); place >= 0)
            m_uses[place].counted.times += counted.times;
    }
}

qsizetype RecentUses::find(KeyId key, const HandOut &how) const
{
    const auto use = std::ranges::find_if(m_uses, [&](const Use &candidate) {
        const CountedUse &counted = candidate.counted;
        return counted.key == key && counted.how.purpose == how.purpose && counted.how.program == how.program;
    });
    return use == m_uses.end() ? -1 : use - m_uses.begin();
}

} // namespace keyherd
