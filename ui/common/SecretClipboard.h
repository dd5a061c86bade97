// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace keyherd {

/// Puts a secret on the clipboard and takes it off again: after a while, when the program ends, or when told; but never what somebody
/// else put there meanwhile. Clipboard managers are asked not to keep it. The X11 selection (middle click) is left alone.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void put(const Secret &secret, std::chrono::seconds lifetime);
    void clear();
    [[nodiscard]] bool holdsSecret() const { return m_holds; }

    /// Seconds left, once a second; 0 when it is off the clipboard.
    Q_SIGNAL void secondsLeft(int seconds);

private:
    void tick();
    void noteChange();

    QTimer m_tick;
    QElapsedTimer m_sincePut; ///< monotonic: the clock may jump
    std::chrono::seconds m_lifetime{0};
    QByteArray m_mark; ///< tells our data from anybody else's
    bool m_holds = false;
};

} // namespace keyherd
