// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/HandingOut.h"

#include "cli/Await.h"
#include "cli/Session.h"
#include "cli/Terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HandingOut)

public:
    static QString question(const KeyEntry &key, const QString &program)
    {
        return tr("Let %1 use %2/%3?").arg(program, key.provider.toString(), key.attributes.name);
    }
};

Error notAllowed(const KeyEntry &key, const QString &reason)
{
    return {ErrorCode::UseNotAllowed,
            {{ErrorField::Provider, key.provider.toString()},
             {ErrorField::Name, key.attributes.name},
             {ErrorField::Reason, reason}}};
}

Result<void> askAtTerminal(const QList<KeyEntry> &keys, const QString &program)
{
    const bool someone = terminal::standardInputIsTerminal() && terminal::standardErrorIsTerminal();
    for (const KeyEntry &key : keys) {
        if (!someone)
            return fail(notAllowed(key, u"nobody"_s));
        if (!terminal::confirm(Words::question(key, program)))
            return fail(notAllowed(key, u"refused"_s));
    }
    return {};
}

Result<void> ask(Session &session, const QList<KeyEntry> &keys, const QString &program)
{
    if (session.agent()) {
        auto done = session.agent()->allow(keys);
        const bool windowless = !done && done.error().code == ErrorCode::UseNotAllowed
                             && done.error().value(ErrorField::Reason) == "nobody"_L1;
        if (!windowless && !(!done && done.error().code == ErrorCode::AgentUnreachable))
            return done;
    }
    return askAtTerminal(keys, program);
}

} // namespace

Result<std::vector<Secret>> handOut(Session &session, const QList<KeyEntry> &keys, HandOutPurpose purpose,
                                    const QString &program)
{
    QList<KeyId> ids;
    QList<KeyEntry> asking;
    for (const KeyEntry &key : keys) {
        ids.append(key.id);
        if (key.attributes.asks)
            asking.append(key);
    }
    if (!asking.isEmpty()) {
        if (const auto allowed = ask(session, asking, program); !allowed)
            return fail(allowed.error());
    }
    return await(
        session.vault().handOutAll(ids, {.purpose = purpose, .program = program, .allowed = !asking.isEmpty()}));
}

} // namespace keyherd
