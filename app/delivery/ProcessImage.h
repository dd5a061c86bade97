// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Program.h"

namespace keyherd {

/// Arguments and environment as execve takes them, this process's own variables among them. Unix only. Wiped when it goes.
class ProcessImage
{
public:
    /// OutOfSecretMemory.
    [[nodiscard]] static Result<ProcessImage> of(const Program &program, const std::vector<RunVariable> &variables);

    /// Becomes the program. Returns only if that fails: the number of the error. Safe after fork.
    [[nodiscard]] int become() const;

private:
    ProcessImage() = default;

    QByteArray m_path;
    QByteArray m_shell = "/bin/sh";
    QList<QByteArray> m_arguments;
    std::vector<Secret> m_variables;
    std::vector<char *> m_argv;
    std::vector<char *> m_shellArgv;
    std::vector<char *> m_environment;
};

/// What an error of execve, by its number, says of a program. ProgramNotFound, ProgramNotStarted.
[[nodiscard]] Error notStarted(const QByteArray &name, int error);

} // namespace keyherd
