// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOptions.h"

#include "wire/Message.h"
#include "wire/Places.h"

#include <algorithm>
#include <cstdlib>

#include <sys/stat.h>
#include <unistd.h>

namespace keyherd {

namespace {

constexpr std::string_view reference = "keyherd://";

// The value of `--name=value` or `--name value`; nothing if it is another option or the value is missing.
std::optional<std::string_view> valueOf(std::string_view name, char **&argument)
{
    const std::string_view text = *argument;
    if (!text.starts_with(name))
        return std::nullopt;
    if (text.size() > name.size() && text[name.size()] == '=')
        return text.substr(name.size() + 1);
    if (text.size() != name.size() || !argument[1] || *argument[1] == '-')
        return std::nullopt;
    return *++argument;
}

void addSurroundings(RunOptions &options, char **environment)
{
    for (; *environment; ++environment) {
        const std::string_view entry = *environment;
        const std::size_t sign = entry.find('=');
        if (sign == entry.npos || sign + 1 == entry.size())
            continue;
        const bool isReference = entry.substr(sign + 1).starts_with(reference);
        options.asksForKeys = options.asksForKeys || isReference;
        options.fields.push_back(isReference ? wire::markInherited + std::string(entry)
                                             : wire::markSet + std::string(entry.substr(0, sign)));
    }
}

bool canRun(const std::string &path)
{
    struct stat info = {};
    return stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode) && access(path.c_str(), X_OK) == 0;
}

} // namespace

std::optional<RunOptions> RunOptions::from(char **arguments, char **environment)
{
    RunOptions options{std::string(wire::wayWarn), {}, nullptr};
    bool isOver = false;
    for (; *arguments && !isOver; ++arguments) {
        const std::string_view text = *arguments;
        if (text == "--") {
            isOver = true;
        } else if (text == "--override" && options.way != wire::wayKeep) {
            options.way = wire::wayOverride;
        } else if (text == "--keep" && options.way != wire::wayOverride) {
            options.way = wire::wayKeep;
        } else if (const auto provider = valueOf("--provider", arguments)) {
            options.fields.push_back(wire::markProvider + std::string(*provider));
        } else if (const auto assignment = valueOf("--env", arguments)) {
            options.fields.push_back(wire::markAssignment + std::string(*assignment));
        } else if (text.starts_with('-') || text.empty()) {
            return std::nullopt;
        } else {
            break;
        }
    }
    if (!*arguments)
        return std::nullopt;
    options.program = arguments;
    options.asksForKeys = !options.fields.empty();
    addSurroundings(options, environment);
    return options;
}

std::optional<std::string> findProgram(std::string_view name)
{
    if (name.find('/') != name.npos)
        return wire::isPlain(name) && canRun(std::string(name)) ? std::optional(std::string(name)) : std::nullopt;
    const char *path = std::getenv("PATH");
    std::string_view folders = path ? path : "";
    while (!folders.empty()) {
        const std::string_view folder = folders.substr(0, folders.find(':'));
        folders.remove_prefix(std::min(folders.size(), folder.size() + 1));
        if (!wire::isPlain(folder))
            return std::nullopt;
        std::string candidate = std::string(folder) + '/' + std::string(name);
        if (canRun(candidate))
            return candidate;
    }
    return std::nullopt;
}

} // namespace keyherd
