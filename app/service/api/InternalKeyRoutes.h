// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/UseApproval.h"
#include "service/api/ApiCall.h"

#include <QFuture>
#include <QHash>
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
    /// The executable that sent a request, if the system tells.
    using ProgramOf = std::function<QString(const http::Request &)>;
    /// All must outlive it. `askForUse` empty: there is nobody to ask, and keys that ask are left out.
    InternalKeyRoutes(ServedKeys &keys, const Catalogue &catalogue, const Clock &clock, AskForUse askForUse,
                      ProgramOf programOf);

    /// Answers, now or later, if the path is this one.
    [[nodiscard]] bool answer(const ApiCallPointer &call);
    /// What a person allowed holds until the vault is locked.
    void forgetApprovals();
    /// Nobody waits for the answers to what a person is being asked.
    void withdrawQuestions();

private:
    struct Wish
    {
        std::optional<ProviderId> provider;
        QString calledIt; ///< the provider, in the words of the client, so that it finds it in the answer
    };
    void give(const ApiCallPointer &call);
    void give(const ApiCallPointer &call, const Wish &wish);
    [[nodiscard]] UseQuestion questionOf(const ApiCallPointer &call, const Wish &wish) const;
    [[nodiscard]] QFuture<UseAnswer> ask(const UseQuestion &question, qint64 client);
    /// `allowed`: which of the keys that ask.
    void handOut(const ApiCallPointer &call, const Wish &wish, const QList<KeyId> &allowed);
    void give(const ApiCallPointer &call, const Wish &wish, const QList<KeyId> &ids);
    void takeReport(const ApiCallPointer &call);

    ServedKeys &m_keys;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    AskForUse m_askForUse;
    ProgramOf m_programOf;
    UseApproval m_approval;
    QHash<QString, QFuture<UseAnswer>> m_asked; ///< by question, what a person has not answered yet
};

} // namespace keyherd
