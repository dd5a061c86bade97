// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ReadablePalette.h"
#include "common/Symbol.h"

#include <QApplication>
#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

QPalette palette(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette made(window);
    made.setColor(QPalette::Base, base);
    made.setColor(QPalette::AlternateBase, window);
    made.setColor(QPalette::WindowText, text);
    made.setColor(QPalette::Text, text);
    QColor quiet = text;
    quiet.setAlpha(128); // as the platforms have it
    made.setColor(QPalette::PlaceholderText, quiet);
    return made;
}

} // namespace

class ReadablePaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
        QCOMPARE(contrast(Qt::white, Qt::blue), contrast(Qt::blue, Qt::white));
    }

    void everyColourOfTextIsReadable_data()
    {
        QTest::addColumn<QPalette>("colours");
        QTest::newRow("light") << palette(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black);
        QTest::newRow("grey") << palette(QColor(0xe8, 0xe8, 0xe8), QColor(0xf7, 0xf7, 0xf7), QColor(0x20, 0x20, 0x20));
        QTest::newRow("dark") << palette(QColor(0x35, 0x35, 0x35), QColor(0x23, 0x23, 0x23), Qt::white);
        QTest::newRow("less dark") << palette(QColor(0x40, 0x40, 0x40), QColor(0x2b, 0x2b, 0x2b), Qt::white);
    }
    void everyColourOfTextIsReadable()
    {
        QFETCH(QPalette, colours);
        colours.setColor(QPalette::PlaceholderText, ReadablePalette::quietText(colours));
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            for (const Tint tint : {Tint::Text, Tint::Good, Tint::Warning, Tint::Bad, Tint::Quiet}) {
                const double found = contrast(colourOf(tint, colours), colours.color(ground));
                QVERIFY2(found >= readableContrast,
                         qPrintable(u"tint %1 on role %2: %3"_s.arg(int(tint)).arg(int(ground)).arg(found)));
            }
        }
    }

    void quietTextThatIsReadableIsLeftAsItIs()
    {
        QPalette colours = palette(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black);
        colours.setColor(QPalette::PlaceholderText, QColor(0x50, 0x50, 0x50));
        QCOMPARE(ReadablePalette::quietText(colours), QColor(0x50, 0x50, 0x50));
    }

    void whereTheSystemHasNoneForDarkItIsPalerThanTheText()
    {
        QPalette colours = palette(QColor(0x35, 0x35, 0x35), QColor(0x23, 0x23, 0x23), Qt::white);
        colours.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        const QColor quiet = ReadablePalette::quietText(colours);
        QCOMPARE(quiet.rgb(), QColor(Qt::white).rgb());
        QVERIFY(quiet.alpha() < 255);
    }

    void theApplicationsHintsBecomeReadableAndAllElseStaysTheSystems()
    {
        const ReadablePalette readable;
        const QPalette now = QApplication::palette();
        QVERIFY(contrast(now.color(QPalette::PlaceholderText), now.color(QPalette::Window)) >= readableContrast);
        QVERIFY(!now.isBrushSet(QPalette::Active, QPalette::Window));
    }
};

QTEST_MAIN(ReadablePaletteTest)
#include "ReadablePaletteTest.moc"
