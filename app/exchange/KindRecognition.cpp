// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of file somebody dropped on the window.
#include "exchange/CsvRecords.h"
#include "exchange/ImportKinds.h"
#include "exchange/KeyFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 lookedAt = qint64{64} * 1024;

// The names of the members alone would do; but the beginning of a file is no whole JSON document.
ImportKind kindOfJson(QByteArrayView text, const QString &name)
{
    if (text.contains("\"encrypted\"") && (text.contains("\"items\"") || text.contains("\"data\"")))
        return ImportKind::Bitwarden;
    const bool isNested = text.sliced(1).contains('{') || text.sliced(1).contains('[');
    return name == "keys.json"_L1 || (text.startsWith('{') && !isNested) ? ImportKind::Llm : ImportKind::Database;
}

// By the columns that each manager writes.
ImportKind kindOfTable(QByteArrayView text)
{
    CsvRecords records(text);
    const auto header = records.next();
    QStringList columns;
    for (qsizetype i = 0; header && i < std::ssize(header->fields); ++i)
        columns << header->text(i).toLower();
    if (columns.contains("login_password"_L1) || columns.contains("login_uri"_L1))
        return ImportKind::Bitwarden;
    const bool isOfManager = columns.contains("title"_L1) && columns.contains("password"_L1);
    if (isOfManager)
        return columns.contains("group"_L1) ? ImportKind::KeePassXc : ImportKind::OnePassword;
    return ImportKind::Csv;
}

bool isTable(QByteArrayView text, const QString &name)
{
    if (name.endsWith(".csv"_L1) || name.endsWith(".tsv"_L1))
        return true;
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
    const QByteArrayView first = text.first(end - text.begin());
    return first.contains(',') && !first.contains('=') && readCsv(text).has_value();
}

// NAME=…, with or without `export`.
bool isAssignment(QByteArrayView line)
{
    if (line.startsWith("export "))
        line = line.sliced(7).trimmed();
    const qsizetype sign = line.indexOf('=');
    const QByteArrayView name = line.first(std::max<qsizetype>(sign, 0)).trimmed();
    return !name.isEmpty() && !(name.front() >= '0' && name.front() <= '9') && std::ranges::all_of(name, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    });
}

bool isBareKey(QByteArrayView line)
{
    constexpr qsizetype shortestKey = 16;
    return line.size() >= shortestKey && std::ranges::all_of(line, [](char c) { return c > ' ' && c <= '~'; });
}

// What the lines of a text are, empty ones and comments aside.
std::optional<ImportKind> kindOfLines(QByteArrayView text)
{
    bool hasKeys = false;
    bool hasOthers = false;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = (end < 0 ? text : text.first(end)).trimmed();
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (isAssignment(line))
            return ImportKind::Dotenv;
        (isBareKey(line) ? hasKeys : hasOthers) = true;
    }
    return hasKeys && !hasOthers ? std::optional(ImportKind::KeyFile) : std::nullopt;
}

std::optional<ImportKind> kindOfText(QByteArrayView text, const QString &name)
{
    if (name == keyFileName)
        return ImportKind::KeyFile;
    if (name.endsWith(".yaml"_L1) || name.endsWith(".yml"_L1))
        return ImportKind::LiteLlm;
    if (isTable(text, name))
        return kindOfTable(text);
    const auto kind = kindOfLines(text);
    return !kind && (name.startsWith(".env"_L1) || name.endsWith(".env"_L1)) ? ImportKind::Dotenv : kind;
}

std::optional<ImportKind> kindOf(QByteArrayView bytes, const QString &name)
{
    if (bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return ImportKind::Database;
    if (bytes.startsWith("PK\x03\x04"))
        return ImportKind::OnePassword;
    const ForeignText whole(bytes);
    const QByteArrayView text = whole.view().trimmed();
    if (text.startsWith('<'))
        return text.contains("<KeePassFile") ? std::optional(ImportKind::KeePassXc) : std::nullopt;
    if (text.startsWith('{') || text.startsWith('['))
        return kindOfJson(text, name);
    if (text.contains('\0'))
        return std::nullopt;
    return kindOfText(text, name);
}

} // namespace

Result<ImportKind> recogniseKind(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, path}, {ErrorField::Detail, file.errorString()}});
    const ForeignBytes beginning(file.read(lookedAt));
    if (const auto kind = kindOf(beginning.view(), info.fileName().toLower()))
        return *kind;
    return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Path, path}, {ErrorField::Reason, u"kind"_s}});
}

} // namespace keyherd
