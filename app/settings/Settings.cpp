// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// QSettings gives a new file the mode that the umask leaves; an existing one keeps its mode.
void makeFileFor(const QString &path)
{
    QFile file(path);
    if (!file.exists() && QDir().mkpath(QFileInfo(path).absolutePath()))
        static_cast<void>(file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly));
}

} // namespace

Settings::Settings(const QString &path) : m_store(path, QSettings::IniFormat)
{
    if (QFile::exists(path))
        QFile::setPermissions(path, ownerOnly);
}

template<typename T>
T Settings::get(const Setting<T> &setting) const
{
    const QVariant stored = m_store.value(QString::fromLatin1(setting.name));
    if constexpr (std::is_same_v<T, bool>) {
        // A file has words where the program that wrote it still has the value itself.
        const QString word = stored.toString();
        return word == "true"_L1 || (word != "false"_L1 && setting.fallback);
    } else if constexpr (std::is_same_v<T, int>) {
        bool isNumber = false;
        const int number = stored.toInt(&isNumber);
        return isNumber && number >= setting.least && number <= setting.greatest ? number : setting.fallback;
    } else {
        return stored.metaType() == QMetaType::fromType<T>() ? stored.value<T>() : setting.fallback;
    }
}

template<typename T>
void Settings::set(const Setting<T> &setting, const T &value)
{
    const bool isNew = get(setting) != value;
    makeFileFor(m_store.fileName());
    m_store.setValue(QString::fromLatin1(setting.name), value);
    if (isNew)
        Q_EMIT changed(QLatin1StringView(setting.name));
}

template bool Settings::get(const Setting<bool> &) const;
template int Settings::get(const Setting<int> &) const;
template QString Settings::get(const Setting<QString> &) const;
template QByteArray Settings::get(const Setting<QByteArray> &) const;
template void Settings::set(const Setting<bool> &, const bool &);
template void Settings::set(const Setting<int> &, const int &);
template void Settings::set(const Setting<QString> &, const QString &);
template void Settings::set(const Setting<QByteArray> &, const QByteArray &);

} // namespace keyherd
