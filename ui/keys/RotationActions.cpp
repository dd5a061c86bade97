// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/RotationActions.h"

#include "base/Observe.h"
#include "composition/Keyherd.h"
#include "keys/IssueDialog.h"
#include "keys/RotateDialog.h"

namespace keyherd {

RotationActions::RotationActions(Keyherd &keyherd, QWidget *page) : QObject(page), m_keyherd(keyherd), m_page(page) { }

void RotationActions::open(QDialog *dialog)
{
    m_dialog = dialog;
    // Not WA_DeleteOnClose: closed while it works, a dialog only hides.
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void RotationActions::rotate(const KeyEntry &key)
{
    observe(m_keyherd.vault().rotations(), this, [this, key](const QFuture<Result<QList<Rotation>>> &read) {
        if (read.resultCount() == 0)
            return;
        if (const Result<QList<Rotation>> rotations = read.result(); rotations)
            openRotation(key, *rotations);
        else
            Q_EMIT failed(rotations.error());
    });
}

void RotationActions::openRotation(const KeyEntry &key, const QList<Rotation> &rotations)
{
    if (isBusy())
        return;
    auto *dialog = new RotateDialog(m_keyherd, key, rotations, m_page);
    connect(dialog, &RotateDialog::rotated, this, [this](const KeyEntry &rotated) {
        Q_EMIT changed(rotated.id);
        Q_EMIT done(tr("%1 was replaced.").arg(rotated.attributes.name), {});
    });
    open(dialog);
}

void RotationActions::issue(const ProviderId &provider)
{
    if (isBusy() || !m_keyherd.catalogue().find(provider))
        return;
    auto *dialog = new IssueDialog(m_keyherd, provider, m_page);
    connect(dialog, &IssueDialog::issued, this, [this](const KeyChange &change) {
        Q_EMIT changed(change.entry.id);
        Q_EMIT done(tr("%1 was issued.").arg(change.entry.attributes.name), {});
    });
    open(dialog);
}

// One that was closed while it works comes back.
bool RotationActions::isBusy()
{
    if (m_dialog && !m_dialog->isVisible())
        m_dialog->open();
    return m_dialog;
}

void RotationActions::close()
{
    if (m_dialog)
        m_dialog->done(QDialog::Rejected);
}

} // namespace keyherd
