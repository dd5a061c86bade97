// SPDX-License-Identifier: GPL-3.0-or-later
// Clipboard managers of all desktops have taken over Klipper's hint.
#include "platform/SecretPasteboard.h"
#include "platform/SecretPasteboardQt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace keyherd::secretPasteboard {

void put(const QString &text, const QByteArray &mark)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(markFormat, mark);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace keyherd::secretPasteboard
