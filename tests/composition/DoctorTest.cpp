// SPDX-License-Identifier: GPL-3.0-or-later
// Each examination on a vault in good health, and on one with a real fault.
#include "composition/Doctor.h"
#include "support/vault/OwnEntry.h"
#include "support/vault/TestVault.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static void removeTranslations()
{
    Q_CLEANUP_RESOURCE(translations);
}

class DoctorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;

    Paths paths() const
    {
        return {.vault = m_vault->path(),
                .settings = m_vault->folder() + u"/keyherd.conf"_s,
                .agentSocket = {},
                .log = m_vault->folder() + u"/keyherd.log"_s};
    }
    QList<Finding> findings(VaultService *service = nullptr)
    {
        Doctor doctor({service ? *service : m_vault->service(), m_vault->catalogue(), m_vault->keychain(),
                       m_vault->clock(), paths()});
        return doctor.examine().result();
    }
    QList<Finding> findings(Examined what)
    {
        QList<Finding> some = findings();
        some.removeIf([what](const Finding &finding) { return finding.what != what; });
        return some;
    }
    /// The only finding about that.
    Finding finding(Examined what)
    {
        const QList<Finding> some = findings(what);
        return some.size() == 1 ? some.first()
                                : Finding{.what = what, .health = Health::Error, .detail = u"not one finding"_s};
    }
    static QString keychainFindings(const QString &state, const QString &home, const QString &script)
    {
        QProcess process;
        process.start(QStringLiteral(WITH_KEYCHAIN),
                      {state, home,
                       u"driver() { '%1' '%2/v.db' \"$@\"; }\n"_s.arg(QStringLiteral(DOCTOR_DRIVER), home) + script});
        process.waitForFinished(110'000);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No keychain is asked here; the tests that do have a session of their own.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("DISPLAY");
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
    }
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        m_vault->add(u"openai"_s, u"work"_s);
    }

    void inGoodHealthEachExaminationSaysSoOnce()
    {
        QList<Examined> seen;
        for (const Finding &finding : findings()) {
            seen << finding.what;
            if (finding.what != Examined::Keychain)
                QVERIFY2(finding.health == Health::Ok && !finding.error, toText(finding.what).data());
        }
        QCOMPARE(seen, QList<Examined>({Examined::VaultIntegrity, Examined::Permissions, Examined::History,
                                        Examined::EveryKeyOpens, Examined::DueKeys, Examined::OwnProviders,
                                        Examined::Clients, Examined::Persistence, Examined::Clock, Examined::Keychain,
                                        Examined::Proxy, Examined::Translations, Examined::SecretMemory}));
    }

    void examiningChangesNothing()
    {
        const qint64 records = valueOf(m_vault->service().verifyHistory()).records;
        static_cast<void>(findings());
        QCOMPARE(valueOf(m_vault->service().verifyHistory()).records, records);
        QCOMPARE(m_vault->look(u"SELECT count(*) FROM selection_policies"_s).toInt(), 0);
        QVERIFY(!valueOf(m_vault->service().status()).locked);
    }

    void anAlteredOwnProviderIsNamed()
    {
        valueOf(m_vault->service().addProvider(jsonOf(ownEntry())));
        QCOMPARE(finding(Examined::OwnProviders).detail, u"1"_s);
        m_vault->alter(u"UPDATE own_providers SET sealed_entry = zeroblob(99)"_s);
        const Finding found = finding(Examined::OwnProviders);
        QCOMPARE(found.health, Health::Error);
        QVERIFY(found.error);
        QCOMPARE(found.error->code, ErrorCode::ProviderDamaged);
        QCOMPARE(found.error->value(ErrorField::Provider), u"corp"_s);
    }

    void anAlteredClientIsNamed()
    {
        valueOf(m_vault->service().addClient({u"editor"_s}));
        QCOMPARE(finding(Examined::Clients).detail, u"1"_s);
        m_vault->alter(u"UPDATE clients SET token_hash = randomblob(32)"_s);
        const Finding found = finding(Examined::Clients);
        QCOMPARE(found.health, Health::Error);
        QCOMPARE(found.error->code, ErrorCode::ClientDamaged);
        QCOMPARE(found.error->value(ErrorField::Name), u"editor"_s);
    }

    void aKeyThatExpiresSoonIsAWarning()
    {
        NewKey key = newKey(u"mistral"_s, u"soon"_s, 9);
        key.expires = toDateTime(m_vault->clock().now()).toLocalTime().date().addDays(3);
        valueOf(m_vault->service().add(std::move(key)));
        const Finding found = finding(Examined::DueKeys);
        QVERIFY(found.health == Health::Warning && found.error);
        QCOMPARE(found.error->code, ErrorCode::KeyDue);
        QCOMPARE(found.error->value(ErrorField::Reason), u"expires"_s);
        QCOMPARE(found.error->value(ErrorField::Found), u"3"_s);
    }

    void aLockedVaultIsExaminedAsFarAsItGoes()
    {
        valueOf(m_vault->service().lock());
        const QList<Finding> some = findings();
        const auto about = [&](Examined what) {
            return std::ranges::any_of(some, [&](const Finding &f) { return f.what == what; });
        };
        QVERIFY(about(Examined::VaultIntegrity) && about(Examined::Keychain) && about(Examined::Permissions));
        QVERIFY(!about(Examined::History) && !about(Examined::EveryKeyOpens) && !about(Examined::Persistence)
                && !about(Examined::Clock));
    }

    void aMissingVaultIsAnError()
    {
        TestVault missing(TestVault::State::Missing);
        const Finding first = findings(&missing.service()).constFirst();
        QVERIFY(first.health == Health::Error);
        QCOMPARE(first.error->code, ErrorCode::VaultMissing);
    }

    void aFileThatIsNoVaultIsAnError()
    {
        TestVault foreign(TestVault::State::Missing);
        foreign.replaceFile(QByteArray("no database").repeated(500));
        const Finding first = findings(&foreign.service()).constFirst();
        QVERIFY(first.health == Health::Error);
        QCOMPARE(first.error->code, ErrorCode::VaultForeign);
    }

    void aRowThatIsMissingIsAWarning()
    {
        m_vault->alter(u"DELETE FROM api_keys"_s);
        const Finding vault = finding(Examined::VaultIntegrity);
        QVERIFY(vault.health == Health::Warning);
        QCOMPARE(vault.error->code, ErrorCode::VaultDamaged);
    }

    void aBrokenHistoryIsAnError()
    {
        m_vault->alter(u"DELETE FROM audit WHERE sequence = 2"_s);
        const Finding history = finding(Examined::History);
        QVERIFY(history.health == Health::Error);
        QCOMPARE(history.error->code, ErrorCode::HistoryBroken);
        QCOMPARE(history.error->value(ErrorField::Detail), u"2"_s);
    }

    void eachDamagedKeyIsAnErrorOfItsOwn()
    {
        m_vault->add(u"groq"_s, u"second"_s);
        m_vault->add(u"mistral"_s, u"third"_s);
        m_vault->alter(u"UPDATE api_keys SET sealed_secret = x'00' WHERE id IN (1, 3)"_s);
        const QList<Finding> damaged = findings(Examined::EveryKeyOpens);
        QCOMPARE(damaged.size(), 2);
        QVERIFY(damaged.at(0).health == Health::Error);
        QCOMPARE(damaged.at(0).error->value(ErrorField::Name), u"work"_s);
        QCOMPARE(damaged.at(1).error->value(ErrorField::Name), u"third"_s);
    }

    void aVaultThatCannotBeWrittenIsAnError()
    {
        QVERIFY(QDir().mkpath(m_vault->path() + u"-journal/in the way"_s));
        QVERIFY(finding(Examined::Persistence).health == Health::Error);
        QVERIFY(QDir(m_vault->path() + u"-journal"_s).removeRecursively());
        QVERIFY(finding(Examined::Persistence).health == Health::Ok);
    }

    void aKeychainNobodyNeedsIsOnlyMissed()
    {
        const Finding keychain = finding(Examined::Keychain);
        QVERIFY(keychain.health == Health::Warning);
        QCOMPARE(keychain.error->code, ErrorCode::KeychainUnavailable);
    }

    void aKeychainThatOpensTheVaultIsWell()
    {
        QTemporaryDir home;
        QCOMPARE(keychainFindings(u"unlocked"_s, home.path(), u"driver create-keychain examine"_s), u"ok"_s);
    }

    void aKeychainThatLostItsEntryIsAnError()
    {
        QTemporaryDir home;
        const QString said =
            keychainFindings(u"unlocked"_s, home.path(),
                             u"driver create-keychain\n"
                             "uuid=$(secret-tool search --all server keyherd 2>&1 | sed -n 's/^attribute.user = //p' |"
                             " grep -v history)\n"
                             "secret-tool clear server keyherd user $uuid\n"
                             "driver unlock examine\n"_s);
        QCOMPARE(said, u"error "_s + Error{ErrorCode::KeychainEntryMissing}.toLogText());
    }

    void aKeychainThatIsNeededAndGoneIsAnError()
    {
        QTemporaryDir home;
        QCOMPARE(keychainFindings(u"unlocked"_s, home.path(), u"driver create-keychain examine"_s), u"ok"_s);
        QVERIFY(keychainFindings(u"none"_s, home.path(), u"driver unlock examine"_s).startsWith("error "_L1));
        QVERIFY(keychainFindings(u"none"_s, home.path(), u"driver examine"_s).startsWith("error "_L1));
    }

    void whatIsOpenToOthersIsAWarning_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rights");
        QTest::newRow("vault") << u"vault.db"_s << int(QFile::ReadOther);
        QTest::newRow("vault, to the group") << u"vault.db"_s << int(QFile::WriteGroup);
        QTest::newRow("folder") << u"."_s << int(QFile::WriteOther);
        QTest::newRow("settings") << u"keyherd.conf"_s << int(QFile::ReadOther);
        QTest::newRow("log") << u"keyherd.log"_s << int(QFile::ReadGroup);
    }
    void whatIsOpenToOthersIsAWarning()
    {
        QFETCH(QString, name);
        QFETCH(int, rights);
        const QString path = QDir::cleanPath(m_vault->folder() + u'/' + name);
        QFile file(path);
        if (!file.exists())
            QVERIFY(file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(finding(Examined::Permissions).health == Health::Ok);
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | static_cast<QFile::Permission>(rights)));
        const Finding permissions = finding(Examined::Permissions);
        QVERIFY(permissions.health == Health::Warning);
        QCOMPARE(permissions.error->code, ErrorCode::OpenToOthers);
        QCOMPARE(permissions.error->value(ErrorField::Path), path);
    }

    void aClockBehindTheHistoryIsAWarning()
    {
        const Moment newest = m_vault->clock().now();
        m_vault->clock().advance(-1s);
        const Finding clock = finding(Examined::Clock);
        QVERIFY(clock.health == Health::Warning);
        QCOMPARE(clock.error->code, ErrorCode::ClockBehind);
        QCOMPARE(clock.error->value(ErrorField::Detail), toIsoText(newest));
    }

    void aProxyIsShownWithoutItsPassword()
    {
        qputenv("https_proxy", "http://me:canary@proxy.example:3128/path?query=canary");
        const Finding proxy = finding(Examined::Proxy);
        qunsetenv("https_proxy");
        QVERIFY(proxy.health == Health::Ok);
        QCOMPARE(proxy.detail, u"http://proxy.example:3128"_s);
    }

    void aProxyThatIsNoAddressIsAWarning()
    {
        qputenv("ALL_PROXY", "http://");
        const Finding proxy = finding(Examined::Proxy);
        qunsetenv("ALL_PROXY");
        QVERIFY(proxy.health == Health::Warning);
        QCOMPARE(proxy.error->value(ErrorField::Field), u"ALL_PROXY"_s);
    }

    void theTextsOfFindingsAreAContract()
    {
        QCOMPARE(toText(Examined::VaultIntegrity), "vault"_L1);
        QCOMPARE(toText(Examined::EveryKeyOpens), "keys"_L1);
        QCOMPARE(toText(Examined::OwnProviders), "providers"_L1);
        QCOMPARE(toText(Examined::Clients), "clients"_L1);
        QCOMPARE(toText(Examined::Keychain), "keychain"_L1);
        QCOMPARE(toText(Health::Ok), "ok"_L1);
        QCOMPARE(toText(Health::Warning), "warning"_L1);
        QCOMPARE(toText(Health::Error), "error"_L1);
    }

    // The last test: the texts do not come back.
    void translationsThatAreMissingAreAWarning()
    {
        removeTranslations();
        const Finding translations = finding(Examined::Translations);
        QVERIFY(translations.health == Health::Warning);
        QCOMPARE(translations.error->code, ErrorCode::NoSuchFile);
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "DoctorTest.moc"
