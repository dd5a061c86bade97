// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Symbol.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString fileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Add:
        return u"add"_s;
    case Symbol::Import:
        return u"import"_s;
    case Symbol::Test:
        return u"test"_s;
    case Symbol::TestAll:
        return u"test-all"_s;
    case Symbol::Lock:
        return u"lock"_s;
    case Symbol::Menu:
        return u"menu"_s;
    case Symbol::Search:
        return u"search"_s;
    case Symbol::Copy:
        return u"copy"_s;
    case Symbol::Show:
        return u"show"_s;
    case Symbol::Hide:
        return u"hide"_s;
    case Symbol::Edit:
        return u"edit"_s;
    case Symbol::Delete:
        return u"delete"_s;
    case Symbol::Activate:
        return u"activate"_s;
    case Symbol::Deactivate:
        return u"deactivate"_s;
    case Symbol::Rotate:
        return u"rotate"_s;
    case Symbol::Undo:
        return u"undo"_s;
    case Symbol::Close:
        return u"close"_s;
    case Symbol::Key:
        return u"key"_s;
    case Symbol::Columns:
        return u"columns"_s;
    case Symbol::Programs:
        return u"programs"_s;
    case Symbol::Activity:
        return u"activity"_s;
    case Symbol::Usage:
        return u"usage"_s;
    case Symbol::Good:
        return u"good"_s;
    case Symbol::Warning:
        return u"warning"_s;
    case Symbol::Bad:
        return u"bad"_s;
    case Symbol::Unknown:
        return u"unknown"_s;
    case Symbol::Idle:
        return u"idle"_s;
    case Symbol::Information:
        return u"information"_s;
    case Symbol::App:
        return u"keyherd"_s;
    }
    return {};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// The files say `currentColor` where the colour of the moment goes.
QPixmap drawn(Symbol symbol, const QColor &colour, const QSize &pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(fileOf(symbol)));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QPainter painter(&pixmap);
    QSvgRenderer(file.readAll().replace("currentColor", colour.name().toLatin1())).render(&painter);
    return pixmap;
}

/// A table paints one in each row, and reading and drawing them takes longer than all its texts.
QPixmap kept(Symbol symbol, const QColor &colour, const QSize &pixels)
{
    const QString name =
        u"keyherd/%1/%2/%3x%4"_s.arg(fileOf(symbol), colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(name, &pixmap)) {
        pixmap = drawn(symbol, colour, pixels);
        QPixmapCache::insert(name, pixmap);
    }
    return pixmap;
}

class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, Tint tint) : m_symbol(symbol), m_tint(tint) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const bool disabled = mode == QIcon::Disabled;
        return kept(m_symbol,
                    mode == QIcon::Selected
                        ? palette.color(QPalette::HighlightedText)
                        : colourOf(m_tint, palette, disabled ? QPalette::Disabled : QPalette::Active),
                    size);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    Symbol m_symbol;
    Tint m_tint;
};

} // namespace

QColor colourOf(Tint tint, const QPalette &palette, QPalette::ColorGroup group)
{
    if (group == QPalette::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    const bool dark = isDark(palette);
    switch (tint) {
    case Tint::Text:
        return palette.color(group, QPalette::WindowText);
    case Tint::Good:
        return dark ? QColor(0x5f, 0xd3, 0x8d) : QColor(0x17, 0x6f, 0x3c);
    case Tint::Warning:
        return dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x8a, 0x57, 0x00);
    case Tint::Bad:
        return dark ? QColor(0xff, 0x90, 0x89) : QColor(0xb3, 0x28, 0x20);
    case Tint::Quiet:
        return palette.color(group, QPalette::PlaceholderText);
    case Tint::Accent:
        return palette.color(group, QPalette::Highlight);
    }
    return {};
}

QIcon symbolIcon(Symbol symbol, Tint tint)
{
    return QIcon(new SymbolEngine(symbol, tint));
}

} // namespace keyherd
