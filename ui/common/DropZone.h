// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QMimeData;

namespace keyherd {

/// Lets files and text be dropped on a widget, and says so above it while something is dragged over it.
class DropZone : public QLabel
{
    Q_OBJECT

public:
    /// Becomes a child of `target`.
    explicit DropZone(QWidget *target);

    Q_SIGNAL void filesDropped(const QStringList &paths);
    Q_SIGNAL void textDropped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHint(const QMimeData &data);
    void take(const QMimeData &data);
};

} // namespace keyherd
