// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/ProviderBox.h"

#include "providers/Catalogue.h"

#include <QSignalBlocker>

namespace keyherd {

ProviderBox::ProviderBox(const Catalogue &catalogue, QWidget *parent) : QComboBox(parent), m_catalogue(catalogue)
{
    refill();
    connect(this, &QComboBox::currentIndexChanged, this, &ProviderBox::follow);
}

void ProviderBox::refill()
{
    const auto before = provider();
    const QSignalBlocker silent(this);
    clear();
    for (const Provider &provider : m_catalogue.providers())
        addItem(provider.name, provider.id.toString());
    insertSeparator(count());
    addItem(QString());
    retranslate();
    choose(before);
}

std::optional<ProviderId> ProviderBox::provider() const
{
    const QString id = currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(ProviderId(id));
}

void ProviderBox::choose(const std::optional<ProviderId> &id)
{
    if (id && findData(id->toString()) < 0)
        insertItem(0, id->toString(), id->toString());
    m_last = id ? findData(id->toString()) : -1;
    setCurrentIndex(m_last);
}

void ProviderBox::follow(int index)
{
    if (index < 0 || index != otherIndex()) {
        m_last = index;
        Q_EMIT chosen();
        return;
    }
    {
        const QSignalBlocker silent(this);
        setCurrentIndex(m_last);
    }
    Q_EMIT otherWanted();
}

void ProviderBox::retranslate()
{
    setItemText(otherIndex(), tr("Other service…"));
}

} // namespace keyherd
