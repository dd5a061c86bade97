// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportReport.h"

#include "base/Masking.h"
#include "cli/ErrorLine.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)

public:
    static QStringList headers()
    {
        return {tr("Row"), tr("Provider"), tr("Name"), tr("Key"), tr("Verdict"), tr("Why")};
    }

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

    static QString summary(const ImportPlan &plan)
    {
        return tr("%1 new, %2 already there, %3 with a name that is taken, %4 failed")
            .arg(plan.count(Verdict::New))
            .arg(plan.count(Verdict::Same))
            .arg(plan.count(Verdict::Conflict))
            .arg(plan.count(Verdict::Failed));
    }
};

QString reasonOf(const ImportRow &row)
{
    if (!row.reason)
        return {};
    Error shown = *row.reason;
    // Columns that are swapped put a key where a provider should stand.
    if (shown.code == ErrorCode::UnknownProvider)
        shown = shown.with(ErrorField::Provider, withoutKeyShapes(shown.value(ErrorField::Provider)));
    return asOneLine(errorText(shown).what);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString providerOf(const ImportRow &row)
{
    return row.provider ? row.provider->toString() : QString();
}

} // namespace

QJsonObject importJson(const ImportPlan &plan)
{
    QJsonArray rows;
    for (const ImportRow &row : plan.rows()) {
        rows << QJsonObject{{u"row"_s, row.row},
                            {u"provider"_s, orNull(providerOf(row))},
                            {u"name"_s, orNull(row.name)},
                            {u"masked"_s, orNull(row.masked)},
                            {u"verdict"_s, QString(toText(row.verdict))},
                            {u"reason"_s, orNull(reasonOf(row))}};
    }
    return {{u"new"_s, plan.count(Verdict::New)},
            {u"same"_s, plan.count(Verdict::Same)},
            {u"conflicts"_s, plan.count(Verdict::Conflict)},
            {u"failed"_s, plan.count(Verdict::Failed)},
            {u"rows"_s, rows}};
}

Table importTable(const ImportPlan &plan)
{
    Table table(Words::headers());
    for (const ImportRow &row : plan.rows()) {
        table.add({QString::number(row.row), providerOf(row), row.name, row.masked, Words::verdict(row.verdict),
                   reasonOf(row)});
    }
    return table;
}

QString importSummary(const ImportPlan &plan)
{
    return Words::summary(plan);
}

} // namespace keyherd
