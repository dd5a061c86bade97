// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "delivery/ProcessState.h"
#include "delivery/RunPlan.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// Starting a program with variables of its own. Secrets get into its environment and into nothing else.
namespace keyherd {

/// A program and what it is started with.
struct Program
{
    QString path;                ///< absolute
    QList<QByteArray> arguments; ///< as they were given, the program's name first

    /// Where a shell would find the program that is the first argument: by its path, or in the folders of PATH. ProgramNotFound{Detail},
    /// ProgramNotStarted{Detail, Reason}.
    [[nodiscard]] static Result<Program> find(const QList<QByteArray> &arguments);
};

/// Runs the program in this process's environment with these variables besides, and in the place of this process where the system can do
/// that (Unix): then it returns only if that fails. Elsewhere as a child; its exit code. ProgramNotFound, ProgramNotStarted.
[[nodiscard]] Result<int> becomeProgram(const Program &program, const std::vector<RunVariable> &variables,
                                        const ProcessState &state);

/// Runs it as a child whose standard output and standard error pass through this process, which masks `secrets` in them. Signals that this
/// process gets are passed on. Its exit code; 128 and the signal's number, if a signal ended it. To be called on the main thread where
/// no other thread waits for signals. ProgramNotFound, ProgramNotStarted.
[[nodiscard]] Result<int> runMasked(const Program &program, const std::vector<RunVariable> &variables,
                                    const std::vector<Secret> &secrets, const ProcessState &state);

} // namespace keyherd
