// SPDX-License-Identifier: GPL-3.0-or-later
// rev-list names every content that can be reached, cat-file writes them one after the other: git reads its packs in their order, and
// nothing is read twice. The commits are looked for only if something was found.
#include "exchange/scan/HistorySearch.h"

#include "exchange/scan/FolderWalk.h"
#include "exchange/scan/PathBytes.h"

#include <QProcess>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int patience = 100; // milliseconds, between looks at whether it was cancelled

void prepare(QProcess &git, const fs::path &repository, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    // Of a partial clone, only what is there is searched: a repository may name the program that fetches.
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    environment.insert(u"GIT_ALLOW_PROTOCOL"_s, u"none"_s);
    git.setProcessEnvironment(environment);
    git.setProgram(u"git"_s);
    git.setArguments(QStringList{u"-C"_s, QString::fromLocal8Bit(pathBytes(repository)), u"-c"_s,
                                 u"core.quotePath=false"_s, u"-c"_s, u"log.showSignature=false"_s}
                     + arguments);
}

Error failureOf(QProcess &git, const fs::path &repository)
{
    QString detail = QString::fromUtf8(git.readAllStandardError()).section(u'\n', 0, 0);
    if (detail.isEmpty())
        detail = git.errorString();
    return {ErrorCode::GitFailed, {{ErrorField::Path, shownPath(repository)}, {ErrorField::Detail, detail}}};
}

bool hasFailed(QProcess &git)
{
    git.waitForFinished();
    return git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0;
}

void end(QProcess &git)
{
    git.kill();
    git.waitForFinished();
}

} // namespace

// The stream of contents: of each a line with id, size and path, then its bytes and a line end.
class HistorySearch::Contents
{
public:
    Contents(QProcess &git, const std::atomic<bool> &cancelled) : m_git(git), m_cancelled(cancelled) { }

    struct Head
    {
        QByteArray blob;
        QByteArray path;
    };

    /// Nothing at the end.
    std::optional<Head> next()
    {
        while (m_left > 0 && wait())
            m_left -= m_git.skip(m_left);
        for (;;) {
            if (!m_git.canReadLine() && !waitForLine())
                return std::nullopt;
            const QByteArray line = m_git.readLine().chopped(1);
            const qsizetype first = line.indexOf(' ');
            const qsizetype second = line.indexOf(' ', first + 1);
            bool isSize = false;
            const qint64 size = line.sliced(first + 1, second - first - 1).toLongLong(&isSize);
            // "<id> missing" has no content behind it.
            if (second < 0 || !isSize)
                continue;
            m_left = size + 1;
            return Head{line.first(first), line.sliced(second + 1)};
        }
    }

    /// Of the content itself.
    qint64 read(std::span<char> into)
    {
        qint64 total = 0;
        while (!into.empty() && m_left > 1) {
            if (!wait())
                return -1;
            const qint64 count = m_git.read(into.data(), std::min(qint64(into.size()), m_left - 1));
            if (count < 0)
                return -1;
            m_left -= count;
            total += count;
            into = into.subspan(static_cast<std::size_t>(count));
        }
        return total;
    }

private:
    bool wait()
    {
        while (m_git.bytesAvailable() == 0) {
            if (m_cancelled || (!m_git.waitForReadyRead(patience) && m_git.state() == QProcess::NotRunning))
                return m_git.bytesAvailable() > 0 && !m_cancelled;
        }
        return !m_cancelled;
    }

    bool waitForLine()
    {
        while (!m_git.canReadLine()) {
            if (m_cancelled || (!m_git.waitForReadyRead(patience) && m_git.state() == QProcess::NotRunning))
                return m_git.canReadLine() && !m_cancelled;
        }
        return true;
    }

    QProcess &m_git;
    const std::atomic<bool> &m_cancelled;
    qint64 m_left = 0; ///< of the content and the line end behind it
};

Result<HistorySearch::Blobs> HistorySearch::searchBlobs(const fs::path &repository, const Visit &visit)
{
    QProcess names;
    QProcess contents;
    prepare(names, repository,
            {u"rev-list"_s, u"--objects"_s, u"--all"_s, u"--reflog"_s, u"--missing=allow-any"_s,
             u"--filter-provided-objects"_s, u"--filter=combine:object:type=blob+blob:limit=%1"_s.arg(m_largest + 1)});
    prepare(contents, repository, {u"cat-file"_s, u"--batch=%(objectname) %(objectsize) %(rest)"_s, u"--buffer"_s});
    names.setStandardOutputProcess(&contents);
    names.start(QIODevice::ReadOnly);
    contents.start(QIODevice::ReadOnly);
    if (!names.waitForStarted() || !contents.waitForStarted())
        return fail(failureOf(names, repository));

    Blobs found;
    Contents stream(contents, m_cancelled);
    while (const auto head = stream.next()) {
        const auto read = [&](std::span<char> into) {
            const qint64 count = stream.read(into);
            m_bytes += std::max(qint64{0}, count);
            return count;
        };
        const auto keep = [&](const StreamFinding &finding) {
            auto &file = found[head->blob];
            if (!file)
                file = std::make_shared<ScannedFile>(ScannedFile{.path = pathFromBytes(head->path),
                                                                 .history = HistoryPlace{repository, head->blob, {}}});
            visit(finding, file);
        };
        static_cast<void>(m_windows.search(read, keep));
        ++m_blobs;
    }
    if (m_cancelled) {
        end(names);
        end(contents);
        return fail(ErrorCode::Cancelled);
    }
    if (hasFailed(names))
        return fail(failureOf(names, repository));
    if (hasFailed(contents))
        return fail(failureOf(contents, repository));
    return found;
}

Result<void> HistorySearch::findCommits(const fs::path &repository, const Blobs &blobs)
{
    QProcess git;
    prepare(git, repository,
            {u"log"_s, u"--all"_s, u"--reflog"_s, u"--reverse"_s, u"-m"_s, u"--root"_s, u"--raw"_s, u"--no-abbrev"_s,
             u"--no-renames"_s, u"--no-ext-diff"_s, u"--format=commit %H"_s});
    git.start(QIODevice::ReadOnly);
    QByteArray commit;
    qsizetype missing = blobs.size();
    while (missing > 0 && !m_cancelled) {
        if (!git.canReadLine()) {
            if (!git.waitForReadyRead(patience) && git.state() == QProcess::NotRunning && !git.canReadLine())
                break;
            continue;
        }
        const QByteArray line = git.readLine().trimmed();
        if (line.startsWith("commit "))
            commit = line.sliced(7);
        if (!line.startsWith(':'))
            continue;
        // :<mode> <mode> <id before> <id after> <what>	<path>
        const QByteArray after = line.first(std::max(qsizetype{0}, line.indexOf('\t'))).split(' ').value(3);
        const auto blob = blobs.constFind(after);
        if (blob == blobs.cend() || !(*blob)->history->commit.isEmpty())
            continue;
        (*blob)->history->commit = commit;
        (*blob)->path = pathFromBytes(line.sliced(line.indexOf('\t') + 1));
        --missing;
    }
    if (m_cancelled || missing == 0)
        end(git);
    else if (hasFailed(git))
        return fail(failureOf(git, repository));
    return m_cancelled ? fail(ErrorCode::Cancelled) : Result<void>();
}

Result<void> HistorySearch::search(const fs::path &repository, const Visit &visit)
{
    return searchBlobs(repository, visit).and_then([&](const Blobs &blobs) {
        return blobs.isEmpty() ? Result<void>() : findCommits(repository, blobs);
    });
}

std::vector<fs::path> repositoriesOf(const std::vector<fs::path> &passed, const std::vector<fs::path> &roots)
{
    std::vector<fs::path> repositories;
    const auto add = [&repositories](const fs::path &path) {
        std::error_code error;
        const fs::path real = fs::canonical(path, error);
        if (!error && std::ranges::find(repositories, real) == repositories.end())
            repositories.push_back(real);
    };
    for (const fs::path &root : roots) {
        std::error_code error;
        const fs::path real = fs::canonical(root, error);
        if (const auto around = error ? std::nullopt : repositoryAround(real))
            add(*around);
    }
    std::ranges::for_each(passed, add);
    return repositories;
}

} // namespace keyherd
