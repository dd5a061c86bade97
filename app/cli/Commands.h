// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keyherd {

class CommandLine;

/// Each adds its commands to the grammar, in the order in which help shows them.
void addInitCommand(CommandLine &line);
void addStatusCommand(CommandLine &line);
void addSlotCommands(CommandLine &line);
void addProviderCommands(CommandLine &line);
void addAddCommand(CommandLine &line);
void addKeyCommands(CommandLine &line);
void addCopyCommand(CommandLine &line);
void addEditCommand(CommandLine &line);
void addImportCommand(CommandLine &line);
void addScanCommand(CommandLine &line);
void addRunCommand(CommandLine &line);
void addInjectCommand(CommandLine &line);
void addExportCommand(CommandLine &line);
void addLinkCommands(CommandLine &line);
void addTestCommand(CommandLine &line);
void addSyncCommand(CommandLine &line);
void addProvisionCommand(CommandLine &line);
void addRotateCommand(CommandLine &line);
void addIssuedCommands(CommandLine &line);
void addUsageCommand(CommandLine &line);
void addAuditCommand(CommandLine &line);
void addDoctorCommand(CommandLine &line);
void addServeCommand(CommandLine &line);
void addClientCommands(CommandLine &line);
void addAgentCommands(CommandLine &line);
void addCompletionCommand(CommandLine &line);

/// The grammar of `keyherd`, with all of these.
[[nodiscard]] CommandLine keyherdCommandLine();

} // namespace keyherd
