// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keyherd {

/// What every command accepts, before or after its own name.
struct GlobalOptions
{
    QString vault;          ///< empty: the standard place
    QString passphraseFile; ///< `-`: standard input; empty: none given
    bool json = false;
    bool quiet = false;
    bool noAgent = false;
};

} // namespace keyherd
