// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScanReport.h"

#include "exchange/scan/PathBytes.h"
#include "providers/TestStatus.h"
#include "wording/ErrorText.h"
#include "wording/StatusText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype mostShownPlaces = 20;
constexpr qsizetype shownCommit = 12;
constexpr qint64 bytesInMegabyte = 1'000'000;
constexpr qint64 bytesInMebibyte = 1024 * 1024;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScanReport)

public:
    static QStringList headers(bool isTested)
    {
        QStringList headers = {tr("Key"), tr("Provider"), tr("Vault"), tr("Where")};
        if (isTested)
            headers.insert(3, tr("Works"));
        return headers;
    }

    static QString vault(const std::optional<KeyEntry> *entry)
    {
        if (!entry)
            return tr("unknown");
        return *entry ? tr("yes: %1").arg((*entry)->attributes.name) : tr("no");
    }

    static QString provider(const ScannedKey &key)
    {
        if (key.guesses.isEmpty())
            return {};
        QStringList providers;
        for (const Guess &guess : key.guesses) {
            if (!providers.contains(guess.provider.toString()))
                providers << guess.provider.toString();
        }
        return key.isClear() ? providers.constFirst() : tr("unclear: %1").arg(providers.join(", "_L1));
    }

    static QString works(const std::optional<Result<TestOutcome>> &outcome)
    {
        if (!outcome)
            return tr("not asked");
        return *outcome ? statusText((*outcome)->status) : errorText(outcome->error()).what;
    }

    static QString more(qint64 places) { return tr("and at %n more place(s)", nullptr, static_cast<int>(places)); }

    static QString summary(const ScanReport &report)
    {
        const QLocale locale;
        const ScanCounts &counts = report.findings.counts;
        const auto &keys = report.findings.keys.keys();
        qint64 places = 0;
        for (const ScannedKey &key : keys)
            places += key.places.size() + key.otherPlaces;
        const QString found = locale.toString(qint64(keys.size()));
        const QString megabytes = locale.toString(counts.bytes / bytesInMegabyte);
        if (counts.blobs == 0)
            return tr("keys: %1, places: %2; files searched: %3, %4 MB")
                .arg(found, locale.toString(places), locale.toString(counts.files), megabytes);
        return tr("keys: %1, places: %2; files searched: %3, contents of histories: %4, %5 MB")
            .arg(found, locale.toString(places), locale.toString(counts.files), locale.toString(counts.blobs),
                 megabytes);
    }

    static QString skipped(const ScanCounts &counts, qint64 largestFile)
    {
        QStringList parts;
        const auto add = [&parts](qint64 count, const QString &text) {
            if (count > 0)
                parts << text.arg(QLocale().toString(count));
        };
        add(counts.unreadable, tr("unreadable: %1"));
        add(counts.large, tr("larger than %2 MiB: %1").arg(u"%1"_s, QString::number(largestFile / bytesInMebibyte)));
        add(counts.binary, tr("binary: %1"));
        add(counts.links, tr("symbolic links: %1"));
        add(counts.special, tr("pipes, sockets and devices: %1"));
        return parts.isEmpty() ? QString() : tr("not searched: %1").arg(parts.join(", "_L1));
    }
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString certaintyText(const ScannedKey &key)
{
    if (key.guesses.isEmpty())
        return {};
    switch (key.guesses.constFirst().certainty) {
    case Certainty::Sure:
        return u"sure"_s;
    case Certainty::Likely:
        return u"likely"_s;
    case Certainty::Possible:
        return u"possible"_s;
    }
    return {};
}

QJsonObject placeJson(const KeyPlace &place)
{
    const auto &history = place.file->history;
    return {{u"path"_s, shownPath(place.file->path)},
            {u"line"_s, place.line},
            {u"repository"_s, history ? QJsonValue(shownPath(history->repository)) : QJsonValue()},
            {u"commit"_s, history ? orNull(QString::fromLatin1(history->commit)) : QJsonValue()}};
}

QJsonObject keyJson(const ScanReport &report, std::size_t i)
{
    const ScannedKey &key = report.findings.keys.keys()[i];
    QJsonArray providers;
    for (const Guess &guess : key.guesses) {
        if (!providers.contains(guess.provider.toString()))
            providers << guess.provider.toString();
    }
    QJsonObject json{{u"provider"_s, key.isClear() ? providers.first() : QJsonValue()},
                     {u"certainty"_s, orNull(certaintyText(key))},
                     {u"providers"_s, providers},
                     {u"masked"_s, key.masked},
                     {u"variable"_s, orNull(key.variable)},
                     {u"in_vault"_s, QJsonValue()},
                     {u"id"_s, QJsonValue()},
                     {u"name"_s, QJsonValue()},
                     {u"status"_s, QJsonValue()},
                     {u"detail"_s, QJsonValue()},
                     {u"places"_s, placesJson(key)},
                     {u"more_places"_s, key.otherPlaces}};
    if (const auto *entry = report.entryOf(i)) {
        json[u"in_vault"_s] = entry->has_value();
        if (*entry) {
            json[u"id"_s] = (*entry)->id.value();
            json[u"name"_s] = (*entry)->attributes.name;
        }
    }
    const auto outcome = report.outcomes.value(static_cast<qsizetype>(i));
    if (outcome && *outcome) {
        json[u"status"_s] = QString(toText((*outcome)->status));
        json[u"detail"_s] = orNull((*outcome)->detail);
    } else if (outcome) {
        json[u"detail"_s] = errorText(outcome->error()).what;
    }
    return json;
}

} // namespace

QJsonArray placesJson(const ScannedKey &key)
{
    QJsonArray places;
    for (const KeyPlace &place : key.places)
        places << placeJson(place);
    return places;
}

QJsonObject scanJson(const ScanReport &report)
{
    const ScanFindings &findings = report.findings;
    const ScanCounts &counts = findings.counts;
    QJsonArray keys;
    for (std::size_t i = 0; i < findings.keys.keys().size(); ++i)
        keys << keyJson(report, i);
    QJsonArray unreadable;
    for (const auto &path : findings.unreadable)
        unreadable << shownPath(path);
    return {{u"keys"_s, keys},
            {u"files"_s, counts.files},
            {u"bytes"_s, counts.bytes},
            {u"blobs"_s, counts.blobs},
            {u"skipped"_s, QJsonObject{{u"binary"_s, counts.binary},
                                       {u"large"_s, counts.large},
                                       {u"unreadable"_s, counts.unreadable},
                                       {u"links"_s, counts.links},
                                       {u"special"_s, counts.special}}},
            {u"unreadable"_s, unreadable},
            {u"lost"_s, findings.keys.lost()}};
}

Table scanTable(const ScanReport &report)
{
    const bool isTested = !report.outcomes.isEmpty();
    Table table(Words::headers(isTested));
    const auto &keys = report.findings.keys.keys();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const ScannedKey &key = keys[i];
        QStringList cells = {key.masked, Words::provider(key), Words::vault(report.entryOf(i))};
        if (isTested)
            cells << Words::works(report.outcomes.at(static_cast<qsizetype>(i)));
        const QStringList blanks(cells.size(), QString());
        const qsizetype shown = std::min(mostShownPlaces, key.places.size());
        for (qsizetype place = 0; place < shown; ++place)
            table.add((place == 0 ? cells : blanks) + QStringList{placeText(key.places.at(place))});
        if (const qint64 others = key.otherPlaces + key.places.size() - shown; others > 0)
            table.add(blanks + QStringList{Words::more(others)});
    }
    return table;
}

QString scanSummary(const ScanReport &report)
{
    return Words::summary(report);
}

QString skippedSummary(const ScanCounts &counts, qint64 largestFile)
{
    return Words::skipped(counts, largestFile);
}

QString placeText(const KeyPlace &place)
{
    const QString position = u"%1:%2"_s.arg(shownPath(place.file->path)).arg(place.line);
    const auto &history = place.file->history;
    if (!history)
        return position;
    return u"%1 %2:%3"_s.arg(shownPath(history->repository),
                             QString::fromLatin1(history->commit.first(std::min(shownCommit, history->commit.size()))),
                             position);
}

} // namespace keyherd
