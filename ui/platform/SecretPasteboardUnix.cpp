// SPDX-License-Identifier: GPL-3.0-or-later
// Clipboard managers of all desktops have taken over Klipper's hint.
#include "platform/SecretPasteboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace keyherd::secretPasteboard {

namespace {

const QString markFormat = u"application/x-keyherd-secret"_s;

} // namespace

void put(const QString &text, const QByteArray &mark)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(markFormat, mark);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
}

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
