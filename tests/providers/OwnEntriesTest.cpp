// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own entries of the catalogue: which are read, and what the catalogue has while they are there.
#include "providers/Catalogue.h"
#include "support/vault/OwnEntry.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject with(QJsonObject entry, const QString &name, const QJsonValue &value)
{
    entry.insert(name, value);
    return entry;
}

QByteArray documentOf(const QJsonArray &entries)
{
    return jsonOf({{u"format"_s, 1}, {u"providers"_s, entries}});
}

} // namespace

class OwnEntriesTest : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = Catalogue::builtIn();

    OwnProvider own(const QJsonObject &entry) const
    {
        const auto read = m_catalogue.readOwn(jsonOf(entry));
        if (!read)
            qFatal("%s", qUtf8Printable(read.error().toLogText()));
        return *read;
    }
    std::optional<Error> refusalOf(const QByteArray &json) const
    {
        const auto read = m_catalogue.readOwn(json);
        return read ? std::nullopt : std::optional(read.error());
    }

private Q_SLOTS:
    void init() { m_catalogue = Catalogue::builtIn(); }

    void anEntryIsReadAloneOrAsTheOnlyOneOfADocument()
    {
        const OwnProvider alone = own(ownEntry());
        QCOMPARE(alone.provider.id.toString(), u"corp"_s);
        QVERIFY(alone.provider.own);
        const auto inDocument = m_catalogue.readOwn(documentOf({ownEntry()}));
        QVERIFY(inDocument);
        QCOMPARE(inDocument->json, alone.json);
        QVERIFY(refusalOf(documentOf({})));
        QVERIFY(refusalOf(documentOf({ownEntry(), ownEntry(u"other"_s)})));
    }

    void whatIsKeptOfAnEntryReadsAsTheSame()
    {
        const OwnProvider first = own(ownEntry());
        const auto again = Catalogue::readKept(first.json);
        QVERIFY(again);
        QCOMPARE(again->json, first.json);
        QCOMPARE(again->provider.baseUrl, first.provider.baseUrl);
        QVERIFY(again->provider.own);
    }

    void whatIsNoEntryIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("id: corp");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("plain http elsewhere")
            << jsonOf(with(ownEntry(), u"base_url"_s, u"http://ai.corp.example/v1"_s));
        QTest::newRow("unknown member") << jsonOf(with(ownEntry(), u"colours"_s, u"#336699"_s));
        QTest::newRow("its id as an alias") << jsonOf(with(ownEntry(), u"aliases"_s, QJsonArray{u"corp"_s}));
        QTest::newRow("too long") << jsonOf(ownEntry()) + QByteArray(100'000, ' ');
    }
    void whatIsNoEntryIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        const auto refusal = refusalOf(json);
        QVERIFY(refusal);
        QCOMPARE(refusal->code, ErrorCode::InvalidArgument);
        QVERIFY(!refusal->value(ErrorField::Field).isEmpty() && !refusal->value(ErrorField::Reason).isEmpty());
    }

    void aNameOfAnotherProviderIsTaken_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("owner");
        QTest::newRow("id") << ownEntry(u"openai"_s) << u"openai"_s << u"OpenAI"_s;
        QTest::newRow("alias as id") << ownEntry(u"claude"_s) << u"claude"_s << u"Anthropic"_s;
        QTest::newRow("alias") << with(ownEntry(u"new"_s), u"aliases"_s, QJsonArray{u"claude"_s}) << u"claude"_s
                               << u"Anthropic"_s;
        QTest::newRow("own") << ownEntry(u"corp"_s, u"Another"_s) << u"corp"_s << u"Corp AI"_s;
    }
    void aNameOfAnotherProviderIsTaken()
    {
        QFETCH(QJsonObject, entry);
        QFETCH(QString, name);
        QFETCH(QString, owner);
        m_catalogue.setOwn({own(ownEntry())});
        QCOMPARE(refusalOf(jsonOf(entry)),
                 (Error{ErrorCode::ProviderExists, {{ErrorField::Provider, name}, {ErrorField::Name, owner}}}));
    }

    void ownEntriesComeAfterTheBuiltInOnesAndGoAgain()
    {
        const qsizetype builtIn = m_catalogue.providers().size();
        m_catalogue.setOwn({own(with(ownEntry(), u"aliases"_s, QJsonArray{u"corp-ai"_s}))});
        QCOMPARE(m_catalogue.providers().size(), builtIn + 1);
        QCOMPARE(m_catalogue.providers().last().id.toString(), u"corp"_s);
        QCOMPARE(m_catalogue.resolve(u" Corp-AI"_s).value().toString(), u"corp"_s);
        m_catalogue.setOwn({});
        QCOMPARE(m_catalogue.providers().size(), builtIn);
        QVERIFY(!m_catalogue.find(ProviderId(u"corp"_s)));
        QCOMPARE(m_catalogue.absence(ProviderId(u"corp"_s)).code, ErrorCode::UnknownProvider);
    }

    void whatWasFoundStaysWhenItIsGone()
    {
        m_catalogue.setOwn({own(ownEntry())});
        const QList<Provider> &providers = m_catalogue.providers();
        const Provider *found = m_catalogue.find(ProviderId(u"corp"_s));
        QVERIFY(found);
        for (int number = 0; number < 50; ++number)
            m_catalogue.setOwn({own(ownEntry(u"other%1"_s.arg(number)))});
        QCOMPARE(found->name, u"Corp AI"_s);
        QCOMPARE(providers.last().id.toString(), u"corp"_s);
    }

    void theSameEntriesComeBackToTheSamePlace()
    {
        const OwnProvider entry = own(ownEntry());
        m_catalogue.setOwn({entry});
        const Provider *first = m_catalogue.find(ProviderId(u"corp"_s));
        m_catalogue.setOwn({});
        m_catalogue.setOwn({entry});
        QCOMPARE(m_catalogue.find(ProviderId(u"corp"_s)), first);
    }

    // A newer program may know a provider that the person had to bring before: keys given for the one must not go to the other.
    void anEntryThatWasKeptHidesABuiltInOneOfItsId()
    {
        const qsizetype builtIn = m_catalogue.providers().size();
        const auto kept = Catalogue::readKept(jsonOf(ownEntry(u"mistral"_s, u"My Mistral"_s)));
        QVERIFY(kept);
        m_catalogue.setOwn({*kept});
        QCOMPARE(m_catalogue.providers().size(), builtIn);
        QCOMPARE(m_catalogue.find(ProviderId(u"mistral"_s))->name, u"My Mistral"_s);
        m_catalogue.setOwn({}, {u"mistral"_s});
        QVERIFY(!m_catalogue.find(ProviderId(u"mistral"_s)));
        QCOMPARE(m_catalogue.resolve(u"mistral"_s).error().code, ErrorCode::ProviderDamaged);
    }

    void anAliasThatWasKeptDoesNotTakeAProvidersId()
    {
        const auto kept = Catalogue::readKept(jsonOf(with(ownEntry(), u"aliases"_s, QJsonArray{u"groq"_s})));
        QVERIFY(kept);
        m_catalogue.setOwn({*kept});
        QCOMPARE(m_catalogue.resolve(u"groq"_s).value().toString(), u"groq"_s);
        QVERIFY(!m_catalogue.find(ProviderId(u"groq"_s))->own);
    }

    void aDamagedEntryResolvesToNothingAndSaysWhy()
    {
        m_catalogue.setOwn({}, {u"corp"_s});
        QCOMPARE(m_catalogue.resolve(u"Corp"_s).error(),
                 (Error{ErrorCode::ProviderDamaged, {{ErrorField::Provider, u"corp"_s}}}));
        QCOMPARE(m_catalogue.absence(ProviderId(u"corp"_s)).code, ErrorCode::ProviderDamaged);
        QVERIFY(m_catalogue.readOwn(jsonOf(ownEntry())));
    }

    void othersMayReadWhileEntriesComeAndGo()
    {
        const QList<OwnProvider> entries{own(ownEntry()), own(ownEntry(u"other"_s, u"Other"_s))};
        std::atomic<bool> done = false;
        std::atomic<int> wrong = 0;
        std::vector<std::thread> readers;
        for (int reader = 0; reader < 2; ++reader) {
            readers.emplace_back([&] {
                while (!done) {
                    const Provider *corp = m_catalogue.find(ProviderId(u"corp"_s));
                    if (corp && corp->name != u"Corp AI"_s)
                        ++wrong;
                    for (const Provider &provider : m_catalogue.providers())
                        wrong += provider.name.isEmpty();
                }
            });
        }
        for (int round = 0; round < 200; ++round)
            m_catalogue.setOwn(round % 3 == 0 ? QList<OwnProvider>() : entries.first(round % 3));
        done = true;
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(OwnEntriesTest)
#include "OwnEntriesTest.moc"
