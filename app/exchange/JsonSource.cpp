// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's JSON keeps texts in memory of its own that cannot be wiped one by one; what it frees is overwritten (base/Hardening.h).
#include "exchange/JsonSource.h"

#include "base/Secret.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 largestFile = qint64{64} * 1024 * 1024;
constexpr qsizetype mostTables = 1000;
constexpr qsizetype recordsForOutline = 1000;

tl::unexpected<Error> notADatabase(const QString &path, const QString &reason)
{
    return fail(ErrorCode::NotADatabase, {{ErrorField::Path, path}, {ErrorField::Reason, reason}});
}

bool isListOfObjects(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty() && array.first().isObject();
}

QByteArray textOf(const QJsonValue &value);

// MongoDB Extended JSON v2, canonical and relaxed, and the older form of $binary.
QByteArray extendedText(const QJsonObject &object)
{
    for (const auto name : {"$oid"_L1, "$numberInt"_L1, "$numberLong"_L1, "$numberDouble"_L1, "$uuid"_L1}) {
        if (const QJsonValue value = object.value(name); value.isString())
            return value.toString().toUtf8();
    }
    if (const QJsonValue date = object.value("$date"_L1); !date.isUndefined())
        return textOf(date);
    if (const QJsonValue binary = object.value("$binary"_L1); !binary.isUndefined())
        return QByteArray::fromBase64(textOf(binary.isObject() ? binary.toObject().value("base64"_L1) : binary));
    return {};
}

QByteArray textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().toUtf8();
    case QJsonValue::Bool:
        return value.toBool() ? "true"_ba : "false"_ba;
    case QJsonValue::Double:
        return QByteArray::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Object:
        return extendedText(value.toObject());
    default:
        return {};
    }
}

} // namespace

void JsonSource::take(const QJsonObject &record, const QString &name)
{
    const QJsonValue model = record.value("model"_L1);
    const QJsonValue fields = record.value("fields"_L1);
    const bool isFixture = model.isString() && fields.isObject();
    const QString table = isFixture ? model.toString() : name;
    auto found = std::find_if(m_tables.begin(), m_tables.end(), [&](const Table &one) { return one.name == table; });
    if (found == m_tables.end()) {
        if (m_tables.size() >= mostTables)
            return;
        found = m_tables.insert(m_tables.end(), {.name = table});
    }
    found->records << (isFixture ? fields.toObject() : record);
}

void JsonSource::take(const QJsonValue &root, const QString &name)
{
    if (root.isArray()) {
        const QJsonArray records = root.toArray();
        for (const QJsonValue &record : records) {
            if (record.isObject())
                take(record.toObject(), name);
        }
        return;
    }
    const QJsonObject object = root.toObject();
    if (!std::any_of(object.begin(), object.end(), isListOfObjects)) {
        if (!object.isEmpty())
            take(object, name);
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isListOfObjects(it.value()))
            take(it.value(), it.key());
    }
}

Result<std::unique_ptr<ForeignSource>> JsonSource::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, path}, {ErrorField::Detail, file.errorString()}});
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        wipe(bytes);
        return notADatabase(path, u"too_large"_s);
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    std::unique_ptr<JsonSource> source(new JsonSource);
    const QString name = QFileInfo(path).completeBaseName();
    QJsonParseError problem = {};
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    bool isWhole = problem.error == QJsonParseError::NoError;
    if (isWhole) {
        source->take(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), name);
    } else if (problem.error == QJsonParseError::GarbageAtEnd) {
        isWhole = true;
        for (qsizetype begin = 0; isWhole && begin < bytes.size();) {
            const qsizetype found = bytes.indexOf('\n', begin);
            const qsizetype end = found < 0 ? bytes.size() : found;
            const QByteArray line = QByteArray::fromRawData(bytes.constData() + begin, end - begin);
            begin = end + 1;
            if (line.trimmed().isEmpty())
                continue;
            const auto one = QJsonDocument::fromJson(line, &problem);
            isWhole = problem.error == QJsonParseError::NoError && one.isObject();
            source->take(one.object(), name);
        }
    }
    wipe(bytes);
    if (!isWhole || source->m_tables.isEmpty())
        return notADatabase(path, u"format"_s);
    return source;
}

Result<QList<TableOutline>> JsonSource::tables()
{
    QList<TableOutline> outlines;
    for (const Table &table : std::as_const(m_tables)) {
        TableOutline outline{.name = table.name};
        QSet<QString> known;
        for (const QJsonObject &record : table.records.first(std::min(recordsForOutline, table.records.size()))) {
            const QStringList names = record.keys();
            for (const QString &name : names) {
                if (!known.contains(name))
                    outline.columns << name;
                known.insert(name);
            }
        }
        outlines << outline;
    }
    return outlines;
}

Result<void> JsonSource::eachRow(const QString &table, const QStringList &columns, const Visit &visit)
{
    for (const Table &one : std::as_const(m_tables)) {
        if (one.name != table)
            continue;
        for (const QJsonObject &record : one.records) {
            QList<QByteArray> cells;
            for (const QString &column : columns) {
                QByteArray text = textOf(record.value(column));
                cells << text.first(std::min(text.size(), longestCell + 1));
                wipe(text);
            }
            const bool goesOn = visit(cells);
            for (QByteArray &cell : cells)
                wipe(cell);
            if (!goesOn)
                return {};
        }
    }
    return {};
}

} // namespace keyherd
