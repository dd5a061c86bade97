// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyChanges.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace keyherd {

class Keyherd;
struct Rotation;

/// Opens the dialogs that replace keys and have them issued, one at a time, and says what came of them.
class RotationActions : public QObject
{
    Q_OBJECT

public:
    /// `keyherd` must outlive it; the dialogs belong to `page`, as this does.
    RotationActions(Keyherd &keyherd, QWidget *page);

    void rotate(const KeyEntry &key);
    void issue(const ProviderId &provider);
    /// Closes what is open, without a question.
    void close();

    /// A whole sentence, and how to undo it if that is possible.
    Q_SIGNAL void done(const QString &text, std::function<void()> undo);
    Q_SIGNAL void failed(const keyherd::Error &error);
    /// This key was replaced or issued.
    Q_SIGNAL void changed(KeyId key);

private:
    void openRotation(const KeyEntry &key, const QList<Rotation> &rotations);
    void open(QDialog *dialog);
    [[nodiscard]] bool isBusy();

    Keyherd &m_keyherd;
    QWidget *m_page;
    QPointer<QDialog> m_dialog;
};

} // namespace keyherd
