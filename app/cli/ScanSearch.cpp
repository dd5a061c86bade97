// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScanSearch.h"

#include "base/Interrupts.h"
#include "base/Thread.h"
#include "cli/Await.h"
#include "exchange/scan/HistorySearch.h"
#include "exchange/scan/HomeRoots.h"
#include "exchange/scan/PathBytes.h"
#include "providers/KeyScanner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThread>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace keyherd {

namespace {

constexpr std::chrono::milliseconds betweenLooks{100};
constexpr qint64 bytesInMegabyte = 1'000'000;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScanCommand)

public:
    static QString files(const TreeScan &scan)
    {
        const QLocale locale;
        return tr("%1 files searched, %2 MB")
            .arg(locale.toString(scan.filesSearched()), locale.toString(scan.bytesSearched() / bytesInMegabyte));
    }

    static QString history(const fs::path &repository, const HistorySearch &search)
    {
        const QLocale locale;
        return tr("history of %1: %2 contents searched, %3 MB")
            .arg(shownPath(repository), locale.toString(search.blobs()),
                 locale.toString(search.bytes() / bytesInMegabyte));
    }
};

} // namespace

Result<ScanFindings> ScanSearch::run() const
{
    auto findings = inFiles();
    if (!findings || !m_options.history)
        return findings;
    if (const auto done = inHistories(*findings, findings->repositories, {}); !done)
        return keyherd::fail(done.error());
    findings->keys.sort();
    return findings;
}

std::vector<ScanRoot> ScanSearch::roots() const
{
    std::vector<ScanRoot> roots;
    if (m_options.home)
        roots = homeRoots(QProcessEnvironment::systemEnvironment());
    const bool isHere = m_options.paths.isEmpty() && !m_options.home;
    for (const QString &path : isHere ? QStringList{u"."_s} : m_options.paths)
        roots.push_back({.path = pathFromText(path), .rules = {.gitignore = m_options.gitignore}});
    return roots;
}

Result<ScanFindings> ScanSearch::inFiles() const
{
    const auto largest = m_options.largestFile();
    if (!largest)
        return keyherd::fail(largest.error());
    const KeyScanner scanner(m_catalogue);
    const Interrupts interrupts;
    const TreeScan scan(scanner, {.roots = roots(), .largestFile = *largest});
    auto findings = scan.findings();
    while (!scan.wait(betweenLooks)) {
        if (interrupts.happened())
            findings.cancel();
        m_console.progress(Words::files(scan));
    }
    m_console.progress({});
    return await(findings);
}

Result<ScanFindings> ScanSearch::inHistories(const ScanFindings &files,
                                             const std::function<bool(QByteArrayView)> &isWanted) const
{
    ScanFindings found;
    if (const auto done = inHistories(found, files.repositories, isWanted); !done)
        return keyherd::fail(done.error());
    found.keys.sort();
    return found;
}

Result<void> ScanSearch::inHistories(ScanFindings &into, const std::vector<fs::path> &passed,
                                     const std::function<bool(QByteArrayView)> &isWanted) const
{
    const KeyScanner scanner(m_catalogue);
    const Interrupts interrupts;
    std::vector<fs::path> starts;
    for (const ScanRoot &root : roots())
        starts.push_back(root.path);
    const auto keep = [&](const StreamFinding &found, const std::shared_ptr<const ScannedFile> &file) {
        if (!isWanted || isWanted(found.key))
            into.keys.add(found, file);
    };
    for (const fs::path &repository : repositoriesOf(passed, starts)) {
        HistorySearch search(scanner, m_options.largestFile().value_or(ScanOptions::defaultLargestFile));
        Result<void> outcome;
        const std::unique_ptr<QThread> thread(QThread::create([&] { outcome = search.search(repository, keep); }));
        startThread(*thread);
        while (!thread->wait(QDeadlineTimer(betweenLooks))) {
            if (interrupts.happened())
                search.cancel();
            m_console.progress(Words::history(repository, search));
        }
        m_console.progress({});
        into.counts.blobs += search.blobs();
        into.counts.bytes += search.bytes();
        if (!outcome && outcome.error().code == ErrorCode::Cancelled)
            return outcome;
        if (!outcome)
            into.failures << outcome.error();
    }
    return {};
}

} // namespace keyherd
