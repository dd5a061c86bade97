// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/TestOrder.h"

#include <QHash>

#include <algorithm>

namespace keyherd {

namespace {

enum class Need { NeverTested, SaidNothing, Tested, Unknown };

Need needOf(const TestOutcome *last)
{
    if (!last)
        return Need::NeverTested;
    return saysNothingOfKey(last->status) ? Need::SaidNothing : Need::Tested;
}

} // namespace

QList<KeyId> byNeed(const QList<KeyId> &keys, const QList<KeyEntry> &entries)
{
    QHash<KeyId, std::pair<Need, Moment>> needs;
    needs.reserve(entries.size());
    for (const KeyEntry &entry : entries)
        needs.insert(entry.id, {needOf(entry.lastTest.get()), entry.lastTest ? entry.lastTest->checkedAt : Moment{}});
    QList<KeyId> ordered = keys;
    std::ranges::stable_sort(ordered, {}, [&needs](KeyId id) { return needs.value(id, {Need::Unknown, Moment{}}); });
    return ordered;
}

} // namespace keyherd
