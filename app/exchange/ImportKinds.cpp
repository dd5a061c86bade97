// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportKinds.h"

#include "exchange/DotenvReader.h"
#include "exchange/EnvironmentKeys.h"
#include "exchange/ForeignSecrets.h"
#include "exchange/KeyFile.h"
#include "exchange/ManagerReaders.h"
#include "exchange/ToolReaders.h"

#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace keyherd {

const QList<ImportKind> &importKinds()
{
    static const QList<ImportKind> all = {
        ImportKind::Environment, ImportKind::Dotenv,    ImportKind::KeyFile, ImportKind::Csv, ImportKind::Bitwarden,
        ImportKind::OnePassword, ImportKind::KeePassXc, ImportKind::LiteLlm, ImportKind::Llm, ImportKind::Database,
    };
    return all;
}

QLatin1StringView toText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Environment:
        return "env"_L1;
    case ImportKind::Dotenv:
        return "dotenv"_L1;
    case ImportKind::KeyFile:
        return "key-file"_L1;
    case ImportKind::Csv:
        return "csv"_L1;
    case ImportKind::Bitwarden:
        return "bitwarden"_L1;
    case ImportKind::OnePassword:
        return "onepassword"_L1;
    case ImportKind::KeePassXc:
        return "keepassxc"_L1;
    case ImportKind::LiteLlm:
        return "litellm"_L1;
    case ImportKind::Llm:
        return "llm"_L1;
    case ImportKind::Database:
        return "fernet-db"_L1;
    }
    return {};
}

Source sourceOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Environment:
        return Source::Environment;
    case ImportKind::Dotenv:
        return Source::Dotenv;
    case ImportKind::KeyFile:
        return Source::KeyFile;
    default:
        return Source::Imported;
    }
}

Result<ForeignKeys> readForeign(ImportKind kind, QByteArrayView bytes, const Catalogue &catalogue,
                                const CsvColumns &columns)
{
    switch (kind) {
    case ImportKind::Dotenv:
        return readDotenv(bytes, catalogue);
    case ImportKind::KeyFile:
        return readKeyFile(bytes, catalogue);
    case ImportKind::Csv:
        return readCsv(bytes, columns);
    case ImportKind::Bitwarden:
        return readBitwarden(bytes, catalogue);
    case ImportKind::OnePassword:
        return readOnePassword(bytes, catalogue);
    case ImportKind::KeePassXc:
        return readKeePassXc(bytes, catalogue);
    case ImportKind::LiteLlm:
        return readLiteLlm(bytes, catalogue);
    case ImportKind::Llm:
        return readLlm(bytes, catalogue);
    case ImportKind::Environment:
    case ImportKind::Database:
        break;
    }
    return fail(ErrorCode::NotSupported, {{ErrorField::Detail, toText(kind)}});
}

Result<ForeignBytes> readForeignFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
    QFile file(path);
    // Opening a pipe would wait for its writer.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, path}, {ErrorField::Detail, file.errorString()}});
    return ForeignBytes::read(file).map_error([&](const Error &error) { return error.with(ErrorField::Path, path); });
}

namespace {

Result<ForeignKeys> readDatabase(ImportInput input)
{
    const auto readInto = [](Secret &target, const QString &path) -> Result<void> {
        if (path.isEmpty())
            return {};
        return readSecretFile(path).map([&](Secret secret) { target = std::move(secret); });
    };
    input.database.source = input.path;
    return checkDatabaseSource(input.path)
        .and_then([&] { return readInto(input.database.fernetKeys, input.fernetKeyFile); })
        .and_then([&] { return readInto(input.database.djangoSecretKeys, input.djangoSecretFile); })
        .and_then([&] { return readForeignDatabase(input.database); });
}

} // namespace

Result<ForeignKeys> readImport(ImportInput input, const Catalogue &catalogue)
{
    switch (input.kind) {
    case ImportKind::Environment:
        return environmentKeys(catalogue, QProcessEnvironment::systemEnvironment());
    case ImportKind::Database:
        return readDatabase(std::move(input));
    // Unlike the others, it must be one's own and nobody else's.
    case ImportKind::KeyFile:
        return readKeyFile(input.path, catalogue).map_error([&](const Error &error) {
            return error.with(ErrorField::Path, input.path);
        });
    default:
        return readForeignFile(input.path)
            .and_then([&](const ForeignBytes &bytes) {
                return readForeign(input.kind, bytes.view(), catalogue, input.columns);
            })
            .map_error([&](const Error &error) { return error.with(ErrorField::Path, input.path); });
    }
}

Result<ForeignKeys> readImports(std::vector<ImportInput> inputs, const Catalogue &catalogue)
{
    if (inputs.size() == 1)
        return readImport(std::move(inputs.front()), catalogue);
    ForeignKeys all;
    for (ImportInput &input : inputs) {
        const QString file = QFileInfo(input.path).fileName();
        const Source source = sourceOf(input.kind);
        auto keys = readImport(std::move(input), catalogue);
        if (!keys)
            return keys;
        for (ForeignKey &key : *keys) {
            key.file = file;
            key.source = source;
            if (const auto kept = append(all, std::move(key)); !kept)
                return fail(kept.error());
        }
    }
    return all;
}

} // namespace keyherd
