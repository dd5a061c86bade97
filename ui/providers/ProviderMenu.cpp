// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ProviderMenu.h"

#include "base/Observe.h"
#include "composition/Keyherd.h"
#include "models/ProviderListModel.h"

#include <QListView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

ProviderMenu::ProviderMenu(Keyherd &keyherd, const ProviderListModel &providers, QListView &list)
    : QObject(&list), m_keyherd(keyherd), m_providers(providers), m_list(list)
{
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, &ProviderMenu::popUp);
}

void ProviderMenu::popUp(const QPoint &place)
{
    auto *menu = new QMenu(&m_list);
    menu->setObjectName(u"Provider menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Add a service of your own…"), this, &ProviderMenu::addWanted);
    const auto id = m_providers.choiceAt(m_list.indexAt(place).row()).provider;
    const Provider *provider = id ? m_keyherd.catalogue().find(*id) : nullptr;
    if (provider && provider->issue)
        menu->addAction(tr("Have %1 issue a key…").arg(QString(provider->name).replace(u'&', "&&"_L1)), this,
                        [this, chosen = *id] { Q_EMIT issueWanted(chosen); });
    if (provider && provider->own)
        menu->addAction(tr("Remove %1").arg(QString(provider->name).replace(u'&', "&&"_L1)), this,
                        [this, chosen = *id] { remove(chosen); });
    menu->popup(m_list.viewport()->mapToGlobal(place));
}

// What is removed is read first, so that it can be brought back.
void ProviderMenu::remove(const ProviderId &id)
{
    observe(m_keyherd.vault().ownProviders(), this, [this, id](const QFuture<Result<OwnProviders>> &read) {
        if (read.resultCount() == 0)
            return;
        const Result<OwnProviders> own = read.result();
        if (!own)
            return Q_EMIT failed(own.error());
        for (const KeptProvider &kept : own->entries) {
            if (kept.own.provider.id == id)
                remove(kept.own);
        }
    });
}

void ProviderMenu::remove(const OwnProvider &own)
{
    observe(m_keyherd.vault().removeProvider(own.provider.id.toString()), this,
            [this, own](const QFuture<Result<void>> &removed) {
                if (removed.resultCount() == 0)
                    return;
                if (const Result<void> outcome = removed.result(); !outcome)
                    return Q_EMIT failed(outcome.error());
                offerBack(own);
            });
}

// What is passed on here is the only copy of the entry.
void ProviderMenu::offerBack(const OwnProvider &own)
{
    Q_EMIT done(tr("%1 was removed.").arg(own.provider.name), [this, own] { bringBack(own); });
}

void ProviderMenu::bringBack(const OwnProvider &own)
{
    observe(m_keyherd.vault().addProvider(own.json), this, [this, own](const QFuture<Result<Provider>> &added) {
        if (added.resultCount() == 0)
            return offerBack(own);
        const Result<Provider> provider = added.result();
        if (!provider) {
            offerBack(own);
            return Q_EMIT failed(provider.error());
        }
        Q_EMIT done(tr("%1 is back.").arg(provider->name), {});
    });
}

} // namespace keyherd
