// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RunPlan.h"

#include "base/Await.h"
#include "support/vault/TestVault.h"

#include <QtTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class RunPlanTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;
    QSet<QString> m_surroundings;

    Result<RunPlan> plan(const RunRequest &request)
    {
        const auto find = [this](const QString &lookup) { return await(m_vault->service().find(lookup)); };
        return RunPlan::make(request, m_vault->catalogue(), find, m_surroundings);
    }
    static RunRequest file(const QByteArray &text)
    {
        RunRequest request;
        request.files.push_back({u"app.env"_s, ForeignBytes(text)});
        return request;
    }
    /// `NAME=value`, a key's secret as its name in < and >.
    static QStringList shown(const RunPlan &plan)
    {
        std::vector<Secret> names;
        for (const KeyEntry &key : plan.keys())
            names.push_back(secretOf(QByteArray('<' + key.attributes.name.toUtf8() + '>')));
        QStringList shown;
        for (const RunVariable &variable : valueOf(plan.variables(names)))
            shown << variable.name + u'=' + QString::fromUtf8(variable.value.view());
        return shown;
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        m_surroundings.clear();
        m_vault->add(u"groq"_s, u"work"_s, 1);
        NewKey spare = newKey(u"groq"_s, u"spare"_s, 2);
        spare.activation = Activation::Inactive;
        valueOf(m_vault->service().add(std::move(spare)));
        m_vault->add(u"mistral"_s, u"home"_s, 3);
    }

    void aProvidersFirstVariableGetsItsActiveKey()
    {
        QCOMPARE(shown(valueOf(plan({.providers = {u"groq"_s}}))), QStringList{u"GROQ_API_KEY=<work>"_s});
    }

    void aKeyThatIsNeededTwiceIsHandedOutOnce()
    {
        const RunPlan made = valueOf(
            plan({.providers = {u"groq"_s}, .assignments = {u"A=keyherd://groq/work"_s, u"B=keyherd://groq"_s}}));
        QCOMPARE(made.keys().size(), 1);
        QCOMPARE(shown(made), (QStringList{u"GROQ_API_KEY=<work>"_s, u"A=<work>"_s, u"B=<work>"_s}));
    }

    void aReferenceMayStandInAValue()
    {
        const RunPlan made = valueOf(plan(file("A='a keyherd://groq/spare, keyherd://mistral!'\nB=plain\n")));
        QCOMPARE(shown(made), (QStringList{u"A=a <spare>, <home>!"_s, u"B=plain"_s}));
    }

    void theLaterAndTheMoreExplicitCounts()
    {
        RunRequest request = file("GROQ_API_KEY=keyherd://groq/spare\nA=1\nA=2\n");
        request.providers = {u"groq"_s};
        QCOMPARE(shown(valueOf(plan(request))), (QStringList{u"GROQ_API_KEY=<spare>"_s, u"A=2"_s}));
        request.assignments = {u"A=keyherd://mistral"_s};
        const RunPlan made = valueOf(plan(request));
        QCOMPARE(shown(made), (QStringList{u"GROQ_API_KEY=<spare>"_s, u"A=<home>"_s}));
        QCOMPARE(made.keys().size(), 2);
    }

    void aVariableThatIsSetIsNoted()
    {
        m_surroundings = {u"GROQ_API_KEY"_s, u"A"_s};
        const RunPlan made = valueOf(plan({.providers = {u"groq"_s}, .assignments = {u"A=keyherd://mistral"_s}}));
        QCOMPARE(made.notes(), (QList<RunNote>{{RunNote::Kind::Replaced, u"GROQ_API_KEY"_s, ProviderId(u"groq"_s)},
                                               {RunNote::Kind::Replaced, u"A"_s, std::nullopt}}));
        QVERIFY(valueOf(plan({.providers = {u"groq"_s}, .conflict = VariableConflict::Override})).notes().isEmpty());
    }

    void whatIsKeptIsNotHandedOut()
    {
        m_surroundings = {u"GROQ_API_KEY"_s};
        const RunPlan made =
            valueOf(plan({.providers = {u"groq"_s, u"mistral"_s}, .conflict = VariableConflict::Keep}));
        QCOMPARE(shown(made), QStringList{u"MISTRAL_API_KEY=<home>"_s});
        QCOMPARE(made.keys().size(), 1);
        QCOMPARE(made.notes(), (QList<RunNote>{{RunNote::Kind::Kept, u"GROQ_API_KEY"_s, ProviderId(u"groq"_s)}}));
    }

    void aKeptKeyIsNotSentToTheAddressOfAnother()
    {
        NewKey key = newKey(u"openai"_s, u"proxy"_s, 4);
        key.baseUrl = u"https://models.example.org/v1"_s;
        valueOf(m_vault->service().add(std::move(key)));
        QCOMPARE(shown(valueOf(plan({.providers = {u"openai"_s}}))),
                 (QStringList{u"OPENAI_API_KEY=<proxy>"_s, u"OPENAI_BASE_URL=https://models.example.org/v1"_s}));
        m_surroundings = {u"OPENAI_API_KEY"_s};
        QCOMPARE(shown(valueOf(plan({.providers = {u"openai"_s}, .conflict = VariableConflict::Keep}))), QStringList());
    }

    void anAddressThatTheProgramIsNotToldIsNoted()
    {
        NewKey key = newKey(u"mistral"_s, u"proxy"_s, 4);
        key.baseUrl = u"https://models.example.org/v1"_s;
        valueOf(m_vault->service().add(std::move(key)));
        QCOMPARE(valueOf(plan({.providers = {u"mistral"_s}})).notes(),
                 (QList<RunNote>{{RunNote::Kind::NoAddress, {}, ProviderId(u"mistral"_s)}}));
        m_surroundings = {u"GROQ_BASE_URL"_s};
        QCOMPARE(valueOf(plan({.providers = {u"groq"_s}})).notes(),
                 (QList<RunNote>{{RunNote::Kind::OtherAddress, u"GROQ_BASE_URL"_s, ProviderId(u"groq"_s)}}));
    }

    void askingForNothingIsWrong() { QCOMPARE(errorOf(plan({}))->code, ErrorCode::InvalidArgument); }

    void whatIsWrongInAFileComesWithItsLine()
    {
        const auto missing = errorOf(plan(file("A=1\n\nB=keyherd://groq/none\n")));
        QCOMPARE(missing->code, ErrorCode::NoSuchKey);
        QCOMPARE(missing->value(ErrorField::Position), u"3"_s);
        QCOMPARE(missing->value(ErrorField::Path), u"app.env"_s);
        QCOMPARE(errorOf(plan(file("A=keyherd://groq/a/b\n")))->code, ErrorCode::InvalidReference);
        QCOMPARE(errorOf(plan(file("A=$HOME\n")))->code, ErrorCode::InvalidArgument);
    }

    void aReferenceIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("lookup");
        QTest::newRow("provider") << QByteArray("keyherd://groq") << u"groq"_s;
        QTest::newRow("name") << QByteArray("keyherd://groq/work") << u"groq/work"_s;
        QTest::newRow("encoded") << QByteArray("keyherd://groq/a%20%C3%A9%2Fb") << u"groq/a é/b"_s;
        QTest::newRow("no provider") << QByteArray("keyherd:///work") << QString();
        QTest::newRow("no name") << QByteArray("keyherd://groq/") << QString();
        QTest::newRow("two names") << QByteArray("keyherd://groq/a/b") << QString();
        QTest::newRow("bad encoding") << QByteArray("keyherd://groq/a%2") << QString();
        QTest::newRow("not encoded") << QByteArray("keyherd://groq/a b") << QString();
        QTest::newRow("number") << QByteArray("keyherd://7") << QString();
        QTest::newRow("other scheme") << QByteArray("op://groq/work") << QString();
    }
    void aReferenceIsUnderstood()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, lookup);
        const auto reference = KeyReference::parse(text);
        QCOMPARE(reference ? reference->toLookup() : QString(), lookup);
    }

    void whatIsWrittenAsAReferenceIsReadAsOne()
    {
        const QString name = u"Schlüssel 100 % / \"neu\""_s;
        QCOMPARE(valueOf(KeyReference::parse(keyReference(ProviderId(u"groq"_s), name))).toLookup(), u"groq/"_s + name);
    }

    void referencesEndWhereTheTextGoesOn()
    {
        const auto found =
            valueOf(findReferences("a\n\"keyherd://groq/a.b\",(keyherd://hf)keyherd://groq; xkeyherd://no/1"));
        QStringList shown;
        for (const PlacedReference &reference : found)
            shown << QString::number(reference.line) + u' ' + reference.reference.toLookup();
        QCOMPARE(shown, (QStringList{u"2 groq/a.b"_s, u"2 hf"_s, u"2 groq"_s}));
    }
};

QTEST_GUILESS_MAIN(RunPlanTest)
#include "RunPlanTest.moc"
