// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop Application Autostart Specification 0.5: a desktop entry in the autostart folder of the person. Desktops switch an entry off
// with `Hidden` or with a key of GNOME's.
#include "platform/Autostart.h"
#include "platform/AutostartFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace keyherd::autostart {

namespace {

QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart/keyherd.desktop"_L1;
}

// An AppImage is unpacked anew each time; the variable names the file that stays.
QString programPath()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

// Within quotes, four characters have a backslash before them; then, as in every value, each backslash is doubled, and so is each percent sign.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar character : argument) {
        if (u"\"`$\\"_s.contains(character))
            text += u'\\';
        text += character;
    }
    text.replace(u'\\', "\\\\"_L1).replace(u'%', "%%"_L1);
    return u'"' + text + u'"';
}

QByteArray entry()
{
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Keyherd\n"
           "Icon=keyherd\n"
           "Exec=%1 --hidden\n"
           "Terminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(quoted(programPath()))
               .toUtf8();
}

} // namespace

bool isOn()
{
    QFile file(entryPath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList lines = file.readAll().split('\n');
    return lines.contains("[Desktop Entry]") && !lines.contains("Hidden=true")
        && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Result<void> set(bool on)
{
    return setFile(entryPath(), entry(), on);
}

} // namespace keyherd::autostart
