// SPDX-License-Identifier: GPL-3.0-or-later
// What is the same wherever Qt does what is needed.
#include "platform/SecretPasteboardQt.h"

#include "platform/SecretPasteboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace keyherd::secretPasteboard {

QByteArray mark()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? data->data(markFormat) : QByteArray();
}

void clear()
{
    QGuiApplication::clipboard()->clear();
}

} // namespace keyherd::secretPasteboard
