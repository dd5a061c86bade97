// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Rotation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyherd {

namespace {

constexpr qsizetype markerDigits = 12;

constexpr std::array stageTexts{
    std::pair{RotationStage::Asking, "asking"_L1},         std::pair{RotationStage::Kept, "kept"_L1},
    std::pair{RotationStage::Discarding, "discarding"_L1}, std::pair{RotationStage::Switched, "switched"_L1},
    std::pair{RotationStage::Disabled, "disabled"_L1},
};

constexpr std::array endTexts{
    std::pair{RotationEnd::Done, "done"_L1},
    std::pair{RotationEnd::Refused, "refused"_L1},
    std::pair{RotationEnd::CalledOff, "called off"_L1},
    std::pair{RotationEnd::GivenUp, "given up"_L1},
};

} // namespace

QLatin1StringView toText(RotationStage stage)
{
    return std::ranges::find(stageTexts, stage, [](const auto &entry) { return entry.first; })->second;
}

std::optional<RotationStage> rotationStageFromText(QStringView text)
{
    const auto *row = std::ranges::find_if(stageTexts, [text](const auto &entry) { return text == entry.second; });
    return row == stageTexts.end() ? std::nullopt : std::optional(row->first);
}

QLatin1StringView toText(RotationEnd end)
{
    return std::ranges::find(endTexts, end, [](const auto &entry) { return entry.first; })->second;
}

QString Rotation::marker() const
{
    return u"keyherd-"_s + QString::fromLatin1(uuid.bytes().toHex()).first(markerDigits);
}

bool Rotation::isSwitched() const
{
    return stage == RotationStage::Switched || stage == RotationStage::Disabled;
}

bool Rotation::endsByItself() const
{
    return plan.issued && !plan.oldIssuedAs.isEmpty();
}

RotationStep Rotation::nextStep(Moment now) const
{
    switch (stage) {
    case RotationStage::Asking:
        return RotationStep::Issue;
    case RotationStage::Kept:
        return RotationStep::Test;
    case RotationStage::Discarding:
        return RotationStep::Discard;
    case RotationStage::Switched:
        if (!endsByItself())
            return RotationStep::AskPerson;
        if (plan.grace == 0ms)
            return RotationStep::Disable;
        if (!looked)
            return RotationStep::Look;
        if (now < lastUse + plan.grace)
            return RotationStep::Wait;
        return *looked < lastUse + plan.grace ? RotationStep::Look : RotationStep::Disable;
    case RotationStage::Disabled:
        return plan.deleteAtOnce || now >= since + plan.grace ? RotationStep::Delete : RotationStep::Wait;
    }
    return RotationStep::Wait;
}

std::optional<Moment> Rotation::dueAt() const
{
    if (stage == RotationStage::Switched)
        return endsByItself() ? std::optional(looked ? lastUse + plan.grace : since) : std::nullopt;
    if (stage == RotationStage::Disabled)
        return plan.deleteAtOnce ? since : since + plan.grace;
    return since;
}

Rotation Rotation::tried(Moment now) const
{
    Rotation next = *this;
    next.since = now;
    return next;
}

Rotation Rotation::kept(KeyId where, const QString &issuedAs, Moment now) const
{
    Rotation next = tried(now);
    next.stage = RotationStage::Kept;
    next.other = where;
    next.newIssuedAs = issuedAs;
    return next;
}

Rotation Rotation::unwanted(Moment now) const
{
    Rotation next = tried(now);
    next.stage = RotationStage::Discarding;
    return next;
}

Rotation Rotation::switched(Moment now) const
{
    Rotation next = tried(now);
    next.stage = RotationStage::Switched;
    next.lastUse = now;
    return next;
}

Rotation Rotation::seen(std::optional<double> figure, std::optional<Moment> handedOut, Moment now) const
{
    Rotation next = *this;
    if (handedOut)
        next.lastUse = std::max(next.lastUse, *handedOut);
    // Between two looks the key was used, nobody knows when: now, to be safe.
    if (looked && figure != used)
        next.lastUse = now;
    next.looked = now;
    next.used = figure;
    return next;
}

Rotation Rotation::disabled(Moment now) const
{
    Rotation next = tried(now);
    next.stage = RotationStage::Disabled;
    return next;
}

} // namespace keyherd
