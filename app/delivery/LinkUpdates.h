// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/FileLinks.h"

#include <QObject>

namespace keyherd {

/// Brings linked files into step whenever keys changed, in the background; keys that ask before they are used are left alone. Belongs to the
/// thread that made it.
class LinkUpdates : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it and its background work.
    LinkUpdates(VaultService &vault, const Catalogue &catalogue, QObject *parent = nullptr);
    ~LinkUpdates() override;

    /// From now on, and at once.
    void start();

Q_SIGNALS:
    /// Files were rewritten, or could not be.
    void updated(const QList<keyherd::LinkReport> &reports);

private:
    void run();

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    bool m_isRunning = false;
    bool m_isDue = false;
};

} // namespace keyherd
