// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace keyherd {

class Settings;

/// Keeps all our windows out of screen captures while the settings say so; does nothing where the system cannot.
class CaptureShield : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    CaptureShield(Settings &settings, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Settings &m_settings;
};

} // namespace keyherd
