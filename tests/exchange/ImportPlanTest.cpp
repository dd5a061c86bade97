// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPlan.h"

#include "ForeignKeys.h"
#include "providers/SyntheticKeys.h"
#include "support/vault/TestVault.h"

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ImportPlanTest : public QObject
{
    Q_OBJECT

    static ForeignKey foreign(const QByteArray &secret, const QString &provider = {}, const QString &name = {})
    {
        return {.provider = provider, .name = name, .secret = secretOf(secret)};
    }

    template<typename... Keys>
    static ForeignKeys list(Keys... keys)
    {
        ForeignKeys all;
        (all.push_back(std::move(keys)), ...);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].row = static_cast<int>(i) + 1;
        return all;
    }

    static ImportPlan plan(TestVault &vault, ForeignKeys keys)
    {
        return valueOf(planImport(std::move(keys), Source::Imported, vault.catalogue(), vault.service()));
    }

    // "new openai/work", each.
    static QStringList verdicts(const ImportPlan &plan)
    {
        QStringList lines;
        for (const ImportRow &row : plan.rows()) {
            lines << u"%1 %2/%3"_s.arg(toText(row.verdict), row.provider ? row.provider->toString() : u"?"_s, row.name);
        }
        return lines;
    }

    static std::optional<ErrorCode> reason(const ImportPlan &plan, qsizetype row = 0)
    {
        const auto &error = plan.rows().at(row).reason;
        return error ? std::optional(error->code) : std::nullopt;
    }

private Q_SLOTS:
    void theProviderIsTheOneThatIsNamed()
    {
        TestVault vault;
        const QByteArray claude = madeUpKey(u"anthropic"_s);
        QCOMPARE(verdicts(plan(vault, list(foreign(claude, u"Claude"_s, u"one"_s)))),
                 QStringList{u"new anthropic/one"_s});
        QCOMPARE(verdicts(plan(vault, list(foreign("made-up-canary-1", u"Mistral AI"_s, u"one"_s)))),
                 QStringList{u"new mistral/one"_s});
        const ImportPlan unknown = plan(vault, list(foreign(claude, u"nobody"_s, u"one"_s)));
        QCOMPARE(verdicts(unknown), QStringList{u"failed ?/one"_s});
        QCOMPARE(reason(unknown), ErrorCode::UnknownProvider);
    }

    void elseItIsTheOneWhoseVariableItStoodIn()
    {
        TestVault vault;
        ForeignKey key = foreign("made-up-canary-1");
        key.variable = u"mistral_api_key"_s;
        QCOMPARE(verdicts(plan(vault, list(std::move(key)))), QStringList{u"new mistral/Mistral AI"_s});
    }

    void elseItIsRecognisedFromTheKey()
    {
        TestVault vault;
        QCOMPARE(verdicts(plan(vault, list(foreign(madeUpKey(u"anthropic"_s))))),
                 QStringList{u"new anthropic/Anthropic"_s});
    }

    void whatMayBeSeveralProvidersOrNoneFails()
    {
        TestVault vault;
        const ImportPlan made = plan(vault, list(foreign("sk-made-up"), foreign("???")));
        QCOMPARE(reason(made, 0), ErrorCode::ProviderUnclear);
        QVERIFY(made.rows().at(0).reason->value(ErrorField::Found).contains(u"openai"_s));
        QCOMPARE(reason(made, 1), ErrorCode::ProviderUnclear);
        QCOMPARE(made.rows().at(1).reason->value(ErrorField::Found), QString());
    }

    void theNameIsItsOwnOrTheVariablesOrTheProviders()
    {
        TestVault vault;
        ForeignKey staging = foreign(madeUpKey(u"openai"_s, 2));
        staging.variable = u"OPENAI_API_KEY_STAGING"_s;
        ForeignKey documented = foreign(madeUpKey(u"openai"_s, 3));
        documented.variable = u"OPENAI_API_KEY"_s;
        QCOMPARE(verdicts(plan(vault, list(foreign(madeUpKey(u"openai"_s), u"openai"_s, u" work "_s),
                                           std::move(staging), std::move(documented)))),
                 QStringList({u"new openai/work"_s, u"new openai/Staging"_s, u"new openai/OpenAI"_s}));
    }

    void namesAreNumberedWithinAProvider()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"OpenAI"_s, 1);
        QCOMPARE(verdicts(plan(vault, list(foreign(madeUpKey(u"openai"_s, 2), u"openai"_s),
                                           foreign(madeUpKey(u"openai"_s, 3), u"openai"_s),
                                           foreign(madeUpKey(u"openai"_s, 4), u"openai"_s, u"work"_s),
                                           foreign(madeUpKey(u"openai"_s, 5), u"openai"_s, u"WORK"_s)))),
                 QStringList({u"new openai/OpenAI 2"_s, u"new openai/OpenAI 3"_s, u"new openai/work"_s,
                              u"new openai/WORK 2"_s}));
    }

    void aSecretThatTheVaultOrAnEarlierRowHasIsTheSame()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"work"_s, 1);
        const ImportPlan made =
            plan(vault, list(foreign(" " + madeUpKey(u"openai"_s, 1) + "\n", u"openai"_s, u"other"_s),
                             foreign(madeUpKey(u"openai"_s, 2), u"openai"_s, u"new one"_s),
                             foreign(madeUpKey(u"openai"_s, 2), u"openai"_s, u"again"_s)));
        QCOMPARE(verdicts(made),
                 QStringList({u"same openai/other"_s, u"new openai/new one"_s, u"same openai/again"_s}));
        QCOMPARE(made.count(Verdict::Same), 2);
    }

    void aNameThatTheVaultHasForAnotherSecretIsAConflict()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"work"_s, 1);
        const ImportPlan made = plan(vault, list(foreign(madeUpKey(u"openai"_s, 2), u"openai"_s, u"Work"_s),
                                                 foreign(madeUpKey(u"groq"_s, 1), u"groq"_s, u"work"_s)));
        QCOMPARE(verdicts(made), QStringList({u"conflict openai/Work"_s, u"new groq/work"_s}));
        QCOMPARE(reason(made), ErrorCode::NameTaken);
    }

    void whatCannotBeAKeyFailsAndSaysWhy()
    {
        TestVault vault;
        ForeignKey unreadable{.provider = u"openai"_s, .problem = Error{ErrorCode::NotAKey}};
        ForeignKey badAddress = foreign(madeUpKey(u"openai"_s), u"openai"_s);
        badAddress.baseUrl = u"http://far.example/v1"_s;
        const ImportPlan made =
            plan(vault, list(foreign(madeUpKey(u"anthropic"_s), u"openai"_s), foreign("", u"openai"_s),
                             foreign(QByteArray("sk-made\0up", 10), u"openai"_s), std::move(unreadable),
                             std::move(badAddress), foreign(madeUpKey(u"openai"_s), u"openai"_s, u"x"_s)));
        const QList<std::optional<ErrorCode>> expected = {ErrorCode::KeyOfOtherProvider, ErrorCode::KeyEmpty,
                                                          ErrorCode::KeyHasInvalidBytes, ErrorCode::NotAKey,
                                                          ErrorCode::InsecureBaseUrl,    ErrorCode::InvalidName};
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(reason(made, i), expected.at(i));
        QCOMPARE(made.count(Verdict::Failed), 6);
    }

    void aKeyInTheColumnOfNamesIsNotShown()
    {
        TestVault vault;
        const QString key = u"gsk_"_s + QString::fromLatin1(letters(52));
        const ImportPlan made = plan(vault, list(foreign("groq", u"groq"_s, key)));
        QVERIFY(!verdicts(made).constFirst().contains(key));
    }

    void noRowShowsItsSecret()
    {
        TestVault vault;
        const ImportPlan made = plan(vault, list(foreign(madeUpKey(u"openai"_s), u"openai"_s, u"work"_s)));
        QVERIFY(!made.rows().at(0).masked.isEmpty());
        QVERIFY(!madeUpKey(u"openai"_s).contains(made.rows().at(0).masked.toUtf8()));
    }

    void whatIsNewComesIntoTheVaultWithAllThatWasSaidOfIt()
    {
        TestVault vault;
        ForeignKey key = foreign(madeUpKey(u"openai"_s), u"openai"_s, u"work"_s);
        key.baseUrl = u"https://proxy.example/v1"_s;
        key.tags = {u"a"_s};
        key.note = u"n"_s;
        key.expires = QDate(2031, 2, 28);
        ImportPlan made = plan(vault, list(std::move(key)));
        const KeyId id = valueOf(vault.service().addAll(made.takeNewKeys())).constFirst();
        const KeyAttributes attributes = vault.entry(id).attributes;
        QCOMPARE(attributes.name, u"work"_s);
        QCOMPARE(attributes.baseUrl, u"https://proxy.example/v1"_s);
        QCOMPARE(attributes.tags, QStringList{u"a"_s});
        QCOMPARE(attributes.note, u"n"_s);
        QCOMPARE(attributes.expires, std::optional(QDate(2031, 2, 28)));
        QVERIFY(attributes.source == Source::Imported);
        QCOMPARE(vault.secretBytes(id), madeUpKey(u"openai"_s));
        QVERIFY(made.takeNewKeys().empty());
    }

    void theProvidersOwnAddressIsNotKept()
    {
        TestVault vault;
        ForeignKey key = foreign(madeUpKey(u"openai"_s), u"openai"_s, u"work"_s);
        key.baseUrl = u"https://api.openai.com/"_s;
        QCOMPARE(plan(vault, list(std::move(key))).takeNewKeys().front().baseUrl, QString());
    }

    void whatTheFileSaysIsActiveBecomesActive()
    {
        TestVault vault;
        ForeignKey inactive = foreign(madeUpKey(u"openai"_s, 1), u"openai"_s, u"one"_s);
        inactive.active = false;
        ForeignKey active = foreign(madeUpKey(u"openai"_s, 3), u"openai"_s, u"three"_s);
        active.active = true;
        ImportPlan made =
            plan(vault, list(std::move(inactive), foreign(madeUpKey(u"openai"_s, 2), u"openai"_s, u"two"_s),
                             std::move(active)));
        const QList<KeyId> ids = valueOf(vault.service().addAll(made.takeNewKeys()));
        QCOMPARE(valueOf(vault.service().find(u"openai"_s)).id, ids.at(2));
    }

    void aLockedVaultIsSaid()
    {
        TestVault vault(TestVault::State::Locked);
        QCOMPARE(codeOf(
                     planImport(list(foreign("x", u"openai"_s)), Source::Imported, vault.catalogue(), vault.service())),
                 ErrorCode::VaultLocked);
    }
};

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "ImportPlanTest.moc"
