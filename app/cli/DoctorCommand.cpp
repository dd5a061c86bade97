// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/Session.h"
#include "cli/Table.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QJsonObject findingJson(const Finding &finding)
{
    const ErrorText text = finding.error ? errorText(*finding.error) : ErrorText{finding.detail, {}};
    return {{u"check"_s, toText(finding.what)},
            {u"status"_s, toText(finding.health)},
            {u"detail"_s, text.what.isEmpty() ? QJsonValue() : QJsonValue(text.what)},
            {u"advice"_s, text.advice.isEmpty() ? QJsonValue() : QJsonValue(text.advice)}};
}

class Examine
{
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)

public:
    static void addTo(CommandLine &line)
    {
        line.command(u"doctor"_s, tr("Check the vault and its surroundings, and say what to do"), run);
    }

private:
    static Result<ExitCode> run(Invocation &invocation)
    {
        auto session = Session::open(invocation);
        if (!session)
            return fail(session.error());
        // What can be checked of a locked vault is checked all the same.
        const auto unlocked = session->unlock();
        auto future = session->keyherd().doctor().examine();
        future.waitForFinished();
        const QList<Finding> findings = future.result();
        print(invocation, findings);
        if (!unlocked && unlocked.error().code != ErrorCode::VaultMissing)
            invocation.console.error(errorLine(unlocked.error(), u"doctor"_s));
        return codeOf(findings, unlocked);
    }

    static void print(Invocation &invocation, const QList<Finding> &findings)
    {
        if (invocation.options.json) {
            QJsonArray array;
            for (const Finding &finding : findings)
                array << findingJson(finding);
            invocation.console.print(array);
            return;
        }
        Table table({tr("Check"), tr("Result"), tr("Details")});
        for (const Finding &finding : findings)
            table.add({nameOf(finding.what), wordFor(finding.health),
                       finding.error ? errorLine(*finding.error, u"doctor"_s) : finding.detail});
        invocation.console.print(table);
    }

    // Damage says most; then the first thing that is wrong.
    static ExitCode codeOf(const QList<Finding> &findings, const Result<void> &unlocked)
    {
        ExitCode code = unlocked ? ExitCode::Done : exitCodeFor(unlocked.error().code);
        for (const Finding &finding : findings) {
            if (finding.health != Health::Error || !finding.error)
                continue;
            const ExitCode found = exitCodeFor(finding.error->code);
            if (code == ExitCode::Done || found == ExitCode::Damaged)
                code = found;
        }
        return code;
    }

    static QString wordFor(Health health)
    {
        switch (health) {
        case Health::Ok:
            return tr("ok");
        case Health::Warning:
            return tr("warning");
        case Health::Error:
            return tr("error");
        }
        return {};
    }

    static QString nameOf(Examined what)
    {
        switch (what) {
        case Examined::VaultIntegrity:
            return tr("The vault is whole");
        case Examined::History:
            return tr("The history is intact");
        case Examined::EveryKeyOpens:
            return tr("Every key opens");
        case Examined::DueKeys:
            return tr("No key is due");
        case Examined::OwnProviders:
            return tr("Every own provider is whole");
        case Examined::Clients:
            return tr("Every token is as it was given");
        case Examined::Persistence:
            return tr("What is written stays");
        case Examined::Keychain:
            return tr("The keychain works");
        case Examined::Permissions:
            return tr("Files are private");
        case Examined::Clock:
            return tr("The clock is right");
        case Examined::Proxy:
            return tr("Proxy");
        case Examined::Translations:
            return tr("Translations");
        case Examined::SecretMemory:
            return tr("Protected memory");
        }
        return {};
    }
};

} // namespace

void addDoctorCommand(CommandLine &line)
{
    Examine::addTo(line);
}

} // namespace keyherd
