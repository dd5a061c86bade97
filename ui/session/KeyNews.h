// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace keyherd {

class Keyherd;
class Notifier;
struct KeyReminder;
struct RotationReport;
struct TestedKey;

/// Tells the person of keys that stopped working, are due, or were replaced, even while the window is not looked at. Keeps the schedules going
/// that find out, as the settings say.
class KeyNews : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    KeyNews(Keyherd &keyherd, Notifier &notifier, QObject *parent);

    /// Something that a person should see in the window, too.
    Q_SIGNAL void wentWrong(const QString &what, const QString &text);

private:
    void startReminders();
    void tellInvalid(const TestedKey &key);
    void tellDue(const KeyReminder &reminder);
    void tellRotation(const RotationReport &report);

    Keyherd &m_keyherd;
    Notifier &m_notifier;
};

} // namespace keyherd
