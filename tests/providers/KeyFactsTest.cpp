// SPDX-License-Identifier: GPL-3.0-or-later
#include "WellFormedProvider.h"
#include "providers/Catalogue.h"
#include "providers/KeyFactsReader.h"
#include "providers/RetryAfter.h"

#include <QTest>

using namespace std::chrono_literals;

namespace keyherd::tests {

namespace {

const Moment tenOClock = toMoment(QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));

HttpAnswer withHeader(const QByteArray &name, const QByteArray &value)
{
    return {429, "application/json", "{}", {{name, value}}};
}

} // namespace

/// What an answer tells besides the verdict, told well or badly.
class KeyFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeToWaitIsReadInEveryForm_data();
    void theTimeToWaitIsReadInEveryForm();
    void wordsThatAreNoTimeToWaitAreLeftOut_data();
    void wordsThatAreNoTimeToWaitAreLeftOut();
    void nobodyIsAskedToWaitLongerThanAMonth();
    void millisecondsWinOverSeconds();
    void anAmountIsTheLimitLessWhatWasUsedInItsUnit();
    void anAmountOfWhichAPartIsMissingIsLeftOut_data();
    void anAmountOfWhichAPartIsMissingIsLeftOut();
    void scopesComeAsATextOrAsAList_data();
    void scopesComeAsATextOrAsAList();
    void anEndIsReadInEveryForm_data();
    void anEndIsReadInEveryForm();
    void modelsAreSortedAndNoneIsThereTwice();
    void notMoreThanTwoThousandModelsAreKept();
    void aStrangersTextIsShortAndPlain();
    void onlyAGoodAnswerTellsFacts();
    void amountsAreShownWithTwoDecimals();

private:
    static Provider telling(const QString &what, const QJsonObject &place)
    {
        const auto catalogue = Catalogue::fromJson(document(
            {with(with(wellFormedProvider(), u"model_id"_s, u"id"_s), u"tells"_s, QJsonObject{{what, place}})}));
        if (!catalogue)
            qFatal("%s", qPrintable(catalogue.error().toLogText()));
        return catalogue->providers().constFirst();
    }

    static KeyFacts facts(const Provider &provider, const QByteArray &body)
    {
        return readAnswer(provider, {200, "application/json", body}, tenOClock).facts;
    }
};

void KeyFactsTest::theTimeToWaitIsReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("milliseconds");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &value, int milliseconds) {
        QTest::newRow(title) << name << value << milliseconds;
    };
    row("seconds", "retry-after", "20", 20'000);
    row("spaces around", "retry-after", " 20 ", 20'000);
    row("part of a second", "retry-after", "0.25", 250);
    row("a date", "retry-after", "Sat, 21 Nov 2026 10:01:00 GMT", 60'000);
    row("an ISO date", "retry-after", "2026-11-21T10:00:30Z", 30'000);
    row("a date that is over", "retry-after", "Sat, 21 Nov 2026 09:00:00 GMT", 0);
    row("less than nothing", "retry-after", "-5", 0);
    row("milliseconds", "retry-after-ms", "1500", 1'500);
}

void KeyFactsTest::theTimeToWaitIsReadInEveryForm()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, milliseconds);
    const auto wait = retryAfter(withHeader(name, value), tenOClock);
    QVERIFY(wait.has_value());
    QVERIFY(*wait == std::chrono::milliseconds(milliseconds));
}

void KeyFactsTest::wordsThatAreNoTimeToWaitAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"", "soon", "nan", "inf", "20 apples", "Sat, 99 Nov 2026 10:00:00 GMT", "\xff\xfe"})
        QTest::newRow(value) << QByteArray(value);
}

void KeyFactsTest::wordsThatAreNoTimeToWaitAreLeftOut()
{
    QFETCH(QByteArray, value);
    QVERIFY(!retryAfter(withHeader("retry-after", value), tenOClock));
}

void KeyFactsTest::nobodyIsAskedToWaitLongerThanAMonth()
{
    QVERIFY(retryAfter(withHeader("retry-after", "31536000"), tenOClock) == std::chrono::days(30));
}

void KeyFactsTest::millisecondsWinOverSeconds()
{
    const HttpAnswer answer{429, "application/json", "{}", {{"retry-after", "2"}, {"retry-after-ms", "1250"}}};
    QVERIFY(retryAfter(answer, tenOClock) == 1250ms);
}

void KeyFactsTest::anAmountIsTheLimitLessWhatWasUsedInItsUnit()
{
    const Provider provider = telling(u"credit"_s, {{u"path"_s, u"limit"_s},
                                                    {u"minus_path"_s, u"used"_s},
                                                    {u"factor"_s, 0.01},
                                                    {u"unit_path"_s, u"currency"_s}});
    const TestOutcome outcome =
        readAnswer(provider,
                   {200, "application/json", R"({"data": [], "limit": "2000", "used": 750, "currency": "USD"})"},
                   tenOClock);
    QCOMPARE(outcome.facts.credit, std::optional(Amount{12.5, u"USD"_s}));
    QCOMPARE(outcome.balance, u"12.5 USD"_s);
}

void KeyFactsTest::anAmountOfWhichAPartIsMissingIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no limit") << R"({"data": [], "used": 750})"_qba;
    QTest::newRow("no use") << R"({"data": [], "limit": 2000})"_qba;
    QTest::newRow("null") << R"({"data": [], "limit": null, "used": 750})"_qba;
    QTest::newRow("a word") << R"({"data": [], "limit": "unlimited", "used": 750})"_qba;
    QTest::newRow("an object") << R"({"data": [], "limit": {}, "used": 750})"_qba;
    QTest::newRow("infinity") << R"({"data": [], "limit": "inf", "used": 750})"_qba;
}

void KeyFactsTest::anAmountOfWhichAPartIsMissingIsLeftOut()
{
    QFETCH(QByteArray, body);
    const Provider provider = telling(u"credit"_s, {{u"path"_s, u"limit"_s}, {u"minus_path"_s, u"used"_s}});
    const TestOutcome outcome = readAnswer(provider, {200, "application/json", body}, tenOClock);
    QCOMPARE(toText(outcome.status), "valid"_L1);
    QVERIFY(!outcome.facts.credit);
    QVERIFY(outcome.balance.isEmpty());
}

void KeyFactsTest::scopesComeAsATextOrAsAList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("commas") << R"({"scopes": "read, write"})"_qba;
    QTest::newRow("spaces") << R"({"scopes": "read  write"})"_qba;
    QTest::newRow("a list") << R"({"scopes": ["read", "", "write", null]})"_qba;
}

void KeyFactsTest::scopesComeAsATextOrAsAList()
{
    QFETCH(QByteArray, body);
    QCOMPARE(facts(telling(u"scopes"_s, {{u"path"_s, u"scopes"_s}}), body).scopes,
             QStringList({u"read"_s, u"write"_s}));
}

void KeyFactsTest::anEndIsReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ISO 8601") << R"("2026-12-31T07:00:00Z")"_qba << u"2026-12-31T07:00:00.000Z"_s;
    QTest::newRow("with an offset") << R"("2026-12-31T08:00:00+01:00")"_qba << u"2026-12-31T07:00:00.000Z"_s;
    QTest::newRow("without an offset") << R"("2026-12-31T07:00:00")"_qba << u"2026-12-31T07:00:00.000Z"_s;
    QTest::newRow("GitHub's") << R"("2026-12-31 07:00:00 UTC")"_qba << u"2026-12-31T07:00:00.000Z"_s;
    QTest::newRow("GitHub's with an offset") << R"("2026-12-31 08:00:00 +0100")"_qba << u"2026-12-31T07:00:00.000Z"_s;
    QTest::newRow("a day") << R"("2026-12-31")"_qba << u"2026-12-31T00:00:00.000Z"_s;
    QTest::newRow("seconds since 1970") << "1798700400"_qba << u"2026-12-31T07:00:00.000Z"_s;
    QTest::newRow("seconds as a text") << R"("1798700400")"_qba << u"2026-12-31T07:00:00.000Z"_s;
    QTest::newRow("null") << "null"_qba << QString();
    QTest::newRow("a word") << R"("never")"_qba << QString();
    QTest::newRow("zero") << "0"_qba << QString();
    QTest::newRow("beyond all years") << "1e300"_qba << QString();
}

void KeyFactsTest::anEndIsReadInEveryForm()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const KeyFacts found = facts(telling(u"expires"_s, {{u"path"_s, u"end"_s}}), "{\"end\": " + value + "}");
    QCOMPARE(found.expires ? toIsoText(*found.expires) : QString(), expected);
}

void KeyFactsTest::modelsAreSortedAndNoneIsThereTwice()
{
    const QByteArray body = R"({"data": [{"id": "b"}, {"id": "a"}, {"id": "b"}, {"name": "c"}, 5, {"id": 7}]})";
    QCOMPARE(facts(telling(u"owner"_s, {{u"path"_s, u"o"_s}}), body).models, QStringList({u"a"_s, u"b"_s}));
}

void KeyFactsTest::notMoreThanTwoThousandModelsAreKept()
{
    QByteArray body = "{\"data\": [";
    for (int i = 0; i < 2'100; ++i)
        body += "{\"id\": \"model-" + QByteArray::number(10'000 + i) + "\"},";
    body.chop(1);
    const KeyFacts found = facts(telling(u"owner"_s, {{u"path"_s, u"o"_s}}), body + "]}");
    QCOMPARE(found.models.size(), 2'000);
    QCOMPARE(found.models.constFirst(), u"model-10000"_s);
}

void KeyFactsTest::aStrangersTextIsShortAndPlain()
{
    const QByteArray body = "{\"o\": \"" + QByteArray("word ").repeated(200) + "\\u001b[2J\\u202e\"}";
    const QString owner = facts(telling(u"owner"_s, {{u"path"_s, u"o"_s}}), body).owner;
    QVERIFY(owner.size() <= 300);
    QVERIFY(!owner.contains(QChar(0x1b)) && !owner.contains(QChar(0x202e)));
}

void KeyFactsTest::onlyAGoodAnswerTellsFacts()
{
    const Provider provider = telling(u"owner"_s, {{u"path"_s, u"o"_s}});
    QVERIFY(readAnswer(provider, {401, "application/json", R"({"o": "made up"})"}, tenOClock).facts == KeyFacts());
}

void KeyFactsTest::amountsAreShownWithTwoDecimals()
{
    QCOMPARE(amountText({12.5, u"USD"_s}), u"12.5 USD"_s);
    QCOMPARE(amountText({49.58894, QString()}), u"49.59"_s);
    QCOMPARE(amountText({1500, u"tokens"_s}), u"1500 tokens"_s);
}

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::KeyFactsTest)
#include "KeyFactsTest.moc"
