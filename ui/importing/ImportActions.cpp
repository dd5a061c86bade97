// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/ImportActions.h"

#include "base/Observe.h"
#include "base/Outcome.h"
#include "composition/Keyherd.h"
#include "importing/ImportDialog.h"
#include "importing/SyncDetails.h"
#include "wording/SyncText.h"

namespace keyherd {

ImportActions::ImportActions(Keyherd &keyherd, QWidget &window, QObject *parent)
    : QObject(parent), m_keyherd(keyherd), m_window(window)
{
}

void ImportActions::open()
{
    openFiles({});
}

void ImportActions::openFiles(const QStringList &paths)
{
    if (m_dialog)
        return;
    m_dialog = new ImportDialog(m_keyherd, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::imported, this,
            [this](int count, const Uuid &batch) { offerUndo(tr("%n key(s) came in.", nullptr, count), batch); });
    connect(m_dialog, &ImportDialog::undoWanted, this, [this](const Uuid &batch) { undo(batch, {}); });
    m_dialog->open();
    m_dialog->readFiles(paths);
}

void ImportActions::close()
{
    if (m_dialog)
        m_dialog->done(QDialog::Rejected);
    if (m_details)
        m_details->done(QDialog::Rejected);
}

void ImportActions::offerUndo(const QString &what, const Uuid &batch)
{
    Q_EMIT done(what, [this, what, batch] { undo(batch, what); });
}

void ImportActions::undo(const Uuid &batch, const QString &what)
{
    observe(m_keyherd.vault().undoImport(batch), this,
            [this, batch, what](const QFuture<Result<ImportedKeys>> &undone) {
                const Result<ImportedKeys> &keys = outcomeOf(undone);
                if (!keys) {
                    // It may go well another time.
                    if (!what.isEmpty() && keys.error().code != ErrorCode::NothingToUndo)
                        offerUndo(what, batch);
                    return Q_EMIT failed(keys.error());
                }
                Q_EMIT done(tr("%n key(s) were taken out again.", nullptr, static_cast<int>(keys->untouched.size())),
                            {});
                if (!keys->edited.isEmpty())
                    Q_EMIT warned(
                        tr("%n key(s) were changed since and stay.", nullptr, static_cast<int>(keys->edited.size())));
            });
}

void ImportActions::tell(const SyncReport &report)
{
    const QString summary = syncSummary(report);
    if (summary.isEmpty())
        return;
    if (report.taken() > 0 && report.batch)
        offerUndo(summary, *report.batch);
    else
        Q_EMIT done(summary, {});
    Q_EMIT explained([this, report] {
        m_details = new SyncDetails(report, m_keyherd.catalogue(), &m_window);
        m_details->setAttribute(Qt::WA_DeleteOnClose);
        m_details->open();
    });
}

} // namespace keyherd
