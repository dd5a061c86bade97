// SPDX-License-Identifier: GPL-3.0-or-later
#include "WellFormedProvider.h"
#include "providers/Catalogue.h"

#include <QTest>

namespace keyherd::tests {

namespace {

QJsonObject withFamily(const QJsonObject &more)
{
    QJsonObject family{{u"name"_s, u"api"_s}, {u"pattern"_s, u"^ex-[a-z]+$"_s}};
    for (auto member = more.begin(); member != more.end(); ++member)
        family.insert(member.key(), member.value());
    return withIn(wellFormedProvider(), u"key"_s, u"families"_s, QJsonArray{family});
}

QJsonObject withFact(const QString &name, const QJsonObject &place)
{
    return with(wellFormedProvider(), u"tells"_s, QJsonObject{{name, place}});
}

QJsonObject withLimit(const QJsonObject &limit)
{
    return with(wellFormedProvider(), u"rate_limits"_s, QJsonArray{limit});
}

QJsonObject withRule(QJsonObject rule)
{
    rule.insert(u"means"_s, u"invalid"_s);
    return with(wellFormedProvider(), u"answers"_s, QJsonArray{rule});
}

QJsonObject withBody(const QString &body, const QString &method = u"POST"_s)
{
    return with(wellFormedProvider(), u"test"_s,
                QJsonObject{{u"method"_s, method},
                            {u"path"_s, u"/check"_s},
                            {u"body"_s, body},
                            {u"content_type"_s, u"text/plain"_s}});
}

const QJsonObject ownTest{{u"method"_s, u"GET"_s}, {u"path"_s, u"/me"_s}};

} // namespace

/// What an entry may say besides the least that each needs.
class EntryFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEntryMayLeaveOutIsHarmless();
    void everyMemberIsRead();
    void aTestElsewhereIsNotMadeAtAKeysOwnBaseUrlUnlessTheEntrySaysSo();
    void aWrongMemberIsRefusedWithItsPlace_data();
    void aWrongMemberIsRefusedWithItsPlace();

private:
    static Provider read(const QJsonObject &entry)
    {
        const Result<Catalogue> catalogue = Catalogue::fromJson(document({entry}));
        if (!catalogue)
            qFatal("%s", qPrintable(catalogue.error().toLogText()));
        return catalogue->providers().constFirst();
    }
};

void EntryFormatTest::whatAnEntryMayLeaveOutIsHarmless()
{
    const Provider provider = read(wellFormedProvider());
    QCOMPARE(provider.kind, ProviderKind::Cloud);
    QCOMPARE(provider.issuing, Issuing::No);
    QCOMPARE(provider.families.constFirst().use, KeyUse::Programs);
    QVERIFY(provider.regions.isEmpty() && provider.keyHeaders.isEmpty() && provider.rateLimits.isEmpty());
    QVERIFY(!provider.tells.credit.isGiven() && !provider.tells.expires.isGiven());
    QCOMPARE(provider.answers.constFirst().hint, AnswerHint::None);
    QVERIFY(provider.test.body.isEmpty() && provider.test.headers.isEmpty());
}

void EntryFormatTest::everyMemberIsRead()
{
    QJsonObject entry =
        withFamily({{u"use"_s, u"issuing"_s},
                    {u"auth"_s, QJsonObject{{u"header"_s, u"X-Key"_s}}},
                    {u"test"_s, with(ownTest, u"base"_s, u"https://other.example.org"_s)},
                    {u"success_path"_s, u"id"_s},
                    {u"answers"_s, QJsonArray{QJsonObject{{u"status"_s, QJsonArray{418}}, {u"means"_s, u"valid"_s}}}}});
    entry.insert(u"kind"_s, u"local"_s);
    entry.insert(u"retired"_s, u"2026-07-30"_s);
    entry.insert(u"issuing"_s, u"partly"_s);
    entry.insert(u"issue"_s, QJsonObject{{u"manner"_s, u"openrouter"_s},
                                         {u"path"_s, u"/keys"_s},
                                         {u"variables"_s, QJsonArray{u"EX_MANAGEMENT_KEY"_s}}});
    entry.insert(u"regions"_s,
                 QJsonArray{QJsonObject{{u"name"_s, u"China"_s}, {u"base_url"_s, u"https://example.cn"_s}}});
    entry.insert(u"key_headers"_s, QJsonArray{QJsonObject{{u"name"_s, u"X-Org"_s},
                                                          {u"label"_s, u"Organisation"_s},
                                                          {u"variables"_s, QJsonArray{u"EX_ORG"_s}}}});
    entry.insert(u"test"_s, QJsonObject{{u"method"_s, u"POST"_s},
                                        {u"path"_s, u"/check"_s},
                                        {u"body"_s, u"key={key}"_s},
                                        {u"content_type"_s, u"application/x-www-form-urlencoded"_s},
                                        {u"headers"_s, QJsonObject{{u"Accept"_s, u"text/plain"_s}}}});
    entry.insert(u"model_id"_s, u"id"_s);
    entry.insert(u"tells"_s, QJsonObject{{u"credit"_s, QJsonObject{{u"path"_s, u"limit"_s},
                                                                   {u"minus_path"_s, u"used"_s},
                                                                   {u"factor"_s, 0.01},
                                                                   {u"unit_path"_s, u"currency"_s}}},
                                         {u"scopes"_s, QJsonObject{{u"header"_s, u"X-OAuth-Scopes"_s}}}});
    entry.insert(u"rate_limits"_s, QJsonArray{QJsonObject{{u"of"_s, u"tokens"_s}, {u"remaining"_s, u"X-Remaining"_s}}});
    entry.insert(u"answers"_s, QJsonArray{QJsonObject{{u"status"_s, QJsonArray{403}},
                                                      {u"header"_s, u"X-Remaining"_s},
                                                      {u"equals"_s, u"0"_s},
                                                      {u"means"_s, u"rate_limited"_s},
                                                      {u"hint"_s, u"maybe_quota"_s}},
                                          QJsonObject{{u"path"_s, u"used"_s},
                                                      {u"at_least_path"_s, u"limit"_s},
                                                      {u"means"_s, u"quota_exhausted"_s}}});
    const Provider provider = read(entry);
    QCOMPARE(provider.kind, ProviderKind::Local);
    QCOMPARE(provider.retired, u"2026-07-30"_s);
    QCOMPARE(provider.issuing, Issuing::Partly);
    QVERIFY(provider.issue);
    QCOMPARE(provider.issue->path, u"/keys"_s);
    QCOMPARE(provider.issue->variables, QStringList{u"EX_MANAGEMENT_KEY"_s});
    QCOMPARE(provider.regions.constFirst().baseUrl, QUrl(u"https://example.cn"_s));
    QCOMPARE(provider.keyHeaders.constFirst().name, "X-Org"_qba);
    QCOMPARE(provider.keyHeaders.constFirst().variables, QStringList{u"EX_ORG"_s});
    QCOMPARE(provider.test.body, "key={key}"_qba);
    QCOMPARE(provider.test.contentType, "application/x-www-form-urlencoded"_qba);
    QCOMPARE(provider.test.headers, (QList<std::pair<QByteArray, QByteArray>>{{"Accept", "text/plain"}}));
    QCOMPARE(provider.modelIdMember, u"id"_s);
    QCOMPARE(provider.tells.credit.minusPath, u"used"_s);
    QCOMPARE(provider.tells.credit.factor, 0.01);
    QCOMPARE(provider.tells.credit.unitPath, u"currency"_s);
    QCOMPARE(provider.tells.scopes.header, "x-oauth-scopes"_qba);
    QCOMPARE(provider.rateLimits.constFirst().remaining, "x-remaining"_qba);
    QCOMPARE(provider.answers.at(0).header, "x-remaining"_qba);
    QCOMPARE(provider.answers.at(0).hint, AnswerHint::MaybeQuota);
    QCOMPARE(provider.answers.at(1).atLeastPath, u"limit"_s);
    const KeyFamily &family = provider.families.constFirst();
    QCOMPARE(family.use, KeyUse::Issuing);
    QCOMPARE(family.transport->header, "X-Key"_qba);
    QCOMPARE(family.test->defaultBase, QUrl(u"https://other.example.org"_s));
    QCOMPARE(family.successPath, u"id"_s);
    QCOMPARE(family.answers.constFirst().means, TestStatus::Valid);
}

void EntryFormatTest::aTestElsewhereIsNotMadeAtAKeysOwnBaseUrlUnlessTheEntrySaysSo()
{
    const QJsonObject elsewhere = withIn(wellFormedProvider(), u"test"_s, u"base"_s, u"https://other.example.org"_s);
    QCOMPARE(read(wellFormedProvider()).test.ownBasePath, u"/models"_s);
    QVERIFY(read(elsewhere).test.ownBasePath.isEmpty());
    QCOMPARE(read(withIn(elsewhere, u"test"_s, u"own_base_path"_s, u"/v1/me"_s)).test.ownBasePath, u"/v1/me"_s);
}

void EntryFormatTest::aWrongMemberIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QJsonObject>("provider");
    QTest::addColumn<QString>("place");
    const QJsonObject good = wellFormedProvider();
    const auto row = [](const char *name, const QJsonObject &provider, const QString &place) {
        QTest::newRow(name) << provider << QString(u"providers[0]."_s + place);
    };
    const QString family = u"key.families[0]."_s;
    row("unknown kind", with(good, u"kind"_s, u"remote"_s), u"kind"_s);
    row("no base URL in the cloud", with(good, u"base_url"_s, QJsonValue::Undefined), u"base_url"_s);
    row("retired some day", with(good, u"retired"_s, u"2026-02-30"_s), u"retired"_s);
    row("unknown issuing", with(good, u"issuing"_s, u"maybe"_s), u"issuing"_s);
    row("unknown manner of issuing",
        with(good, u"issue"_s, QJsonObject{{u"manner"_s, u"other"_s}, {u"path"_s, u"/keys"_s}}), u"issue.manner"_s);
    row("issuing without a path", with(good, u"issue"_s, QJsonObject{{u"manner"_s, u"openrouter"_s}}), u"issue.path"_s);
    row("balance_path of old", with(good, u"balance_path"_s, u"credit"_s), u"balance_path"_s);
    row("model_id without models",
        with(with(with(good, u"models_path"_s, QJsonValue::Undefined), u"success_path"_s, u"id"_s), u"model_id"_s,
             u"id"_s),
        u"model_id"_s);
    row("region in the clear",
        with(good, u"regions"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}, {u"base_url"_s, u"http://example.cn"_s}}}),
        u"regions[0].base_url"_s);
    row("region without an address", with(good, u"regions"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}}}),
        u"regions[0].base_url"_s);
    row("header of a key with a line break",
        with(good, u"key_headers"_s, QJsonArray{QJsonObject{{u"name"_s, u"X\r\nY"_s}, {u"label"_s, u"x"_s}}}),
        u"key_headers[0].name"_s);
    row("key in a cookie", withIn(good, u"auth"_s, u"header"_s, u"Cookie"_s), u"auth.header"_s);
    row("key in the host", withIn(good, u"auth"_s, u"header"_s, u"HOST"_s), u"auth.header"_s);
    row("another host by a header", withIn(good, u"test"_s, u"headers"_s, QJsonObject{{u"Host"_s, u"evil.example"_s}}),
        u"test.headers"_s);
    row("header with a line break", withIn(good, u"test"_s, u"headers"_s, QJsonObject{{u"Accept"_s, u"a\r\nX: y"_s}}),
        u"test.headers"_s);
    row("body of a GET", withBody(u"x"_s, u"GET"_s), u"test.body"_s);
    row("body with a line break", withBody(u"a\nb"_s), u"test.body"_s);
    row("key twice in the body", withBody(u"{key}{key}"_s), u"test.body"_s);
    row("body without a type",
        with(good, u"test"_s,
             with(withBody(u"x"_s).value("test"_L1).toObject(), u"content_type"_s, QJsonValue::Undefined)),
        u"test.content_type"_s);
    row("type without a body", withIn(good, u"test"_s, u"content_type"_s, u"text/plain"_s), u"test.content_type"_s);
    row("own base path without a base", withIn(good, u"test"_s, u"own_base_path"_s, u"/x"_s), u"test.own_base_path"_s);
    row("own base path to another host",
        withIn(withIn(good, u"test"_s, u"base"_s, u"https://a.example"_s), u"test"_s, u"own_base_path"_s,
               u"@evil.example/"_s),
        u"test.own_base_path"_s);
    row("unknown use", withFamily({{u"use"_s, u"secret"_s}}), family + u"use"_s);
    row("family's test deletes",
        withFamily({{u"test"_s, with(ownTest, u"method"_s, u"DELETE"_s)}, {u"success_path"_s, u"id"_s}}),
        family + u"test.method"_s);
    row("family's test without a mark", withFamily({{u"test"_s, ownTest}}), family + u"success_path"_s);
    row("family's mark without a test", withFamily({{u"success_path"_s, u"id"_s}}), family + u"success_path"_s);
    row("never sent, yet tested",
        withFamily({{u"use"_s, u"never_sent"_s}, {u"test"_s, ownTest}, {u"success_path"_s, u"id"_s}}),
        family + u"use"_s);
    row("family's key in a cookie", withFamily({{u"auth"_s, QJsonObject{{u"header"_s, u"cookie"_s}}}}),
        family + u"auth.header"_s);
    row("unknown hint", withRule({{u"status"_s, QJsonArray{404}}, {u"hint"_s, u"none"_s}}), u"answers[0].hint"_s);
    row("header and path", withRule({{u"header"_s, u"x"_s}, {u"path"_s, u"y"_s}, {u"equals"_s, u"z"_s}}),
        u"answers[0].header"_s);
    row("header and nothing to compare", withRule({{u"status"_s, QJsonArray{403}}, {u"header"_s, u"x"_s}}),
        u"answers[0].means"_s);
    row("header that is none", withRule({{u"header"_s, u"a b"_s}, {u"equals"_s, u"z"_s}}), u"answers[0].header"_s);
    row("at_least_path that is none", withRule({{u"path"_s, u"a"_s}, {u"at_least_path"_s, u"b..c"_s}}),
        u"answers[0].at_least_path"_s);
    row("unknown fact", withFact(u"mood"_s, {{u"path"_s, u"x"_s}}), u"tells.mood"_s);
    row("fact of nowhere", withFact(u"credit"_s, {{u"unit"_s, u"USD"_s}}), u"tells.credit.path"_s);
    row("fact of two places", withFact(u"owner"_s, {{u"path"_s, u"x"_s}, {u"header"_s, u"y"_s}}),
        u"tells.owner.path"_s);
    row("unit of a text", withFact(u"owner"_s, {{u"path"_s, u"x"_s}, {u"unit"_s, u"USD"_s}}), u"tells.owner.unit"_s);
    row("two units", withFact(u"limit"_s, {{u"path"_s, u"x"_s}, {u"unit"_s, u"USD"_s}, {u"unit_path"_s, u"y"_s}}),
        u"tells.limit.unit_path"_s);
    row("unit with a line break", withFact(u"limit"_s, {{u"path"_s, u"x"_s}, {u"unit"_s, u"U\nSD"_s}}),
        u"tells.limit.unit"_s);
    row("factor of zero", withFact(u"used"_s, {{u"path"_s, u"x"_s}, {u"factor"_s, 0}}), u"tells.used.factor"_s);
    row("limit of nothing", withLimit({{u"limit"_s, u"x"_s}}), u"rate_limits[0].of"_s);
    row("limit without a number", withLimit({{u"of"_s, u"tokens"_s}, {u"reset"_s, u"x"_s}}), u"rate_limits[0].limit"_s);
    row("limit's header with a colon", withLimit({{u"of"_s, u"tokens"_s}, {u"limit"_s, u"x:"_s}}),
        u"rate_limits[0].limit"_s);
}

void EntryFormatTest::aWrongMemberIsRefusedWithItsPlace()
{
    QFETCH(QJsonObject, provider);
    QFETCH(QString, place);
    const Result<Catalogue> catalogue = Catalogue::fromJson(document({provider}));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(catalogue.error().value(ErrorField::Field), place);
    QVERIFY(!catalogue.error().value(ErrorField::Reason).isEmpty());
}

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::EntryFormatTest)
#include "EntryFormatTest.moc"
