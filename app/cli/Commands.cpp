// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include "cli/CommandLine.h"
#include "cli/ProgramFacts.h"

namespace keyherd {

CommandLine keyherdCommandLine()
{
    CommandLine line(facts::description(), facts::helpEnding());
    addInitCommand(line);
    addStatusCommand(line);
    addSlotCommands(line);
    addProviderCommands(line);
    addAddCommand(line);
    addKeyCommands(line);
    addCopyCommand(line);
    addEditCommand(line);
    addImportCommand(line);
    addScanCommand(line);
    addRunCommand(line);
    addInjectCommand(line);
    addExportCommand(line);
    addLinkCommands(line);
    addTestCommand(line);
    addSyncCommand(line);
    addRotateCommand(line);
    addProvisionCommand(line);
    addIssuedCommands(line);
    addUsageCommand(line);
    addAuditCommand(line);
    addDoctorCommand(line);
    addServeCommand(line);
    addClientCommands(line);
    addAgentCommands(line);
    addCompletionCommand(line);
    return line;
}

} // namespace keyherd
