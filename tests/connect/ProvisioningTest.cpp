// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/Provisioning.h"
#include "providers/Catalogue.h"
#include "support/network/LoopbackProvider.h"
#include "support/vault/TestVault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray management = madeUpKey(u"openrouter"_s, 1);
const QByteArray issued = madeUpKey(u"openrouter"_s, 2);
const QByteArray facts =
    R"({"hash": "abc", "name": "Keyherd", "label": "sk-or-v1-a...b", "disabled": true, "limit": 2.5,
    "usage": 1, "expires_at": "2030-12-31T23:59:59Z"})";

} // namespace

class ProvisioningTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static ManagementKey keyAt(const QString &url, const QString &provider = u"openrouter"_s)
    {
        return {ProviderId(provider), secretOf(management), url};
    }

    [[nodiscard]] static QByteArray bodyOf(const LoopbackProvider &loopback)
    {
        const QByteArray received = loopback.received();
        return received.sliced(received.indexOf("\r\n\r\n") + 4);
    }

    Catalogue m_catalogue = Catalogue::builtIn();
    Provisioning m_provisioning{m_catalogue};

private Q_SLOTS:
    void aKeyIsMadeAsItWasWishedFor()
    {
        const LoopbackProvider loopback({httpAnswer(201, R"({"key": ")" + issued + R"(", "data": )" + facts + "}")});
        const KeyWish wish{.name = u"for tests"_s,
                           .limit = 2.5,
                           .expires = QDateTime(QDate(2030, 12, 31), QTime(23, 59, 59), Qt::UTC)};
        const IssuedKey made = valueOf(m_provisioning.create(keyAt(loopback.url()), wish));
        QCOMPARE(made.secret.view(), issued);
        QCOMPARE(made.facts.id, u"abc"_s);
        QVERIFY(loopback.received().startsWith("POST /keys HTTP/1.1"));
        QVERIFY(loopback.received().contains(QByteArray("Authorization: Bearer " + management)));
        QVERIFY(loopback.received().contains("Content-Type: application/json"));
        QCOMPARE(QJsonDocument::fromJson(bodyOf(loopback)).object(),
                 (QJsonObject{{u"name"_s, u"for tests"_s},
                              {u"limit"_s, 2.5},
                              {u"expires_at"_s, u"2030-12-31T23:59:59Z"_s}}));
    }

    void whatIsNotWishedForIsNotSent()
    {
        const LoopbackProvider loopback({httpAnswer(201, R"({"key": ")" + issued + R"(", "data": {}})")});
        const IssuedKey made = valueOf(m_provisioning.create(keyAt(loopback.url()), {.name = u"plain"_s}));
        QCOMPARE(made.facts.id, QString());
        QCOMPARE(QJsonDocument::fromJson(bodyOf(loopback)).object(), (QJsonObject{{u"name"_s, u"plain"_s}}));
    }

    void keysAreListedWithWhatIsKnownOfThem()
    {
        const LoopbackProvider loopback(
            {httpAnswer(200, R"({"data": [)" + facts + R"(, {"name": "without an id"}]})")});
        const auto keys = valueOf(m_provisioning.list(keyAt(loopback.url())));
        QCOMPARE(keys.size(), 1);
        const ManagedKey key = keys.constFirst();
        QCOMPARE(key.name, u"Keyherd"_s);
        QVERIFY(key.disabled);
        QCOMPARE(key.limit, std::optional(2.5));
        QCOMPARE(key.used, std::optional(1.0));
        QVERIFY(key.expires && key.expires->date() == QDate(2030, 12, 31));
        QVERIFY(loopback.received().startsWith("GET /keys?include_disabled=true&offset=0 "));
    }

    void aFullPageIsFollowedByTheNext()
    {
        const QByteArray full = httpAnswer(200, R"({"data": [)" + QByteArray(facts + ",").repeated(99) + facts + "]}");
        const LoopbackProvider loopback(
            QList<Behaviour>{{.answer = full}, {.answer = httpAnswer(200, R"({"data": [)" + facts + "]}")}});
        QCOMPARE(valueOf(m_provisioning.list(keyAt(loopback.url()))).size(), 101);
        QVERIFY(loopback.received().contains("GET /keys?include_disabled=true&offset=100 "));
    }

    void aKeyIsSwitchedOff()
    {
        const LoopbackProvider loopback({httpAnswer(200, R"({"data": )" + facts + "}")});
        QVERIFY(valueOf(m_provisioning.setDisabled(keyAt(loopback.url()), u"abc"_s, true)).disabled);
        QVERIFY(loopback.received().startsWith("PATCH /keys/abc HTTP/1.1"));
        QCOMPARE(bodyOf(loopback), R"({"disabled":true})"_qba);
    }

    void aKeyIsDeleted()
    {
        const LoopbackProvider loopback({httpAnswer(200, R"({"deleted": true})")});
        valueOf(m_provisioning.remove(keyAt(loopback.url()), u"abc"_s));
        QVERIFY(loopback.received().startsWith("DELETE /keys/abc HTTP/1.1"));
        QCOMPARE(bodyOf(loopback), QByteArray());
    }

    void anIdThatWouldBeAnotherAddressIsNotSent()
    {
        const LoopbackProvider loopback({httpAnswer(200, "{}")});
        for (const QString &id : {u"../credits"_s, u"a?b"_s, u"a/b"_s, QString(), QString(129, u'a')})
            QCOMPARE(codeOf(m_provisioning.remove(keyAt(loopback.url()), id)), ErrorCode::NoSuchKey);
        QCOMPARE(loopback.requests(), 0);
    }

    void aRefusalIsToldWithoutAnyKey()
    {
        const LoopbackProvider loopback(
            {httpAnswer(403, R"({"error": {"code": 403, "message": "No: )" + management + R"("}})")});
        const auto error = errorOf(m_provisioning.create(keyAt(loopback.url()), {.name = u"no"_s}));
        QVERIFY(error && error->code == ErrorCode::IssuingRefused);
        QCOMPARE(error->value(ErrorField::Found), u"403"_s);
        QVERIFY(error->value(ErrorField::Detail).startsWith(u"No: "_s));
        QVERIFY(!error->toLogText().contains(QString::fromLatin1(management)));
    }

    void anAnswerWithoutAKeyIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another shape") << "{\"data\": {}}"_qba;
        QTest::newRow("no text") << "{\"key\": 1}"_qba;
        QTest::newRow("no JSON") << "<html>"_qba;
    }

    void anAnswerWithoutAKeyIsNoKey()
    {
        QFETCH(QByteArray, body);
        const LoopbackProvider loopback({httpAnswer(200, body)});
        QCOMPARE(codeOf(m_provisioning.create(keyAt(loopback.url()), {.name = u"no"_s})), ErrorCode::IssuingRefused);
    }

    void noRedirectGetsTheManagementKey()
    {
        const LoopbackProvider elsewhere({httpAnswer(201, R"({"key": ")" + issued + R"("})")});
        const LoopbackProvider loopback(
            {httpAnswer(307, "{}", "Location: " + elsewhere.url().toLatin1() + "/keys\r\n")});
        QCOMPARE(codeOf(m_provisioning.create(keyAt(loopback.url()), {.name = u"no"_s})), ErrorCode::IssuingRefused);
        QVERIFY(elsewhere.received().isEmpty());
    }

    void nothingGoesToAnUnsafeAddressOrWhereNoWayIsKnown()
    {
        QCOMPARE(codeOf(m_provisioning.list(keyAt(u"http://example.org/v1"_s))), ErrorCode::InsecureBaseUrl);
        QCOMPARE(codeOf(m_provisioning.list(keyAt({}, u"mistral"_s))), ErrorCode::NoIssuingApi);
        QCOMPARE(codeOf(m_provisioning.list(keyAt({}, u"nobody"_s))), ErrorCode::UnknownProvider);
    }

    void nobodyThereIsUnreachable()
    {
        QString url;
        {
            const LoopbackProvider gone({httpAnswer(200, "{}")});
            url = gone.url();
        }
        QCOMPARE(codeOf(m_provisioning.list(keyAt(url))), ErrorCode::ProviderUnreachable);
    }
};

QTEST_GUILESS_MAIN(ProvisioningTest)
#include "ProvisioningTest.moc"
