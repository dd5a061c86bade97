// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Symbol.h"

#include <QStringList>
#include <QWidget>

namespace keyherd {

/// A small plot of numbers over time: bars one upon the other, or a line. Each place can be asked for with the mouse and with the arrow keys; what
/// the whole says stands in the accessible description, in words.
class PlotWidget : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Bars, Line };

    struct Series
    {
        QString name;
        Tint tint = Tint::Accent;
        QList<qint64> values = {}; ///< none below 0, one for each place
    };
    struct Content
    {
        QStringList labels = {}; ///< of the places, for the axis: "12 Nov"
        QStringList texts = {};  ///< of the places, whole: "12 November: 3 uses, 1 error"
        QList<Series> series = {};
        QString description = {}; ///< what the plot says, in words
    };

    explicit PlotWidget(Shape shape, QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// Said while there is no place.
    void setEmptyText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int placeCount() const { return static_cast<int>(m_content.labels.size()); }
    [[nodiscard]] qint64 top() const;
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QRectF placeArea(int place) const;
    [[nodiscard]] int placeAt(const QPointF &point) const;
    void mark(int place);
    void tellMarked();
    void describe();
    void paintAxes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    Shape m_shape;
    Content m_content;
    QString m_emptyText;
    int m_marked = -1; ///< the place that is asked for; -1: none
};

} // namespace keyherd
