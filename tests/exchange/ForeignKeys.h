// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignKey.h"
#include "providers/Catalogue.h"
#include "support/vault/Answers.h"

#include <QRegularExpression>

namespace keyherd::tests {

inline const Catalogue &catalogue()
{
    static const Catalogue builtIn = Catalogue::builtIn();
    return builtIn;
}

/// A made-up key of OpenAI's; another for each number.
inline QByteArray openAiKey(int number = 1)
{
    return QByteArray("sk-").append("canary-") + QByteArray::number(number).rightJustified(6, '0') + "-made-up-made-up";
}

/// Each key as one line: its row, whose it is or where it stood, and the secret or why there is none.
inline QStringList told(const Result<ForeignKeys> &keys)
{
    if (!keys)
        return {keys.error().toLogText()};
    QStringList lines;
    for (const ForeignKey &key : *keys) {
        const QString secret =
            key.problem ? u'!' + key.problem->value(ErrorField::Reason) : QString::fromUtf8(key.secret.view());
        lines << QStringList({QString::number(key.row), key.provider, key.variable, key.name, secret})
                     .filter(QRegularExpression(QStringLiteral(".")))
                     .join(u' ');
    }
    return lines;
}

/// Why a file as a whole is refused.
inline QString refusal(const Result<ForeignKeys> &keys)
{
    return keys ? QString() : keys.error().value(ErrorField::Reason);
}

} // namespace keyherd::tests
