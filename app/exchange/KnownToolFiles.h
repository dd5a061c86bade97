// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace keyherd {

/// A program of which it is known where it may have keys.
struct KnownTool
{
    enum class Holds {
        Profile,     ///< what a shell reads when it starts
        History,     ///< what was typed
        Settings,    ///< among other things
        Credentials, ///< and nothing else
    };
    QString id;
    QString name; ///< as people call it; the same in every language
    Holds holds;
    QStringList patterns; ///< "~/.netrc", "$XDG_CONFIG_HOME/zed/settings.json", "~/.jupyter/*.json"
    QString unverified;   ///< what nobody confirms about it; empty: nothing
};

/// A file of a known tool that is there.
struct ToolFile
{
    QString tool; ///< its id
    QString path; ///< absolute
};

/// The files of well-known programs in which keys lie: shells and their histories, editors, command lines of providers. Data:
/// resources/tool-files.json. A value; any thread.
class KnownToolFiles
{
public:
    /// What is built into the program. A build whose list does not load fails its tests.
    [[nodiscard]] static KnownToolFiles builtIn();
    /// InvalidArgument{Field: where in the document, Reason}.
    [[nodiscard]] static Result<KnownToolFiles> fromJson(const QByteArray &json);

    [[nodiscard]] const QList<KnownTool> &tools() const { return m_tools; }
    /// nullptr if there is none of that id.
    [[nodiscard]] const KnownTool *find(const QString &id) const;
    /// The plain files that are there, in the order of the tools, each once; symbolic links to plain files too, as people keep such files
    /// in one place. Only looks at names: milliseconds. The environment says where home (HOME) and XDG's folders are.
    [[nodiscard]] QList<ToolFile> present(const QProcessEnvironment &environment) const;

private:
    QList<KnownTool> m_tools;
};

} // namespace keyherd
