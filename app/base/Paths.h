// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keyherd {

/// Where things live on this machine, for this user. On Linux the XDG base directories; elsewhere what QStandardPaths gives.
struct Paths
{
    QString vault;    ///< default vault file
    QString settings; ///< keyherd.conf
    QString agentSocket;
    QString log;

    /// Reads the environment (XDG_*, KEYHERD_VAULT, KEYHERD_AGENT); creates nothing.
    [[nodiscard]] static Paths standard();
};

} // namespace keyherd
