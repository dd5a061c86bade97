// SPDX-License-Identifier: GPL-3.0-or-later
// Clients of the local API: what a token is worth, and what shows if somebody alters their rows.
#include "support/vault/TestVault.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClientsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;

    VaultService &service() { return m_vault->service(); }
    IssuedToken add(const QString &name = u"editor"_s, ClientScope scope = ClientScope::Read,
                    const QList<ProviderId> &providers = {})
    {
        return valueOf(service().addClient({name, scope, providers}));
    }
    QList<Client> clients() { return valueOf(service().clients()); }
    Client only() { return clients().constFirst(); }
    QList<TokenHash> hashes()
    {
        QList<TokenHash> all;
        for (const ClientTable::Row &row : valueOf(service().clientTable()).rows)
            all << row.hash;
        return all;
    }
    QStringList damaged()
    {
        QStringList names;
        for (const Client &client : clients()) {
            if (client.damage)
                names << client.name;
        }
        return names;
    }
    static TokenHash hashOf(const IssuedToken &issued) { return tokenHash(issued.token.view()); }

private Q_SLOTS:
    void init() { m_vault = std::make_unique<TestVault>(); }

    void aTokenHasItsShapeAndIsAnotherEachTime()
    {
        const IssuedToken one = add(u"one"_s);
        const IssuedToken two = add(u"two"_s);
        const QRegularExpression shape(u"^khd_[A-Za-z0-9_-]{43}$"_s);
        QVERIFY(shape.match(QString::fromLatin1(one.token.view())).hasMatch());
        QVERIFY(!one.token.equals(two.token.view()));
    }

    // Of the example text of RFC 7693, as "b2sum -l 256" says.
    void aTokensHashIsBlake2b()
    {
        QCOMPARE(tokenHash("abc").toHex(),
                 QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    }

    void aClientIsThereAfterARestartAndItsTokenIsKnown()
    {
        const IssuedToken issued =
            add(u" Editor "_s, ClientScope::Manage, {ProviderId(u"openai"_s), ProviderId(u"groq"_s)});
        m_vault->reopen();
        const ClientTable table = valueOf(service().clientTable());
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows[0].hash, hashOf(issued));
        const Client client = table.rows[0].client.value();
        QVERIFY(client.id == issued.client.id);
        QCOMPARE(client.name, u"Editor"_s);
        QVERIFY(client.scope == ClientScope::Manage);
        QCOMPARE(client.providers, (QList{ProviderId(u"openai"_s), ProviderId(u"groq"_s)}));
        QVERIFY(client.created == m_vault->clock().now());
        QVERIFY(!client.lastUsed && !client.damage);
        QCOMPARE(client.requests, 0);
        QVERIFY(client.mayUse(ProviderId(u"groq"_s)) && !client.mayUse(ProviderId(u"anthropic"_s)));
    }

    void neitherTokenNorNameIsReadableInTheFile()
    {
        const IssuedToken issued = add(u"somebody's editor"_s, ClientScope::Read, {ProviderId(u"mistral"_s)});
        valueOf(service().noteClientUses({{issued.client.id, 1, m_vault->clock().now(), u"/opt/secretive"_s}}));
        const QByteArray bytes = m_vault->fileBytes();
        QVERIFY(!bytes.contains(issued.token.view().toByteArray()));
        QVERIFY(!bytes.contains(issued.token.view().sliced(4).toByteArray()));
        for (const QByteArray &part : {QByteArray("somebody"), QByteArray("mistral"), QByteArray("secretive")})
            QVERIFY(!bytes.contains(part));
    }

    void aNameIsTakenWhateverItsCase()
    {
        add(u"Editor"_s);
        const auto error = errorOf(service().addClient({u"EDITOR"_s}));
        QCOMPARE(error->code, ErrorCode::ClientNameTaken);
        QCOMPARE(error->value(ErrorField::Name), u"EDITOR"_s);
        QCOMPARE(clients().size(), 1);
    }

    void whatIsNoNameOrProviderIsRefused()
    {
        QCOMPARE(codeOf(service().addClient({u"ab"_s})), ErrorCode::InvalidName);
        QCOMPARE(codeOf(service().addClient({u"a\nb c"_s})), ErrorCode::InvalidName);
        QCOMPARE(codeOf(service().addClient({QString(101, u'x')})), ErrorCode::InvalidName);
        QCOMPARE(codeOf(service().addClient({u"editor"_s, ClientScope::Read, {ProviderId(u"nobody"_s)}})),
                 ErrorCode::UnknownProvider);
        QVERIFY(clients().isEmpty());
    }

    void aRevokedTokenIsGone()
    {
        const IssuedToken kept = add(u"kept"_s);
        add(u"editor"_s);
        QCOMPARE(valueOf(service().revokeClient(u"Editor"_s)).name, u"editor"_s);
        QCOMPARE(hashes(), QList{hashOf(kept)});
        m_vault->reopen();
        QCOMPARE(hashes(), QList{hashOf(kept)});
        const auto error = errorOf(service().revokeClient(u"editor"_s));
        QCOMPARE(error->code, ErrorCode::NoSuchClient);
        QCOMPARE(error->value(ErrorField::Detail), u"editor"_s);
        const IssuedToken again = add(u"editor"_s);
        QVERIFY(again.client.id.value() > 2);
    }

    void aClientIsRevokedByItsIdUnlessAnotherHasThatName()
    {
        for (const QString &name : {u"first"_s, u"second"_s})
            add(name);
        m_vault->alter(u"UPDATE sqlite_sequence SET seq = 99 WHERE name = 'clients'"_s);
        add(u"third"_s);
        add(u"100"_s);
        QCOMPARE(valueOf(service().revokeClient(u"2"_s)).name, u"second"_s);
        QCOMPARE(valueOf(service().revokeClient(u"100"_s)).name, u"100"_s);
        QCOMPARE(valueOf(service().revokeClient(u"100"_s)).name, u"third"_s);
    }

    void aLockedVaultGivesTheHashesOnly()
    {
        const IssuedToken issued = add();
        valueOf(service().lock());
        QCOMPARE(codeOf(service().clients()), ErrorCode::VaultLocked);
        const ClientTable table = valueOf(service().clientTable());
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows[0].hash, hashOf(issued));
        QVERIFY(!table.rows[0].client);
        QCOMPARE(codeOf(service().addClient({u"other"_s})), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(service().revokeClient(u"editor"_s)), ErrorCode::VaultLocked);
    }

    void withoutAVaultThereIsNoTable()
    {
        TestVault none(TestVault::State::Missing);
        QCOMPARE(codeOf(none.service().clientTable()), ErrorCode::VaultMissing);
    }

    void theHistorySaysWhoGotATokenForWhat()
    {
        add(u"editor"_s, ClientScope::Proxy, {ProviderId(u"openai"_s), ProviderId(u"groq"_s)});
        add(u"tool"_s);
        valueOf(service().revokeClient(u"tool"_s));
        const QList<AuditEvent> events = valueOf(service().history(3));
        QCOMPARE(toText(events[2].action), "client.added"_L1);
        QCOMPARE(events[2].name, u"editor"_s);
        QCOMPARE(events[2].detail, u"proxy openai groq"_s);
        QCOMPARE(events[1].detail, u"read"_s);
        QCOMPARE(toText(events[0].action), "client.revoked"_L1);
        QCOMPARE(events[0].name, u"tool"_s);
        QVERIFY(!valueOf(service().verifyHistory()).firstBroken);
    }

    void usesAddUpAndTheProgramBeforeIsRemembered()
    {
        const ClientId id = add().client.id;
        const Moment start = m_vault->clock().now();
        const qint64 records = valueOf(service().verifyHistory()).records;
        valueOf(service().noteClientUses(
            {{id, 2, start + 5s, u"/usr/bin/one"_s, u"no such key"_s}, {ClientId(77), 1, start, u"/usr/bin/gone"_s}}));
        valueOf(service().noteClientUses({{id, 3, start + 4s, u"/usr/bin/two"_s}}));
        valueOf(service().noteClientUses({{id, 1, start + 9s}}));
        m_vault->reopen();
        const Client client = only();
        QCOMPARE(client.requests, 6);
        QVERIFY(client.lastUsed == start + 9s);
        QCOMPARE(client.program, u"/usr/bin/two"_s);
        QCOMPARE(client.otherProgram, u"/usr/bin/one"_s);
        QCOMPARE(client.lastError, u"no such key"_s);
        QCOMPARE(valueOf(service().verifyHistory()).records, records);
    }

    void clientsThatComeAndGoAreTold()
    {
        QSignalSpy changed(&service(), &VaultService::clientsChanged);
        QSignalSpy keys(&service(), &VaultService::keysChanged);
        const ClientId id = add().client.id;
        QCOMPARE(changed.size(), 1);
        valueOf(service().noteClientUses({{id, 1, m_vault->clock().now()}}));
        QCOMPARE(changed.size(), 1);
        valueOf(service().revokeClient(u"editor"_s));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(codeOf(service().revokeClient(u"editor"_s)), ErrorCode::NoSuchClient);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(keys.size(), 0);
    }

    void anotherProcessNoticesThem()
    {
        const auto other = m_vault->anotherService(true);
        valueOf(other->unlockWithPassphrase(TestVault::passphrase()));
        QSignalSpy changed(other.get(), &VaultService::clientsChanged);
        add();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(valueOf(other->clients()).size(), 1);
    }

    void anyByteOfTheFactsThatWasAlteredIsNoticed()
    {
        add(u"editor"_s);
        add(u"other"_s);
        const QByteArray whole = m_vault->look(u"SELECT sealed_facts FROM clients WHERE id = 1"_s).toByteArray();
        for (qsizetype at = 0; at < whole.size(); at += at < 34 ? 1 : 13) {
            QByteArray altered = whole;
            altered[at] = static_cast<char>(altered.at(at) ^ 1);
            m_vault->alter(u"UPDATE clients SET sealed_facts = ? WHERE id = 1"_s, {altered});
            QCOMPARE(damaged(), QStringList{u"editor"_s});
        }
    }

    void whatWasDoneToARowIsNoticed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QStringList>("found");
        const QStringList editor{u"editor"_s};
        const QStringList both{u"editor"_s, u"other"_s};
        const QString aside = u"CREATE TABLE aside AS SELECT * FROM clients"_s;
        const QString none = u"UPDATE clients SET token_hash = id"_s;
        const auto swapped = [](const QString &column) {
            return u"UPDATE clients SET %1 = (SELECT %1 FROM aside WHERE aside.id = 3 - clients.id)"_s.arg(column);
        };
        QTest::newRow("another token") << QStringList{u"UPDATE clients SET token_hash = randomblob(32) WHERE id = 1"_s}
                                       << editor;
        QTest::newRow("another UUID") << QStringList{u"UPDATE clients SET uuid = zeroblob(16) WHERE id = 1"_s}
                                      << editor;
        QTest::newRow("half a UUID") << QStringList{u"UPDATE clients SET uuid = zeroblob(8) WHERE id = 1"_s} << editor;
        QTest::newRow("another version") << QStringList{u"UPDATE clients SET version = 2 WHERE id = 1"_s} << editor;
        QTest::newRow("swapped facts") << QStringList{aside, swapped(u"sealed_facts"_s)} << both;
        QTest::newRow("swapped tokens") << QStringList{aside, none, swapped(u"token_hash"_s)} << both;
        QTest::newRow("swapped rows") << QStringList{u"UPDATE clients SET id = id + 10"_s,
                                                     u"UPDATE clients SET id = 13 - id"_s}
                                      << QStringList{u"editor"_s, u"other"_s};
        QTest::newRow("deleted") << QStringList{u"DELETE FROM clients WHERE id = 1"_s} << editor;
    }
    void whatWasDoneToARowIsNoticed()
    {
        QFETCH(QStringList, statements);
        QFETCH(QStringList, found);
        add(u"editor"_s);
        add(u"other"_s);
        for (const QString &statement : statements)
            m_vault->alter(statement);
        QStringList names = damaged();
        names.sort();
        QCOMPARE(names, found);
        for (const ClientTable::Row &row : valueOf(service().clientTable()).rows)
            QVERIFY(row.client->damage || !found.contains(row.client->name));
        QCOMPARE(codeOf(service().addClient({u"editor"_s})), ErrorCode::ClientNameTaken);
        valueOf(service().revokeClient(u"editor"_s));
        add(u"editor"_s);
        QVERIFY(!damaged().contains(u"editor"_s));
    }

    void aTokenThatWasDeletedFromOutsideIsNotInTheTable()
    {
        add();
        m_vault->alter(u"DELETE FROM clients"_s);
        QVERIFY(hashes().isEmpty());
        QCOMPARE(damaged(), QStringList{u"editor"_s});
    }

    void aRevokedTokenThatIsBroughtBackIsWorthNothing()
    {
        add();
        m_vault->alter(u"CREATE TABLE aside AS SELECT * FROM clients"_s);
        valueOf(service().revokeClient(u"editor"_s));
        m_vault->alter(u"INSERT INTO clients SELECT * FROM aside"_s);
        QCOMPARE(only().damage->code, ErrorCode::ClientDamaged);
        QCOMPARE(only().damage->value(ErrorField::Name), u"1"_s);
        QVERIFY(valueOf(service().clientTable()).rows[0].client->damage);
        valueOf(service().revokeClient(u"1"_s));
        QVERIFY(clients().isEmpty());
    }

    void usesOfAnAlteredClientAreLeftOut()
    {
        const ClientId id = add().client.id;
        m_vault->alter(u"UPDATE clients SET uuid = zeroblob(8)"_s);
        valueOf(service().noteClientUses({{id, 1, m_vault->clock().now()}}));
        QCOMPARE(m_vault->look(u"SELECT request_count FROM clients"_s).toInt(), 0);
    }

    // What is known of its last use is a hint only.
    void aClientWhoseLastUseWasAlteredIsStillGood()
    {
        const ClientId id = add().client.id;
        valueOf(service().noteClientUses({{id, 1, m_vault->clock().now(), u"/usr/bin/one"_s}}));
        m_vault->alter(u"UPDATE clients SET sealed_last = zeroblob(99)"_s);
        QVERIFY(!only().damage);
        QCOMPARE(only().program, QString());
        valueOf(service().noteClientUses({{id, 1, m_vault->clock().now(), u"/usr/bin/two"_s}}));
        QCOMPARE(only().program, u"/usr/bin/two"_s);
    }

    // The head says which tokens there are; without it one that was revoked could be brought back.
    void withoutAHeadNoTokenIsBelieved()
    {
        add(u"editor"_s);
        add(u"other"_s);
        m_vault->alter(u"UPDATE vault SET sealed_head = zeroblob(120)"_s);
        QCOMPARE(damaged(), (QStringList{QString(), QString()}));
        m_vault->add(u"groq"_s, u"a change"_s);
        QCOMPARE(damaged(), (QStringList{QString(), QString()}));
        valueOf(service().revokeClient(u"1"_s));
        valueOf(service().revokeClient(u"2"_s));
        add(u"editor"_s);
        QVERIFY(damaged().isEmpty());
    }

    // What the fifth version of the schema lacks is this table, and its part of the head.
    void aVaultOfTheFifthSchemaOpensAndTakesClients()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s, 1);
        m_vault->close();
        m_vault->alter(u"DROP TABLE clients"_s);
        m_vault->alter(u"PRAGMA user_version = 5"_s);
        m_vault->reopen();
        QVERIFY(QFile::exists(m_vault->path() + u".before-6"_s));
        QVERIFY(!valueOf(service().status()).warning);
        QCOMPARE(m_vault->secretBytes(key.id), madeUpKey(u"openai"_s, 1));
        add();
        m_vault->reopen();
        QCOMPARE(clients().size(), 1);
        QVERIFY(!valueOf(service().verifyHistory()).firstBroken);
    }
};

QTEST_GUILESS_MAIN(ClientsTest)
#include "ClientsTest.moc"
