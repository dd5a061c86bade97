// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "cli/Console.h"

#include <QByteArrayView>
#include <QString>

namespace keyherd {

/// Where a command's text with secrets goes: into a file, or to standard output if it is called `-`.
class TextOutput
{
public:
    TextOutput(Console &console, const QString &path) : m_console(console), m_path(path) { }

    /// What the history calls it: the file's whole path, or `command`.
    [[nodiscard]] QString name(const QString &command) const;
    /// What putFile fails with.
    [[nodiscard]] Result<void> write(QByteArrayView text) const;

private:
    [[nodiscard]] bool isFile() const;

    Console &m_console;
    QString m_path;
};

} // namespace keyherd
