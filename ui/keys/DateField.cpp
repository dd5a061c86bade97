// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/DateField.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int arrowSide = 16;
constexpr int yearsOfACentury = 100;
constexpr int firstYear = 1970; // a two-digit year means this century

QDate parsed(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    const QDate local = QLocale().toDate(text, QLocale::ShortFormat);
    return local.isValid() && local.year() < firstYear ? local.addYears(yearsOfACentury) : local;
}

/// The arrow that combo boxes have, as the style draws it.
QIcon downArrow(const QWidget &widget)
{
    QPixmap picture(QSize(arrowSide, arrowSide) * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QStyleOption option;
    option.initFrom(&widget);
    option.rect = QRect(0, 0, arrowSide, arrowSide);
    option.state = QStyle::State_Enabled;
    widget.style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter, &widget);
    return picture;
}

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent), m_open(addAction(downArrow(*this), QLineEdit::TrailingPosition))
{
    m_open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_open->setShortcutContext(Qt::WidgetShortcut);
    for (auto *button : findChildren<QToolButton *>())
        button->setObjectName(u"Choose date"_s);
    connect(m_open, &QAction::triggered, this, &DateField::openCalendar);
    // Shows how a date in another form was understood.
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = date())
            setDate(typed);
    });
    retranslate();
}

std::optional<QDate> DateField::date() const
{
    const QDate date = parsed(text().trimmed());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool DateField::isValid() const
{
    return text().trimmed().isEmpty() || date();
}

void DateField::setDate(const std::optional<QDate> &date)
{
    setText(date ? date->toString(Qt::ISODate) : QString());
}

void DateField::openCalendar()
{
    if (!m_popup) {
        m_popup = new QMenu(this);
        m_calendar = new QCalendarWidget(m_popup);
        auto *content = new QWidgetAction(m_popup);
        content->setDefaultWidget(m_calendar);
        m_popup->addAction(content);
        connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate date) {
            setDate(date);
            m_popup->close();
        });
        connect(m_calendar, &QCalendarWidget::clicked, m_calendar, &QCalendarWidget::activated);
    }
    m_calendar->setSelectedDate(date().value_or(QDate::currentDate()));
    m_popup->popup(mapToGlobal(rect().bottomLeft()));
    m_calendar->setFocus();
}

QString DateField::problem()
{
    return tr("This is not a date. Write it as in 2026-12-31, or leave it empty.");
}

void DateField::retranslate()
{
    m_open->setText(tr("Choose date"));
    m_open->setToolTip(tr("Choose date (%1)").arg(m_open->shortcut().toString(QKeySequence::NativeText)));
    setPlaceholderText(tr("YYYY-MM-DD, or empty for never"));
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_open->setIcon(downArrow(*this));
    QLineEdit::changeEvent(event);
}

} // namespace keyherd
