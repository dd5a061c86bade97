// SPDX-License-Identifier: GPL-3.0-or-later
// link, unlink, links.
#include "cli/Commands.h"
#include "cli/LinkUpdate.h"
#include "cli/Session.h"
#include "cli/Table.h"
#include "exchange/scan/PathBytes.h"
#include "wording/ErrorText.h"
#include "wording/LinkText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct LinkOptions
{
    QString file;
    bool force = false;
    bool references = false;
};

class Links
{
    Q_DECLARE_TR_FUNCTIONS(LinkCommands)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<LinkOptions>();
        auto link = line.command(u"link"_s, tr("Keep the keys in a .env file in step with the vault"),
                                 [options](Invocation &invocation) { return runLink(invocation, *options); });
        link.required("FILE", options->file, tr("The file; its references and its providers' variables get keys"));
        link.flag("--force", options->force, tr("Take the vault's value where another one stands"));
        auto unlink = line.command(u"unlink"_s, tr("Keep a file in step no longer"),
                                   [options](Invocation &invocation) { return runUnlink(invocation, *options); });
        unlink.required("FILE", options->file, tr("The file; its values stay as they are"));
        unlink.flag("--references", options->references, tr("Put references in the place of its keys"));
        line.command(u"links"_s, tr("Show the files that are kept in step"), runLinks);
    }

private:
    static QString pathOf(const LinkedFile &file) { return shownPath(pathFromBytes(file.path)); }

    static QStringList namesOf(const LinkedFile &file)
    {
        QStringList names;
        for (const LinkedVariable &variable : file.variables)
            names << variable.name;
        return names;
    }

    static QJsonObject jsonOf(const LinkReport &report)
    {
        return {{u"path"_s, pathOf(report.file)},
                {u"state"_s, toText(report.state)},
                {u"variables"_s, QJsonArray::fromStringList(namesOf(report.file))},
                {u"variable"_s, report.variable.isEmpty() ? QJsonValue() : QJsonValue(report.variable)},
                {u"error"_s, report.error ? QJsonValue(errorText(*report.error).what) : QJsonValue()}};
    }

    static Result<ExitCode> runLink(Invocation &invocation, const LinkOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto conflict = options.force ? FileLinks::Conflict::TakeVaults : FileLinks::Conflict::Refuse;
        const auto report = fileLinks(*session).link(pathFromText(options.file), conflict);
        if (!report)
            return fail(report.error());
        if (invocation.options.json)
            invocation.console.print(jsonOf(*report));
        else
            invocation.console.print(
                tr("linked %1: %2").arg(pathOf(report->file), namesOf(report->file).join(", "_L1)));
        if (report->isReadableByOthers)
            invocation.console.warn(
                tr("others may read %1; \"chmod 600 '%1'\" takes that away").arg(pathOf(report->file)));
        adviseOn(*report, invocation.console);
        return ExitCode::Done;
    }

    static Result<ExitCode> runUnlink(Invocation &invocation, const LinkOptions &options)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto leave = options.references ? FileLinks::Leave::References : FileLinks::Leave::Values;
        if (const auto done = fileLinks(*session).unlink(pathFromText(options.file), leave); !done)
            return fail(done.error());
        if (!invocation.options.json)
            invocation.console.print(tr("unlinked %1").arg(options.file));
        return ExitCode::Done;
    }

    static Result<ExitCode> runLinks(Invocation &invocation)
    {
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto reports = fileLinks(*session).states();
        if (!reports)
            return fail(reports.error());
        QJsonArray json;
        Table table({tr("File"), tr("State"), tr("Variables")});
        for (const LinkReport &report : *reports) {
            json << jsonOf(report);
            table.add({pathOf(report.file), linkStateText(report.state), namesOf(report.file).join(", "_L1)});
        }
        if (invocation.options.json) {
            invocation.console.print(json);
            return ExitCode::Done;
        }
        invocation.console.print(table);
        if (reports->isEmpty())
            invocation.console.note(tr("no file is linked; \"keyherd link FILE\" links one"));
        for (const LinkReport &report : *reports)
            adviseOn(report, invocation.console);
        return ExitCode::Done;
    }
};

} // namespace

void addLinkCommands(CommandLine &line)
{
    Links::addTo(line);
}

} // namespace keyherd
