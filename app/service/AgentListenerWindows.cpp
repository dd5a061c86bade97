// SPDX-License-Identifier: GPL-3.0-or-later
// Here the command line opens the vault itself, with the Credential Manager's help.
#include "service/AgentListener.h"

using namespace Qt::StringLiterals;

namespace keyherd {

class AgentListener::Private
{
};

Result<std::unique_ptr<AgentListener>> AgentListener::listen(const QString &)
{
    return fail(ErrorCode::NotSupported, {{ErrorField::Detail, u"agent"_s}});
}

AgentListener::AgentListener(std::unique_ptr<Private> parts) : d(std::move(parts)) { }
AgentListener::~AgentListener() = default;
void AgentListener::accept() { }

} // namespace keyherd
