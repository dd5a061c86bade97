// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Answer.h"
#include "providers/Catalogue.h"
#include "providers/ProviderWords.h"
#include "providers/TestRequest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

namespace {

// Tests are built where their sources are.
QJsonArray collected()
{
    QFile file(QStringLiteral(KEYHERD_ANSWERS_FILE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the collection of answers is not there");
    const QJsonArray answers = QJsonDocument::fromJson(file.readAll()).object().value("answers"_L1).toArray();
    if (answers.isEmpty())
        qFatal("the collection of answers is not well-formed");
    return answers;
}

HttpAnswer answerOf(const QJsonObject &entry)
{
    const bool isText = entry.contains("text"_L1);
    HttpAnswer answer{entry.value("status"_L1).toInt(), isText ? "text/html"_qba : "application/json"_qba,
                      isText ? entry.value("text"_L1).toString().toUtf8()
                             : QJsonDocument(entry.value("body"_L1).toObject()).toJson()};
    const QJsonObject headers = entry.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        answer.headers.emplaceBack(header.key().toLatin1(), header.value().toString().toLatin1());
    return answer;
}

std::optional<Amount> amountOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    return Amount{value.toArray().at(0).toDouble(), value.toArray().at(1).toString()};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const auto entry : entries)
        texts << entry.toString();
    return texts;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

KeyFacts factsOf(const QJsonObject &entry)
{
    KeyFacts facts{
        .credit = amountOf(entry.value("credit"_L1)),
        .limit = amountOf(entry.value("limit"_L1)),
        .used = amountOf(entry.value("used"_L1)),
        .usedToday = amountOf(entry.value("used_today"_L1)),
        .tier = entry.value("tier"_L1).toString(),
        .owner = entry.value("owner"_L1).toString(),
        .label = entry.value("label"_L1).toString(),
        .scopes = textsOf(entry.value("scopes"_L1)),
        .models = textsOf(entry.value("models"_L1)),
    };
    if (entry.contains("expires"_L1))
        facts.expires = toMoment(QDateTime::fromString(entry.value("expires"_L1).toString(), Qt::ISODateWithMs));
    const QJsonArray limits = entry.value("rate_limits"_L1).toArray();
    for (const auto limit : limits)
        facts.rateLimits << RateLimit{limit["of"_L1].toString(), numberOf(limit["limit"_L1]),
                                      numberOf(limit["remaining"_L1]), limit["reset"_L1].toString()};
    return facts;
}

const Moment tenOClock = toMoment(QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));

} // namespace

/// What the answers of real providers mean, as `answers.json` has collected them from documents, libraries and reports.
class AnswersOfProvidersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAnswerMeansWhatItsProviderSays_data();
    void eachAnswerMeansWhatItsProviderSays();
    void everyProviderIsThereWithAGoodAnswer();

private:
    const Catalogue m_catalogue = Catalogue::builtIn();
};

void AnswersOfProvidersTest::eachAnswerMeansWhatItsProviderSays_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray answers = collected();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QJsonObject entry = answers.at(i).toObject();
        QTest::newRow(qPrintable(u"%1 %2 %3 %4"_s.arg(i).arg(entry.value("provider"_L1).toString(),
                                                             entry.value("family"_L1).toString(),
                                                             QString::number(entry.value("status"_L1).toInt()))))
            << entry;
    }
}

void AnswersOfProvidersTest::eachAnswerMeansWhatItsProviderSays()
{
    QFETCH(QJsonObject, entry);
    const Provider *provider = m_catalogue.find(ProviderId(entry.value("provider"_L1).toString()));
    QVERIFY(provider);
    const QString familyName = entry.value("family"_L1).toString();
    const auto family = std::find_if(provider->families.cbegin(), provider->families.cend(),
                                     [&familyName](const KeyFamily &known) { return known.name == familyName; });
    QVERIFY(familyName.isEmpty() || family != provider->families.cend());
    const Provider seen = asSeenBy(*provider, familyName.isEmpty() ? nullptr : &*family);
    const TestOutcome outcome = readAnswer(seen, answerOf(entry), tenOClock);

    QCOMPARE(QString(toText(outcome.status)), entry.value("means"_L1).toString());
    QCOMPARE(QString(toText(outcome.hint)), entry.value("hint"_L1).toString(u"none"_s));
    QCOMPARE(outcome.balance, entry.value("balance"_L1).toString());
    const std::optional<double> wait = numberOf(entry.value("retry_after_ms"_L1));
    QCOMPARE(outcome.retryAfter.has_value(), wait.has_value());
    if (wait)
        QCOMPARE(static_cast<double>(outcome.retryAfter->count()), *wait);
    const KeyFacts expected = factsOf(entry);
    QCOMPARE(outcome.facts.models, expected.models);
    QCOMPARE(outcome.facts.scopes, expected.scopes);
    QCOMPARE(outcome.facts.owner, expected.owner);
    QCOMPARE(outcome.facts.label, expected.label);
    QVERIFY(outcome.facts.expires == expected.expires);
    QVERIFY(outcome.facts.rateLimits == expected.rateLimits);
    QVERIFY(outcome.facts == expected);
}

void AnswersOfProvidersTest::everyProviderIsThereWithAGoodAnswer()
{
    QSet<QString> covered;
    const QJsonArray answers = collected();
    for (const auto answer : answers) {
        if (answer["means"_L1] == "valid"_L1)
            covered << answer["provider"_L1].toString();
    }
    for (const Provider &provider : m_catalogue.providers())
        QVERIFY2(covered.contains(provider.id.toString()), qPrintable(provider.name));
}

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::AnswersOfProvidersTest)
#include "AnswersOfProvidersTest.moc"
