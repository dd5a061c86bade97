// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KeyRotation.h"

#include "base/Await.h"
#include "base/Background.h"
#include "base/Clock.h"
#include "exchange/RotationWork.h"
#include "providers/Catalogue.h"
#include "vault/VaultService.h"

#include <functional>

namespace keyherd {

namespace {

using Wanted = std::function<bool(const Rotation &)>;

Result<QList<Rotation>> chosen(VaultService &vault, const Wanted &isWanted)
{
    return await(vault.rotations()).map([&](QList<Rotation> rotations) {
        rotations.removeIf([&](const Rotation &rotation) { return !isWanted(rotation); });
        return rotations;
    });
}

bool concerns(const Rotation &rotation, KeyId id)
{
    return rotation.key == id || rotation.other == id;
}

Result<void> forEachOf(VaultService &vault, KeyId key, bool switched,
                       const std::function<Result<void>(const Rotation &)> &work)
{
    const auto entry = await(vault.find(key.toString()));
    if (!entry)
        return fail(entry.error());
    const auto rotations = chosen(vault, [&](const Rotation &rotation) {
        return concerns(rotation, key) && rotation.isSwitched() == switched;
    });
    if (!rotations)
        return fail(rotations.error());
    if (rotations->isEmpty())
        return fail(ErrorCode::NoRotation,
                    {{ErrorField::Provider, entry->provider.toString()}, {ErrorField::Name, entry->attributes.name}});
    for (const Rotation &rotation : *rotations) {
        if (const auto done = work(rotation); !done)
            return done;
    }
    return {};
}

} // namespace

KeyRotation::KeyRotation(const Services &services) : m_services(services)
{
    m_waiting.setMaxThreadCount(1);
}

QFuture<Result<RotationReport>> KeyRotation::replace(KeyId key, Secret secret, RotationPlan plan,
                                                     RotationOptions options)
{
    return inBackground(m_waiting,
                        [this, key, secret = std::move(secret), plan, options]() mutable -> Result<RotationReport> {
                            const auto begun = await(m_services.vault.beginReplacing(key, std::move(secret), plan));
                            if (!begun)
                                return fail(begun.error());
                            const FoundKeys none;
                            RotationWork work(m_services, none, options, begun->rotation);
                            return work.goOn().map([&] {
                                RotationReport report = work.report();
                                report.warnings = begun->warnings;
                                report.sameSecret = begun->sameSecret;
                                return report;
                            });
                        });
}

QFuture<Result<RotationReport>> KeyRotation::issue(KeyId key, RotationPlan plan, FoundKeys found,
                                                   RotationOptions options)
{
    return inBackground(m_waiting, [this, key, plan, found = std::move(found), options]() -> Result<RotationReport> {
        // What can never come to anything is not begun.
        const auto entry = await(m_services.vault.find(key.toString()));
        if (!entry)
            return fail(entry.error());
        const Provider *provider = m_services.catalogue.find(entry->provider);
        if (!provider)
            return fail(m_services.catalogue.absence(entry->provider));
        if (const auto issuer = m_services.issuing.issuer(*provider, found); !issuer)
            return fail(issuer.error());
        const auto begun = await(m_services.vault.beginIssuing(key, plan));
        if (!begun)
            return fail(begun.error());
        RotationWork work(m_services, found, options, *begun);
        return work.goOn().map([&] { return work.report(); });
    });
}

QFuture<Result<QList<RotationReport>>> KeyRotation::goOn(std::optional<KeyId> key, FoundKeys found,
                                                         RotationOptions options, std::chrono::milliseconds idleFor)
{
    return inBackground(m_waiting,
                        [this, key, found = std::move(found), options, idleFor]() -> Result<QList<RotationReport>> {
                            const Moment now = m_services.clock.now();
                            const auto rotations = chosen(m_services.vault, [&](const Rotation &rotation) {
                                const bool isBusy = !rotation.isSwitched() && now < rotation.since + idleFor;
                                return !isBusy && (!key || concerns(rotation, *key));
                            });
                            if (!rotations)
                                return fail(rotations.error());
                            QList<RotationReport> reports;
                            for (const Rotation &rotation : *rotations) {
                                RotationWork work(m_services, found, options, rotation);
                                const auto done = work.goOn();
                                RotationReport report = work.report();
                                if (!done)
                                    report.error = done.error();
                                reports << report;
                            }
                            return reports;
                        });
}

QFuture<Result<void>> KeyRotation::callOff(KeyId key, FoundKeys found)
{
    return inBackground(m_waiting, [this, key, found = std::move(found)] {
        return forEachOf(m_services.vault, key, false, [&](const Rotation &rotation) {
            return RotationWork(m_services, found, {}, rotation).callOff();
        });
    });
}

QFuture<Result<void>> KeyRotation::finish(KeyId key)
{
    return inBackground(m_waiting, [this, key] {
        return forEachOf(m_services.vault, key, true, [&](const Rotation &rotation) {
            return await(m_services.vault.endRotation(rotation, RotationEnd::Done));
        });
    });
}

} // namespace keyherd
