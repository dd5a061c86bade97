// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Catalogue.h"
#include "vault/KeyEntry.h"

namespace keyherd::tests {

/// A key as a list shows it, without a vault.
[[nodiscard]] inline KeyEntry listed(qint64 id, const QString &provider, const QString &name)
{
    KeyEntry entry{KeyId(id), Uuid::random(), ProviderId(provider)};
    entry.attributes.name = name;
    entry.attributes.masked = QStringLiteral("sk-…%1").arg(id);
    entry.active = true;
    return entry;
}

[[nodiscard]] inline KeyEntry tested(KeyEntry entry, TestStatus status)
{
    TestOutcome outcome;
    outcome.status = status;
    outcome.httpStatus = 200;
    outcome.checkedAt = fromMilliseconds(1'800'000'000'000);
    entry.lastTest = std::make_shared<const TestOutcome>(outcome);
    return entry;
}

} // namespace keyherd::tests
