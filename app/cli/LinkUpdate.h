// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "delivery/FileLinks.h"

namespace keyherd {

class Session;

/// Linked files of the session's vault; keys that ask are asked for at the terminal. The session must outlive it.
[[nodiscard]] FileLinks fileLinks(Session &session);

/// Brings the linked files into step and says of each that was rewritten, or that was left alone.
void updateLinks(Invocation &invocation, Session &session);

/// Says what a person should do about a linked file, if anything.
void adviseOn(const LinkReport &report, Console &console);

} // namespace keyherd
