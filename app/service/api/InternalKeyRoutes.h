// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/UseApproval.h"
#include "service/api/ApiCall.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <vector>

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
    /// So many requests of one client may wait for a person; one more is told to come later.
    static constexpr std::size_t mostWaiting = 4;
    /// All must outlive it. `askForUse` empty: there is nobody to ask, and keys that ask are left out. `patience`: for so long a person is asked.
    InternalKeyRoutes(ServedKeys &keys, const Catalogue &catalogue, const Clock &clock, AskForUse askForUse,
                      ProgramOf programOf, std::chrono::milliseconds patience = std::chrono::minutes(5));

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
    /// A call that waits for a person.
    struct Waiting
    {
        ApiCallPointer call;
        Wish wish;
    };
    /// What a person is being asked, and for whom.
    struct Asked
    {
        UseQuestion question;
        qint64 client;
        QFuture<UseAnswer> answer;
        std::vector<Waiting> waiting;
    };
    void ask(const UseQuestion &question, const Waiting &waiting);
    void answered(const Asked &asked);
    void letAbandonedGo();
    [[nodiscard]] std::size_t waitingOf(qint64 client) const;
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
    std::chrono::milliseconds m_patience;
    QHash<QString, Asked> m_asked; ///< by client and question, what a person has not answered yet
};

} // namespace keyherd
