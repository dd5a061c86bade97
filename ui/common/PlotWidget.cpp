// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PlotWidget.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int gap = 4;
constexpr int usualLines = 8; // of text
constexpr int fewestLines = 6;
constexpr int usualCharacters = 36;
constexpr qreal barShare = 0.7;
constexpr qreal widestBar = 32;
constexpr qreal dotRadius = 2.5;
constexpr int markOpacity = 40;

/// 1, 2 or 5 and noughts: an axis that ends there reads well.
qint64 roundedUp(qint64 value)
{
    qint64 power = 1;
    while (power * 10 <= value)
        power *= 10;
    for (const qint64 factor : {1, 2, 5}) {
        if (factor * power >= value)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

PlotWidget::PlotWidget(Shape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setContent({});
}

void PlotWidget::setContent(const Content &content)
{
    const bool samePlaces = content.labels == m_content.labels;
    m_content = content;
    if (!samePlaces)
        m_marked = -1;
    setFocusPolicy(placeCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    describe();
    update();
}

void PlotWidget::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    update();
}

QSize PlotWidget::sizeHint() const
{
    return {usualCharacters * fontMetrics().averageCharWidth(), usualLines * fontMetrics().height()};
}

QSize PlotWidget::minimumSizeHint() const
{
    return {usualCharacters * fontMetrics().averageCharWidth() / 2, fewestLines * fontMetrics().height()};
}

void PlotWidget::describe()
{
    if (placeCount() == 0)
        setAccessibleDescription(m_emptyText);
    else if (m_marked >= 0)
        setAccessibleDescription(m_content.texts.value(m_marked));
    else
        setAccessibleDescription(m_content.description);
}

qint64 PlotWidget::top() const
{
    qint64 highest = 1;
    for (int place = 0; place < placeCount(); ++place) {
        qint64 sum = 0;
        for (const Series &series : m_content.series)
            sum += series.values.value(place);
        highest = std::max(highest, sum);
    }
    return roundedUp(highest);
}

QRectF PlotWidget::plotArea() const
{
    const int line = fontMetrics().height();
    const int above = m_content.series.size() > 1 ? line + 2 * gap : line / 2;
    const int left = fontMetrics().horizontalAdvance(QLocale().toString(top())) + 2 * gap;
    return QRectF(rect()).adjusted(left, above, -gap, -(line + gap));
}

QRectF PlotWidget::placeArea(int place) const
{
    const QRectF area = plotArea();
    const qreal width = area.width() / std::max(1, placeCount());
    return {area.left() + place * width, area.top(), width, area.height()};
}

int PlotWidget::placeAt(const QPointF &point) const
{
    const QRectF area = plotArea();
    if (placeCount() == 0 || point.x() < area.left() || point.x() >= area.right())
        return -1;
    return static_cast<int>((point.x() - area.left()) * placeCount() / area.width());
}

void PlotWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (placeCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    paintAxes(painter);
    paintLegend(painter);
    if (m_shape == Shape::Bars)
        paintBars(painter);
    else
        paintLine(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void PlotWidget::paintAxes(QPainter &painter) const
{
    const QRectF area = plotArea();
    const qint64 highest = top();
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    QColor grid = palette().color(QPalette::WindowText);
    grid.setAlpha(markOpacity);
    for (const qint64 value : {qint64(0), highest / 2, highest}) {
        if (value * 2 != highest && value != 0 && value != highest)
            continue;
        const qreal y = area.bottom() - area.height() * static_cast<qreal>(value) / static_cast<qreal>(highest);
        painter.setPen(grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(quiet);
        const int line = fontMetrics().height();
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - gap, line), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(value));
    }
    const QRectF below(area.left(), area.bottom() + gap, area.width(), fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft, m_content.labels.constFirst());
    if (placeCount() > 1)
        painter.drawText(below, Qt::AlignRight, m_content.labels.constLast());
    if (m_marked >= 0) {
        QColor mark = palette().color(QPalette::Highlight);
        mark.setAlpha(markOpacity);
        painter.fillRect(placeArea(m_marked), mark);
    }
}

void PlotWidget::paintLegend(QPainter &painter) const
{
    if (m_content.series.size() < 2)
        return;
    const int line = fontMetrics().height();
    qreal x = plotArea().left();
    for (qsizetype i = 0; i < m_content.series.size(); ++i) {
        const Series &series = m_content.series.at(i);
        const QColor colour = colourOf(series.tint, palette());
        painter.setPen(colour);
        painter.setBrush(QBrush(colour, i == 0 ? Qt::SolidPattern : Qt::BDiagPattern));
        painter.drawRect(QRectF(x + 0.5, gap + line / 4.0, line / 2.0, line / 2.0));
        x += line / 2.0 + 2 * gap;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QPointF(x, gap + fontMetrics().ascent()), series.name);
        x += fontMetrics().horizontalAdvance(series.name) + 4 * gap;
    }
}

void PlotWidget::paintBars(QPainter &painter) const
{
    const qreal highest = static_cast<qreal>(top());
    for (int place = 0; place < placeCount(); ++place) {
        const QRectF area = placeArea(place);
        const qreal width = std::min(widestBar, area.width() * barShare);
        qreal bottom = area.bottom();
        for (qsizetype i = 0; i < m_content.series.size(); ++i) {
            const Series &series = m_content.series.at(i);
            const qreal height = area.height() * static_cast<qreal>(series.values.value(place)) / highest;
            if (height <= 0)
                continue;
            const QColor colour = colourOf(series.tint, palette());
            // The first is full, the others hatched: no colour says it alone.
            painter.setPen(i == 0 ? QPen(Qt::NoPen) : QPen(colour));
            painter.setBrush(QBrush(colour, i == 0 ? Qt::SolidPattern : Qt::BDiagPattern));
            painter.drawRect(QRectF(area.center().x() - width / 2, bottom - height, width, height));
            bottom -= height;
        }
    }
}

void PlotWidget::paintLine(QPainter &painter) const
{
    const qreal highest = static_cast<qreal>(top());
    for (const Series &series : m_content.series) {
        const QColor colour = colourOf(series.tint, palette());
        QPolygonF line;
        for (int place = 0; place < placeCount(); ++place) {
            const QRectF area = placeArea(place);
            line << QPointF(area.center().x(),
                            area.bottom() - area.height() * static_cast<qreal>(series.values.value(place)) / highest);
        }
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const QPointF &point : std::as_const(line))
            painter.drawEllipse(point, dotRadius, dotRadius);
    }
}

void PlotWidget::mark(int place)
{
    if (std::exchange(m_marked, place) == place)
        return;
    describe();
    update();
}

void PlotWidget::tellMarked()
{
    if (m_marked < 0)
        return;
    const QPointF place = placeArea(m_marked).center();
    QToolTip::showText(mapToGlobal(place.toPoint()), m_content.texts.value(m_marked), this);
}

bool PlotWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int place = placeAt(help->pos());
    if (place >= 0)
        QToolTip::showText(help->globalPos(), m_content.texts.value(place), this, placeArea(place).toRect());
    else
        QToolTip::hideText();
    return true;
}

void PlotWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = placeCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        mark(std::max(0, m_marked - 1));
        break;
    case Qt::Key_Right:
        mark(std::min(last, m_marked + 1));
        break;
    case Qt::Key_Home:
        mark(0);
        break;
    case Qt::Key_End:
        mark(last);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    tellMarked();
}

void PlotWidget::mouseMoveEvent(QMouseEvent *event)
{
    mark(placeAt(event->position()));
}

void PlotWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        mark(-1);
}

// The newest is what is asked for most.
void PlotWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        mark(placeCount() - 1);
    update();
}

void PlotWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    mark(-1);
    update();
}

} // namespace keyherd
