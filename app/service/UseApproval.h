// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyEntry.h"

#include <QFuture>
#include <QList>
#include <QPair>
#include <QSet>

#include <functional>

namespace keyherd {

/// What a person is asked: whether a program may use these keys.
struct UseQuestion
{
    QList<KeyEntry> keys;
    QString program; ///< its executable; empty: not known
};

enum class UseAnswer { Refused, Once, Session };

/// Puts the question to the person. Called on any thread. Cancelling the future withdraws the question.
using AskForUse = std::function<QFuture<UseAnswer>(const UseQuestion &)>;

/// Who was allowed what, and who was refused, while the vault stays unlocked. Belongs to one thread.
class UseApproval
{
public:
    enum class Verdict { Allowed, Refused, Ask };

    /// Of keys that ask; others need no approval. `process`: the client's.
    [[nodiscard]] Verdict verdict(const UseQuestion &question, qint64 process) const;
    void keep(const UseQuestion &question, qint64 process, UseAnswer answer);
    [[nodiscard]] bool hasRefused(qint64 process) const;
    /// A client that went away may have its number taken by another.
    void forgetProcess(qint64 process);
    void forgetAll();

private:
    QSet<std::pair<qint64, QString>> m_session; ///< key and program
    QSet<std::pair<qint64, qint64>> m_refused;  ///< key and process: it is not asked for twice
};

} // namespace keyherd
