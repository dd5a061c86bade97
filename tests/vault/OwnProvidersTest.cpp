// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own providers: kept in the vault, in the catalogue while it is unlocked, and what shows if somebody alters their rows.
#include "support/vault/OwnEntry.h"
#include "support/vault/TestVault.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class OwnProvidersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;

    VaultService &service() { return m_vault->service(); }
    const ProviderId m_corp{u"corp"_s};
    const ProviderId m_other{u"other"_s};

    Provider addOwn(const QString &id = u"corp"_s, const QString &name = u"Corp AI"_s)
    {
        return valueOf(service().addProvider(jsonOf(ownEntry(id, name))));
    }
    QStringList ownIds()
    {
        QStringList ids;
        for (const KeptProvider &kept : valueOf(service().ownProviders()).entries)
            ids << kept.own.provider.id.toString();
        return ids;
    }
    QStringList damaged()
    {
        QStringList references;
        for (const DamagedProvider &provider : valueOf(service().ownProviders()).damaged)
            references << provider.reference();
        return references;
    }
    const Provider *inCatalogue(const ProviderId &id) { return m_vault->catalogue().find(id); }

private Q_SLOTS:
    void init() { m_vault = std::make_unique<TestVault>(); }

    void anAddedProviderTakesKeysAndIsThereAfterARestart()
    {
        QVERIFY(addOwn().own);
        const KeyEntry key = m_vault->add(u"corp"_s, u"work"_s, 1);
        m_vault->reopen();
        QCOMPARE(ownIds(), QStringList{u"corp"_s});
        QCOMPARE(inCatalogue(m_corp)->baseUrl, QUrl(u"https://ai.corp.example/v1"_s));
        QCOMPARE(m_vault->secretBytes(key.id), madeUpKey(u"corp"_s, 1));
        QCOMPARE(valueOf(service().status()).ownProviders, 1);
    }

    void aLockedVaultHasNoProvidersInTheCatalogue()
    {
        addOwn();
        valueOf(service().lock());
        QVERIFY(!inCatalogue(m_corp));
        QCOMPARE(codeOf(service().ownProviders()), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(service().addProvider(jsonOf(ownEntry(u"other"_s)))), ErrorCode::VaultLocked);
        valueOf(service().unlockWithPassphrase(TestVault::passphrase()));
        QVERIFY(inCatalogue(m_corp));
    }

    void nothingOfAnEntryIsReadableInTheFile()
    {
        addOwn();
        for (const QByteArray &part : {QByteArray("Corp AI"), QByteArray("corp.example"), QByteArray("#336699")})
            QVERIFY(!m_vault->fileBytes().contains(part));
    }

    void aNameThatIsTakenIsRefused()
    {
        addOwn();
        QCOMPARE(codeOf(service().addProvider(jsonOf(ownEntry()))), ErrorCode::ProviderExists);
        QCOMPARE(codeOf(service().addProvider(jsonOf(ownEntry(u"openai"_s)))), ErrorCode::ProviderExists);
        QCOMPARE(codeOf(service().addProvider("{}")), ErrorCode::InvalidArgument);
        QCOMPARE(ownIds(), QStringList{u"corp"_s});
    }

    void aProviderWithKeysStays()
    {
        addOwn();
        const KeyEntry first = m_vault->add(u"corp"_s, u"first"_s, 1);
        const KeyEntry second = m_vault->add(u"corp"_s, u"second"_s, 2);
        const auto error = errorOf(service().removeProvider(u"corp"_s));
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::ProviderInUse);
        QCOMPARE(error->value(ErrorField::Found), u"2"_s);
        valueOf(service().remove(first.id));
        valueOf(service().remove(second.id));
        valueOf(service().removeProvider(u"corp"_s));
        QVERIFY(ownIds().isEmpty() && damaged().isEmpty() && !inCatalogue(m_corp));
        QCOMPARE(codeOf(service().removeProvider(u"corp"_s)), ErrorCode::UnknownProvider);
    }

    void aBuiltInProviderCannotBeRemoved()
    {
        QCOMPARE(codeOf(service().removeProvider(u"openai"_s)), ErrorCode::ProviderBuiltIn);
        QVERIFY(inCatalogue(ProviderId(u"openai"_s)));
    }

    void theNextProviderOfAnIdHasNoPolicyYet()
    {
        addOwn();
        valueOf(service().setPolicy(m_corp, SelectionPolicy::Pool));
        valueOf(service().removeProvider(u"corp"_s));
        addOwn();
        QCOMPARE(valueOf(service().policy(m_corp)), SelectionPolicy::Single);
    }

    void theHistorySaysWhatWasAddedAndWhereItsKeysGo()
    {
        addOwn();
        valueOf(service().removeProvider(u"corp"_s));
        const QList<AuditEvent> events = valueOf(service().history(2));
        QCOMPARE(events.at(1).action, AuditAction::ProviderAdded);
        QCOMPARE(events.at(1).provider, u"corp"_s);
        QCOMPARE(events.at(1).name, u"Corp AI"_s);
        QCOMPARE(events.at(1).detail, u"https://ai.corp.example"_s);
        QCOMPARE(events.at(0).action, AuditAction::ProviderRemoved);
        QVERIFY(!valueOf(service().verifyHistory()).firstBroken);
    }

    void anotherProcessSeesWhatIsAddedAndRemoved()
    {
        Catalogue catalogue = Catalogue::builtIn();
        VaultService other(m_vault->path(), {.catalogue = catalogue,
                                             .clock = m_vault->clock(),
                                             .keychain = m_vault->keychain(),
                                             .actor = u"other"_s});
        valueOf(other.unlockWithPassphrase(TestVault::passphrase()));
        addOwn();
        QVERIFY(!codeOf(other.keys()));
        QVERIFY(catalogue.find(m_corp));
        valueOf(service().removeProvider(u"corp"_s));
        QCOMPARE(codeOf(other.add(newKey(u"corp"_s, u"late"_s))), ErrorCode::UnknownProvider);
        QVERIFY(!catalogue.find(m_corp));
    }

    void anyByteOfAnEntryThatWasAlteredIsNoticed()
    {
        addOwn();
        addOwn(u"other"_s, u"Other"_s);
        const KeyEntry key = m_vault->add(u"corp"_s, u"work"_s, 1);
        const QByteArray whole = m_vault->look(u"SELECT sealed_entry FROM own_providers WHERE id = 1"_s).toByteArray();
        for (qsizetype at = 0; at < whole.size(); at += at < 34 ? 1 : 13) {
            QByteArray altered = whole;
            altered[at] = static_cast<char>(altered.at(at) ^ 1);
            m_vault->alter(u"UPDATE own_providers SET sealed_entry = ? WHERE id = 1"_s, {altered});
            QCOMPARE(damaged(), QStringList{u"corp"_s});
            QCOMPARE(ownIds(), QStringList{u"other"_s});
            QVERIFY(!inCatalogue(m_corp) && inCatalogue(m_other));
        }
        const auto keys = valueOf(service().keys());
        QCOMPARE(keys.size(), 1);
        QVERIFY(!keys.first().damage);
        QCOMPARE(codeOf(service().find(u"corp/work"_s)), ErrorCode::ProviderDamaged);
        QCOMPARE(codeOf(service().add(newKey(u"corp"_s, u"more"_s))), ErrorCode::ProviderDamaged);
        QCOMPARE(m_vault->secretBytes(key.id), madeUpKey(u"corp"_s, 1));
    }

    void whatWasDoneToARowIsNoticed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("deleted") << QStringList{u"DELETE FROM own_providers WHERE id = 1"_s} << QStringList{u"corp"_s};
        QTest::newRow("another UUID") << QStringList{u"UPDATE own_providers SET uuid = zeroblob(16) WHERE id = 1"_s}
                                      << QStringList{u"corp"_s};
        QTest::newRow("half a UUID") << QStringList{u"UPDATE own_providers SET uuid = zeroblob(8) WHERE id = 1"_s}
                                     << QStringList{u"corp"_s};
        QTest::newRow("another version") << QStringList{u"UPDATE own_providers SET version = 2 WHERE id = 1"_s}
                                         << QStringList{u"corp"_s};
        const QString aside = u"CREATE TABLE aside AS SELECT * FROM own_providers"_s;
        const QString swapped = u"UPDATE own_providers SET sealed_entry = (SELECT sealed_entry FROM aside"
                                " WHERE aside.id = 3 - own_providers.id)"_s;
        QTest::newRow("swapped entries") << QStringList{aside, swapped} << QStringList{u"corp"_s, u"other"_s};
        QTest::newRow("swapped rows") << QStringList{u"UPDATE own_providers SET id = id + 10"_s,
                                                     u"UPDATE own_providers SET id = 13 - id"_s}
                                      << QStringList{u"corp"_s, u"other"_s};
    }
    void whatWasDoneToARowIsNoticed()
    {
        QFETCH(QStringList, statements);
        QFETCH(QStringList, found);
        addOwn();
        addOwn(u"other"_s, u"Other"_s);
        for (const QString &statement : statements)
            m_vault->alter(statement);
        QCOMPARE(damaged(), found);
        for (const QString &id : found)
            QVERIFY(!inCatalogue(ProviderId(id)));
        m_vault->reopen();
        QCOMPARE(damaged(), found);
        QVERIFY(m_vault->add(u"groq"_s, u"unharmed"_s).active);
        QCOMPARE(damaged(), found);
    }

    void aRemovedRowThatIsBroughtBackIsNotBelieved()
    {
        addOwn();
        m_vault->alter(u"CREATE TABLE aside AS SELECT * FROM own_providers"_s);
        valueOf(service().removeProvider(u"corp"_s));
        m_vault->alter(u"INSERT INTO own_providers SELECT * FROM aside"_s);
        QVERIFY(ownIds().isEmpty());
        QCOMPARE(damaged(), QStringList{u"corp"_s});
        valueOf(service().removeProvider(u"corp"_s));
        QVERIFY(damaged().isEmpty());
    }

    void aRowOfAStrangerIsNamedByItsNumberAndCanBeRemoved()
    {
        m_vault->alter(u"INSERT INTO own_providers VALUES (3, zeroblob(16), 1, zeroblob(99))"_s);
        QCOMPARE(damaged(), QStringList{u"own:3"_s});
        valueOf(service().removeProvider(u"own:3"_s));
        QVERIFY(damaged().isEmpty());
        QCOMPARE(m_vault->look(u"SELECT count(*) FROM own_providers"_s).toInt(), 0);
    }

    void addingADamagedProviderAgainGivesItsKeysBack()
    {
        addOwn();
        const KeyEntry key = m_vault->add(u"corp"_s, u"work"_s, 1);
        m_vault->alter(u"UPDATE own_providers SET sealed_entry = zeroblob(99)"_s);
        QCOMPARE(codeOf(service().removeProvider(u"corp"_s)), ErrorCode::ProviderInUse);
        addOwn();
        QVERIFY(damaged().isEmpty());
        QCOMPARE(m_vault->look(u"SELECT count(*) FROM own_providers"_s).toInt(), 1);
        QCOMPARE(valueOf(service().find(u"corp/work"_s)).id, key.id);
    }

    // The head says which rows are the newest; without it each row still has to open.
    void entriesAreBelievedWithoutAHeadIfTheyOpen()
    {
        addOwn();
        addOwn(u"other"_s, u"Other"_s);
        m_vault->alter(u"UPDATE vault SET sealed_head = zeroblob(120)"_s);
        m_vault->alter(u"UPDATE own_providers SET sealed_entry = zeroblob(99) WHERE id = 1"_s);
        QCOMPARE(ownIds(), QStringList{u"other"_s});
        QCOMPARE(damaged(), QStringList{u"own:1"_s});
        m_vault->add(u"groq"_s, u"a change"_s);
        QCOMPARE(ownIds(), QStringList{u"other"_s});
        QCOMPARE(damaged(), QStringList{u"own:1"_s});
    }

    // It was made by the first version, with the passphrase of these tests and one key.
    void aVaultOfTheFirstSchemaOpensAndTakesProviders()
    {
        QFile old(QStringLiteral(OLD_VAULTS "/schema1.db"));
        QVERIFY(old.open(QIODevice::ReadOnly));
        m_vault->close();
        m_vault->replaceFile(old.readAll());
        m_vault->reopen();
        QVERIFY(QFile::exists(m_vault->path() + u".before-2"_s));
        QVERIFY(!valueOf(service().status()).warning);
        QVERIFY(!valueOf(service().verifyHistory()).firstBroken);
        QVERIFY(ownIds().isEmpty() && damaged().isEmpty());
        QCOMPARE(m_vault->secretBytes(valueOf(service().find(u"openai/work"_s)).id), madeUpKey(u"openai"_s, 1));
        addOwn();
        valueOf(service().addClient({u"editor"_s}));
        m_vault->reopen();
        QCOMPARE(ownIds(), QStringList{u"corp"_s});
        QVERIFY(!valueOf(service().clients()).constFirst().damage);
        QVERIFY(!valueOf(service().verifyHistory()).firstBroken);
    }
};

QTEST_GUILESS_MAIN(OwnProvidersTest)
#include "OwnProvidersTest.moc"
