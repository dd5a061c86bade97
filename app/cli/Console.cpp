// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output is unbuffered (see runKeyherd), so that no secret lies in a buffer of the C library and every failure is seen at once.
#include "cli/Console.h"

#include "cli/ErrorLine.h"
#include "cli/Table.h"
#include "cli/Terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace keyherd {

void Console::print(const QString &line)
{
    printBytes((line + u'\n').toUtf8());
}

void Console::print(const Table &table)
{
    if (!table.isEmpty())
        printBytes(table.toText(terminal::coloursWanted()).toUtf8());
}

void Console::print(const QJsonObject &object)
{
    printBytes(QJsonDocument(object).toJson());
}

void Console::print(const QJsonArray &array)
{
    printBytes(QJsonDocument(array).toJson());
}

void Console::printBytes(QByteArrayView bytes)
{
    if (!m_outcome || bytes.isEmpty())
        return;
    const auto size = static_cast<std::size_t>(bytes.size());
    errno = 0;
    if (std::fwrite(bytes.data(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return;
    m_readerGone = errno == EPIPE;
    m_outcome =
        fail(ErrorCode::FileUnwritable, {{ErrorField::Path, QCoreApplication::translate("Console", "standard output")},
                                         {ErrorField::Detail, qt_error_string(errno)}});
}

void Console::printSecret(const Secret &secret)
{
    printBytes(secret.view());
    printBytes("\n");
}

void Console::print(const QJsonObject &object, QByteArrayView name, const Secret &secret)
{
    QByteArray json = QJsonDocument(object).toJson().trimmed();
    json.chop(1);
    printBytes(json.trimmed());
    printBytes(",\n    \"");
    printBytes(name);
    printBytes("\": \"");
    printBytes(secret.view());
    printBytes("\"\n}\n");
}

void Console::note(const QString &text)
{
    if (!m_quiet)
        complain(QCoreApplication::translate("Console", "note: %1").arg(text));
}

void Console::warn(const QString &text)
{
    complain(QCoreApplication::translate("Console", "warning: %1").arg(text));
}

void Console::error(const QString &line)
{
    complain(line);
}

void Console::progress(const QString &text)
{
    if (m_quiet || !terminal::standardErrorIsTerminal() || (text.isEmpty() && !m_progressShown))
        return;
    const QByteArray line = "\r\x1b[K" + asOneLine(text).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
    m_progressShown = !text.isEmpty();
}

void Console::complain(const QString &line)
{
    progress({});
    const QByteArray bytes = ("keyherd: "_L1 + asOneLine(line) + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace keyherd
