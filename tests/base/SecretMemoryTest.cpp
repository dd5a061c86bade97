// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel knows about the pages of a Secret, and what is in them at the moment they are given back: this
// program's own `munmap` looks before it does what it is for.
#include "base/Secret.h"

#include <QFile>
#include <QTest>

#include <sodium.h>

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstring>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

constexpr char canary[] = "guarded-memory-canary";
std::atomic<const unsigned char *> watched = nullptr;
std::atomic<bool> wasGivenBack = false;
std::atomic<bool> wasZero = false;

void lookAt(const void *start, std::size_t length)
{
    const unsigned char *begin = static_cast<const unsigned char *>(start);
    const unsigned char *bytes = watched.load();
    if (!bytes || bytes < begin || bytes >= begin + length)
        return;
    wasZero = sodium_is_zero(bytes, sizeof canary - 1) == 1;
    wasGivenBack = true;
    watched = nullptr;
}

// The field VmFlags of the mapping that holds the address (proc(5)).
QByteArrayList flagsOf(const void *address)
{
    QFile file(u"/proc/self/smaps"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool here = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList range = line.left(line.indexOf(' ')).split('-');
        bool isStart = false;
        const auto start = range.first().toULongLong(&isStart, 16);
        if (range.size() == 2 && isStart)
            here = start <= quint64(address) && quint64(address) < range.last().toULongLong(nullptr, 16);
        else if (here && line.startsWith("VmFlags:"))
            return line.mid(8).simplified().split(' ');
    }
    return {};
}

// How a child process that does this ends: the number of the signal, or 0.
template<typename Function>
int signalOf(Function function)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit none = {0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        for (const int signal : {SIGSEGV, SIGBUS, SIGABRT})
            ::signal(signal, SIG_DFL);
        function();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

extern "C" int munmap(void *start, std::size_t length) noexcept
{
    lookAt(start, length);
    return static_cast<int>(::syscall(SYS_munmap, start, length));
}

class SecretMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsPagesAreLeftOutOfCoreDumps()
    {
        const Secret secret = Secret::copyOf(canary).value();
        QVERIFY(flagsOf(secret.data()).contains("dd"));
    }

    void itsPagesAreLockedInMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("AddressSanitizer makes mlock do nothing");
#endif
        rlimit limit = {};
        ::getrlimit(RLIMIT_MEMLOCK, &limit);
        if (limit.rlim_cur < 1024 * 1024 && ::geteuid() != 0)
            QSKIP("this user may not lock memory here");
        const Secret secret = Secret::copyOf(canary).value();
        QVERIFY(flagsOf(secret.data()).contains("lo"));
    }

    void itWorksWhereNothingMayBeLocked()
    {
        // A child, as a limit once lowered cannot be raised again by everybody.
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit none = {0, 0};
            ::setrlimit(RLIMIT_MEMLOCK, &none);
            if (::geteuid() == 0 && ::setuid(65534) != 0)
                ::_exit(2);
            const auto secret = Secret::copyOf(canary);
            ::_exit(secret && secret->equals(canary) ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }

    void readingBehindItsEndStopsTheProgram()
    {
        const Secret secret = Secret::copyOf(canary).value();
        const volatile unsigned char *bytes = secret.data();
        const std::size_t size = secret.size();
        QCOMPARE(signalOf([&] { static_cast<void>(bytes[size - 1]); }), 0);
        QCOMPARE(signalOf([&] { static_cast<void>(bytes[size]); }), SIGSEGV);
    }

    void writingBeforeItsStartStopsTheProgramAtTheLatestWhenItIsFreed()
    {
        QVERIFY(signalOf([] {
                    Secret secret = Secret::copyOf(canary).value();
                    volatile unsigned char *bytes = secret.writable().data();
                    bytes[-1] = static_cast<unsigned char>(~bytes[-1]);
                    secret = Secret();
                })
                != 0);
    }

    void itIsZeroWhenItsMemoryIsGivenBack()
    {
        Secret secret = Secret::copyOf(QByteArray::fromRawData(canary, sizeof canary - 1)).value();
        QCOMPARE(std::memcmp(secret.data(), canary, sizeof canary - 1), 0);
        wasGivenBack = false;
        watched = secret.data();
        secret = Secret();
        QVERIFY(wasGivenBack);
        QVERIFY(wasZero);
        QVERIFY(flagsOf(secret.data()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretMemoryTest)
#include "SecretMemoryTest.moc"
