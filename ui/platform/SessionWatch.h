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

    /// After `aboutToSleep`, which holds up the computer where that can be done; for some seconds at most.
    void letSleep();

Q_SIGNALS:
    void screenLocked();
    void aboutToSleep();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyherd
