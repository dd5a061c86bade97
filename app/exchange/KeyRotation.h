// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/TestQueue.h"
#include "exchange/KeyIssuing.h"
#include "vault/Replacement.h"

#include <QFuture>
#include <QThreadPool>

#include <optional>

namespace keyherd {

class Clock;
class VaultService;

struct RotationOptions
{
    TestOptions test = {};
    bool untested = false; ///< switch without a test
};

/// Where a rotation stands after all that could be done now was done.
struct RotationReport
{
    Rotation rotation;
    std::optional<KeyEntry> key = {}; ///< the key itself; nothing: it is gone
    std::optional<KeyEntry> other =
        {}; ///< the entry that has the new secret before the switch, and the old one after it
    std::optional<RotationEnd> ended = {};   ///< it is over
    QList<FormatWarning> warnings = {};      ///< of the new secret
    std::optional<KeyEntry> sameSecret = {}; ///< another key that holds the new secret
    std::optional<Error> error = {};         ///< why it came no further; it goes on another time unless it is over
};

/// Replaces secrets of keys: the new one waits beside the old one until a test says that it works; then the key gets it, and the old one stays in
/// an entry of its own until it is of no use any more. Each stage is on the disk before the next begins, so that a rotation that was broken off
/// anywhere is carried on or taken back; no provider is asked twice for what it may have done.
///
/// From any thread; works on a thread of its own. All that it was given must outlive it; its end waits for calls under way.
class KeyRotation
{
public:
    struct Services
    {
        VaultService &vault;
        const Catalogue &catalogue;
        KeyIssuing &issuing;
        TestQueue &tests;
        const Clock &clock;
    };
    explicit KeyRotation(const Services &services);

    /// With a secret that the person made. What VaultService::beginReplacing fails with; ReplacementRefused, KeyNotTestable: all is as it was;
    /// ReplacementUntested: the new secret waits, and the rotation is open.
    [[nodiscard]] QFuture<Result<RotationReport>> replace(KeyId key, Secret secret, RotationPlan plan,
                                                          RotationOptions options);
    /// With a secret that the provider issues. The same; what VaultService::beginIssuing, KeyIssuing::issuer and Provisioning fail with. Where
    /// it is open whether the provider made a key, the rotation stays open.
    [[nodiscard]] QFuture<Result<RotationReport>> issue(KeyId key, RotationPlan plan, FoundKeys found,
                                                        RotationOptions options);
    /// Does what is due of the rotations that are open, or of one key's. `idleFor`: leaves alone those on which somebody else may be at work,
    /// for they changed a shorter time ago.
    [[nodiscard]] QFuture<Result<QList<RotationReport>>> goOn(std::optional<KeyId> key, FoundKeys found,
                                                              RotationOptions options,
                                                              std::chrono::milliseconds idleFor = {});
    /// Takes a rotation back that has not come to the switch. NoRotation, and what asking the provider fails with.
    [[nodiscard]] QFuture<Result<void>> callOff(KeyId key, FoundKeys found);
    /// The old key is of no more concern: it was deleted at the provider, or may go on working there. NoRotation.
    [[nodiscard]] QFuture<Result<void>> finish(KeyId key);

private:
    Services m_services;
    QThreadPool m_waiting; ///< one thread, for what waits
};

} // namespace keyherd
