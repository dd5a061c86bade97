// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/CommandLine.h"

#include <QCoreApplication>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    static QString description() { return tr("Keeps API keys in an encrypted vault and hands them out safely."); }
    static QString footer()
    {
        return tr("KEY is a number, provider/name, or a provider alone: its active key.\n"
                  "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 locked, 5 a tested key is not valid, "
                  "6 damaged or tampered with, 7 unreachable.");
    }
};

} // namespace

CommandLine keyherdCommandLine()
{
    CommandLine line(Words::description(), Words::footer());
    addInitCommand(line);
    addStatusCommand(line);
    addProviderCommands(line);
    addAddCommand(line);
    addKeyCommands(line);
    addEditCommand(line);
    addImportCommand(line);
    addScanCommand(line);
    addTestCommand(line);
    addSyncCommand(line);
    addRotateCommand(line);
    addProvisionCommand(line);
    addIssuedCommands(line);
    addAuditCommand(line);
    addDoctorCommand(line);
    addCompletionCommand(line);
    return line;
}

} // namespace keyherd
