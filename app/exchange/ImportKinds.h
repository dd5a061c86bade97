// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CsvReader.h"
#include "exchange/ForeignDatabase.h"
#include "exchange/ForeignKey.h"
#include "exchange/ForeignText.h"
#include "vault/KeyEntry.h"

#include <vector>

namespace keyherd {

class Catalogue;

/// From what keys can be brought in.
enum class ImportKind {
    Environment,
    Dotenv,
    KeyFile,
    Csv,
    Bitwarden,
    OnePassword,
    KeePassXc,
    LiteLlm,
    Llm,
    Database, ///< another system's: a file, or the address of a server
};

/// All of them, in the order in which people are offered them.
[[nodiscard]] const QList<ImportKind> &importKinds();
/// `env`, `dotenv`, `key-file`, `csv`, `bitwarden`, `onepassword`, `keepassxc`, `litellm`, `llm`, `fernet-db`: a contract with scripts.
[[nodiscard]] QLatin1StringView toText(ImportKind kind);
/// What is noted of keys that came in this way.
[[nodiscard]] Source sourceOf(ImportKind kind);

/// One thing to bring keys in from, and how they stand there.
struct ImportInput
{
    ImportKind kind = ImportKind::Environment;
    QString path = {};                    ///< a file; of a database also an address; none of the environment
    CsvColumns columns = {};              ///< of Csv
    ForeignDatabaseOptions database = {}; ///< of Database; its `source` is `path`
    QString fernetKeyFile = {};           ///< of Database: is read into `database`, if it is named
    QString djangoSecretFile = {};
};

/// The keys of one input. Blocks; changes nothing. Fails as its reader does, with Path; and with NoSuchFile, FileUnreadable.
[[nodiscard]] Result<ForeignKeys> readImport(ImportInput input, const Catalogue &catalogue);
/// The keys of all of them, each with its file and source if they are several; the first failure ends it.
[[nodiscard]] Result<ForeignKeys> readImports(std::vector<ImportInput> inputs, const Catalogue &catalogue);
/// What stands in a file of this kind. Neither of the environment nor of a database.
[[nodiscard]] Result<ForeignKeys> readForeign(ImportKind kind, QByteArrayView bytes, const Catalogue &catalogue,
                                              const CsvColumns &columns = {});

/// A whole file. NoSuchFile, FileUnreadable, FileNotUnderstood{Reason: "size"}, all with Path.
[[nodiscard]] Result<ForeignBytes> readForeignFile(const QString &path);
/// What kind of file it is, by what stands in it and, if that leaves several, by its name. As `readForeignFile`; FileNotUnderstood{Reason:
/// "kind"} if it is none of them.
[[nodiscard]] Result<ImportKind> recogniseKind(const QString &path);

} // namespace keyherd
