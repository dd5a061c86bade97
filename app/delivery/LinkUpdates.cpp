// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/LinkUpdates.h"

#include "base/Await.h"
#include "base/Background.h"
#include "base/Observe.h"
#include "vault/VaultService.h"

namespace keyherd {

LinkUpdates::LinkUpdates(VaultService &vault, const Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_vault(vault), m_catalogue(catalogue)
{
}

LinkUpdates::~LinkUpdates() = default;

void LinkUpdates::start()
{
    connect(&m_vault, &VaultService::keysEdited, this, &LinkUpdates::run);
    connect(&m_vault, &VaultService::lockedChanged, this, &LinkUpdates::run);
    run();
}

// What changes while one is under way is looked at by the next.
void LinkUpdates::run()
{
    m_isDue = true;
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isDue = false;
    auto work = [&vault = m_vault, &catalogue = m_catalogue] {
        const auto handOut = [&vault](const QList<KeyEntry> &keys, const QString &path) {
            QList<KeyId> ids;
            for (const KeyEntry &key : keys)
                ids << key.id;
            return await(vault.handOutAll(ids, {.purpose = HandOutPurpose::Link, .program = path}));
        };
        return FileLinks(vault, catalogue, handOut).update();
    };
    observe(inBackground(std::move(work)), this, [this](const QFuture<Result<QList<LinkReport>>> &future) {
        m_isRunning = false;
        if (future.resultCount() > 0)
            tell(future.result());
        if (m_isDue)
            run();
    });
}

void LinkUpdates::tell(const Result<QList<LinkReport>> &reports)
{
    if (reports)
        Q_EMIT updated(*reports);
    else if (reports.error().code != ErrorCode::VaultLocked && reports.error().code != ErrorCode::VaultMissing)
        Q_EMIT failed(reports.error());
}

} // namespace keyherd
