// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Uuid.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace keyherd {

class ImportDialog;
class Keyherd;
class SyncDetails;
struct SyncReport;

/// Bringing keys in from the window, and taking them out again.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    /// `keyherd` and `window`, above which the dialog opens, must outlive it.
    ImportActions(Keyherd &keyherd, QWidget &window, QObject *parent = nullptr);

    void open();
    void openFiles(const QStringList &paths);
    /// Closes the dialogs without bringing anything in.
    void close();
    /// Says what came of looking around at the start.
    void tell(const SyncReport &report);

    /// Something was done. `undo` is empty if it cannot be undone.
    Q_SIGNAL void done(const QString &text, const std::function<void()> &undo);
    /// There is more to tell of what was said as done: `show` does.
    Q_SIGNAL void explained(const std::function<void()> &show);
    Q_SIGNAL void warned(const QString &text);
    Q_SIGNAL void failed(const keyherd::Error &error);

private:
    void offerUndo(const QString &what, const Uuid &batch);
    /// `what` can be undone, and is offered again if that fails; empty: somebody else offers it.
    void undo(const Uuid &batch, const QString &what);

    Keyherd &m_keyherd;
    QWidget &m_window;
    QPointer<ImportDialog> m_dialog;
    QPointer<SyncDetails> m_details;
};

} // namespace keyherd
