// SPDX-License-Identifier: GPL-3.0-or-later
// Why a program did not get a key.
#include "wording/ErrorWords.h"

using namespace Qt::StringLiterals;

namespace keyherd {

ErrorText ErrorWords::ofHandingOut() const
{
    switch (m_error.code) {
    case ErrorCode::InvalidReference:
        return ofReference();
    case ErrorCode::InvalidVariable:
        return {tr("%1 is no name of an environment variable").arg(m_detail),
                tr("use letters, digits and _, and no digit first")};
    case ErrorCode::ProgramNotFound:
        return {tr("there is no program %1").arg(m_detail), tr("check its name and the PATH; nothing was handed out")};
    case ErrorCode::ProgramNotStarted:
        return {tr("%1 cannot be started (%2)").arg(m_detail, m_error.value(ErrorField::Reason)),
                tr("check that you may run it")};
    case ErrorCode::NotLinked:
        return {tr("%1 is not linked to the vault").arg(m_path), tr("\"keyherd links\" shows what is")};
    case ErrorCode::UseNotAllowed:
        if (m_error.value(ErrorField::Reason) == "refused"_L1)
            return {tr("the use of %1/%2 was refused").arg(m_provider, m_name), tr("allow it when you are asked")};
        return {tr("%1/%2 asks before it is used, and nobody can be asked here").arg(m_provider, m_name),
                tr("open Keyherd's window, or run the command in a terminal")};
    case ErrorCode::ClipboardFailed:
        return {tr("the clipboard cannot be used (%1)").arg(detail()),
                tr("run the command within a desktop session, or use \"keyherd get\"")};
    default:
        return {};
    }
}

ErrorText ErrorWords::ofReference() const
{
    const QString advice = tr("write keyherd://provider or keyherd://provider/name; nothing was changed");
    const QString line = m_error.value(ErrorField::Position);
    if (m_path.isEmpty() && line.isEmpty())
        return {tr("%1 names no key").arg(m_detail), advice};
    if (m_path.isEmpty())
        return {tr("%1 in line %2 names no key").arg(m_detail, line), advice};
    return {tr("%1 in line %2 of %3 names no key").arg(m_detail, line, m_path), advice};
}

ErrorText ErrorWords::ofAgent() const
{
    switch (m_error.code) {
    case ErrorCode::AgentMissing:
        return {tr("no agent runs for this vault"), tr("start Keyherd's window or \"keyherd agent\"")};
    case ErrorCode::AgentRunning:
        return {tr("another agent serves at %1").arg(m_path), tr("end it, or name another place in KEYHERD_AGENT")};
    case ErrorCode::AgentUnreachable:
        return {tr("the agent at %1 does not answer (%2)").arg(m_path, detail()),
                tr("try again, or go without it with --no-agent")};
    default:
        return {};
    }
}

ErrorText ErrorWords::ofLocalApi() const
{
    switch (m_error.code) {
    case ErrorCode::NoSuchClient:
        return {tr("there is no program \"%1\" with a token").arg(m_detail),
                tr("\"keyherd client list\" shows those there are")};
    case ErrorCode::ClientNameTaken:
        return {tr("there is a program \"%1\" already").arg(m_name),
                tr("choose another name, or revoke its token first")};
    case ErrorCode::ClientDamaged:
        return {
            tr("what the vault knows of the program \"%1\" was altered from outside, and its token is worth nothing")
                .arg(m_name),
            tr("\"keyherd client revoke '%1'\" removes it; then give the program a new one").arg(m_name)};
    case ErrorCode::PortTaken:
        return {tr("port %1 is in use by another program").arg(m_detail),
                tr("choose another one with --port; 0 takes a free one")};
    case ErrorCode::ListenFailed:
        return {tr("no connections can be taken on this machine (%1)").arg(detail()),
                tr("check its network settings, and try again")};
    default:
        return {};
    }
}

} // namespace keyherd
