// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

using namespace keyherd;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(vaultCategory, "keyherd.vault")

namespace {

constexpr qint64 largestLog = 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

// Messages go to a log of its own as long as this lives; Qt Test has them at all other times.
class Logging
{
public:
    explicit Logging(const QString &path, bool toStandardError = false)
    {
        m_before = qInstallMessageHandler(nullptr);
        startLog(path, toStandardError);
    }
    ~Logging() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Logging)

private:
    QtMessageHandler m_before;
};

// Runs the function with standard error going to a file; gives what was written to it.
template<typename Function>
QByteArray standardErrorOf(const QString &path, Function function)
{
    std::fflush(stderr);
    const int saved = ::dup(STDERR_FILENO);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    ::dup2(file.handle(), STDERR_FILENO);
    function();
    std::fflush(stderr);
    ::dup2(saved, STDERR_FILENO);
    ::close(saved);
    return contentOf(path);
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"state/keyherd/keyherd.log"_s);
    }

    void aLineHasTimeLevelCategoryAndText()
    {
        {
            const Logging logging(m_path);
            qCWarning(vaultCategory, "disk is slow");
        }
        const QRegularExpression line(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z warning keyherd\\.vault: disk is slow\n$"_s);
        const QString text = QString::fromUtf8(contentOf(m_path));
        QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
    }

    void aQuietStartCreatesNothing()
    {
        const Logging logging(m_path);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatLooksLikeAKeyIsMasked()
    {
        {
            const Logging logging(m_path);
            qCWarning(vaultCategory, "answer: sk-test-canary-0123456789abcdef is invalid");
            qCWarning(vaultCategory) << u"Authorization: Bearer some-canary"_s;
        }
        const QByteArray text = contentOf(m_path);
        QVERIFY(!text.contains("canary"));
        QVERIFY(text.contains("answer: [masked] is invalid"));
    }

    void whatLooksLikeAKeyIsMaskedOnStandardErrorToo()
    {
        const QByteArray text = standardErrorOf(m_folder->filePath(u"stderr"_s), [this] {
            const Logging logging(m_path, true);
            qCWarning(vaultCategory, "answer: sk-test-canary-0123456789abcdef is invalid");
        });
        QVERIFY(text.contains("answer: [masked] is invalid"));
        QVERIFY(!text.contains("canary"));
    }

    void standardErrorGetsWarningsAndWorseOnly()
    {
        const QByteArray text = standardErrorOf(m_folder->filePath(u"stderr"_s), [this] {
            const Logging logging(m_path, true);
            qInfo("just so you know");
            qWarning("watch out");
            qCritical("it happened");
        });
        QVERIFY(!text.contains("just so you know"));
        QVERIFY(text.contains("watch out") && text.contains("it happened"));
        QVERIFY(contentOf(m_path).contains("just so you know"));
    }

    void standardErrorStaysSilentIfNotAskedFor()
    {
        const QByteArray text = standardErrorOf(m_folder->filePath(u"stderr"_s), [this] {
            const Logging logging(m_path);
            qCritical("it happened");
        });
        QCOMPARE(text, QByteArray());
    }

    void theFileIsForItsOwnerAloneWhateverTheUmask()
    {
        const mode_t before = ::umask(0);
        {
            const Logging logging(m_path);
            qWarning("first");
        }
        ::umask(before);
        QCOMPARE(modeOf(m_path), 0600U);
    }

    void anOlderFileOpenToOthersIsClosedToThem()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0644), 0);
        {
            const Logging logging(m_path);
            qWarning("first");
        }
        QCOMPARE(modeOf(m_path), 0600U);
    }

    void aSecondRunAppends()
    {
        for (const char *text : {"first run", "second run"}) {
            const Logging logging(m_path);
            qWarning("%s", text);
        }
        const QByteArray text = contentOf(m_path);
        QVERIFY(text.contains("first run") && text.contains("second run"));
    }

    void aFullFileIsPutAsideAndTheOneBeforeDropped()
    {
        const QString kept = m_path + u".1"_s;
        {
            const Logging logging(m_path);
            qWarning("oldest of all");
            // Words, so that nothing of them looks like a key.
            const QByteArray filler = QByteArray("some words ").repeated(900);
            for (qint64 written = 0; written < 3 * largestLog; written += filler.size())
                qWarning("%s", filler.constData());
            qWarning("newest of all");
        }
        QVERIFY(contentOf(m_path).contains("newest of all"));
        QVERIFY(!contentOf(kept).contains("oldest of all"));
        QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files).size(), 2);
        QVERIFY(QFileInfo(m_path).size() < largestLog + 20'000);
        QVERIFY(QFileInfo(kept).size() < largestLog + 20'000);
        QCOMPARE(modeOf(m_path), 0600U);
        QCOMPARE(modeOf(kept), 0600U);
    }

    void linesOfSeveralThreadsStayWhole()
    {
        constexpr int each = 500;
        {
            const Logging logging(m_path);
            std::vector<std::thread> threads;
            for (int thread = 0; thread < 4; ++thread)
                threads.emplace_back([] {
                    for (int i = 0; i < each; ++i)
                        qWarning("one whole line");
                });
            for (std::thread &thread : threads)
                thread.join();
        }
        const QByteArrayList lines = contentOf(m_path).split('\n');
        QCOMPARE(lines.size(), 4 * each + 1);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            QVERIFY2(lines[i].endsWith(" warning default: one whole line"), lines[i].constData());
    }

    void aMessageCannotForgeALineOfItsOwn()
    {
        {
            const Logging logging(m_path);
            qWarning("harmless\n2026-11-20T09:30:00.000Z info keyherd.vault: all is well");
        }
        QCOMPARE(contentOf(m_path).count('\n'), 1);
    }

    void aLogThatCannotBeWrittenStopsNothing()
    {
        QFile file(m_folder->filePath(u"state"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Logging logging(m_path);
        qWarning("lost");
        QVERIFY(!QFileInfo::exists(m_path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(LogTest)
#include "LogTest.moc"
