// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Keyherd.h"
#include "support/vault/TestVault.h"

#include <QDir>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyherdTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    Keyherd::Options options(const QString &vault = {}) const
    {
        Keyherd::Options options;
        options.vault = vault;
        options.actor = u"test"_s;
        options.paths = {.vault = m_home.filePath(u"data/vault.db"_s),
                         .settings = m_home.filePath(u"config/keyherd.conf"_s),
                         .agentSocket = m_home.filePath(u"agent.sock"_s),
                         .log = m_home.filePath(u"keyherd.log"_s)};
        options.passphraseCost = TestVault::cost();
        return options;
    }

private Q_SLOTS:
    void buildingTouchesNoFile()
    {
        const auto keyherd = valueOf(Keyherd::build(options()));
        QVERIFY(!keyherd->catalogue().providers().isEmpty());
        QVERIFY(QDir(m_home.path()).isEmpty());
    }

    void theVaultIsTheStandardOneUnlessAnotherIsNamed()
    {
        QCOMPARE(valueOf(Keyherd::build(options()))->vault().location(), m_home.filePath(u"data/vault.db"_s));
        QCOMPARE(valueOf(Keyherd::build(options(u"/elsewhere/my.db"_s)))->vault().location(), u"/elsewhere/my.db"_s);
        QCOMPARE(valueOf(Keyherd::build(options(u"here.db"_s)))->vault().location(),
                 QDir::current().filePath(u"here.db"_s));
        QCOMPARE(valueOf(Keyherd::build(options(u"postgresql://me@host/keys"_s)))->vault().location(),
                 u"postgresql://me@host/keys"_s);
    }

    void allServicesWorkOnOneVault()
    {
        const auto keyherd = valueOf(Keyherd::build(options()));
        valueOf(keyherd->vault().create({.passphrase = TestVault::passphrase()}));
        const KeyId id = valueOf(keyherd->vault().add(newKey(u"openai"_s, u"work"_s))).entry.id;
        NewKey inactive = newKey(u"openai"_s, u"resting"_s, 1);
        inactive.activation = Activation::Inactive;
        const KeyId resting = valueOf(keyherd->vault().add(std::move(inactive))).entry.id;
        QVERIFY(id != resting);
        QFuture<TestedKey> tested = keyherd->tests().test({resting}, {});
        tested.waitForFinished();
        QCOMPARE(tested.resultCount(), 1);
        QVERIFY(tested.result().outcome.status == TestStatus::Inactive);
        keyherd->settings().set(settings::clipboardSeconds, 45);
        QCOMPARE(keyherd->settings().get(settings::clipboardSeconds), 45);
        QVERIFY(&keyherd->settings() == &keyherd->settings());
    }

    void theNextProgramFindsWhatThisOneKept()
    {
        const auto keyherd = valueOf(Keyherd::build(options()));
        valueOf(keyherd->vault().unlockWithPassphrase(TestVault::passphrase()));
        QCOMPARE(valueOf(keyherd->vault().keys()).size(), 2);
        QCOMPARE(keyherd->settings().get(settings::clipboardSeconds), 45);
        const QList<AuditEvent> history = valueOf(keyherd->vault().history(1));
        QCOMPARE(history.constFirst().actor, u"test"_s);
    }
};

QTEST_GUILESS_MAIN(KeyherdTest)
#include "KeyherdTest.moc"
