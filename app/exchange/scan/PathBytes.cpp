// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/PathBytes.h"

#include <QFile>

namespace keyherd {

QByteArray pathBytes(const std::filesystem::path &path)
{
#ifdef Q_OS_UNIX
    return QByteArray::fromStdString(path.native());
#else
    const std::u8string text = path.generic_u8string();
    return {reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size())};
#endif
}

std::filesystem::path pathFromBytes(QByteArrayView bytes)
{
#ifdef Q_OS_UNIX
    return std::string(bytes.data(), static_cast<std::size_t>(bytes.size()));
#else
    return std::u8string(reinterpret_cast<const char8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size()));
#endif
}

std::filesystem::path pathFromText(const QString &text)
{
#ifdef Q_OS_UNIX
    return QFile::encodeName(text).toStdString();
#else
    return text.toStdWString();
#endif
}

QString shownPath(const std::filesystem::path &path)
{
    return QString::fromUtf8(pathBytes(path));
}

} // namespace keyherd
