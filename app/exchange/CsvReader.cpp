// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvReader.h"

#include "base/Masking.h"
#include "exchange/CsvRecords.h"
#include "exchange/ForeignSecrets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct FieldNames
{
    CsvField field;
    QLatin1StringView name;
    QStringList headers; ///< lower case, letters and digits only; the more telling first
};

const std::array<FieldNames, 8> fieldNames = {{
    {CsvField::Provider,
     "provider"_L1,
     {u"provider"_s, u"providerid"_s, u"service"_s, u"vendor"_s, u"apiprovider"_s, u"platform"_s, u"fournisseur"_s,
      u"anbieter"_s, u"nhàcungcấp"_s}},
    {CsvField::Name,
     "name"_L1,
     {u"name"_s, u"keyname"_s, u"label"_s, u"title"_s, u"alias"_s, u"nom"_s, u"bezeichnung"_s, u"tên"_s}},
    {CsvField::Key,
     "key"_L1,
     {u"key"_s, u"apikey"_s, u"secret"_s, u"secretkey"_s, u"apisecret"_s, u"token"_s, u"apitoken"_s, u"accesstoken"_s,
      u"keyvalue"_s, u"credential"_s, u"value"_s, u"password"_s, u"clé"_s, u"cléapi"_s, u"schlüssel"_s, u"khóa"_s,
      u"khoá"_s}},
    {CsvField::BaseUrl, "base_url"_L1, {u"baseurl"_s, u"apibase"_s, u"endpoint"_s, u"apiurl"_s, u"apiendpoint"_s}},
    {CsvField::Active, "active"_L1, {u"active"_s, u"isactive"_s, u"enabled"_s}},
    {CsvField::Expires,
     "expires"_L1,
     {u"expires"_s, u"expiresat"_s, u"expiry"_s, u"expirydate"_s, u"expiration"_s, u"expirationdate"_s,
      u"validuntil"_s}},
    {CsvField::Tags, "tags"_L1, {u"tags"_s, u"tag"_s, u"labels"_s}},
    {CsvField::Note, "note"_L1, {u"note"_s, u"notes"_s, u"comment"_s, u"comments"_s, u"description"_s}},
}};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    static Error unknownField(const QString &name)
    {
        return wrong(name, tr("is none of provider, name, key, base_url, active, expires, tags, note"));
    }
    static Error noPair(const QString &text) { return wrong(text, tr("is not of the form key=COLUMN")); }
    static Error noDate(const QString &text) { return wrong(text, tr("is not a date such as 2027-01-31")); }
    static Error noYesOrNo(const QString &text) { return wrong(text, tr("is neither true nor false")); }

private:
    static Error wrong(const QString &field, const QString &reason)
    {
        return {ErrorCode::InvalidArgument, {{ErrorField::Field, field}, {ErrorField::Reason, reason}}};
    }
};

QString lettersAndDigits(const QString &header)
{
    QString letters;
    for (const QChar c : header.normalized(QString::NormalizationForm_C).toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

using Places = QMap<CsvField, qsizetype>;

QStringList headersOf(const CsvRecord &header)
{
    QStringList headers;
    for (qsizetype i = 0; i < std::ssize(header.fields); ++i)
        headers << lettersAndDigits(header.text(i));
    return headers;
}

// The fields that nobody placed, by their headers.
void guess(Places &places, const QStringList &headers, const CsvColumns &given)
{
    for (const FieldNames &names : fieldNames) {
        for (const QString &name : names.headers) {
            const qsizetype place = headers.indexOf(name);
            const bool isOpen = !given.contains(names.field) && !places.contains(names.field);
            if (place >= 0 && isOpen && !places.values().contains(place))
                places[names.field] = place;
        }
    }
}

Result<Places> placesOf(const CsvRecord &header, const CsvColumns &columns)
{
    const QStringList headers = headersOf(header);
    Places places;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        if (column->isEmpty())
            continue;
        bool isNumber = false;
        const int number = column->toInt(&isNumber);
        const qsizetype named = headers.indexOf(lettersAndDigits(*column));
        const bool isThere = named >= 0 || (isNumber && number >= 1 && number <= headers.size());
        if (!isThere)
            return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, u"columns"_s}});
        places[column.key()] = named >= 0 ? named : number - 1;
    }
    guess(places, headers, columns);
    if (!places.contains(CsvField::Key))
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, u"columns"_s}});
    return places;
}

Result<std::optional<bool>> yesOrNo(const QString &text)
{
    static const QStringList yes = {u"true"_s, u"yes"_s, u"1"_s, u"active"_s, u"on"_s, u"x"_s, u"oui"_s, u"ja"_s};
    static const QStringList no = {u"false"_s, u"no"_s, u"0"_s, u"inactive"_s, u"off"_s, u"non"_s, u"nein"_s};
    const QString folded = text.toCaseFolded();
    if (folded.isEmpty())
        return std::optional<bool>();
    if (!yes.contains(folded) && !no.contains(folded))
        return fail(Words::noYesOrNo(text));
    return std::optional(yes.contains(folded));
}

// A date, alone or before a time.
Result<std::optional<QDate>> dateIn(const QString &text)
{
    if (text.isEmpty())
        return std::optional<QDate>();
    const QDate date = QDate::fromString(text.first(std::min<qsizetype>(text.size(), 10)), Qt::ISODate);
    if (!date.isValid())
        return fail(Words::noDate(text));
    return std::optional(date);
}

// What the row says besides the key.
Result<void> describe(ForeignKey &key, const CsvRecord &record, const Places &places)
{
    static const QRegularExpression betweenTags(u"[,;]"_s);
    const auto text = [&](CsvField field) { return record.text(places.value(field, -1)); };
    key.provider = text(CsvField::Provider);
    key.name = text(CsvField::Name);
    key.baseUrl = text(CsvField::BaseUrl);
    // Between bars, the other two may stand in a tag.
    const QString tags = text(CsvField::Tags);
    key.tags = tags.contains(u'|') ? tags.split(u'|', Qt::SkipEmptyParts) : tags.split(betweenTags, Qt::SkipEmptyParts);
    key.note = text(CsvField::Note);
    if (record.isUnclosed)
        return fail(ErrorCode::NotAKey, {{ErrorField::Reason, u"unclosed"_s}});
    return yesOrNo(text(CsvField::Active))
        .map([&](std::optional<bool> active) { key.active = active; })
        .and_then([&] { return dateIn(text(CsvField::Expires)); })
        .map([&](std::optional<QDate> expires) { key.expires = expires; });
}

// Only in columns that are named after something else may a cell be shown, and not even there if it could be a key.
QString shownCell(const CsvRecord &record, qsizetype place, const Places &places)
{
    constexpr qsizetype shortestKey = 20;
    constexpr qsizetype longestShown = 60;
    const QString text = record.text(place).simplified();
    const auto field = std::find(places.cbegin(), places.cend(), place);
    if (field == places.cend() || field.key() == CsvField::Key)
        return masked(record.field(place));
    const bool mayBeKey = text.size() >= shortestKey && !text.contains(u' ') && field.key() != CsvField::BaseUrl;
    return !mayBeKey ? withoutKeyShapes(text).left(longestShown) : masked(record.field(place));
}

} // namespace

std::optional<CsvField> csvFieldFromText(const QString &text)
{
    for (const FieldNames &names : fieldNames) {
        if (names.name == text)
            return names.field;
    }
    return std::nullopt;
}

Result<CsvColumns> csvColumns(const QString &typed)
{
    CsvColumns columns;
    const QStringList pairs = typed.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype sign = pair.indexOf(u'=');
        const QString column = pair.sliced(sign + 1).trimmed();
        if (sign < 0 || column.isEmpty())
            return fail(Words::noPair(pair));
        const auto field = csvFieldFromText(pair.first(sign).trimmed());
        if (!field)
            return fail(Words::unknownField(pair.first(sign)));
        columns[*field] = column;
    }
    return columns;
}

Result<ForeignKeys> readCsv(QByteArrayView bytes, const CsvColumns &columns)
{
    const ForeignText text(bytes);
    CsvRecords records(text.view());
    const auto header = records.next();
    if (!header)
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, u"empty"_s}});
    const auto places = placesOf(*header, columns);
    if (!places)
        return fail(places.error());
    ForeignKeys keys;
    for (int row = 1;; ++row) {
        const auto record = records.next();
        if (!record)
            return keys;
        ForeignKey key{.row = row};
        const auto described = describe(key, *record, *places);
        if (!described)
            key.problem = described.error();
        const QByteArrayView secret = record->field(places->value(CsvField::Key));
        const auto kept = described ? append(keys, std::move(key), secret) : append(keys, std::move(key));
        if (!kept)
            return fail(kept.error());
    }
}

Result<CsvOutline> outlineCsv(QByteArrayView bytes)
{
    constexpr int samplesShown = 5;
    const ForeignText text(bytes);
    CsvRecords records(text.view());
    const auto header = records.next();
    if (!header)
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, u"empty"_s}});
    CsvOutline outline;
    for (qsizetype i = 0; i < std::ssize(header->fields); ++i)
        outline.headers << withoutKeyShapes(header->text(i));
    guess(outline.places, headersOf(*header), {});
    while (outline.samples.size() < samplesShown) {
        const auto record = records.next();
        if (!record)
            break;
        QStringList cells;
        for (qsizetype i = 0; i < outline.headers.size(); ++i)
            cells << (record->field(i).isEmpty() ? QString() : shownCell(*record, i, outline.places));
        outline.samples << cells;
    }
    return outline;
}

} // namespace keyherd
