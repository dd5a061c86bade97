// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace keyherd {

/// As long as this lives, the program has no more rights than anybody: modes of files stop root too.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (m_isRoot && (::setegid(nobody) != 0 || ::seteuid(nobody) != 0))
            _exit(1);
    }
    ~OrdinaryUser()
    {
        if (m_isRoot && (::seteuid(0) != 0 || ::setegid(0) != 0))
            _exit(1);
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    static constexpr unsigned nobody = 65534;
    const bool m_isRoot = ::geteuid() == 0;
};

} // namespace keyherd
