// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/UseApproval.h"

#include <QObject>
#include <QPointer>
#include <QPromise>

#include <memory>

class QDialog;
class QWidget;

namespace keyherd {

class Keyherd;

/// Puts the agent's questions to the person, one after the other, in a dialog that comes before other windows. Locking the vault refuses all;
/// a question whose future is cancelled goes away.
/// Belongs to the window's thread.
class UseQuestions : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    UseQuestions(Keyherd &keyherd, QWidget *window);
    ~UseQuestions() override;

    /// May be called on any thread, also after this object died: then it refuses.
    [[nodiscard]] AskForUse asker();

private:
    struct Waiting
    {
        UseQuestion question;
        std::shared_ptr<QPromise<UseAnswer>> promise;
    };
    void add(const Waiting &waiting);
    void askNext();
    void answer(UseAnswer answer);
    void withdraw(const std::shared_ptr<QPromise<UseAnswer>> &promise);
    void refuseAll();

    Keyherd &m_keyherd;
    QWidget *m_window;
    QList<Waiting> m_waiting; ///< the first is being asked
    QPointer<QDialog> m_dialog;
};

} // namespace keyherd
