// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected, not what is current, says where one is: the list that one is not in keeps its current entry for the keyboard.
#include "home/Sidebar.h"

#include "common/Symbol.h"
#include "keys/ProviderDelegate.h"

#include <QEvent>
#include <QFrame>
#include <QListView>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::pair<Place, Symbol> otherPlaces[] = {
    {Place::Programs, Symbol::Programs},
    {Place::Activity, Symbol::Activity},
    {Place::Usage, Symbol::Usage},
};

} // namespace

Sidebar::Sidebar(ProviderListModel &providers, QWidget *parent)
    : QWidget(parent), m_providers(providers), m_providerList(new QListView), m_places(new QListWidget)
{
    m_providerList->setObjectName(u"Providers"_s);
    m_providerList->setModel(&m_providers);
    m_places->setObjectName(u"Pages"_s);
    for (const auto &[place, symbol] : otherPlaces)
        new QListWidgetItem(symbolIcon(symbol), QString(), m_places);
    arrange();
    connect(m_providerList->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Sidebar::takeProvider);
    connect(m_places->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Sidebar::takePlace);
    for (QListView *list : {m_providerList, static_cast<QListView *>(m_places)})
        connect(list, &QListView::activated, list, [list](const QModelIndex &index) {
            list->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        });
    connect(&m_providers, &QAbstractItemModel::modelReset, this, &Sidebar::markProvider);
    retranslate();
}

Sidebar::~Sidebar()
{
    delete m_providerList;
}

void Sidebar::arrange()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (QListView *list : {m_providerList, static_cast<QListView *>(m_places)}) {
        list->setItemDelegate(new ProviderDelegate(list));
        list->setFrameShape(QFrame::NoFrame);
        list->setUniformItemSizes(true);
    }
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Midlight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_providerList, 1);
    column->addWidget(line);
    column->addWidget(m_places);
}

void Sidebar::takeProvider()
{
    const QModelIndexList chosen = m_providerList->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    const ProviderListModel::Choice choice = m_providers.choiceAt(chosen.constFirst().row());
    const bool isNews = choice != m_provider || m_place != Place::Keys;
    m_provider = choice;
    m_place = Place::Keys;
    m_places->clearSelection();
    if (isNews)
        Q_EMIT providerChosen(m_provider);
}

void Sidebar::takePlace()
{
    const QModelIndexList chosen = m_places->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    m_place = otherPlaces[chosen.constFirst().row()].first;
    m_providerList->clearSelection();
    Q_EMIT placeChosen(m_place);
}

void Sidebar::choose(Place place)
{
    if (place == Place::Keys)
        return selectProvider(QItemSelectionModel::ClearAndSelect);
    const auto *found = std::ranges::find(otherPlaces, place, &std::pair<Place, Symbol>::first);
    m_places->setCurrentRow(static_cast<int>(found - std::begin(otherPlaces)));
    m_places->currentItem()->setSelected(true);
}

void Sidebar::chooseAllKeys()
{
    m_providerList->selectionModel()->setCurrentIndex(m_providers.index(0), QItemSelectionModel::ClearAndSelect);
}

void Sidebar::selectProvider(QItemSelectionModel::SelectionFlags how)
{
    m_providerList->selectionModel()->setCurrentIndex(m_providers.index(m_providers.rowOf(m_provider)), how);
}

// A list that was filled anew has no choice of its own.
void Sidebar::markProvider()
{
    selectProvider(m_place == Place::Keys ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        m_places->setFixedHeight(m_places->count() * m_places->sizeHintForRow(0));
}

void Sidebar::retranslate()
{
    m_providerList->setAccessibleName(tr("Providers"));
    m_places->setAccessibleName(tr("Pages"));
    const QString names[] = {tr("Programs"), tr("Activity"), tr("Usage")};
    for (int row = 0; row < m_places->count(); ++row) {
        m_places->item(row)->setText(names[row]);
        m_places->item(row)->setToolTip(names[row]);
    }
    m_places->setFixedHeight(m_places->count() * m_places->sizeHintForRow(0));
}

} // namespace keyherd
