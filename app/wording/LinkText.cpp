// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/LinkText.h"

#include "exchange/scan/PathBytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)

public:
    static QString state(LinkState state)
    {
        switch (state) {
        case LinkState::InStep:
            return tr("in step");
        case LinkState::Outdated:
            return tr("not up to date");
        case LinkState::ChangedByHand:
            return tr("changed by hand");
        case LinkState::NoKey:
            return tr("without a key");
        case LinkState::Gone:
            return tr("gone");
        case LinkState::NotReadable:
            return tr("not readable");
        }
        return {};
    }

    static QString advice(const LinkReport &report)
    {
        const QString path = shownPath(pathFromBytes(report.file.path));
        switch (report.state) {
        case LinkState::ChangedByHand:
            return tr("%2 in %1 was changed by hand and was left alone; \"keyherd link --force '%1'\" takes the vault's "
                      "value, \"keyherd unlink '%1'\" leaves it so")
                .arg(path, report.variable);
        case LinkState::NoKey:
            return tr("the vault has no key for %2 in %1 any more, whose last one still stands there; \"keyherd unlink "
                      "'%1'\" leaves it so")
                .arg(path, report.variable);
        case LinkState::Gone:
            return tr("the linked file %1 is gone; \"keyherd unlink '%1'\" forgets it").arg(path);
        default:
            return {};
        }
    }
};

} // namespace

QLatin1StringView toText(LinkState state)
{
    switch (state) {
    case LinkState::InStep:
        return "in_step"_L1;
    case LinkState::Outdated:
        return "outdated"_L1;
    case LinkState::ChangedByHand:
        return "changed_by_hand"_L1;
    case LinkState::NoKey:
        return "no_key"_L1;
    case LinkState::Gone:
        return "gone"_L1;
    case LinkState::NotReadable:
        return "not_readable"_L1;
    }
    return {};
}

QString linkStateText(LinkState state)
{
    return Words::state(state);
}

QString linkAdvice(const LinkReport &report)
{
    return Words::advice(report);
}

} // namespace keyherd
