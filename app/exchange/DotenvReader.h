// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"
#include "exchange/ForeignText.h"

#include <QByteArrayView>

#include <functional>

namespace keyherd {

class Catalogue;

/// One assignment of a `.env` file.
struct DotenvLine
{
    int line = 0; ///< where it begins, from 1
    QString variable = {};
    ForeignBytes value = {}; ///< without quotes, with escapes resolved
    qsizetype offset = 0;    ///< of the value as it stands in the text, in bytes, its quotes included
    qsizetype length = 0;
    /// NotAKey: the value refers to a variable that is not replaced here, or its quotation mark is never closed.
    std::optional<Error> problem = {};
};

/// The assignments of a text in the grammar that dotenv, docker and shells have in common: `export`, values bare or in ', " or `,
/// over several lines in quotes, escapes in ", comments on lines of their own and after white space. `take` ends it with an error.
[[nodiscard]] Result<void> eachDotenvLine(QByteArrayView text, const std::function<Result<void>(DotenvLine &&)> &take);

/// The keys of known providers in a `.env` file, with the base URLs beside them. OutOfSecretMemory, FileNotUnderstood{Reason: "many"}.
[[nodiscard]] Result<ForeignKeys> readDotenv(QByteArrayView bytes, const Catalogue &catalogue);

/// The keys of a key file: each line a bare key or NAME=value; # begins a comment. OutOfSecretMemory, FileNotUnderstood{Reason: "many"}.
[[nodiscard]] Result<ForeignKeys> readKeyFile(QByteArrayView bytes, const Catalogue &catalogue);

} // namespace keyherd
