// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/UseApproval.h"
#include "service/api/ApiCall.h"

#include <QObject>

namespace keyherd {

class Catalogue;
class Clock;
class ServedKeys;

/// `/api/internal/api-keys`: programs get their keys here, and say how it went. Belongs to one thread.
class InternalKeyRoutes : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `askForUse` empty: there is nobody to ask, and keys that ask are left out.
    InternalKeyRoutes(ServedKeys &keys, const Catalogue &catalogue, const Clock &clock, AskForUse askForUse);

    /// Answers, now or later, if the path is this one.
    [[nodiscard]] bool answer(const ApiCallPointer &call);
    /// What a person allowed holds until the vault is locked.
    void forgetApprovals() { m_approval.forgetAll(); }

private:
    struct Wish
    {
        std::optional<ProviderId> provider;
        QString calledIt; ///< the provider, in the words of the client, so that it finds it in the answer
    };
    void give(const ApiCallPointer &call);
    void give(const ApiCallPointer &call, const Wish &wish);
    void handOut(const ApiCallPointer &call, const Wish &wish, bool allowed);
    [[nodiscard]] bool isForClient(const ApiCallPointer &call, const KeyEntry &key, bool allowed) const;
    void takeReport(const ApiCallPointer &call);

    ServedKeys &m_keys;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    AskForUse m_askForUse;
    UseApproval m_approval;
};

} // namespace keyherd
