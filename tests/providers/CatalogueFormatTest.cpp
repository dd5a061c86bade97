// SPDX-License-Identifier: GPL-3.0-or-later
#include "WellFormedProvider.h"
#include "providers/Catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

namespace {

QJsonObject withPattern(const QString &pattern)
{
    const QJsonObject family{{u"name"_s, u"api"_s}, {u"pattern"_s, pattern}};
    return withIn(wellFormedProvider(), u"key"_s, u"families"_s, QJsonArray{family});
}

QJsonObject withRule(const QJsonObject &rule)
{
    return with(wellFormedProvider(), u"answers"_s, QJsonArray{rule});
}

} // namespace

/// Which documents are catalogues.
class CatalogueFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWellFormedProviderIsRead();
    void aProviderWithoutABaseOfItsOwnIsTestedAtItsBaseUrl();
    void plainHttpIsAllowedOnThisMachine_data();
    void plainHttpIsAllowedOnThisMachine();
    void patternsMeanTheWholeKey();
    void aMalformedProviderIsRefusedWithItsPlace_data();
    void aMalformedProviderIsRefusedWithItsPlace();
    void aMalformedDocumentIsRefused_data();
    void aMalformedDocumentIsRefused();
    void twoProvidersMayNotShareANameOrAlias_data();
    void twoProvidersMayNotShareANameOrAlias();
};

void CatalogueFormatTest::aWellFormedProviderIsRead()
{
    const Result<Catalogue> catalogue = Catalogue::fromJson(document({wellFormedProvider()}));
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().toLogText()));
    const Provider *provider = catalogue->find(ProviderId(u"example"_s));
    QVERIFY(provider);
    QCOMPARE(provider->name, u"Example"_s);
    QCOMPARE(provider->families.size(), 1);
    QCOMPARE(provider->transport.header, "Authorization"_qba);
    QCOMPARE(provider->answers.size(), 1);
    QCOMPARE(provider->answers.first().means, TestStatus::Invalid);
    QCOMPARE(provider->modelsPath, u"data"_s);
}

void CatalogueFormatTest::aProviderWithoutABaseOfItsOwnIsTestedAtItsBaseUrl()
{
    const Result<Catalogue> catalogue = Catalogue::fromJson(document({wellFormedProvider()}));
    QVERIFY(catalogue);
    QCOMPARE(catalogue->providers().first().test.defaultBase, QUrl(u"https://api.example.org/v1"_s));
}

void CatalogueFormatTest::plainHttpIsAllowedOnThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("name") << u"http://localhost:8000/v1"_s;
    QTest::newRow("IPv4") << u"http://127.0.0.1:11434"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8000"_s;
}

void CatalogueFormatTest::plainHttpIsAllowedOnThisMachine()
{
    QFETCH(QString, url);
    QVERIFY(Catalogue::fromJson(document({with(wellFormedProvider(), u"base_url"_s, url)})));
}

void CatalogueFormatTest::patternsMeanTheWholeKey()
{
    const Result<Catalogue> catalogue = Catalogue::fromJson(document({withPattern(u"^ex-a|ex-b$"_s)}));
    QVERIFY(catalogue);
    const QRegularExpression pattern = catalogue->providers().first().families.first().pattern;
    QVERIFY(pattern.match(u"ex-a"_s).hasMatch());
    QVERIFY(pattern.match(u"ex-b"_s).hasMatch());
    QVERIFY(!pattern.match(u"ex-a and more"_s).hasMatch());
    QVERIFY(!pattern.match(u"more and ex-b"_s).hasMatch());
    QVERIFY(!pattern.match(u"ex-b\n"_s).hasMatch());
}

void CatalogueFormatTest::aMalformedProviderIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QJsonObject>("provider");
    QTest::addColumn<QString>("place");
    const QJsonObject good = wellFormedProvider();
    const auto row = [](const char *name, const QJsonObject &provider, const QString &place) {
        QTest::newRow(name) << provider << QString(u"providers[0]."_s + place);
    };
    row("no id", with(good, u"id"_s, QString()), u"id"_s);
    row("id in capitals", with(good, u"id"_s, u"Example"_s), u"id"_s);
    row("id with a slash", with(good, u"id"_s, u"a/b"_s), u"id"_s);
    row("id is a number", with(good, u"id"_s, 5), u"id"_s);
    row("name with a newline", with(good, u"name"_s, u"a\nb"_s), u"name"_s);
    row("name is very long", with(good, u"name"_s, QString(101, u'x')), u"name"_s);
    row("aliases are no list", with(good, u"aliases"_s, u"sample"_s), u"aliases"_s);
    row("unknown member", with(good, u"familes"_s, QJsonArray()), u"familes"_s);
    row("key is no object", with(good, u"key"_s, u"sk-"_s), u"key"_s);
    row("prefix with a space", withIn(good, u"key"_s, u"required_prefixes"_s, QJsonArray{u"sk "_s}),
        u"key.required_prefixes"_s);
    row("unanchored pattern", withPattern(u"ex-[a-z]+"_s), u"key.families[0].pattern"_s);
    row("pattern without an end", withPattern(u"^ex-[a-z]+"_s), u"key.families[0].pattern"_s);
    row("end of the pattern escaped", withPattern(u"^ex-[a-z]+\\$"_s), u"key.families[0].pattern"_s);
    row("pattern that does not compile", withPattern(u"^ex-([a-z]+$"_s), u"key.families[0].pattern"_s);
    row("http to another machine", with(good, u"base_url"_s, u"http://api.example.org"_s), u"base_url"_s);
    row("http to a name that looks like this machine", with(good, u"base_url"_s, u"http://127.0.0.1.example.org"_s),
        u"base_url"_s);
    row("no URL", with(good, u"base_url"_s, u"example"_s), u"base_url"_s);
    row("other scheme", with(good, u"base_url"_s, u"file:///etc/passwd"_s), u"base_url"_s);
    row("user in the URL", with(good, u"base_url"_s, u"https://user:pw@example.org"_s), u"base_url"_s);
    row("query in the URL", with(good, u"base_url"_s, u"https://example.org?key=1"_s), u"base_url"_s);
    row("slash at the end", with(good, u"base_url"_s, u"https://example.org/"_s), u"base_url"_s);
    row("test goes out in the clear", withIn(good, u"test"_s, u"base"_s, u"http://example.org"_s), u"test.base"_s);
    row("test deletes", withIn(good, u"test"_s, u"method"_s, u"DELETE"_s), u"test.method"_s);
    row("path without a slash", withIn(good, u"test"_s, u"path"_s, u"models"_s), u"test.path"_s);
    row("path to another host", withIn(good, u"test"_s, u"path"_s, u"@evil.example/"_s), u"test.path"_s);
    row("path with a line break", withIn(good, u"test"_s, u"path"_s, u"/models\r\nX: y"_s), u"test.path"_s);
    row("header with a line break", withIn(good, u"auth"_s, u"header"_s, u"X\r\nY"_s), u"auth.header"_s);
    row("header with a colon", withIn(good, u"auth"_s, u"header"_s, u"X:"_s), u"auth.header"_s);
    row("value with a line break", withIn(good, u"auth"_s, u"value_prefix"_s, u"Bearer\r\nX: "_s),
        u"auth.value_prefix"_s);
    row("value with a line feed", withIn(good, u"auth"_s, u"value_prefix"_s, u"Bearer\n"_s), u"auth.value_prefix"_s);
    row("extra header with a line break",
        withIn(good, u"auth"_s, u"extra_headers"_s, QJsonObject{{u"v"_s, u"1\r\nX: y"_s}}), u"auth.extra_headers"_s);
    row("extra header's name with a line break",
        withIn(good, u"auth"_s, u"extra_headers"_s, QJsonObject{{u"v\r\n"_s, u"1"_s}}), u"auth.extra_headers"_s);
    row("unknown meaning", withRule({{u"status"_s, QJsonArray{404}}, {u"means"_s, u"dead"_s}}), u"answers[0].means"_s);
    row("meaning no answer can have", withRule({{u"status"_s, QJsonArray{404}}, {u"means"_s, u"unreachable"_s}}),
        u"answers[0].means"_s);
    row("rule without a condition", withRule({{u"means"_s, u"valid"_s}}), u"answers[0].means"_s);
    row("status that is none", withRule({{u"status"_s, QJsonArray{42}}, {u"means"_s, u"valid"_s}}),
        u"answers[0].status"_s);
    row("status that is a text", withRule({{u"status"_s, QJsonArray{u"404"_s}}, {u"means"_s, u"valid"_s}}),
        u"answers[0].status"_s);
    row("path in a rule that is none",
        withRule({{u"path"_s, u"error..code"_s}, {u"equals"_s, u"x"_s}, {u"means"_s, u"invalid"_s}}),
        u"answers[0].path"_s);
    row("nothing to know a good answer by", with(good, u"models_path"_s, QJsonValue::Undefined), u"success_path"_s);
    row("console by http", with(good, u"console_url"_s, u"http://example.org"_s), u"console_url"_s);
    row("console is a script", with(good, u"console_url"_s, u"javascript:alert(1)"_s), u"console_url"_s);
    row("colour by name", with(good, u"colour"_s, u"red"_s), u"colour"_s);
    row("environment variable with a sign", withIn(good, u"environment"_s, u"key"_s, QJsonArray{u"A=B"_s}),
        u"environment.key"_s);
}

void CatalogueFormatTest::aMalformedProviderIsRefusedWithItsPlace()
{
    QFETCH(QJsonObject, provider);
    QFETCH(QString, place);
    const Result<Catalogue> catalogue = Catalogue::fromJson(document({provider}));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(catalogue.error().value(ErrorField::Field), place);
    QVERIFY(!catalogue.error().value(ErrorField::Reason).isEmpty());
}

void CatalogueFormatTest::aMalformedDocumentIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << "providers:"_qba;
    QTest::newRow("a list") << "[]"_qba;
    QTest::newRow("an empty object") << "{}"_qba;
    QTest::newRow("no providers") << document({});
    QTest::newRow("providers are an object") << R"({"format": 1, "providers": {}})"_qba;
    QTest::newRow("a provider is a number") << document({5});
    QTest::newRow("no format version") << R"({"providers": []})"_qba;
    QTest::newRow("newer format") << document({wellFormedProvider()}, 2);
    QTest::newRow("format in between") << document({wellFormedProvider()}, 1.5);
    QTest::newRow("format as text") << document({wellFormedProvider()}, u"1"_s);
    QTest::newRow("cut") << document({wellFormedProvider()}).chopped(10);
    QTest::newRow("invalid UTF-8") << document({wellFormedProvider()}).replace("Example", "\xC3\x28");
    QTest::newRow("nested without end") << QByteArray(1'000'000, '[');
}

void CatalogueFormatTest::aMalformedDocumentIsRefused()
{
    QFETCH(QByteArray, json);
    const Result<Catalogue> catalogue = Catalogue::fromJson(json);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!catalogue.error().value(ErrorField::Field).isEmpty());
    QVERIFY(!catalogue.error().value(ErrorField::Reason).isEmpty());
}

void CatalogueFormatTest::twoProvidersMayNotShareANameOrAlias_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QString>("place");
    QTest::newRow("same id") << u"example"_s << u"other"_s << u"providers[1].id"_s;
    QTest::newRow("same alias") << u"other"_s << u"sample"_s << u"providers[1].aliases"_s;
    QTest::newRow("id is the other's alias") << u"sample"_s << u"other"_s << u"providers[1].id"_s;
    QTest::newRow("alias is the other's id") << u"other"_s << u"example"_s << u"providers[1].aliases"_s;
    QTest::newRow("alias is its own id") << u"other"_s << u"other"_s << u"providers[1].aliases"_s;
}

void CatalogueFormatTest::twoProvidersMayNotShareANameOrAlias()
{
    QFETCH(QString, id);
    QFETCH(QString, alias);
    QFETCH(QString, place);
    const QJsonObject second = with(with(wellFormedProvider(), u"id"_s, id), u"aliases"_s, QJsonArray{alias});
    const Result<Catalogue> catalogue = Catalogue::fromJson(document({wellFormedProvider(), second}));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(catalogue.error().value(ErrorField::Field), place);
}

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::CatalogueFormatTest)
#include "CatalogueFormatTest.moc"
