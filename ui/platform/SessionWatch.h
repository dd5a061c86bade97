// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace keyherd {

/// Tells when a person turns away from the computer. One file per platform. Tells nothing where the system does not say.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);
    ~SessionWatch() override;

    /// Whether `aboutToSleep` holds up the computer until `letSleep`, for some seconds at most. Else it sleeps as soon as all were told.
    [[nodiscard]] static bool canHold();
    void letSleep();

Q_SIGNALS:
    void screenLocked();
    void aboutToSleep();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyherd
