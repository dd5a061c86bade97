// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportReport.h"

#include "cli/ErrorLine.h"
#include "cli/KeyReport.h"
#include "wording/ImportText.h"

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
};

QString reasonOf(const ImportRow &row)
{
    return asOneLine(reasonText(row));
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

QJsonObject undoJson(const ImportedKeys &keys)
{
    const auto list = [](const QList<KeyEntry> &entries) {
        QJsonArray array;
        for (const KeyEntry &entry : entries)
            array << keyJson(entry);
        return array;
    };
    return {{u"removed"_s, list(keys.untouched)}, {u"kept"_s, list(keys.edited)}};
}

Table importTable(const ImportPlan &plan)
{
    Table table(Words::headers());
    for (const ImportRow &row : plan.rows()) {
        table.add(
            {QString::number(row.row), providerOf(row), row.name, row.masked, verdictText(row.verdict), reasonOf(row)});
    }
    return table;
}

} // namespace keyherd
