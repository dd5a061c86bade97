// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/ImportReport.h"
#include "cli/ScanOptions.h"
#include "cli/ScanRedaction.h"
#include "cli/ScanReport.h"
#include "cli/ScanSearch.h"
#include "cli/ScanUndo.h"
#include "cli/Session.h"
#include "exchange/scan/FoundImport.h"
#include "exchange/scan/KeysOfVault.h"
#include "exchange/scan/PathBytes.h"
#include "wording/ImportText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Scan
{
    Q_DECLARE_TR_FUNCTIONS(ScanCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<ScanCommandOptions>();
        auto syntax = line.command(u"scan"_s, tr("Find keys lying about in files"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        options->addTo(syntax);
    }

private:
    Scan(Invocation &invocation, const ScanCommandOptions &options) : m_invocation(invocation), m_options(options) { }

    static Result<ExitCode> run(Invocation &invocation, const ScanCommandOptions &options)
    {
        if (const auto sensible = options.check(); !sensible)
            return fail(sensible.error());
        return options.undo ? undoRedaction(invocation, options) : Scan(invocation, options).run();
    }

    Result<ExitCode> run()
    {
        auto session = Session::open(m_invocation);
        if (!session)
            return fail(session.error());
        m_session = &*session;
        // Own providers are known once it is unlocked, so this comes first.
        const Result<bool> unlocked = m_options.import || m_options.redact
                                        ? m_session->unlock().map([] { return true; })
                                        : m_session->unlockUnasked();
        if (!unlocked)
            return fail(unlocked.error());
        m_hasVault = *unlocked;
        const ScanSearch search(m_invocation.console, m_session->catalogue(), m_options);
        auto findings = search.run();
        if (!findings)
            return fail(findings.error());
        m_report.findings = std::move(*findings);
        return lookUp()
            .and_then([this] { return m_options.test ? ask() : Result<void>(); })
            .and_then([this] { return m_options.import ? importNew() : Result<void>(); })
            .and_then([&] { return m_options.redact ? redact(search) : Result<void>(); })
            .map([this] { return report(); });
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

    Result<void> redact(const ScanSearch &search)
    {
        m_redaction = ScanRedaction::run(m_invocation.console, m_report, m_session->vault(), m_options.dryRun);
        return search.inHistories(m_report.findings, ScanRedaction::heldKeys(m_report)).map([this](auto &&histories) {
            m_redaction->setHistories(std::forward<decltype(histories)>(histories));
        });
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
        const bool isRedacted = !m_redaction || m_redaction->isWhole();
        return isFound || !isWhole || !isRedacted ? ExitCode::Failed : ExitCode::Done;
    }

    void reportJson()
    {
        QJsonObject json = scanJson(m_report);
        if (m_import)
            json[u"import"_s] = importJson(*m_import);
        if (m_redaction) {
            json[u"redacted"_s] = m_redaction->json();
            json[u"in_history"_s] = m_redaction->historiesJson();
        }
        m_invocation.console.print(json);
    }

    void reportText()
    {
        Console &console = m_invocation.console;
        console.print(scanTable(m_report));
        console.note(scanSummary(m_report));
        if (const QString skipped = skippedSummary(m_report.findings.counts, *m_options.largestFile());
            !skipped.isEmpty())
            console.note(skipped);
        for (const auto &path : m_report.findings.unreadable)
            console.warn(tr("%1 cannot be read and was not searched").arg(shownPath(path)));
        if (m_report.findings.keys.lost() > 0)
            console.warn(tr("there are more keys than can be listed: search smaller parts"));
        if (!m_hasVault && !m_report.findings.keys.keys().empty())
            console.note(tr("the vault was not asked, for it is locked or missing"));
        if (m_import)
            reportImport();
        if (m_redaction)
            m_redaction->print(console);
        if (m_options.dryRun)
            console.note(tr("nothing was changed"));
    }

    void reportImport()
    {
        Console &console = m_invocation.console;
        console.print(importTable(*m_import));
        console.note(countsText(*m_import));
        qint64 unclear = 0;
        const auto &keys = m_report.findings.keys.keys();
        for (std::size_t i = 0; i < keys.size(); ++i)
            unclear += keys[i].isClear() || (*m_report.entryOf(i)).has_value() ? 0 : 1;
        if (unclear > 0)
            console.note(tr("%n key(s) left out, as nothing tells whose they are: add them with \"keyherd add\"",
                            nullptr, static_cast<int>(unclear)));
    }

    Invocation &m_invocation;
    const ScanCommandOptions &m_options;
    Session *m_session = nullptr;
    bool m_hasVault = false;
    ScanReport m_report;
    std::optional<ImportPlan> m_import;
    std::optional<ScanRedaction> m_redaction;
};

} // namespace

void addScanCommand(CommandLine &line)
{
    Scan::addTo(line);
}

} // namespace keyherd
