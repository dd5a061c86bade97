// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScanOptions.h"

#include "cli/Arguments.h"
#include "cli/CommandLine.h"
#include "exchange/scan/TreeScan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int greatestLimit = 1024 * 1024; // MiB
constexpr qint64 bytesInMebibyte = 1024 * 1024;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScanCommand)

public:
    static void addTo(CommandSyntax &syntax, ScanCommandOptions &options)
    {
        syntax.any("DIR|FILE", options.paths, tr("Where to look; without one, in the working folder"));
        syntax.flag("--home", options.home,
                    tr("Look into shell profiles and histories, .env files and the files of known tools in your home"));
        syntax.flag("--gitignore", options.gitignore, tr("Leave out what .gitignore files say"));
        syntax.flag("--history", options.history, tr("Look into the history of git repositories, too"));
        syntax.option("--max-size", "MIB", options.largest, tr("Pass by files larger than this (256)"));
        syntax.flag("--test", options.test, tr("Ask the providers whether the keys work"));
        syntax.flag("--import", options.import, tr("Bring the keys that are new into the vault"));
        syntax.flag("--redact", options.redact,
                    tr("Replace keys that the vault holds by references; the vault keeps the originals, sealed"));
        syntax.flag("--undo", options.undo,
                    tr("Give files their originals back: those that are named, or all; with --dry-run, list them"));
        syntax.flag("--force", options.force,
                    tr("With --undo: also where the file was changed since, which is kept as NAME.changed"));
        syntax.flag("--dry-run", options.dryRun, tr("Only say what would be done, and change nothing"));
        syntax.flag("--fail", options.fail, tr("End with exit code 1 if a key was found, for hooks and builds"));
    }

    static QString notWithUndo() { return tr("it does not go with --undo"); }
    static QString onlyWithUndo() { return tr("it goes with --undo only"); }
    static QString nothingToTry() { return tr("it goes with --import, --redact or --undo"); }
};

} // namespace

void ScanCommandOptions::addTo(CommandSyntax &syntax)
{
    Words::addTo(syntax, *this);
}

Result<void> ScanCommandOptions::check() const
{
    const std::pair<bool, QString> searching[] = {{home, u"--home"_s},       {gitignore, u"--gitignore"_s},
                                                  {history, u"--history"_s}, {largest.has_value(), u"--max-size"_s},
                                                  {test, u"--test"_s},       {import, u"--import"_s},
                                                  {redact, u"--redact"_s},   {this->fail, u"--fail"_s}};
    for (const auto &[isGiven, option] : searching) {
        if (undo && isGiven)
            return keyherd::fail(wrongArgument(option, Words::notWithUndo()));
    }
    if (force && !undo)
        return keyherd::fail(wrongArgument(u"--force"_s, Words::onlyWithUndo()));
    if (dryRun && !import && !redact && !undo)
        return keyherd::fail(wrongArgument(u"--dry-run"_s, Words::nothingToTry()));
    return largestFile().map([](qint64) {});
}

Result<qint64> ScanCommandOptions::largestFile() const
{
    if (!largest)
        return ScanOptions::defaultLargestFile;
    return numberArgument(u"--max-size"_s, *largest, 1, greatestLimit).map([](int limit) {
        return limit * bytesInMebibyte;
    });
}

} // namespace keyherd
