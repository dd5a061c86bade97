// SPDX-License-Identifier: GPL-3.0-or-later
// A launch agent of the person (launchd.plist(5)), read by launchd at the next log-in.
#include "platform/Autostart.h"
#include "platform/AutostartFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

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
    return setFile(agentPath(), agent(), on);
}

} // namespace keyherd::autostart
