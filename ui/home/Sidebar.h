// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ProviderListModel.h"

#include <QItemSelectionModel>
#include <QWidget>

class QListView;
class QListWidget;

namespace keyherd {

/// What stands in the middle of the unlocked window.
enum class Place { Keys, Programs, Activity, Usage };

/// The left of the window: the providers, and below them the other places. One entry of both lists is chosen.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    /// `providers` must outlive it.
    explicit Sidebar(ProviderListModel &providers, QWidget *parent = nullptr);
    /// The list goes before the model that it shows.
    ~Sidebar() override;

    [[nodiscard]] QListView &providerList() { return *m_providerList; }
    [[nodiscard]] Place place() const { return m_place; }
    /// As if a person had chosen it. The keys: those of the provider that was chosen last.
    void choose(Place place);
    void chooseAllKeys();

    /// The keys are wanted, these of them.
    Q_SIGNAL void providerChosen(const keyherd::ProviderListModel::Choice &choice);
    Q_SIGNAL void placeChosen(keyherd::Place place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void takeProvider();
    void takePlace();
    void markProvider();
    void selectProvider(QItemSelectionModel::SelectionFlags how);
    void retranslate();

    ProviderListModel &m_providers;
    ProviderListModel::Choice m_provider;
    Place m_place = Place::Keys;
    QListView *m_providerList;
    QListWidget *m_places;
};

} // namespace keyherd
