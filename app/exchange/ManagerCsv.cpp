// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvRecords.h"
#include "exchange/ManagerItem.h"
#include "exchange/ManagerReaders.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

enum class Column { Title, Url, Password, Note, Tags, Lines, Other, Unused };

constexpr std::array<std::pair<QLatin1StringView, Column>, 29> knownColumns = {{
    {"title"_L1, Column::Title},
    {"name"_L1, Column::Title},
    {"url"_L1, Column::Url},
    {"urls"_L1, Column::Url},
    {"website"_L1, Column::Url},
    {"loginuri"_L1, Column::Url},
    {"password"_L1, Column::Password},
    {"loginpassword"_L1, Column::Password},
    {"notes"_L1, Column::Note},
    {"note"_L1, Column::Note},
    {"notesplain"_L1, Column::Note},
    {"tags"_L1, Column::Tags},
    {"folder"_L1, Column::Tags},
    {"group"_L1, Column::Tags},
    {"collections"_L1, Column::Tags},
    {"fields"_L1, Column::Lines},
    {"username"_L1, Column::Unused},
    {"loginusername"_L1, Column::Unused},
    {"otpauth"_L1, Column::Unused},
    {"totp"_L1, Column::Unused},
    {"logintotp"_L1, Column::Unused},
    {"favorite"_L1, Column::Unused},
    {"archived"_L1, Column::Unused},
    {"type"_L1, Column::Unused},
    {"reprompt"_L1, Column::Unused},
    {"icon"_L1, Column::Unused},
    {"lastmodified"_L1, Column::Unused},
    {"created"_L1, Column::Unused},
    {"uuid"_L1, Column::Unused},
}};

Column columnOf(const QString &header)
{
    QString name;
    for (const QChar c : header.toCaseFolded()) {
        if (c.isLetterOrNumber())
            name += c;
    }
    for (const auto &[known, column] : knownColumns) {
        if (known == name)
            return column;
    }
    return Column::Other;
}

// "name: value", one below the other, as Bitwarden writes the fields that a person made.
void addLines(ManagerItem &item, QByteArrayView lines)
{
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        const QByteArrayView line = end < 0 ? lines : lines.first(end);
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        ManagerItem::Field field{.name = QString::fromUtf8(line.first(colon)).trimmed()};
        field.value.append(line.sliced(colon + 1).trimmed());
        item.fields.push_back(std::move(field));
    }
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',', Qt::SkipEmptyParts)) {
        // KeePassXC's groups are paths from the root.
        const QString last = tag.section(u'/', -1).trimmed();
        if (!last.isEmpty())
            tags << last;
    }
    return tags;
}

ManagerItem itemOf(CsvRecord &record, const QList<Column> &columns, const QStringList &headers)
{
    ManagerItem item;
    if (record.isUnclosed)
        item.problem = Error{ErrorCode::NotAKey, {{ErrorField::Reason, u"unclosed"_s}}};
    for (qsizetype i = 0; i < std::min<qsizetype>(columns.size(), std::ssize(record.fields)); ++i) {
        ForeignBytes &value = record.fields[std::size_t(i)];
        switch (columns.at(i)) {
        case Column::Title:
            item.title = record.text(i);
            break;
        case Column::Url:
            item.urls << record.text(i).split(u',', Qt::SkipEmptyParts);
            break;
        case Column::Tags:
            item.tags << tagsOf(record.text(i));
            break;
        case Column::Note:
            item.note = std::move(value);
            break;
        case Column::Lines:
            addLines(item, value.view());
            break;
        case Column::Password:
            item.fields.push_back({{}, std::move(value)});
            break;
        case Column::Other:
            item.fields.push_back({headers.at(i), std::move(value)});
            break;
        case Column::Unused:
            break;
        }
    }
    return item;
}

} // namespace

Result<ForeignKeys> readManagerCsv(QByteArrayView text, const Catalogue &catalogue)
{
    CsvRecords records(text);
    const auto header = records.next();
    if (!header)
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, u"empty"_s}});
    QList<Column> columns;
    QStringList headers;
    for (qsizetype i = 0; i < std::ssize(header->fields); ++i) {
        headers << header->text(i);
        columns << columnOf(headers.last());
    }
    if (!columns.contains(Column::Password) || !columns.contains(Column::Title))
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, u"kind"_s}});
    ManagerSieve sieve(catalogue);
    for (int row = 1;; ++row) {
        auto record = records.next();
        if (!record)
            return std::move(sieve).keys();
        ManagerItem item = itemOf(*record, columns, headers);
        item.row = row;
        if (const auto taken = sieve.take(std::move(item)); !taken)
            return fail(taken.error());
    }
}

} // namespace keyherd
