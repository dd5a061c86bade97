// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ForeignDatabaseInput.h"

#include "cli/Arguments.h"
#include "cli/SecretInput.h"
#include "exchange/ForeignSecrets.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ForeignDatabaseInput)

public:
    static QString source() { return tr("An SQLite file, a JSON export, or postgresql://USER@HOST/DATABASE"); }
    static QString fernetKeys() { return tr("A file with the Fernet keys to decrypt with, one a line"); }
    static QString djangoKeys() { return tr("A file with Django's SECRET_KEY, such as .env or settings.py"); }
    static QString table() { return tr("Read this table alone"); }
    static QString columns() { return tr("Which column holds what: provider=service,key=token"); }
    static QString twice() { return tr("standard input can be only one of the files"); }
    static QString shape(const TableShape &shape)
    {
        const QString columns = toText(shape.columns);
        switch (shape.sealing) {
        case Sealing::Plain:
            return tr("table %1, not encrypted: %2").arg(shape.table, columns);
        case Sealing::Fernet:
            return tr("table %1, encrypted with Fernet: %2").arg(shape.table, columns);
        case Sealing::ByValue:
            return tr("table %1, partly encrypted with Fernet: %2").arg(shape.table, columns);
        }
        return {};
    }
};

Result<Secret> contentOf(const std::optional<QString> &path)
{
    if (!path)
        return Secret();
    if (*path != "-"_L1)
        return readSecretFile(*path);
    QFile file;
    return file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
             ? readSecret(file)
             : fail(ErrorCode::FileUnreadable, {{ErrorField::Path, *path}});
}

} // namespace

void ForeignDatabaseInput::addTo(CommandSyntax &syntax)
{
    syntax.required("SOURCE", source, Words::source());
    syntax.option("--fernet-key-file", "FILE", fernetKeyFile, Words::fernetKeys());
    syntax.option("--django-secret-key-file", "FILE", djangoSecretFile, Words::djangoKeys());
    syntax.option("--table", "TABLE", table, Words::table());
    syntax.option("--columns", "FIELD=COLUMN,…", columns, Words::columns());
}

Result<ForeignDatabaseOptions> ForeignDatabaseInput::options() const
{
    if (const auto safe = checkDatabaseSource(source); !safe)
        return fail(wrongArgument(u"SOURCE"_s, safe.error().value(ErrorField::Reason)));
    if (fernetKeyFile == u"-"_s && djangoSecretFile == u"-"_s)
        return fail(wrongArgument(u"--django-secret-key-file"_s, Words::twice()));
    const auto chosen = keyColumnsFromText(columns.value_or(QString()));
    if (!chosen)
        return fail(chosen.error());
    auto fernet = contentOf(fernetKeyFile);
    if (!fernet)
        return fail(fernet.error());
    auto django = contentOf(djangoSecretFile);
    if (!django)
        return fail(django.error());
    return ForeignDatabaseOptions{.source = source,
                                  .fernetKeys = std::move(*fernet),
                                  .djangoSecretKeys = std::move(*django),
                                  .table = table.value_or(QString()),
                                  .columns = *chosen};
}

QStringList shownShapes(const std::vector<TableShape> &shapes)
{
    QStringList lines;
    for (const TableShape &shape : shapes)
        lines << Words::shape(shape);
    return lines;
}

} // namespace keyherd
