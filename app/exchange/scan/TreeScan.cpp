// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/TreeScan.h"

#include "base/Thread.h"
#include "exchange/scan/PathBytes.h"
#include "exchange/scan/PathQueue.h"

#include <QDeadlineTimer>
#include <QPromise>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::size_t mostNamed = 100;

std::unique_ptr<QThread> started(std::function<void()> work, const QString &name)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->setObjectName(name);
    startThread(*thread);
    return thread;
}

} // namespace

class TreeScan::Private
{
public:
    Private(const KeyScanner &scanner, ScanOptions options) : m_scanner(scanner), m_options(std::move(options))
    {
        m_promise.start();
        future = m_promise.future();
        m_walker = started([this] { run(); }, u"scan"_s);
    }

    ~Private()
    {
        future.cancel();
        m_walker->wait();
    }

    [[nodiscard]] bool wait(std::chrono::milliseconds patience) const
    {
        return m_walker->wait(QDeadlineTimer(patience));
    }

    void visitSoFar(const std::function<void(const KeyCollection &)> &visit)
    {
        const std::lock_guard lock(m_mutex);
        visit(m_found.keys);
    }

    QFuture<Result<ScanFindings>> future;
    std::atomic<qint64> files = 0;
    std::atomic<qint64> bytes = 0;

private:
    void run()
    {
        std::vector<std::unique_ptr<QThread>> searchers;
        const int count = m_options.threads > 0 ? m_options.threads : std::max(2, QThread::idealThreadCount());
        for (int i = 0; i < count; ++i)
            searchers.push_back(started([this] { search(); }, u"search"_s));
        const auto walked = walkAll();
        m_queue.close();
        for (const auto &searcher : searchers)
            searcher->wait();
        if (m_promise.isCanceled())
            m_promise.addResult(fail(ErrorCode::Cancelled));
        else if (!walked)
            m_promise.addResult(fail(walked.error()));
        else
            deliver();
        m_promise.finish();
    }

    void deliver()
    {
        const std::lock_guard lock(m_mutex);
        m_found.counts.files = files;
        m_found.counts.bytes = bytes;
        m_found.keys.sort();
        std::ranges::sort(m_found.unreadable);
        m_promise.addResult(std::move(m_found));
    }

    Result<void> walkAll()
    {
        for (const ScanRoot &root : m_options.roots) {
            if (const auto walked = walk(root); !walked) {
                m_queue.abandon();
                return walked;
            }
        }
        return {};
    }

    Result<void> walk(const ScanRoot &root)
    {
        const auto offer = [this](const fs::path &path) { return !m_promise.isCanceled() && m_queue.put(path); };
        std::error_code error;
        const fs::file_status status = fs::status(root.path, error);
        if (status.type() == fs::file_type::not_found)
            return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, shownPath(root.path)}});
        if (status.type() != fs::file_type::directory) {
            // A link that was named itself is meant.
            const fs::path target = fs::canonical(root.path, error);
            if (error || status.type() != fs::file_type::regular)
                return unreadable(root, error);
            static_cast<void>(offer(target == fs::absolute(root.path, error) ? root.path : target));
            return {};
        }
        if (fs::directory_iterator(root.path, error); error)
            return unreadable(root, error);
        FolderWalk folders(root.rules, [this] { return !m_promise.isCanceled(); });
        folders.walk(root.path, offer);
        const std::lock_guard lock(m_mutex);
        m_found.counts.links += folders.counts().links;
        m_found.counts.special += folders.counts().special;
        m_found.counts.unreadable += folders.counts().unreadable;
        std::ranges::copy(folders.repositories(), std::back_inserter(m_found.repositories));
        std::ranges::copy(folders.unreadable(), std::back_inserter(m_found.unreadable));
        return {};
    }

    static tl::unexpected<Error> unreadable(const ScanRoot &root, std::error_code error)
    {
        return fail(ErrorCode::FileUnreadable,
                    {{ErrorField::Path, shownPath(root.path)},
                     {ErrorField::Detail, error ? QString::fromStdString(error.message()) : QString()}});
    }

    void search()
    {
        WindowSearch windows(m_scanner);
        for (auto paths = m_queue.take(); !paths.empty(); paths = m_queue.take()) {
            for (const fs::path &path : paths) {
                if (m_promise.isCanceled()) {
                    m_queue.abandon();
                    return;
                }
                searchFile(path, windows);
            }
        }
    }

    void searchFile(const fs::path &path, WindowSearch &windows)
    {
        auto file = PlainFile::open(path);
        if (!file)
            return refused(path, file.error());
        if (file->stamp().size > m_options.largestFile)
            return count(&ScanCounts::large);
        if (file->stamp().size == 0) {
            ++files;
            return;
        }
        qint64 left = m_options.largestFile;
        const auto read = [&](std::span<char> into) -> qint64 {
            if (m_promise.isCanceled() || left <= 0)
                return 0;
            const qint64 got = file->read(into);
            bytes += std::max(qint64{0}, got);
            left -= got;
            return got;
        };
        std::shared_ptr<const ScannedFile> scanned;
        const auto keep = [&](const StreamFinding &found) {
            if (!scanned)
                scanned = std::make_shared<const ScannedFile>(ScannedFile{.path = path, .stamp = file->stamp()});
            const std::lock_guard lock(m_mutex);
            m_found.keys.add(found, scanned);
        };
        switch (windows.search(read, keep)) {
        case WindowSearch::End::Reached:
            ++files;
            return;
        case WindowSearch::End::Binary:
            return count(&ScanCounts::binary);
        case WindowSearch::End::Failed:
            return refused(path, PlainFile::Refusal::Unreadable);
        }
    }

    void refused(const fs::path &path, PlainFile::Refusal refusal)
    {
        // What went away meanwhile has nothing to hide.
        if (refusal == PlainFile::Refusal::Gone)
            return;
        count(refusal == PlainFile::Refusal::NotPlain ? &ScanCounts::special : &ScanCounts::unreadable);
        const std::lock_guard lock(m_mutex);
        if (refusal == PlainFile::Refusal::Unreadable && m_found.unreadable.size() < mostNamed)
            m_found.unreadable.push_back(path);
    }

    void count(qint64 ScanCounts::*what)
    {
        const std::lock_guard lock(m_mutex);
        ++(m_found.counts.*what);
    }

    const KeyScanner &m_scanner;
    const ScanOptions m_options;
    QPromise<Result<ScanFindings>> m_promise;
    PathQueue m_queue;
    std::mutex m_mutex; ///< of m_found
    ScanFindings m_found;
    std::unique_ptr<QThread> m_walker;
};

TreeScan::TreeScan(const KeyScanner &scanner, ScanOptions options)
    : d(std::make_unique<Private>(scanner, std::move(options)))
{
}

TreeScan::~TreeScan() = default;

QFuture<Result<ScanFindings>> TreeScan::findings() const
{
    return d->future;
}

bool TreeScan::wait(std::chrono::milliseconds patience) const
{
    return d->wait(patience);
}

void TreeScan::visitSoFar(const std::function<void(const KeyCollection &)> &visit) const
{
    d->visitSoFar(visit);
}

qint64 TreeScan::filesSearched() const
{
    return d->files;
}

qint64 TreeScan::bytesSearched() const
{
    return d->bytes;
}

} // namespace keyherd
