// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/ImportReport.h"
#include "cli/Interrupts.h"
#include "cli/ScanReport.h"
#include "cli/Session.h"
#include "exchange/scan/FoundImport.h"
#include "exchange/scan/KeysOfVault.h"
#include "exchange/scan/PathBytes.h"
#include "exchange/scan/TreeScan.h"
#include "providers/KeyScanner.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int greatestLimit = 1024 * 1024; // MiB
constexpr qint64 bytesInMebibyte = 1024 * 1024;
constexpr std::chrono::milliseconds betweenLooks{100};

struct ScanCommandOptions
{
    QStringList paths;
    bool gitignore = false;
    bool test = false;
    bool import = false;
    bool dryRun = false;
    bool fail = false;
    std::optional<QString> largest;
};

class Scan
{
    Q_DECLARE_TR_FUNCTIONS(ScanCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<ScanCommandOptions>();
        auto syntax = line.command(u"scan"_s, tr("Find keys lying about in files"),
                                   [options](Invocation &invocation) { return Scan(invocation, *options).run(); });
        syntax.any("DIR|FILE", options->paths, tr("Where to look; without one, in the working folder"));
        syntax.flag("--gitignore", options->gitignore, tr("Leave out what .gitignore files say"));
        syntax.flag("--test", options->test, tr("Ask the providers whether the keys work"));
        syntax.flag("--import", options->import, tr("Bring the keys that are new into the vault"));
        syntax.flag("--dry-run", options->dryRun, tr("Only say what would be done, and change nothing"));
        syntax.flag("--fail", options->fail, tr("End with exit code 1 if a key was found, for hooks and builds"));
        syntax.option("--max-size", "MIB", options->largest, tr("Pass by files larger than this (256)"));
    }

private:
    Scan(Invocation &invocation, const ScanCommandOptions &options) : m_invocation(invocation), m_options(options) { }

    Result<ExitCode> run()
    {
        if (m_options.largest) {
            const auto limit = numberArgument(u"--max-size"_s, *m_options.largest, 1, greatestLimit);
            if (!limit)
                return fail(limit.error());
            m_largest = *limit * bytesInMebibyte;
        }
        if (m_options.dryRun && !m_options.import)
            return fail(wrongArgument(u"--dry-run"_s, tr("it goes with --import")));
        auto session = Session::open(m_invocation);
        if (!session)
            return fail(session.error());
        m_session = &*session;
        // Own providers are known once it is unlocked, so this comes first.
        const Result<bool> unlocked =
            m_options.import ? m_session->unlock().map([] { return true; }) : m_session->unlockUnasked();
        if (!unlocked)
            return fail(unlocked.error());
        m_hasVault = *unlocked;
        auto findings = search();
        if (!findings)
            return fail(findings.error());
        m_report.findings = std::move(*findings);
        return lookUp()
            .and_then([this] { return m_options.test ? ask() : Result<void>(); })
            .and_then([this] { return m_options.import ? importNew() : Result<void>(); })
            .map([this] { return report(); });
    }

    Result<ScanFindings> search()
    {
        const KeyScanner scanner(m_session->catalogue());
        ScanOptions options{.roots = roots(), .largestFile = m_largest};
        const Interrupts interrupts;
        const TreeScan scan(scanner, std::move(options));
        auto findings = scan.findings();
        while (!scan.wait(betweenLooks)) {
            if (interrupts.happened())
                findings.cancel();
            showProgress(scan);
        }
        m_invocation.console.progress({});
        return await(findings);
    }

    void showProgress(const TreeScan &scan)
    {
        const QLocale locale;
        m_invocation.console.progress(
            tr("%1 files searched, %2 MB")
                .arg(locale.toString(scan.filesSearched()), locale.toString(scan.bytesSearched() / 1'000'000)));
    }

    std::vector<ScanRoot> roots() const
    {
        std::vector<ScanRoot> roots;
        for (const QString &path : m_options.paths.isEmpty() ? QStringList{u"."_s} : m_options.paths)
            roots.push_back({.path = pathFromText(path), .rules = {.gitignore = m_options.gitignore}});
        return roots;
    }

    Result<void> lookUp()
    {
        if (!m_hasVault)
            return {};
        return keysOfVault(m_report.findings.keys, m_session->vault()).map([this](const auto &known) {
            m_report.known = known;
        });
    }

    // A key whose provider is only one of several goes to none of them.
    Result<void> ask()
    {
        const auto &keys = m_report.findings.keys.keys();
        std::vector<TestSubject> subjects;
        QList<qsizetype> asked;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (!keys[i].isClear())
                continue;
            auto secret = Secret::copyOf(m_report.findings.keys.secret(i));
            if (!secret)
                return fail(secret.error());
            const auto *entry = m_report.entryOf(i);
            subjects.push_back({entry && *entry ? **entry
                                                : KeyEntry{.id = KeyId(0),
                                                           .uuid = Uuid::random(),
                                                           .provider = keys[i].guesses.constFirst().provider},
                                std::move(*secret)});
            asked << static_cast<qsizetype>(i);
        }
        m_report.outcomes.resize(std::ssize(keys));
        const auto outcomes =
            m_session->keyherd().bareKeyTests().test(std::move(subjects), m_session->keyherd().testOptions().timeout);
        for (qsizetype i = 0; i < asked.size(); ++i) {
            m_invocation.console.progress(tr("%1 of %2 tested").arg(i).arg(asked.size()));
            m_report.outcomes[asked.at(i)] = outcomes.resultAt(static_cast<int>(i));
        }
        m_invocation.console.progress({});
        return {};
    }

    Result<void> importNew()
    {
        auto plan = planImport();
        if (!plan)
            return fail(plan.error());
        if (!m_options.dryRun && plan->count(Verdict::New) > 0) {
            if (const auto added = await(m_session->vault().addAll(plan->takeNewKeys())); !added)
                return fail(added.error());
        }
        m_import = std::move(*plan);
        return lookUp();
    }

    Result<ImportPlan> planImport()
    {
        return foreignKeysOf(m_report.findings.keys, *m_report.known).and_then([this](ForeignKeys &&keys) {
            return ImportPlan::make(std::move(keys), Source::Imported, m_session->catalogue(), m_session->vault());
        });
    }

    ExitCode report()
    {
        for (const Error &failure : m_report.findings.failures)
            m_invocation.console.warn(errorLine(failure, u"scan"_s));
        if (m_invocation.options.json)
            reportJson();
        else
            reportText();
        const bool isFound = m_options.fail && !m_report.findings.keys.keys().empty();
        const bool isWhole = !m_import || m_import->count(Verdict::Failed) + m_import->count(Verdict::Conflict) == 0;
        return isFound || !isWhole ? ExitCode::Failed : ExitCode::Done;
    }

    void reportJson()
    {
        QJsonObject json = scanJson(m_report);
        if (m_import)
            json[u"import"_s] = importJson(*m_import);
        m_invocation.console.print(json);
    }

    void reportText()
    {
        Console &console = m_invocation.console;
        console.print(scanTable(m_report));
        console.note(scanSummary(m_report));
        if (const QString skipped = skippedSummary(m_report.findings.counts, m_largest); !skipped.isEmpty())
            console.note(skipped);
        for (const auto &path : m_report.findings.unreadable)
            console.warn(tr("%1 cannot be read and was not searched").arg(shownPath(path)));
        if (m_report.findings.keys.lost() > 0)
            console.warn(tr("there are more keys than can be listed: search smaller parts"));
        if (!m_hasVault && !m_report.findings.keys.keys().empty())
            console.note(tr("the vault was not asked, for it is locked or missing"));
        if (m_import)
            reportImport();
    }

    void reportImport()
    {
        Console &console = m_invocation.console;
        console.print(importTable(*m_import));
        console.note(importSummary(*m_import));
        qint64 unclear = 0;
        const auto &keys = m_report.findings.keys.keys();
        for (std::size_t i = 0; i < keys.size(); ++i)
            unclear += keys[i].isClear() || (*m_report.entryOf(i)).has_value() ? 0 : 1;
        if (unclear > 0)
            console.note(tr("%n key(s) left out, as nothing tells whose they are: add them with \"keyherd add\"",
                            nullptr, static_cast<int>(unclear)));
        if (m_options.dryRun)
            console.note(tr("nothing was changed"));
    }

    Invocation &m_invocation;
    const ScanCommandOptions &m_options;
    Session *m_session = nullptr;
    qint64 m_largest = ScanOptions::defaultLargestFile;
    bool m_hasVault = false;
    ScanReport m_report;
    std::optional<ImportPlan> m_import;
};

} // namespace

void addScanCommand(CommandLine &line)
{
    Scan::addTo(line);
}

} // namespace keyherd
