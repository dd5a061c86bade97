// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsPage.h"

#include "common/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int betweenSettings = 12;

} // namespace

SettingsPage::SettingsPage(Settings &settings, const QString &name) : m_settings(settings), m_rows(new QGridLayout)
{
    setObjectName(name);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(0, 1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(m_rows);
    column->addStretch(1);
}

int SettingsPage::newRow()
{
    const int next = m_rows->rowCount();
    if (m_rows->isEmpty())
        return next;
    m_rows->setRowMinimumHeight(next, betweenSettings);
    return next + 1;
}

void SettingsPage::addRow(QWidget *control, bool named)
{
    Words words;
    const int row = newRow();
    if (named) {
        words.name = plainLabel();
        words.name->setBuddy(control);
        m_rows->addWidget(words.name, row, 0);
        m_rows->addWidget(control, row, 1);
    } else {
        m_rows->addWidget(control, row, 0, 1, 2);
    }
    words.explanation = plainLabel();
    words.explanation->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(words.explanation, row + 1, 0, 1, 2);
    m_words.insert(control, words);
}

QCheckBox *SettingsPage::addSwitch(const QString &name)
{
    auto *box = new QCheckBox;
    box->setObjectName(name);
    addRow(box, false);
    return box;
}

QCheckBox *SettingsPage::addSwitch(const Setting<bool> &setting, const QString &name)
{
    QCheckBox *box = addSwitch(name);
    box->setChecked(m_settings.get(setting));
    connect(box, &QCheckBox::toggled, this, [this, &setting](bool on) { m_settings.set(setting, on); });
    connect(&m_settings, &Settings::changed, box, [this, box, &setting](QLatin1StringView changed) {
        if (changed == QLatin1StringView(setting.name))
            box->setChecked(m_settings.get(setting));
    });
    return box;
}

QSpinBox *SettingsPage::addNumber(const QString &name, int least, int greatest)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, greatest);
    // What is half typed is no value yet.
    box->setKeyboardTracking(false);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    addRow(box, true);
    return box;
}

QSpinBox *SettingsPage::addNumber(const Setting<int> &setting, const QString &name)
{
    QSpinBox *box = addNumber(name, setting.least, setting.greatest);
    box->setValue(m_settings.get(setting));
    connect(box, &QSpinBox::valueChanged, this, [this, &setting](int value) { m_settings.set(setting, value); });
    connect(&m_settings, &Settings::changed, box, [this, box, &setting](QLatin1StringView changed) {
        if (changed == QLatin1StringView(setting.name))
            box->setValue(m_settings.get(setting));
    });
    return box;
}

QComboBox *SettingsPage::addChoice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    addRow(box, true);
    return box;
}

QLabel *SettingsPage::addFact(const QString &name)
{
    QLabel *fact = plainLabel();
    fact->setObjectName(name);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    Words words;
    words.name = plainLabel();
    words.name->setForegroundRole(QPalette::PlaceholderText);
    words.name->setBuddy(fact);
    addWidget(words.name);
    m_rows->addWidget(fact, m_rows->rowCount(), 0, 1, 2);
    m_words.insert(fact, words);
    return fact;
}

void SettingsPage::addWidget(QWidget *widget)
{
    m_rows->addWidget(widget, newRow(), 0, 1, 2);
}

void SettingsPage::setWords(QWidget *control, const QString &name, const QString &explanation)
{
    const Words words = m_words.value(control);
    if (auto *box = qobject_cast<QCheckBox *>(control))
        box->setText(name);
    else if (words.name)
        words.name->setText(name);
    if (words.explanation)
        words.explanation->setText(explanation);
    // What a fact says is its own name; what it is about stands in its description.
    const bool isFact = !words.explanation;
    control->setAccessibleName(isFact ? QString() : name);
    control->setAccessibleDescription(isFact ? name : explanation);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace keyherd
