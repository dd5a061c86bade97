// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FieldNote.h"

#include "common/Symbol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace keyherd {

namespace {

std::pair<Symbol, Tint> lookOf(FieldNote::Kind kind)
{
    switch (kind) {
    case FieldNote::Kind::Hint:
        return {Symbol::Information, Tint::Quiet};
    case FieldNote::Kind::Good:
        return {Symbol::Good, Tint::Good};
    case FieldNote::Kind::Warning:
        return {Symbol::Warning, Tint::Warning};
    case FieldNote::Kind::Error:
        return {Symbol::Bad, Tint::Bad};
    }
    return {Symbol::Information, Tint::Text};
}

} // namespace

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    clear();
}

void FieldNote::say(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    m_field->setAccessibleDescription(text);
    present();
    setVisible(true);
}

void FieldNote::clear()
{
    m_text->clear();
    m_field->setAccessibleDescription(QString());
    setVisible(false);
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::present()
{
    const auto [symbol, tint] = lookOf(m_kind);
    const int side = fontMetrics().height();
    m_icon->setPixmap(symbolIcon(symbol, tint).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     m_kind == Kind::Hint ? colours.color(QPalette::WindowText) : colourOf(tint, palette()));
    m_text->setPalette(colours);
}

void FieldNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !text().isEmpty())
        present();
    QWidget::changeEvent(event);
}

} // namespace keyherd
