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

Result<void> ask(const KeyEntry &key, const QString &program)
{
    const bool someone = terminal::standardInputIsTerminal() && terminal::standardErrorIsTerminal();
    if (someone && terminal::confirm(Words::question(key, program)))
        return {};
    return fail(ErrorCode::UseNotAllowed, {{ErrorField::Provider, key.provider.toString()},
                                           {ErrorField::Name, key.attributes.name},
                                           {ErrorField::Reason, someone ? u"refused"_s : u"nobody"_s}});
}

} // namespace

Result<std::vector<Secret>> handOut(Session &session, const QList<KeyEntry> &keys, HandOutPurpose purpose,
                                    const QString &program)
{
    QList<KeyId> ids;
    bool allowed = false;
    for (const KeyEntry &key : keys) {
        ids.append(key.id);
        if (!key.attributes.asks)
            continue;
        if (const auto answer = ask(key, program); !answer)
            return fail(answer.error());
        allowed = true;
    }
    return await(session.vault().handOutAll(ids, {.purpose = purpose, .program = program, .allowed = allowed}));
}

} // namespace keyherd
