// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <QList>
#include <QString>

namespace keyherd {

/// One program that got a key, or one file that it was written to.
struct ProgramUse
{
    QString program; ///< as HandOut names it
    qint64 count = 0;
    Moment last{};
};

/// How a key was used, as the history tells it.
struct KeyUsage
{
    KeyId key;
    qint64 uses = 0;            ///< hand-outs, those to a person's eyes among them
    Moment last{};              ///< the newest of these
    QList<ProgramUse> programs; ///< in the order of their names; nobody's eyes
};

} // namespace keyherd
