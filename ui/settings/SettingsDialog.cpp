// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDialog.h"

#include "composition/Keyherd.h"
#include "settings/ApiSettings.h"
#include "settings/GeneralSettings.h"
#include "settings/NetworkSettings.h"
#include "settings/ReminderSettings.h"
#include "settings/SecuritySettings.h"
#include "settings/VaultSettings.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr QSize usualSize(720, 520);
constexpr int listSpacing = 4;

} // namespace

SettingsDialog::SettingsDialog(Keyherd &keyherd, ApiSwitch &api, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_stack(new QStackedWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"Settings"_s);
    m_list->setObjectName(u"Settings pages"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(listSpacing);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);
    m_buttons->setContentsMargins(0, 0, 8, 0);
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(u"Close"_s);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    Settings &settings = keyherd.settings();
    add(new GeneralSettings(settings));
    add(new SecuritySettings(settings, keyherd.vault()));
    add(new NetworkSettings(settings));
    add(new ReminderSettings(settings));
    add(new ApiSettings(settings, api));
    add(new VaultSettings(keyherd));
    resize(usualSize);
    retranslate();
    m_list->setCurrentRow(0);
}

void SettingsDialog::add(SettingsPage *page)
{
    m_pages << page;
    m_list->addItem(QString());
    auto *scrolled = new QScrollArea;
    scrolled->setWidget(page);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(scrolled);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(m_pages.at(i)->title());
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * listSpacing
                          + 2 * m_list->fontMetrics().averageCharWidth());
    QPushButton *close = m_buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setAccessibleName(close->text());
}

} // namespace keyherd
