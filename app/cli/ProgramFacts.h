// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace keyherd {

/// A word that people type or find somewhere, and what it means.
struct Explained
{
    QString word;
    QString meaning;
};

/// What help and the manual say of `keyherd` besides its commands, in the person's language.
namespace facts {

[[nodiscard]] QString description();
/// What a KEY on the command line is.
[[nodiscard]] QString keyArgument();
[[nodiscard]] QList<Explained> exitCodes();
/// The ending of the general help, made of the two before.
[[nodiscard]] QString helpEnding();

[[nodiscard]] QStringList paragraphs();
/// The variables that both programs read, and those of the command line alone.
[[nodiscard]] QList<Explained> environment();
[[nodiscard]] QList<Explained> environmentOfCommands();
[[nodiscard]] QList<Explained> files();
/// Lines for a shell, and what they do.
[[nodiscard]] QList<Explained> examples();

} // namespace facts

} // namespace keyherd
