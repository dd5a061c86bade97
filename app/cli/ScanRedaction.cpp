// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScanRedaction.h"

#include "base/Interrupts.h"
#include "cli/Console.h"
#include "cli/ErrorLine.h"
#include "exchange/scan/PathBytes.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScanRedaction)

public:
    static QStringList headers() { return {tr("File"), tr("Keys"), tr("What became of it")}; }
    static QString done(bool isDry) { return isDry ? tr("would be replaced") : tr("replaced by references"); }
    static QString interrupted() { return tr("interrupted: the other files were not changed"); }
    static QString undo() { return tr("\"keyherd scan --undo\" gives the files their keys back"); }
    static QString nothing() { return tr("no file holds a key that the vault has"); }
    static QString inHistory(const QString &masked, const QString &place)
    {
        return tr("the key %1 stays in the history of git (%2), whatever becomes of the file: have a new one issued "
                  "and revoke this one")
            .arg(masked, place);
    }
};

} // namespace

ScanRedaction ScanRedaction::run(Console &console, const ScanReport &report, VaultService &vault, bool dryRun)
{
    ScanRedaction redaction;
    redaction.m_isDry = dryRun;
    const Interrupts interrupts;
    const QList<RedactionTarget> targets = redactionTargets(report.findings.keys, *report.known);
    for (const RedactionTarget &target : targets) {
        if (interrupts.happened()) {
            redaction.m_isInterrupted = true;
            break;
        }
        const QString path = shownPath(target.file->path);
        console.progress(path);
        Done done{path, target.keys.size()};
        if (!dryRun) {
            if (const auto outcome = redactFile(target, report.findings.keys, vault); !outcome)
                done.error = outcome.error();
        }
        redaction.m_files << done;
    }
    console.progress({});
    return redaction;
}

bool ScanRedaction::isWhole() const
{
    return !m_isInterrupted && std::ranges::none_of(m_files, [](const Done &file) { return file.error.has_value(); });
}

std::function<bool(QByteArrayView)> ScanRedaction::heldKeys(const ScanReport &report)
{
    return [&report](QByteArrayView key) {
        const auto place = report.findings.keys.find(key);
        return place && report.known->at(static_cast<qsizetype>(*place)).has_value();
    };
}

QJsonArray ScanRedaction::json() const
{
    QJsonArray files;
    for (const Done &file : m_files)
        files << QJsonObject{{u"path"_s, file.path},
                             {u"keys"_s, file.keys},
                             {u"error"_s, file.error ? QJsonValue(errorText(*file.error).what) : QJsonValue()}};
    return files;
}

QJsonArray ScanRedaction::historiesJson() const
{
    QJsonArray keys;
    for (const ScannedKey &key : m_histories.keys.keys())
        keys << QJsonObject{{u"masked"_s, key.masked}, {u"places"_s, placesJson(key)}};
    return keys;
}

void ScanRedaction::print(Console &console) const
{
    Table table(Words::headers());
    for (const Done &file : m_files)
        table.add(
            {file.path, QString::number(file.keys), file.error ? errorText(*file.error).what : Words::done(m_isDry)});
    if (m_files.isEmpty())
        console.note(Words::nothing());
    else
        console.print(table);
    if (m_isInterrupted)
        console.warn(Words::interrupted());
    for (const ScannedKey &key : m_histories.keys.keys())
        console.warn(Words::inHistory(key.masked, placeText(key.places.constFirst())));
    for (const Error &failure : m_histories.failures)
        console.warn(errorLine(failure, u"scan"_s));
    if (!m_isDry && std::ranges::any_of(m_files, [](const Done &file) { return !file.error; }))
        console.note(Words::undo());
}

} // namespace keyherd
