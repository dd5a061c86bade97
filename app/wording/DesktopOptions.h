// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace keyherd {

/// What keyherd-desktop understands on its command line, for the program itself and for its manual page.
struct DesktopOptions
{
    DesktopOptions();

    QString description;
    QCommandLineOption vault;
    QCommandLineOption language;
    QCommandLineOption hidden;

    [[nodiscard]] QList<QCommandLineOption> all() const { return {vault, language, hidden}; }
};

} // namespace keyherd
