// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ReadablePalette.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace keyherd {

namespace {

constexpr int alphaStep = 5;
constexpr int opaque = 255;
constexpr int palest = 128;

double linear(float part)
{
    return part <= 0.04045F ? double(part) / 12.92 : std::pow((double(part) + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor seenOn(const QColor &colour, const QColor &ground)
{
    const float alpha = colour.alphaF();
    const auto mixed = [alpha](float above, float below) { return above * alpha + below * (1 - alpha); };
    return QColor::fromRgbF(mixed(colour.redF(), ground.redF()), mixed(colour.greenF(), ground.greenF()),
                            mixed(colour.blueF(), ground.blueF()));
}

} // namespace

double contrast(const QColor &colour, const QColor &ground)
{
    const auto [darker, lighter] = std::minmax({luminance(seenOn(colour, ground)), luminance(ground)});
    return (lighter + 0.05) / (darker + 0.05);
}

ReadablePalette::ReadablePalette(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    apply();
}

QColor ReadablePalette::quietText(const QPalette &palette)
{
    const auto isReadable = [&](const QColor &colour) {
        return std::ranges::all_of(std::array{QPalette::Window, QPalette::Base, QPalette::AlternateBase},
                                   [&](auto ground) {
                                       return contrast(colour, palette.color(ground)) >= readableContrast;
                                   });
    };
    if (const QColor own = palette.color(QPalette::PlaceholderText); isReadable(own))
        return own;
    QColor quiet = palette.color(QPalette::Text);
    for (int alpha = palest; alpha < opaque; alpha += alphaStep) {
        quiet.setAlpha(alpha);
        if (isReadable(quiet))
            return quiet;
    }
    return palette.color(QPalette::Text);
}

void ReadablePalette::apply()
{
    const QPalette now = QApplication::palette();
    const QColor quiet = quietText(now);
    if (quiet == now.color(QPalette::PlaceholderText))
        return;
    // Only what is set here is kept when the system's colours change.
    QPalette changed;
    changed.setColor(QPalette::PlaceholderText, quiet);
    QApplication::setPalette(changed);
}

bool ReadablePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance())
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace keyherd
