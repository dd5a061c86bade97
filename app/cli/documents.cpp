// SPDX-License-Identifier: GPL-3.0-or-later
// Used while building: writes what is installed beside the programs and follows from their declarations.
// keyherd_documents LANGUAGE DATE FOLDER: the manual pages in that language; in English, the scripts for shells too.
#include "cli/CommandLine.h"
#include "cli/Commands.h"
#include "cli/CompletionScripts.h"
#include "cli/ManualPage.h"
#include "cli/Translation.h"
#include "wording/DesktopOptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace keyherd;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"keyherd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYHERD_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4 || !installTranslation({QString(), u"--lang"_s, arguments.at(1)})) {
        std::fputs("usage: keyherd_documents LANGUAGE DATE FOLDER\n", stderr);
        return 2;
    }
    const ManualEdition edition{QCoreApplication::applicationVersion(), arguments.at(2)};
    const QString folder = arguments.at(3) + u'/';
    const Grammar grammar = keyherdCommandLine().grammar();
    bool written = QDir().mkpath(folder) && write(folder + "keyherd.1"_L1, commandManual(grammar, edition))
                && write(folder + "keyherd-desktop.1"_L1, desktopManual(DesktopOptions(), edition));
    if (arguments.at(1) == "en"_L1)
        written = written && write(folder + "keyherd.bash"_L1, bashCompletion(grammar).toUtf8())
               && write(folder + "_keyherd"_L1, zshCompletion(grammar).toUtf8())
               && write(folder + "keyherd.fish"_L1, fishCompletion(grammar).toUtf8());
    if (!written)
        std::fprintf(stderr, "keyherd_documents: cannot write to %s\n", qPrintable(folder));
    return written ? 0 : 1;
}
