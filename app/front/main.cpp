// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOptions.h"
#include "wire/AgentSocket.h"
#include "wire/Places.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <unistd.h>
#include <vector>

#ifdef __linux__
#  include <sys/prctl.h>
#endif
#ifdef __APPLE__
#  include <mach-o/dyld.h>
#endif

namespace keyherd {

namespace {

std::string ownPath()
{
#ifdef __APPLE__
    std::array<char, PATH_MAX> named = {};
    std::array<char, PATH_MAX> path = {};
    auto size = static_cast<std::uint32_t>(named.size());
    return _NSGetExecutablePath(named.data(), &size) == 0 && realpath(named.data(), path.data()) ? path.data() : "";
#else
    std::array<char, PATH_MAX> path = {};
    const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
    return size > 0 ? std::string(path.data(), static_cast<std::size_t>(size)) : std::string();
#endif
}

// The whole program says what is wrong, in the person's language.
int becomeWholeProgram(char *argv[])
{
    std::string path = ownPath();
    path.resize(path.rfind('/') == path.npos ? 0 : path.rfind('/'));
    path += "/../libexec/keyherd/keyherd-whole";
    execv(path.c_str(), argv);
    std::fprintf(stderr, "keyherd: %s cannot be started (%s); install Keyherd again\n", path.c_str(),
                 std::strerror(errno));
    return EXIT_FAILURE;
}

bool isSet(const char *variable)
{
    const char *value = std::getenv(variable);
    return value && *value;
}

bool writeOut(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// The answer of an agent that has the vault unlocked; otherwise nothing was done.
std::optional<wire::Answer> askAgent(std::string_view verb, const std::vector<std::string_view> &arguments)
{
    const auto vault = wire::vaultPath();
    const auto place = wire::agentPath();
    if (!vault || !place)
        return std::nullopt;
    auto agent = wire::AgentSocket::connectTo(*place);
    if (!agent)
        return std::nullopt;
#ifdef __linux__
    // Until this process becomes another.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    wire::Fields request{verb, *vault};
    request.insert(request.end(), arguments.begin(), arguments.end());
    auto answer = agent->ask(request);
    return answer && answer->isOk() ? std::move(answer) : std::nullopt;
}

std::optional<int> getFromAgent(std::string_view key)
{
    const auto answer = askAgent(wire::verbGet, {key});
    if (!answer || answer->fields.size() != 2)
        return std::nullopt;
    const bool written = writeOut(answer->fields[1]) && (!isatty(STDOUT_FILENO) || writeOut("\n"));
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}

// The surroundings with other values for some variables: NAME=value, ended by nullptr. Lives as long as `entries`.
std::vector<char *> environmentWith(std::vector<std::string> &entries)
{
    std::vector<char *> pointers;
    for (char **inherited = environ; *inherited; ++inherited) {
        const std::string_view entry = *inherited;
        const bool isReplaced = std::ranges::any_of(entries, [entry](const std::string &other) {
            return entry.starts_with(std::string_view(other).substr(0, other.find('=') + 1));
        });
        if (!isReplaced)
            pointers.push_back(*inherited);
    }
    for (std::string &entry : entries)
        pointers.push_back(entry.data());
    pointers.push_back(nullptr);
    return pointers;
}

// Returns only if the whole program has to do it.
void runWithAgent(char **arguments)
{
    const auto options = RunOptions::from(arguments, environ);
    const auto program = options ? findProgram(*options->program) : std::nullopt;
    if (!program)
        return;
    std::vector<std::string> entries;
    if (options->asksForKeys) {
        std::vector<std::string_view> request{*program, options->way};
        request.insert(request.end(), options->fields.begin(), options->fields.end());
        const auto answer = askAgent(wire::verbRun, request);
        if (!answer || answer->fields.size() % 2 == 0)
            return;
        for (std::size_t i = 1; i < answer->fields.size(); i += 2)
            entries.push_back(std::string(answer->fields[i]) + '=' + std::string(answer->fields[i + 1]));
    }
    execve(program->c_str(), options->program, environmentWith(entries).data());
}

} // namespace

} // namespace keyherd

int main(int argc, char *argv[])
{
    using namespace keyherd;
    if (argc == 3 && std::strcmp(argv[1], "get") == 0 && argv[2][0] != '-' && !isSet("KEYHERD_PASSPHRASE_FILE")) {
        if (const auto code = getFromAgent(argv[2]))
            return *code;
    }
    if (argc > 2 && std::strcmp(argv[1], "run") == 0 && !isSet("KEYHERD_PASSPHRASE_FILE"))
        runWithAgent(argv + 2);
    return becomeWholeProgram(argv);
}
