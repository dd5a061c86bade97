// SPDX-License-Identifier: GPL-3.0-or-later
// A launch agent of the person (launchd.plist(5)), read by launchd at the next log-in.
#include "platform/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace keyherd::autostart {

namespace {

QString agentPath()
{
    return QDir::homePath() + "/Library/LaunchAgents/org.keyherd.Keyherd.plist"_L1;
}

QByteArray agent()
{
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key>
    <string>org.keyherd.Keyherd</string>
    <key>ProgramArguments</key>
    <array>
        <string>%1</string>
        <string>--hidden</string>
    </array>
    <key>RunAtLoad</key>
    <true/>
    <key>ProcessType</key>
    <string>Interactive</string>
</dict>
</plist>
)"_s.arg(QCoreApplication::applicationFilePath().toHtmlEscaped())
        .toUtf8();
}

} // namespace

bool isOn()
{
    return QFile::exists(agentPath());
}

Result<void> set(bool on)
{
    const QString path = agentPath();
    const auto unwritable = [&] { return fail(ErrorCode::FileUnwritable, {{ErrorField::Path, path}}); };
    if (!on) {
        if (QFile::exists(path) && !QFile::remove(path))
            return unwritable();
        return {};
    }
    QSaveFile file(path);
    const QByteArray text = agent();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)
        || file.write(text) != text.size() || !file.commit())
        return unwritable();
    return {};
}

} // namespace keyherd::autostart
