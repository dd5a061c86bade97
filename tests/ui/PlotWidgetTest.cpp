// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PlotWidget.h"

#include <QHelpEvent>
#include <QImage>
#include <QTest>
#include <QToolTip>

using namespace keyherd;
using namespace Qt::StringLiterals;

class PlotWidgetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PlotWidget> m_plot;

    static PlotWidget::Content threeDays()
    {
        return {.labels = {u"1/1"_s, u"1/2"_s, u"1/3"_s},
                .texts = {u"1 January: 2"_s, u"2 January: 0"_s, u"3 January: 9"_s},
                .series = {{u"Uses"_s, Tint::Accent, {2, 0, 9}}},
                .description = u"Uses: 11"_s};
    }
    void show(const PlotWidget::Content &content, PlotWidget::Shape shape = PlotWidget::Shape::Bars)
    {
        m_plot = std::make_unique<PlotWidget>(shape);
        m_plot->setEmptyText(u"Nothing yet."_s);
        m_plot->setContent(content);
        m_plot->resize(300, 150);
        m_plot->show();
        QVERIFY(QTest::qWaitForWindowActive(m_plot.get()));
    }
    /// How many pixels of the plot's third part, counted from the left, have this colour.
    [[nodiscard]] int pixels(int third, const QColor &colour)
    {
        const QImage image = m_plot->grab().toImage();
        int count = 0;
        for (int x = image.width() * third / 3; x < image.width() * (third + 1) / 3; ++x) {
            for (int y = 0; y < image.height(); ++y)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] QString described() { return m_plot->accessibleDescription(); }
    void press(Qt::Key key) { QTest::keyClick(m_plot.get(), key); }

private Q_SLOTS:
    void cleanup() { m_plot.reset(); }

    void whatThePlotSaysStandsInWords()
    {
        show(threeDays());
        m_plot->clearFocus();
        QCOMPARE(described(), u"Uses: 11"_s);
    }

    void theArrowsTellEachPlace()
    {
        show(threeDays());
        m_plot->clearFocus();
        m_plot->setFocus(Qt::TabFocusReason);
        QCOMPARE(described(), u"3 January: 9"_s);
        press(Qt::Key_Left);
        QCOMPARE(described(), u"2 January: 0"_s);
        QCOMPARE(QToolTip::text(), u"2 January: 0"_s);
        press(Qt::Key_Home);
        QCOMPARE(described(), u"1 January: 2"_s);
        press(Qt::Key_Left);
        QCOMPARE(described(), u"1 January: 2"_s);
        press(Qt::Key_Right);
        QCOMPARE(described(), u"2 January: 0"_s);
        press(Qt::Key_End);
        QCOMPARE(described(), u"3 January: 9"_s);
    }

    void theMouseTellsEachPlace()
    {
        show(threeDays());
        QHelpEvent event(QEvent::ToolTip, QPoint(290, 70), m_plot->mapToGlobal(QPoint(290, 70)));
        QCoreApplication::sendEvent(m_plot.get(), &event);
        QCOMPARE(QToolTip::text(), u"3 January: 9"_s);
    }

    void moreIsDrawnHigher()
    {
        show(threeDays());
        m_plot->clearFocus();
        const QColor accent = colourOf(Tint::Accent, m_plot->palette());
        QVERIFY(pixels(0, accent) > 0);
        QCOMPARE(pixels(1, accent), 0);
        QVERIFY(pixels(2, accent) > 3 * pixels(0, accent));
    }

    void aLineIsDrawnThroughAllPlaces()
    {
        show(threeDays(), PlotWidget::Shape::Line);
        m_plot->clearFocus();
        const QColor accent = colourOf(Tint::Accent, m_plot->palette());
        for (const int third : {0, 1, 2})
            QVERIFY(pixels(third, accent) > 0);
    }

    void anEmptyPlotSaysSoAndTakesNoFocus()
    {
        show({});
        QCOMPARE(described(), u"Nothing yet."_s);
        QCOMPARE(m_plot->focusPolicy(), Qt::NoFocus);
        press(Qt::Key_Left);
        QCOMPARE(described(), u"Nothing yet."_s);
    }

    void hugeNumbersAreDrawn()
    {
        PlotWidget::Content content = threeDays();
        content.series[0].values = {0, 0, 4'000'000'000'000};
        show(content);
        m_plot->clearFocus();
        QVERIFY(pixels(2, colourOf(Tint::Accent, m_plot->palette())) > 0);
    }
};

QTEST_MAIN(PlotWidgetTest)
#include "PlotWidgetTest.moc"
