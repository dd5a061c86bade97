// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Places.h"

#include <cstdlib>
#include <string_view>

namespace keyherd::wire {

namespace {

std::string_view variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

std::optional<std::string> whenPlain(std::string path)
{
    return isPlain(path) ? std::optional(std::move(path)) : std::nullopt;
}

} // namespace

bool isPlain(std::string_view path)
{
    if (!path.starts_with('/'))
        return false;
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::string_view part = path.substr(0, path.find('/'));
        if (part.empty() || part == "." || part == "..")
            return false;
        path.remove_prefix(part.size());
    }
    return true;
}

std::optional<std::string> vaultPath()
{
    if (const std::string_view vault = variable("KEYHERD_VAULT"); !vault.empty())
        return whenPlain(std::string(vault));
#ifdef __linux__
    if (const std::string_view data = variable("XDG_DATA_HOME"); !data.empty())
        return whenPlain(std::string(data) + "/keyherd/vault.db");
    return whenPlain(std::string(variable("HOME")) + "/.local/share/keyherd/vault.db");
#else
    return std::nullopt;
#endif
}

std::optional<std::string> agentPath()
{
    if (const std::string_view agent = variable("KEYHERD_AGENT"); !agent.empty())
        return whenPlain(std::string(agent));
#ifdef __linux__
    return whenPlain(std::string(variable("XDG_RUNTIME_DIR")) + "/keyherd/agent.sock");
#else
    return std::nullopt;
#endif
}

} // namespace keyherd::wire
