// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/CountdownRing.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace keyherd {

namespace {

constexpr int diameter = 20;
constexpr int penWidth = 3;
constexpr int fullCircle = 360 * 16;
constexpr std::chrono::milliseconds betweenFrames(50);
/// Where the platform wants no motion.
constexpr std::chrono::milliseconds betweenSteps(1000);

} // namespace

CountdownRing::CountdownRing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_end.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_end, &QTimer::timeout, this, [this] {
        stop();
        Q_EMIT finished();
    });
}

void CountdownRing::start(std::chrono::milliseconds duration)
{
    m_duration = duration;
    m_sinceStart.start();
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_frame.start(moves ? betweenFrames : betweenSteps);
    m_end.start(duration);
    update();
}

void CountdownRing::stop()
{
    m_frame.stop();
    m_end.stop();
    m_duration = {};
    update();
}

QSize CountdownRing::sizeHint() const
{
    return {diameter, diameter};
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    if (m_duration.count() == 0)
        return;
    const double left =
        std::clamp(1.0 - static_cast<double>(m_sinceStart.elapsed()) / static_cast<double>(m_duration.count()), 0.0,
                   1.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), penWidth, Qt::SolidLine, Qt::FlatCap));
    const QRectF ring = QRectF(rect()).adjusted(penWidth, penWidth, -penWidth, -penWidth);
    painter.drawArc(ring, fullCircle / 4, static_cast<int>(left * fullCircle));
}

} // namespace keyherd
