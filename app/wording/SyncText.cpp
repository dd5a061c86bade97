// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SyncText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)

public:
    static QString result(const SyncedProvider &one)
    {
        if (one.error && !one.hasKey)
            return tr("failed");
        if (one.synced)
            return tr("taken into the vault");
        if (one.source == SyncSource::Vault)
            return one.conflicts.isEmpty() ? tr("kept") : tr("kept; another key lies around");
        if (one.source == SyncSource::Provisioning)
            return tr("would be issued");
        return one.source ? tr("would be taken in") : tr("no key");
    }

    static QString conflict(const QString &provider, const SyncedProvider &one, const SyncConflict &conflict)
    {
        const QString place = conflict.variable.isEmpty()
                                ? QString(toText(conflict.source))
                                : u"%1 (%2)"_s.arg(toText(conflict.source), conflict.variable);
        return tr("%1: %2 holds another key, %3; the vault's, %4, is kept")
            .arg(provider, place, conflict.masked, one.masked);
    }

    static QStringList summary(const SyncReport &report)
    {
        QStringList sentences;
        if (const int taken = report.taken(); taken > 0)
            sentences << tr("%n key(s) were taken in.", nullptr, taken);
        if (const int conflicts = report.conflicts(); conflicts > 0)
            sentences << tr("%n other key(s) lie around: the vault's were kept.", nullptr, conflicts);
        const auto failed =
            std::ranges::count_if(report.providers, [](const SyncedProvider &one) { return one.error.has_value(); });
        if (failed > 0)
            sentences << tr("%n key(s) could not be taken in.", nullptr, static_cast<int>(failed));
        return sentences;
    }
};

} // namespace

QString syncedText(const SyncedProvider &one)
{
    return Words::result(one);
}

QString conflictText(const QString &providerName, const SyncedProvider &one, const SyncConflict &conflict)
{
    return Words::conflict(providerName, one, conflict);
}

QString syncSummary(const SyncReport &report)
{
    return Words::summary(report).join(u' ');
}

} // namespace keyherd
