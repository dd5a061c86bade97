// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QByteArray>

#include <algorithm>

namespace keyherd::http {

/// Room for so many more bytes. Unlike QByteArray's own growth, it leaves no copy behind in memory that was freed.
inline void makeRoom(QByteArray &bytes, qsizetype more)
{
    const qsizetype needed = bytes.size() + more;
    if (bytes.capacity() >= needed)
        return;
    QByteArray larger;
    larger.reserve(bytes.isEmpty() ? needed : std::max(needed, 2 * bytes.capacity()));
    larger.append(bytes);
    wipe(bytes);
    bytes = std::move(larger);
}

} // namespace keyherd::http
