// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace keyherd {

/// What one program did with a key on one day, as the history tells it. Who has no name is a person who looked at it, or a test.
struct DailyUse
{
    QDate day; ///< in this computer's time zone
    KeyId key;
    QString program; ///< as HandOut names it
    qint64 uses = 0;
    qint64 errors = 0;               ///< tests in which the provider refused the key
    std::optional<Moment> last = {}; ///< the newest of the uses
};

} // namespace keyherd
