// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keyherd {

/// `keyherd run`, as far as an agent can do it.
struct RunOptions
{
    std::string way;                 ///< one of the ways of wire/Message.h
    std::vector<std::string> fields; ///< marked, as wire::verbRun wants them
    char **program;                  ///< its name and arguments, to the end of argv
    bool asksForKeys = false;

    /// `arguments`: what follows `run`, ended by nullptr; `environment` too. Nothing for all that needs the whole program.
    [[nodiscard]] static std::optional<RunOptions> from(char **arguments, char **environment);
};

/// Where a shell would find a program, as an absolute path. Nothing if it is not found, or only by rules that the whole program has.
[[nodiscard]] std::optional<std::string> findProgram(std::string_view name);

} // namespace keyherd
