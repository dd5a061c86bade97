// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Message.h"

#include "common/PlainLabel.h"
#include "common/Symbol.h"
#include "wording/ErrorText.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

std::pair<Symbol, Tint> lookOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return {Symbol::Information, Tint::Accent};
    case Message::Kind::Success:
        return {Symbol::Good, Tint::Good};
    case Message::Kind::Warning:
        return {Symbol::Warning, Tint::Warning};
    case Message::Kind::Error:
        return {Symbol::Bad, Tint::Bad};
    }
    return {Symbol::Information, Tint::Text};
}

} // namespace

Message::Message(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_what(plainLabel()), m_advice(plainLabel()), m_details(plainLabel()),
      m_more(new QToolButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"Message"_s);
    setFrameShape(QFrame::StyledPanel);
    // Not Maximum: in a narrow column the text needs more height than the size that a message asks for by itself.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    for (QLabel *label : {m_what, m_advice, m_details})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_more->setObjectName(u"Details"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_close->setObjectName(u"Dismiss"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(symbolIcon(Symbol::Close));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_what);
    texts->addWidget(m_advice);
    texts->addWidget(m_details);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_more, &QToolButton::toggled, this, &Message::showDetails);
    connect(m_close, &QToolButton::clicked, this, &Message::clear);
    retranslate();
    clear();
}

void Message::showError(const Error &error, Kind kind)
{
    m_error = error;
    m_kind = kind;
    m_more->setChecked(false);
    present();
}

void Message::showText(Kind kind, const QString &what, const QString &advice)
{
    m_error.reset();
    m_kind = kind;
    m_what->setText(what);
    m_advice->setText(advice);
    present();
}

void Message::clear()
{
    m_error.reset();
    for (QLabel *label : {m_what, m_advice, m_details})
        label->clear();
    hide();
}

bool Message::isEmpty() const
{
    return m_what->text().isEmpty();
}

QString Message::text() const
{
    return m_advice->text().isEmpty() ? m_what->text() : m_what->text() + u' ' + m_advice->text();
}

void Message::present()
{
    if (m_error) {
        const ErrorText words = errorText(*m_error);
        m_what->setText(asSentence(words.what));
        m_advice->setText(asSentence(words.advice));
        m_details->setText(m_error->toLogText());
    }
    m_more->setVisible(m_error.has_value());
    m_advice->setVisible(!m_advice->text().isEmpty());
    showDetails(m_error && m_more->isChecked());
    const auto [symbol, tint] = lookOf(m_kind);
    m_icon->setPixmap(symbolIcon(symbol, tint).pixmap(QSize(20, 20), devicePixelRatioF()));
    setAccessibleName(text());
    show();
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void Message::retranslate()
{
    m_more->setText(tr("Details"));
    m_more->setAccessibleName(tr("Details"));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
}

void Message::showDetails(bool open)
{
    m_details->setVisible(open);
}

void Message::changeEvent(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::LanguageChange)
        retranslate();
    if ((type == QEvent::LanguageChange || type == QEvent::PaletteChange) && !isEmpty())
        present();
    QFrame::changeEvent(event);
}

} // namespace keyherd
