// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Doctor.h"
#include "vault/VaultService.h"

namespace keyherd {

/// One examination, step by step, on a thread that may wait for the services.
class Examination
{
public:
    /// Must outlive the examination.
    explicit Examination(const Doctor::Surroundings &surroundings);

    /// One finding for each thing that could be examined; for damaged keys and own providers one each.
    [[nodiscard]] QList<Finding> run();

private:
    void examineVault();
    void examineHistory();
    void examineKeys();
    void examineDueKeys();
    void examineOwnProviders();
    void examineClients();
    void examinePersistence();
    void examineKeychain();
    void examinePermissions();
    void examineClock();
    void examineProxy();
    void examineTranslations();
    void examineSecretMemory();

    void ok(Examined what, const QString &detail = {});
    void problem(Examined what, Health health, const Error &error);

    const Doctor::Surroundings &m_surroundings;
    VaultService &m_vault;
    const Clock &m_clock;
    const Paths &m_paths;
    VaultStatus m_status;
    QList<Finding> m_findings;
};

} // namespace keyherd
