// SPDX-License-Identifier: GPL-3.0-or-later
// "Cloud Clipboard and Clipboard History Formats" of Microsoft: the first keeps monitors away; the other two are numbers of four bytes, 0 for no.
#include "platform/SecretPasteboard.h"
#include "platform/SecretPasteboardQt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace keyherd::secretPasteboard {

namespace {

QString windowsFormat(const QString &name)
{
    return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name);
}

} // namespace

void put(const QString &text, const QByteArray &mark)
{
    const QByteArray no(4, '\0');
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(markFormat, mark);
    data->setData(windowsFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s), no);
    data->setData(windowsFormat(u"CanIncludeInClipboardHistory"_s), no);
    data->setData(windowsFormat(u"CanUploadToCloudClipboard"_s), no);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace keyherd::secretPasteboard
