// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own Run key. The task manager switches an entry off beside it, under StartupApproved: a first byte that is odd.
#include "platform/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace keyherd::autostart {

namespace {

const QString valueName = u"Keyherd"_s;
const QString runKey = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
const QString approvedKey =
    u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run"_s;

} // namespace

bool isOn()
{
    const QSettings run(runKey, QSettings::NativeFormat);
    const QByteArray approved = QSettings(approvedKey, QSettings::NativeFormat).value(valueName).toByteArray();
    return run.contains(valueName) && (approved.isEmpty() || (approved.front() & 1) == 0);
}

Result<void> set(bool on)
{
    QSettings run(runKey, QSettings::NativeFormat);
    QSettings approved(approvedKey, QSettings::NativeFormat);
    approved.remove(valueName);
    if (on)
        run.setValue(valueName,
                     u"\"%1\" --hidden"_s.arg(QDir::toNativeSeparators(QCoreApplication::applicationFilePath())));
    else
        run.remove(valueName);
    run.sync();
    if (run.status() != QSettings::NoError)
        return fail(ErrorCode::FileUnwritable, {{ErrorField::Path, runKey}});
    return {};
}

} // namespace keyherd::autostart
