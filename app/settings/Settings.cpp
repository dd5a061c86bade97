// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include <QFile>

#include <type_traits>

namespace keyherd {

Settings::Settings(const QString &path) : m_store(path, QSettings::IniFormat)
{
    // A new file gets its mode from the umask that `hardenProcess` sets.
    if (QFile::exists(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

template<typename T>
T Settings::get(const Setting<T> &setting) const
{
    const QVariant stored = m_store.value(QString::fromLatin1(setting.name));
    if constexpr (std::is_same_v<T, int>) {
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
    m_store.setValue(QString::fromLatin1(setting.name), value);
}

template int Settings::get(const Setting<int> &) const;
template QString Settings::get(const Setting<QString> &) const;
template QByteArray Settings::get(const Setting<QByteArray> &) const;
template void Settings::set(const Setting<int> &, const int &);
template void Settings::set(const Setting<QString> &, const QString &);
template void Settings::set(const Setting<QByteArray> &, const QByteArray &);

} // namespace keyherd
