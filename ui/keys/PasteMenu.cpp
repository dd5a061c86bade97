// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/PasteMenu.h"

#include "base/Masking.h"

namespace keyherd {

PasteMenu::PasteMenu(std::vector<PastedKey> keys, const Catalogue &catalogue, QWidget *parent)
    : QMenu(parent), m_keys(std::move(keys))
{
    setObjectName(QStringLiteral("Pasted keys"));
    setAccessibleName(tr("Pasted keys"));
    addSection(tr("Which key is to be added?"));
    for (const PastedKey &key : m_keys) {
        const Provider *provider = key.guesses.isEmpty() ? nullptr : catalogue.find(key.guesses.constFirst().provider);
        const QString name = provider ? provider->name : tr("Unknown provider");
        QAction *action = addAction(tr("%1: %2", "provider: masked key").arg(name, masked(key.secret.view())));
        connect(action, &QAction::triggered, this, [this, &key] { Q_EMIT chosen(key); });
    }
}

} // namespace keyherd
