// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DropZone.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace keyherd {

namespace {

constexpr int hintMargin = 12;
constexpr int corner = 8;

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

bool isWelcome(const QMimeData &data)
{
    return !filesOf(data).isEmpty() || (data.hasText() && !data.hasUrls());
}

} // namespace

DropZone::DropZone(QWidget *target) : QLabel(target)
{
    // What is dragged is over the target, not over the hint.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    setFont(large);
    hide();
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        // A QDragEnterEvent is a QDragMoveEvent, which is a QDropEvent.
        auto *drag = static_cast<QDropEvent *>(event);
        if (!isWelcome(*drag->mimeData()))
            break;
        // Whoever drags keeps its file: it is read, not moved.
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        showHint(*drag->mimeData());
        return true;
    }
    case QEvent::DragLeave:
        hide();
        break;
    case QEvent::Drop: {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        if (!isWelcome(*drop->mimeData()))
            break;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        take(*drop->mimeData());
        return true;
    }
    case QEvent::Resize:
        setGeometry(static_cast<QWidget *>(watched)->rect());
        break;
    default:
        break;
    }
    return QLabel::eventFilter(watched, event);
}

void DropZone::showHint(const QMimeData &dragged)
{
    const QStringList files = filesOf(dragged);
    setText(files.isEmpty()
                ? tr("Drop the key here to add it")
                : tr("Drop the %n file(s) here to bring their keys in", nullptr, static_cast<int>(files.size())));
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropZone::take(const QMimeData &dragged)
{
    if (const QStringList files = filesOf(dragged); !files.isEmpty())
        Q_EMIT filesDropped(files);
    else
        Q_EMIT textDropped(dragged.text());
}

void DropZone::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(hintMargin, hintMargin, -hintMargin, -hintMargin), corner, corner);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace keyherd
