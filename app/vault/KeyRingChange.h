// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "vault/KeyRing.h"
#include "vault/Vault.h"

namespace keyherd {

template<typename Work>
auto KeyRing::change(Work work) -> decltype(work(std::declval<Change &>()))
{
    auto transaction = m_vault.database().begin();
    if (!transaction)
        return fail(transaction.error());
    auto started = startChange();
    if (!started)
        return fail(started.error());
    auto result = work(*started);
    if (!result)
        return result;
    if (const auto saved = started->ledger.save(); !saved)
        return fail(saved.error());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    m_rollback.reset();
    return result;
}

} // namespace keyherd
