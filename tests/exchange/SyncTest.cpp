// SPDX-License-Identifier: GPL-3.0-or-later
// Vault before key file before environment before a key that is issued.
#include "exchange/Sync.h"
#include "exchange/EnvironmentKeys.h"
#include "support/network/LoopbackProvider.h"
#include "support/vault/OwnEntry.h"
#include "support/vault/TestVault.h"

#include <QTest>

#include <algorithm>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

const ProviderId openRouter(u"openrouter"_s);
const ProviderId openAi(u"openai"_s);

ForeignKey foreign(const QString &variable, const QByteArray &secret)
{
    return {.row = 1, .variable = variable, .secret = secretOf(secret)};
}

/// A vault, and what would build upon it in the program.
struct World
{
    TestVault vault = TestVault();
    Provisioning provisioning{vault.catalogue()};
    KeyIssuing issuing{vault.service(), vault.catalogue(), provisioning};
    Sync sync{vault.service(), vault.catalogue(), issuing};

    [[nodiscard]] QList<SyncedProvider> run(FoundKeys found, const SyncOptions &options = {})
    {
        return valueOf(sync.run(std::move(found), options)).providers;
    }
    [[nodiscard]] SyncedProvider one(FoundKeys found, const SyncOptions &options = {})
    {
        const auto all = run(std::move(found), options);
        return all.size() == 1 ? all.constFirst() : SyncedProvider{.provider = ProviderId(u"none, or several"_s)};
    }
};

FoundKeys inFile(const QByteArray &secret, const QString &variable = {})
{
    FoundKeys found;
    found.keyFile.push_back(foreign(variable, secret));
    return found;
}

FoundKeys inEnvironment(const QByteArray &secret, const QString &variable = u"OPENROUTER_API_KEY"_s)
{
    FoundKeys found;
    found.environment.push_back(foreign(variable, secret));
    return found;
}

FoundKeys managedAt(const QString &url)
{
    FoundKeys found = inEnvironment(madeUpKey(openRouter.toString(), 9), u"OPENROUTER_PROVISIONING_KEY"_s);
    found.environment.front().baseUrl = url;
    return found;
}

QByteArray issuedAnswer()
{
    return httpAnswer(201, R"({"key": ")" + madeUpKey(openRouter.toString(), 7) + R"(", "data": {"hash": "abc"}})");
}

} // namespace

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBareKeyOfTheKeyFileIsTakenIn()
    {
        World world;
        const QByteArray key = madeUpKey(openRouter.toString());
        const SyncedProvider result = world.one(inFile(key));
        QCOMPARE(result.provider.toString(), openRouter.toString());
        QVERIFY(result.hasKey && result.synced && !result.error && result.conflicts.isEmpty());
        QCOMPARE(result.source, SyncSource::KeyFile);
        const auto entries = valueOf(world.vault.service().keys());
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.constFirst().active);
        QCOMPARE(entries.constFirst().attributes.source, Source::KeyFile);
        QCOMPARE(world.vault.secretBytes(entries.constFirst().id), key);
    }

    void whatARunTookInIsTakenOutAgainAsOne()
    {
        World world;
        FoundKeys found = inFile(madeUpKey(openRouter.toString()));
        found.environment.push_back(foreign(u"OPENAI_API_KEY"_s, madeUpKey(openAi.toString())));
        const SyncReport report = valueOf(world.sync.run(std::move(found), {}));
        QCOMPARE(report.taken(), 2);
        QCOMPARE(report.conflicts(), 0);
        QCOMPARE(valueOf(world.vault.service().undoImport(*report.batch)).untouched.size(), 2);
        QCOMPARE(valueOf(world.vault.service().keys()).size(), 0);
    }

    void aDryRunCountsWhatWouldBeTakenIn()
    {
        World world;
        world.vault.add(openRouter.toString(), u"work"_s, 1);
        FoundKeys found = inFile(madeUpKey(openRouter.toString(), 2));
        found.environment.push_back(foreign(u"OPENAI_API_KEY"_s, madeUpKey(openAi.toString())));
        const SyncReport report = valueOf(world.sync.run(std::move(found), {.dryRun = true}));
        QCOMPARE(report.taken(), 1);
        QCOMPARE(report.conflicts(), 1);
    }

    void theVaultsKeyIsKept()
    {
        World world;
        const KeyEntry kept = world.vault.add(openRouter.toString(), u"work"_s, 1);
        const SyncedProvider result = world.one(inFile(madeUpKey(openRouter.toString(), 2)));
        QCOMPARE(result.source, SyncSource::Vault);
        QVERIFY(result.hasKey && !result.synced);
        QCOMPARE(result.masked, kept.attributes.masked);
        QCOMPARE(result.conflicts.size(), 1);
        QCOMPARE(result.conflicts.constFirst().source, SyncSource::KeyFile);
        QCOMPARE(valueOf(world.vault.service().keys()).size(), 1);
    }

    void aKeyThatTheVaultHoldsAnywhereIsNoConflict()
    {
        World world;
        world.vault.add(openRouter.toString(), u"first"_s, 1);
        world.vault.add(openRouter.toString(), u"second"_s, 2);
        QVERIFY(world.one(inEnvironment(madeUpKey(openRouter.toString(), 1))).conflicts.isEmpty());
    }

    void theKeyFileComesBeforeTheEnvironment()
    {
        World world;
        FoundKeys found = inFile(madeUpKey(openRouter.toString(), 1));
        found.environment.push_back(foreign(u"OPENROUTER_API_KEY"_s, madeUpKey(openRouter.toString(), 2)));
        const SyncedProvider result = world.one(std::move(found));
        QCOMPARE(result.source, SyncSource::KeyFile);
        QCOMPARE(result.conflicts.size(), 1);
        QCOMPARE(result.conflicts.constFirst().variable, u"OPENROUTER_API_KEY"_s);
    }

    void aKeyThatCannotBeOneIsAnErrorAndTheNextIsTaken()
    {
        World world;
        FoundKeys found = inFile(madeUpKey(u"anthropic"_s), u"OPENAI_API_KEY"_s);
        found.environment.push_back(foreign(u"OPENAI_API_KEY"_s, madeUpKey(openAi.toString())));
        const SyncedProvider result = world.one(std::move(found));
        QVERIFY(result.error && result.error->code == ErrorCode::KeyOfOtherProvider);
        QCOMPARE(result.source, SyncSource::Environment);
        QVERIFY(result.hasKey && result.synced);
    }

    void theBaseUrlBesideTheKeyComesWithIt()
    {
        World world;
        FoundKeys found = inEnvironment(madeUpKey(openAi.toString()), u"OPENAI_API_KEY"_s);
        found.environment.front().baseUrl = u"https://proxy.example/v1"_s;
        QVERIFY(world.one(std::move(found)).synced);
        QCOMPARE(valueOf(world.vault.service().keys()).constFirst().attributes.baseUrl, u"https://proxy.example/v1"_s);
    }

    void theReportHasTheOrderOfTheCatalogue()
    {
        World world;
        FoundKeys found = inFile(madeUpKey(u"groq"_s));
        found.keyFile.push_back(foreign({}, madeUpKey(openRouter.toString())));
        found.keyFile.push_back(foreign(u"OPENAI_API_KEY"_s, madeUpKey(openAi.toString())));
        QStringList ids;
        for (const SyncedProvider &one : world.run(std::move(found)))
            ids << one.provider.toString();
        QCOMPARE(ids, (QStringList{u"openai"_s, u"openrouter"_s, u"groq"_s}));
    }

    void whatIsAskedForIsReportedEvenIfNothingIsKnown()
    {
        World world;
        const SyncedProvider result = world.one({}, {.only = {openAi}});
        QVERIFY(!result.hasKey && !result.source && !result.error);
    }

    void aLineOfNobodyIsNamed()
    {
        World world;
        const SyncReport report = valueOf(world.sync.run(inFile("8080", u"PORT"_s), {}));
        QCOMPARE(report.unknownLines, QList<int>{1});
        QVERIFY(report.providers.isEmpty());
    }

    void aKeyThatIssuesOthersIsNotTakenForOneOfPrograms()
    {
        World world;
        QVERIFY(world.run(inEnvironment("sk-admin-" + QByteArray("made-up-").repeated(8), u"OPENAI_ADMIN_KEY"_s))
                    .isEmpty());
        QVERIFY(valueOf(world.vault.service().keys()).isEmpty());
    }

    void withoutAnyKeyOneIsIssuedAndKept()
    {
        const LoopbackProvider loopback(Behaviour{.answer = issuedAnswer()});
        World world;
        const SyncedProvider result = world.one(managedAt(loopback.url()));
        QCOMPARE(result.source, SyncSource::Provisioning);
        QVERIFY(result.hasKey && result.synced);
        const KeyEntry entry = valueOf(world.vault.service().keys()).constFirst();
        QCOMPARE(entry.attributes.source, Source::AutoProvisioned);
        QCOMPARE(entry.attributes.issuedAs, u"abc"_s);
        QCOMPARE(entry.attributes.baseUrl, loopback.url());
        QCOMPARE(world.vault.secretBytes(entry.id), madeUpKey(openRouter.toString(), 7));
    }

    void nothingIsIssuedWhereThereIsAKeyOrOneThatIsBad()
    {
        const LoopbackProvider loopback(Behaviour{.answer = issuedAnswer()});
        World world;
        FoundKeys found = managedAt(loopback.url());
        found.environment.push_back(foreign(u"OPENROUTER_API_KEY"_s, "not one of theirs"));
        QVERIFY(world.one(std::move(found)).error);
        world.vault.add(openRouter.toString(), u"work"_s, 1);
        QCOMPARE(world.one(managedAt(loopback.url())).source, SyncSource::Vault);
        QCOMPARE(loopback.requests(), 0);
    }

    void nothingIsIssuedWhereAKeyFileWasNotRead()
    {
        const LoopbackProvider loopback(Behaviour{.answer = issuedAnswer()});
        World world;
        FoundKeys found = managedAt(loopback.url());
        found.warnings << Error{ErrorCode::OpenToOthers, {{ErrorField::Path, u"key.txt"_s}}};
        const SyncedProvider result = world.one(std::move(found));
        QVERIFY(result.error && result.error->code == ErrorCode::OpenToOthers);
        QVERIFY(!result.hasKey && !result.source);
        QCOMPARE(loopback.requests(), 0);
    }

    void aRefusalToIssueIsAnErrorOfTheProvider()
    {
        const LoopbackProvider loopback(Behaviour{.answer = httpAnswer(402, "{}")});
        World world;
        const SyncedProvider result = world.one(managedAt(loopback.url()));
        QVERIFY(result.error && result.error->code == ErrorCode::IssuingRefused);
        QVERIFY(!result.hasKey && !result.synced && !result.source);
        QCOMPARE(loopback.requests(), 1);
    }

    void theVaultsManagementKeyIssuesAndIsNoKeyForPrograms()
    {
        const LoopbackProvider loopback(Behaviour{.answer = issuedAnswer()});
        World world;
        NewKey management = newKey(openRouter.toString(), u"management"_s, 8);
        management.use = KeyUse::Issuing;
        management.baseUrl = loopback.url();
        valueOf(world.vault.service().add(std::move(management)));
        QCOMPARE(world.one({}).source, SyncSource::Provisioning);
        QVERIFY(loopback.received().contains(QByteArray("Bearer " + madeUpKey(openRouter.toString(), 8))));
    }

    void aDryRunChangesNothingAndAsksNobody()
    {
        const LoopbackProvider loopback(Behaviour{.answer = issuedAnswer()});
        World world;
        const SyncedProvider issued = world.one(managedAt(loopback.url()), {.dryRun = true});
        QVERIFY(!issued.hasKey && !issued.synced && issued.source == SyncSource::Provisioning);
        const SyncedProvider taken = world.one(inFile(madeUpKey(openRouter.toString())), {.dryRun = true});
        QVERIFY(taken.hasKey && !taken.synced && taken.source == SyncSource::KeyFile);
        QVERIFY(valueOf(world.vault.service().keys()).isEmpty());
        QCOMPARE(loopback.requests(), 0);
    }

    void aDamagedKeyIsSaidAndNotReplaced()
    {
        World world;
        world.vault.add(openRouter.toString(), u"work"_s, 1);
        world.vault.alter(u"UPDATE api_keys SET sealed_attributes = zeroblob(80)"_s);
        const SyncedProvider result = world.one(inFile(madeUpKey(openRouter.toString(), 2)));
        QVERIFY(result.error && result.error->code == ErrorCode::KeyDamaged);
        QVERIFY(!result.hasKey && !result.synced);
        QCOMPARE(valueOf(world.vault.service().keys()).size(), 1);
    }

    void aLockedVaultFailsAsAWhole()
    {
        World world;
        valueOf(world.vault.service().lock());
        QCOMPARE(codeOf(world.sync.run(inFile(madeUpKey(openRouter.toString())), {})), ErrorCode::VaultLocked);
    }

    void anOwnProviderGetsOnlyVariablesOfItsOwn()
    {
        Catalogue catalogue = Catalogue::builtIn();
        QJsonObject entry = ownEntry();
        entry.insert(u"environment"_s, QJsonObject{{u"key"_s, QJsonArray{u"OPENAI_API_KEY"_s, u"CORP_API_KEY"_s}}});
        catalogue.setOwn({valueOf(catalogue.readOwn(jsonOf(entry)))});
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_API_KEY"_s, u"one"_s);
        environment.insert(u"CORP_API_KEY"_s, u"two"_s);
        const ForeignKeys keys = environmentKeys(catalogue, environment);
        QCOMPARE(keys.size(), 2u);
        QCOMPARE(keys.front().provider, openAi.toString());
        QCOMPARE(keys.back().variable, u"CORP_API_KEY"_s);
    }

    void theEnvironmentIsReadInTheOrderOfTheCatalogue()
    {
        QProcessEnvironment environment;
        environment.insert(u"GEMINI_API_KEY"_s, u"second"_s);
        environment.insert(u"GOOGLE_API_KEY"_s, u" first "_s);
        environment.insert(u"OPENAI_API_KEY"_s, QString());
        environment.insert(u"GITHUB_TOKEN"_s, u"of something else by now"_s);
        environment.insert(u"GOOGLE_GEMINI_BASE_URL"_s, u"https://proxy.example"_s);
        const Catalogue catalogue = Catalogue::builtIn();
        const ForeignKeys keys = environmentKeys(catalogue, environment);
        QCOMPARE(keys.size(), 2u);
        QCOMPARE(keys.front().variable, u"GOOGLE_API_KEY"_s);
        QCOMPARE(keys.front().secret.view(), "first");
        QCOMPARE(keys.front().baseUrl, u"https://proxy.example"_s);
        QCOMPARE(keys.back().variable, u"GEMINI_API_KEY"_s);
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "SyncTest.moc"
