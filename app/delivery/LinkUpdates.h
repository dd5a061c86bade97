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
    /// The vault does not say which files are linked. Not told of one that is locked or not there.
    void failed(const keyherd::Error &error);

private:
    void run();
    void tell(const Result<QList<LinkReport>> &reports);

    VaultService &m_vault;
    const Catalogue &m_catalogue;
    bool m_isRunning = false;
    bool m_isDue = false;
};

} // namespace keyherd
