// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Result.h"
#include "service/UseApproval.h"

#include <QAction>
#include <QFuture>
#include <QPointer>

namespace keyherd {

class ApiDialog;
class Keyherd;

/// Whether programs are served over HTTP while the window runs: a choice that is kept and effective at once. What it does is asked the first
/// time it is switched on, and whenever its port turns out to be taken.
class ApiSwitch : public QAction
{
    Q_OBJECT

public:
    /// `keyherd` and `window`, above which the dialog opens, must outlive it. `ask`: who is asked before a key is used that wants it.
    ApiSwitch(Keyherd &keyherd, AskForUse ask, QWidget &window);

    /// Serves if that was chosen earlier.
    void resume();
    /// From now on. Where it serves, the address changes as soon as it serves there, or stays as it was where that fails. PortTaken, ListenFailed.
    [[nodiscard]] QFuture<Result<quint16>> usePort(int port);

    /// 0: no more.
    Q_SIGNAL void serving(quint16 port);
    /// What was chosen earlier cannot be done now.
    Q_SIGNAL void notResumed(const keyherd::Error &error);

private:
    void follow(bool on);
    [[nodiscard]] QFuture<Result<quint16>> serve(int port);
    void learn();
    void stop();
    /// `problem`: why it could not be switched on, if that was tried.
    void askFirst(const std::optional<Error> &problem);

    Keyherd &m_keyherd;
    AskForUse m_ask;
    QWidget &m_window;
    QPointer<ApiDialog> m_dialog;
    int m_wish = 0; ///< the last one counts; what came of an earlier one does not
};

} // namespace keyherd
