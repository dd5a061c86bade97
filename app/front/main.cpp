// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/AgentSocket.h"
#include "wire/Places.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

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

// `keyherd get KEY`, answered by an agent that has the vault unlocked; otherwise nothing was done.
std::optional<int> getFromAgent(std::string_view key)
{
    const auto vault = wire::vaultPath();
    const auto place = wire::agentPath();
    if (!vault || !place)
        return std::nullopt;
    auto agent = wire::AgentSocket::connectTo(*place);
    if (!agent)
        return std::nullopt;
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
    const auto answer = agent->ask({wire::verbGet, *vault, key});
    if (!answer || !answer->isOk() || answer->fields.size() != 2)
        return std::nullopt;
    const bool written = writeOut(answer->fields[1]) && (!isatty(STDOUT_FILENO) || writeOut("\n"));
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
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
    return becomeWholeProgram(argv);
}
