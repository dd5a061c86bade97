// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a column is encrypted is told by its values, not by its name alone: some systems call a column encrypted that is not.
#include "exchange/ForeignDatabase.h"

#include "exchange/FernetTable.h"
#include "exchange/JsonSource.h"
#include "exchange/SqlSource.h"
#include "providers/KeyNaming.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestText = 1000;

bool isPostgres(const QString &source)
{
    return source.startsWith("postgresql://"_L1) || source.startsWith("postgres://"_L1);
}

Result<std::unique_ptr<ForeignSource>> openFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
    // Opening a pipe would wait for its writer.
    if (!info.isFile())
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, path}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, path}, {ErrorField::Detail, file.errorString()}});
    const QByteArray beginning = file.read(64);
    file.close();
    const QString real = info.canonicalFilePath();
    if (beginning.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return SqlSource::openSqlite(real);
    QByteArrayView text = beginning;
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    if (text.startsWith('[') || text.startsWith('{'))
        return JsonSource::open(real);
    return fail(ErrorCode::NotADatabase, {{ErrorField::Path, path}, {ErrorField::Reason, u"format"_s}});
}

Result<std::unique_ptr<ForeignSource>> openSource(const QString &source)
{
    return isPostgres(source) ? SqlSource::openPostgres(QUrl(source, QUrl::StrictMode)) : openFile(source);
}

// Without the password that an address may hold.
QString shownSource(const ForeignDatabaseOptions &options)
{
    return isPostgres(options.source) ? QUrl(options.source).toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery)
                                      : options.source;
}

tl::unexpected<Error> noKeyTable(const ForeignDatabaseOptions &options, const QString &reason, const QString &name = {})
{
    return fail(ErrorCode::NoKeyTable,
                {{ErrorField::Path, shownSource(options)}, {ErrorField::Reason, reason}, {ErrorField::Name, name}});
}

QString missingColumn(const TableOutline &table, const KeyColumns &columns)
{
    for (const QString &column : columns) {
        if (!column.isEmpty() && !table.columns.contains(column))
            return column;
    }
    return {};
}

Result<Sealing> sealingOf(ForeignSource &source, const TableShape &shape)
{
    constexpr qint64 rowsForSealing = 100'000;
    qint64 rows = 0;
    qint64 tokens = 0;
    const auto count = [&](const QList<QByteArray> &cells) {
        tokens += FernetKeys::isTokenLike(cells.first()) ? 1 : 0;
        return ++rows < rowsForSealing;
    };
    const QString column = shape.column(KeyColumn::Key);
    return source.eachRow(shape.table, {column}, count).map([&] {
        if (tokens == 0)
            return Sealing::Plain;
        const bool saysSo =
            column.contains("crypt"_L1, Qt::CaseInsensitive) || column.contains("cipher"_L1, Qt::CaseInsensitive);
        return saysSo ? Sealing::Fernet : Sealing::ByValue;
    });
}

bool isWanted(const QString &table, const ForeignDatabaseOptions &options)
{
    return options.table.isEmpty() || options.table == table
        || (isPostgres(options.source) && u"public."_s + options.table == table);
}

Result<std::vector<TableShape>> shapesIn(ForeignSource &source, const ForeignDatabaseOptions &options)
{
    const auto tables = source.tables();
    if (!tables)
        return fail(tables.error());
    std::vector<TableShape> shapes;
    bool isThere = options.table.isEmpty();
    for (const TableOutline &table : *tables) {
        if (!isWanted(table.name, options))
            continue;
        isThere = true;
        if (const QString missing = missingColumn(table, options.columns);
            !missing.isEmpty() && !options.table.isEmpty())
            return noKeyTable(options, u"column"_s, missing);
        auto shape = shapeOf(table, options.columns);
        if (!shape)
            continue;
        const auto sealing = sealingOf(source, *shape);
        if (!sealing)
            return fail(sealing.error());
        shape->sealing = *sealing;
        shapes.push_back(std::move(*shape));
    }
    if (!isThere)
        return noKeyTable(options, u"table"_s, options.table);
    if (shapes.empty())
        return noKeyTable(options, u"none"_s);
    return shapes;
}

std::optional<bool> flagOf(QByteArrayView cell)
{
    const QByteArray word = cell.trimmed().toByteArray().toLower();
    for (const auto yes : {"1", "true", "t", "yes", "y", "on", "active", "enabled"}) {
        if (word == yes)
            return true;
    }
    for (const auto no : {"0", "false", "f", "no", "n", "off", "inactive", "disabled", "revoked", "expired"}) {
        if (word == no)
            return false;
    }
    return std::nullopt;
}

// An ISO date at the beginning, or seconds or milliseconds since 1970.
std::optional<QDate> dateOf(QByteArrayView cell)
{
    constexpr qint64 firstMilliseconds = 100'000'000'000;
    bool isNumber = false;
    const qint64 number = cell.toByteArray().toLongLong(&isNumber);
    const QDate date =
        isNumber ? (number < firstMilliseconds ? QDateTime::fromSecsSinceEpoch(number, Qt::UTC)
                                               : QDateTime::fromMSecsSinceEpoch(number, Qt::UTC))
                       .date()
                 : QDate::fromString(QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 10))), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// One table being read. The cells come in the order of the shape's present columns.
class TableReading
{
public:
    TableReading(TableShape shape, const FernetKeys &fernet, Moment now)
        : m_shape(std::move(shape)), m_present(m_shape.presentColumns()), m_fernet(fernet), m_now(now)
    {
    }

    [[nodiscard]] const QStringList &columns() const { return m_present; }

    /// Nothing if the row holds no key: a setting of another kind.
    [[nodiscard]] std::optional<ForeignKey> keyOf(const QList<QByteArray> &cells)
    {
        ++m_row;
        const QString variable = text(cells, KeyColumn::Variable);
        if (!m_shape.column(KeyColumn::Variable).isEmpty() && !KeyNaming::isKeyName(variable.toUtf8()))
            return std::nullopt;
        ForeignKey key{
            .row = m_row,
            .provider = text(cells, KeyColumn::Provider),
            .variable = variable,
            .name = text(cells, KeyColumn::Name),
            .baseUrl = text(cells, KeyColumn::BaseUrl),
            .active = flagOf(cell(cells, KeyColumn::Active)),
            .expires = dateOf(cell(cells, KeyColumn::Expires)),
            .note = text(cells, KeyColumn::Note),
        };
        auto secret = secretOf(cell(cells, KeyColumn::Key).trimmed());
        if (secret)
            key.secret = std::move(*secret);
        else
            key.problem = secret.error();
        return key;
    }

private:
    [[nodiscard]] QByteArrayView cell(const QList<QByteArray> &cells, KeyColumn column) const
    {
        const qsizetype place = m_present.indexOf(m_shape.column(column));
        return place < 0 ? QByteArrayView() : QByteArrayView(cells[place]);
    }
    [[nodiscard]] QString text(const QList<QByteArray> &cells, KeyColumn column) const
    {
        return QString::fromUtf8(cell(cells, column)).trimmed().left(longestText);
    }
    [[nodiscard]] Result<Secret> secretOf(QByteArrayView value) const
    {
        if (value.isEmpty())
            return fail(ErrorCode::KeyEmpty);
        if (value.size() >= ForeignSource::longestCell)
            return fail(ErrorCode::KeyTooLong);
        const bool isSealed = m_shape.sealing == Sealing::Fernet
                           || (m_shape.sealing == Sealing::ByValue && FernetKeys::isTokenLike(value));
        auto secret = isSealed ? m_fernet.open(value, m_now) : Secret::copyOf(value);
        if (secret && secret->isEmpty())
            return fail(ErrorCode::KeyEmpty);
        return secret;
    }

    TableShape m_shape;
    QStringList m_present;
    const FernetKeys &m_fernet;
    Moment m_now;
    int m_row = 0;
};

Result<ForeignKeys> keysOf(ForeignSource &source, const std::vector<TableShape> &shapes, const FernetKeys &fernet,
                           const ForeignDatabaseOptions &options)
{
    ForeignKeys keys;
    std::optional<Error> end;
    for (const TableShape &shape : shapes) {
        TableReading table(shape, fernet, options.now);
        const auto read = source.eachRow(shape.table, table.columns(), [&](const QList<QByteArray> &cells) {
            auto key = table.keyOf(cells);
            if (!key)
                return true;
            if (keys.size() >= mostDatabaseKeys)
                end = Error{ErrorCode::NotADatabase,
                            {{ErrorField::Path, shownSource(options)}, {ErrorField::Reason, u"too_many"_s}}};
            else if (key->problem && key->problem->code == ErrorCode::OutOfSecretMemory)
                end = key->problem;
            else
                keys.push_back(std::move(*key));
            return !end;
        });
        if (!read || end)
            return fail(end ? *end : read.error());
    }
    return keys;
}

} // namespace

Result<void> checkDatabaseSource(const QString &source)
{
    if (!isPostgres(source) || QUrl(source).password().isEmpty())
        return {};
    return fail(ErrorCode::InvalidArgument,
                {{ErrorField::Field, QUrl(source).host()},
                 {ErrorField::Reason,
                  QCoreApplication::translate("ForeignDatabase", "an address must not hold a password: give it in "
                                                                 "PGPASSWORD or in a password file of PostgreSQL")}});
}

Result<std::vector<TableShape>> findKeyTables(const ForeignDatabaseOptions &options)
{
    return openSource(options.source).and_then([&](const std::unique_ptr<ForeignSource> &source) {
        return shapesIn(*source, options);
    });
}

Result<DatabaseOutline> outlineDatabase(const ForeignDatabaseOptions &options)
{
    return openSource(options.source).and_then([&](const std::unique_ptr<ForeignSource> &source) {
        return source->tables().and_then([&](const QList<TableOutline> &tables) -> Result<DatabaseOutline> {
            auto shapes = shapesIn(*source, options);
            if (!shapes && shapes.error().code != ErrorCode::NoKeyTable)
                return fail(shapes.error());
            return DatabaseOutline{tables, shapes ? std::move(*shapes) : std::vector<TableShape>()};
        });
    });
}

Result<ForeignKeys> readForeignDatabase(const ForeignDatabaseOptions &options)
{
    FernetKeys fernet;
    return fernet.addFernetKeys(options.fernetKeys)
        .and_then([&] { return fernet.addDjangoSecretKeys(options.djangoSecretKeys); })
        .and_then([&] { return openSource(options.source); })
        .and_then([&](const std::unique_ptr<ForeignSource> &source) {
            return shapesIn(*source, options).and_then([&](const std::vector<TableShape> &shapes) {
                return keysOf(*source, shapes, fernet, options);
            });
        });
}

} // namespace keyherd
