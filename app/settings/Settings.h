// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>

#include <chrono>
#include <memory>

namespace keyherd {

/// One setting: its name in the file, its default and, for numbers, its range. The only declaration of each.
template<typename T>
struct Setting
{
    const char *name;
    T fallback;
    T least = {};
    T greatest = {};
};

/// What to do at a start with keys that lie around and that the vault lacks.
enum class AtStart { Ask, TakeIn, LeaveAlone };

/// Whether programs are served over HTTP while the window runs. NotYet: never switched on, so that the person was not told what it does.
enum class ServeHttp { NotYet, On, Off };

namespace settings {
inline constexpr Setting<int> clipboardSeconds{"security/clipboard_seconds", 30, 5, 600};
inline constexpr Setting<int> revealSeconds{"security/reveal_seconds", 10, 3, 120};
inline constexpr Setting<int> lockAfterMinutes{"security/lock_after_minutes", 15, 0, 720}; ///< without input; 0: never
inline constexpr Setting<bool> lockWithScreen{"security/lock_with_screen", true};
inline constexpr Setting<bool> lockOnSuspend{"security/lock_on_suspend", true};
inline constexpr Setting<bool> hideFromCapture{"security/hide_from_capture", true}; ///< where the system can
inline constexpr Setting<int> testTimeoutSeconds{"network/test_timeout_seconds", 10, 1, 120};
inline constexpr Setting<int> testsInParallel{"network/tests_in_parallel", 8, 1, 64};
inline constexpr Setting<int> testEveryHours{"network/test_every_hours", 0, 0, 744};      ///< 0: not regularly
inline constexpr Setting<int> rotateAfterDays{"reminders/rotate_after_days", 0, 0, 3650}; ///< 0: no reminder of age
inline constexpr Setting<int> daysBeforeExpiry{"reminders/days_before_expiry", 14, 0, 365};
inline constexpr Setting<int> keysAtStart{"general/keys_at_start", int(AtStart::Ask), int(AtStart::Ask),
                                          int(AtStart::LeaveAlone)};
inline constexpr Setting<bool> closeToTray{"general/close_to_tray", true}; ///< where there is a tray
inline constexpr Setting<bool> toldOfTray{"general/told_of_tray", false};
inline constexpr Setting<int> apiEnabled{"api/enabled", int(ServeHttp::NotYet), int(ServeHttp::NotYet),
                                         int(ServeHttp::Off)};
inline constexpr Setting<int> apiPort{"api/port", 8417, 1024, 65535};
inline const Setting<QString> language{"general/language", QString()}; ///< empty: the system's
inline const Setting<QByteArray> windowGeometry{"window/geometry", QByteArray()};
inline const Setting<QByteArray> keyTableColumns{"window/key_table_columns", QByteArray()};
} // namespace settings

/// The user's settings, in one file of mode 0600. Holds no secret. Belongs to the thread that made it.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &path);

    /// The stored value, or the default where it is missing, of the wrong type or out of range.
    template<typename T>
    [[nodiscard]] T get(const Setting<T> &setting) const;
    template<typename T>
    void set(const Setting<T> &setting, const T &value);

    /// `name` of the one that has another value now. Not told of what other programs write.
    Q_SIGNAL void changed(QLatin1StringView name);

private:
    QSettings m_store;
};

} // namespace keyherd
