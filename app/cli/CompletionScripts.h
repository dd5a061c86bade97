// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Grammar.h"

#include <QString>

namespace keyherd {

/// What a shell can offer in some place of the command line.
struct Offer
{
    enum class Kind { Nothing, Keys, Providers, KeysAndProviders, Clients, Files, Folders, Program, Words };
    Kind kind = Kind::Nothing;
    QStringList words = {};
};

/// By the name that the grammar gives a value or an argument: "KEY", "FILE".
[[nodiscard]] Offer offerFor(const QString &name);

/// Scripts that teach a shell to complete the command line. Which keys, providers and clients there are they ask the program,
/// as `keyherd __complete keys|providers|both|clients`: a candidate a line, and what it is after a tab.
[[nodiscard]] QString bashCompletion(const Grammar &grammar);
[[nodiscard]] QString zshCompletion(const Grammar &grammar);
[[nodiscard]] QString fishCompletion(const Grammar &grammar);

} // namespace keyherd
