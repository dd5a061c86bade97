// SPDX-License-Identifier: GPL-3.0-or-later
// QStandardPaths has no state directory before Qt 6.7, so XDG_STATE_HOME is read here.
#include "base/Paths.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString directory(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + "/keyherd"_L1;
}

QString stateDirectory()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification tells to ignore a relative path.
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + "/.local/state"_L1) + "/keyherd"_L1;
#else
    return directory(QStandardPaths::GenericDataLocation);
#endif
}

QString runtimeDirectory()
{
    // QStandardPaths would warn and make a directory of its own if the variable is not set.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(runtime) ? runtime + "/keyherd"_L1 : stateDirectory();
}

// A variable that is set to nothing counts as not set, as with those of XDG.
QString variableOr(const char *name, const QString &otherwise)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? otherwise : value;
}

} // namespace

Paths Paths::standard()
{
    Paths paths;
    paths.vault = variableOr("KEYHERD_VAULT", directory(QStandardPaths::GenericDataLocation) + "/vault.db"_L1);
    paths.settings = directory(QStandardPaths::GenericConfigLocation) + "/keyherd.conf"_L1;
    paths.agentSocket = variableOr("KEYHERD_AGENT", runtimeDirectory() + "/agent.sock"_L1);
    paths.log = stateDirectory() + "/keyherd.log"_L1;
    return paths;
}

} // namespace keyherd
