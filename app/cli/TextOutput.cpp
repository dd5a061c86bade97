// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TextOutput.h"

#include "delivery/FileOutput.h"
#include "exchange/scan/PathBytes.h"

#include <QDir>

namespace keyherd {

QString TextOutput::name(const QString &command) const
{
    return isFile() ? QDir::cleanPath(QDir::current().absoluteFilePath(m_path)) : command;
}

Result<void> TextOutput::write(QByteArrayView text) const
{
    if (isFile())
        return putFile(pathFromText(m_path), text);
    m_console.printBytes(text);
    return {};
}

bool TextOutput::isFile() const
{
    return m_path != QLatin1StringView("-");
}

} // namespace keyherd
