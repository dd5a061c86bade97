// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ImportText.h"

#include "base/Masking.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)

public:
    static QString verdict(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::New:
            return tr("new");
        case Verdict::Same:
            return tr("already there");
        case Verdict::Conflict:
            return tr("name taken");
        case Verdict::Failed:
            return tr("failed");
        }
        return {};
    }

    static QString counts(const ImportPlan &plan)
    {
        return tr("%1 new, %2 already there, %3 with a name that is taken, %4 failed")
            .arg(plan.count(Verdict::New))
            .arg(plan.count(Verdict::Same))
            .arg(plan.count(Verdict::Conflict))
            .arg(plan.count(Verdict::Failed));
    }
};

} // namespace

QString verdictText(Verdict verdict)
{
    return Words::verdict(verdict);
}

QString reasonText(const ImportRow &row)
{
    if (!row.reason)
        return {};
    Error shown = *row.reason;
    // Columns that are swapped put a key where a provider should stand.
    if (shown.code == ErrorCode::UnknownProvider)
        shown = shown.with(ErrorField::Provider, withoutKeyShapes(shown.value(ErrorField::Provider)));
    return errorText(shown).what;
}

QString countsText(const ImportPlan &plan)
{
    return Words::counts(plan);
}

} // namespace keyherd
