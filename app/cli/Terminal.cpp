// SPDX-License-Identifier: GPL-3.0-or-later
// What is the same on every system.
#include "cli/Terminal.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace keyherd::terminal {

bool coloursWanted()
{
    return standardOutputIsTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR");
}

bool confirm(const QString &question)
{
    const QByteArray prompt = (question + u' ').toUtf8();
    std::fwrite(prompt.constData(), 1, static_cast<std::size_t>(prompt.size()), stderr);
    std::fflush(stderr);
    QFile input;
    if (!input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QString answer = QString::fromUtf8(input.readLine(256)).trimmed().toCaseFolded();
    //: What a person types to say yes; "y" always works too.
    const QString yes = QCoreApplication::translate("Terminal", "yes").toCaseFolded();
    return !answer.isEmpty() && (yes.startsWith(answer) || "yes"_L1.startsWith(answer));
}

} // namespace keyherd::terminal
