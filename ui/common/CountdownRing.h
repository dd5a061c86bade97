// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace keyherd {

/// A ring that runs down once. Keeps its place in a layout while it is not running.
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(QWidget *parent = nullptr);

    void start(std::chrono::milliseconds duration);
    /// Without `finished`.
    void stop();

    [[nodiscard]] QSize sizeHint() const override;
    Q_SIGNAL void finished();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_frame;
    QTimer m_end;
    QElapsedTimer m_sinceStart;
    std::chrono::milliseconds m_duration{0};
};

} // namespace keyherd
