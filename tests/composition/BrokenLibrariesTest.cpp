// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on a machine whose libsodium computes wrong or whose memory is gone. This program's own functions stand before the library's
// and pass calls on unless a test has broken them.
#include "composition/Keyherd.h"
#include "support/vault/TestVault.h"

#include <QDir>
#include <QTest>

#include <dlfcn.h>
#include <sodium.h>

#include <atomic>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

std::atomic<bool> hashIsBroken = false;
std::atomic<bool> passphraseHashIsBroken = true; // its known answer is asked for once per process
std::atomic<std::size_t> memoryAtMost = std::numeric_limits<std::size_t>::max();

template<typename Function>
Function *real(Function *, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" int crypto_generichash(unsigned char *out, size_t outlen, const unsigned char *in, unsigned long long inlen,
                                  const unsigned char *key, size_t keylen)
{
    static const auto library = real(&crypto_generichash, "crypto_generichash");
    const int result = library(out, outlen, in, inlen, key, keylen);
    if (hashIsBroken)
        out[0] = static_cast<unsigned char>(out[0] ^ 1);
    return result;
}

extern "C" int crypto_pwhash(unsigned char *const out, unsigned long long outlen, const char *const passwd,
                             unsigned long long passwdlen, const unsigned char *const salt, unsigned long long opslimit,
                             size_t memlimit, int alg)
{
    static const auto library = real(&crypto_pwhash, "crypto_pwhash");
    const int result = library(out, outlen, passwd, passwdlen, salt, opslimit, memlimit, alg);
    if (passphraseHashIsBroken)
        out[0] = static_cast<unsigned char>(out[0] ^ 1);
    return result;
}

extern "C" void *sodium_malloc(const size_t size)
{
    static const auto library = real(&sodium_malloc, "sodium_malloc");
    return size > memoryAtMost ? nullptr : library(size);
}

class BrokenLibrariesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    Keyherd::Options options() const
    {
        Keyherd::Options options;
        options.vault = m_home.filePath(u"vault.db"_s);
        options.actor = u"test"_s;
        options.paths.settings = m_home.filePath(u"keyherd.conf"_s);
        options.passphraseCost = TestVault::cost();
        return options;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    void withAHashThatIsWrongNothingStarts()
    {
        hashIsBroken = true;
        const auto keyherd = Keyherd::build(options());
        hashIsBroken = false;
        QCOMPARE(codeOf(keyherd.map([](const auto &) {})), ErrorCode::SelfTestFailed);
        QVERIFY(QDir(m_home.path()).isEmpty());
    }

    void withAnArgon2ThatIsWrongNoVaultIsMade()
    {
        const auto keyherd = valueOf(Keyherd::build(options()));
        QCOMPARE(codeOf(keyherd->vault().create({.passphrase = TestVault::passphrase()})), ErrorCode::SelfTestFailed);
        QVERIFY(QDir(m_home.path()).isEmpty());
    }

    void memoryThatIsGoneIsFoundByTheDoctor()
    {
        const auto keyherd = valueOf(Keyherd::build(options()));
        memoryAtMost = 64 * 1024;
        QList<Finding> findings = keyherd->doctor().examine().result();
        memoryAtMost = std::numeric_limits<std::size_t>::max();
        findings.removeIf([](const Finding &finding) { return finding.what != Examined::SecretMemory; });
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().health == Health::Error);
        QCOMPARE(findings.first().error->code, ErrorCode::OutOfSecretMemory);
    }
};

QTEST_GUILESS_MAIN(BrokenLibrariesTest)
#include "BrokenLibrariesTest.moc"
