// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/KeyRotation.h"

namespace keyherd {

/// One rotation, carried as far as it goes now, on a thread that may wait. What it did is in the report even where it fails.
class RotationWork
{
public:
    /// All must outlive the work.
    RotationWork(const KeyRotation::Services &services, const FoundKeys &found, const RotationOptions &options,
                 const Rotation &rotation);

    /// Does one step after the other until one has to wait. Fails with what keeps it from going on.
    [[nodiscard]] Result<void> goOn();
    /// Takes back what was done. Only before the switch.
    [[nodiscard]] Result<void> callOff();
    [[nodiscard]] RotationReport report();

private:
    [[nodiscard]] Result<void> take(RotationStep step);
    [[nodiscard]] Result<void> issue();
    [[nodiscard]] Result<void> askFor(const Issuer &issuer, const KeyEntry &key, std::optional<double> limit);
    [[nodiscard]] Result<void> refused(const Issuer &issuer, const Error &why);
    [[nodiscard]] Result<void> test();
    [[nodiscard]] Result<void> switchOver();
    [[nodiscard]] Result<void> discard();
    [[nodiscard]] Result<void> lookAndDisable(RotationStep step);
    [[nodiscard]] Result<void> remove();
    /// After the switch: whether the keys changed meanwhile so that nothing is left to be done, or nothing may be done.
    [[nodiscard]] Result<std::optional<RotationEnd>> overtaken();

    [[nodiscard]] Result<Issuer> issuer() const;
    /// Keys of this rotation that nobody knows the secret of.
    [[nodiscard]] Result<QList<ManagedKey>> withoutLeftOvers(const Issuer &issuer) const;
    [[nodiscard]] Result<void> keep(const Rotation &next);
    [[nodiscard]] Result<void> end(RotationEnd how);
    [[nodiscard]] Result<std::optional<KeyEntry>> entry(std::optional<KeyId> id) const;

    KeyRotation::Services m_services;
    const FoundKeys &m_found;
    RotationOptions m_options;
    RotationReport m_report;
    std::optional<Error> m_refusal; ///< why the new secret is not wanted
};

} // namespace keyherd
