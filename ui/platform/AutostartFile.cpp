// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/AutostartFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace keyherd::autostart {

Result<void> setFile(const QString &path, const QByteArray &text, bool on)
{
    const auto unwritable = [&] { return fail(ErrorCode::FileUnwritable, {{ErrorField::Path, path}}); };
    if (!on) {
        if (QFile::exists(path) && !QFile::remove(path))
            return unwritable();
        return {};
    }
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)
        || file.write(text) != text.size() || !file.commit())
        return unwritable();
    return {};
}

} // namespace keyherd::autostart
