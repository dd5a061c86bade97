// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TextInput.h"

#include "exchange/ImportKinds.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace keyherd {

Error ofStandardInput(const Error &error)
{
    return error.with(ErrorField::Path, QCoreApplication::translate("TextInput", "standard input"));
}

Result<ForeignBytes> readStandardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ofStandardInput({ErrorCode::FileUnreadable, {{ErrorField::Detail, file.errorString()}}}));
    return ForeignBytes::read(file).map_error(ofStandardInput);
}

Result<ForeignBytes> readText(const QString &path)
{
    return path == QLatin1StringView("-") ? readStandardInput() : readForeignFile(path);
}

} // namespace keyherd
