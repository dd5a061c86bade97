// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProcessState.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#  include <algorithm>
#  include <cstdlib>

#  include <dirent.h>
#  include <fcntl.h>
#  include <sys/resource.h>
#  include <sys/stat.h>
#endif

namespace keyherd {

#ifdef Q_OS_UNIX

namespace {

// Empty where the system does not tell.
std::vector<int> openDescriptors()
{
    std::vector<int> descriptors;
    DIR *folder = ::opendir("/dev/fd");
    if (!folder)
        return descriptors;
    while (const dirent *entry = ::readdir(folder)) {
        char *end = nullptr;
        const long number = std::strtol(entry->d_name, &end, 10);
        if (end != entry->d_name && *end == '\0' && number != ::dirfd(folder))
            descriptors.push_back(static_cast<int>(number));
    }
    ::closedir(folder);
    std::ranges::sort(descriptors);
    return descriptors;
}

} // namespace

ProcessState ProcessState::now()
{
    ProcessState state;
    state.m_mask = ::umask(S_IRWXG | S_IRWXO);
    ::umask(state.m_mask);
    rlimit limit = {};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0)
        state.m_coreLimit = limit.rlim_cur;
    struct sigaction action = {};
    if (::sigaction(SIGPIPE, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
        state.m_onBrokenPipe = SIG_IGN;
    state.m_descriptors = openDescriptors();
    return state;
}

void ProcessState::keepDescriptorsBack() const
{
    for (const int descriptor : openDescriptors()) {
        if (descriptor > 2 && !std::ranges::binary_search(m_descriptors, descriptor))
            ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    }
}

void ProcessState::restore() const
{
    ::umask(static_cast<mode_t>(m_mask));
    rlimit limit = {};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = static_cast<rlim_t>(m_coreLimit);
        ::setrlimit(RLIMIT_CORE, &limit);
    }
    struct sigaction action = {};
    action.sa_handler = m_onBrokenPipe;
    ::sigaction(SIGPIPE, &action, nullptr);
}

#else

ProcessState ProcessState::now()
{
    return {};
}

void ProcessState::keepDescriptorsBack() const { }

void ProcessState::restore() const { }

#endif

} // namespace keyherd
