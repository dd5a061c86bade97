// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody can do to the rows who has no key: it shows, by name, and harms no other key.
#include "support/vault/TestVault.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x80);
    return bytes;
}

} // namespace

class TamperingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;
    std::optional<KeyEntry> m_target;
    std::optional<KeyEntry> m_other;

    VaultService &service() { return m_vault->service(); }
    QVariant column(const QString &name, const KeyEntry &entry)
    {
        return m_vault->look(u"SELECT %1 FROM api_keys WHERE id = ?"_s.arg(name), {entry.id.value()});
    }
    void setColumn(const QString &name, const KeyEntry &entry, const QVariant &value)
    {
        m_vault->alter(u"UPDATE api_keys SET %1 = ? WHERE id = ?"_s.arg(name), {value, entry.id.value()});
    }

    /// Whether using the target fails as damage that says which key it is, and the other key is unharmed.
    bool targetIsDamagedAlone()
    {
        const auto error = errorOf(service().handOut(m_target->id, {HandOutPurpose::Print, u"test"_s}));
        const auto subject = codeOf(service().testSubject(m_target->id));
        const auto damaged = valueOf(service().damagedKeys());
        return error && error->code == ErrorCode::KeyDamaged && error->value(ErrorField::Key) == m_target->id.toString()
            && !error->value(ErrorField::Provider).isEmpty() && subject == ErrorCode::KeyDamaged && damaged.size() == 1
            && damaged.first().id == m_target->id && damaged.first().damage
            && m_vault->secretBytes(m_other->id) == madeUpKey(u"groq"_s, 2);
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        m_target = m_vault->add(u"openai"_s, u"target"_s, 1);
        m_other = m_vault->add(u"groq"_s, u"other"_s, 2);
    }

    void nothingIsDamagedUnlessItWasAltered()
    {
        QCOMPARE(valueOf(service().damagedKeys()).size(), 0);
        QVERIFY(!valueOf(service().status()).warning);
    }

    // Header, nonce, ciphertext and tag.
    void anyByteOfASealedFieldThatWasAlteredIsNoticed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("secret") << u"sealed_secret"_s;
        QTest::newRow("attributes") << u"sealed_attributes"_s;
        QTest::newRow("outcome") << u"sealed_outcome"_s;
        QTest::newRow("name hash") << u"name_hash"_s;
        QTest::newRow("UUID") << u"uuid"_s;
    }
    void anyByteOfASealedFieldThatWasAlteredIsNoticed()
    {
        QFETCH(QString, name);
        valueOf(service().recordTests({{m_target->id, {.status = TestStatus::Valid}}}));
        const QByteArray whole = column(name, *m_target).toByteArray();
        QVERIFY(whole.size() >= 16);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            setColumn(name, *m_target, flipped(whole, at));
            const auto error = errorOf(service().handOut(m_target->id, {HandOutPurpose::Print, u"test"_s}));
            QVERIFY2(error.has_value(), qPrintable(QString::number(at)));
            // A version byte says "made by a later program", which is no less a refusal.
            if (error->code != ErrorCode::FormatTooNew)
                QCOMPARE(error->code, ErrorCode::KeyDamaged);
        }
        setColumn(name, *m_target, flipped(whole, whole.size() - 1));
        QVERIFY(targetIsDamagedAlone());
        setColumn(name, *m_target, whole);
        QCOMPARE(m_vault->secretBytes(m_target->id), madeUpKey(u"openai"_s, 1));
    }

    void fieldsThatAreCutOrEmptyAreNoticed_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"sealed_secret"_s, u"sealed_attributes"_s, u"uuid"_s, u"name_hash"_s})
            QTest::newRow(qUtf8Printable(name)) << name;
    }
    void fieldsThatAreCutOrEmptyAreNoticed()
    {
        QFETCH(QString, name);
        const QByteArray whole = column(name, *m_target).toByteArray();
        for (const QByteArray &other : {QByteArray(""), whole.first(1), whole.chopped(1), QByteArray(whole + '\0')}) {
            setColumn(name, *m_target, other);
            QVERIFY(targetIsDamagedAlone());
        }
    }

    void aColumnThatWasAlteredIsNoticed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("provider") << u"provider"_s << QVariant(u"anthropic"_s);
        QTest::newRow("unknown provider") << u"provider"_s << QVariant(u"nobody"_s);
        QTest::newRow("active") << u"is_active"_s << QVariant(0);
        QTest::newRow("attributes version") << u"attributes_version"_s << QVariant(2);
        QTest::newRow("secret version") << u"secret_version"_s << QVariant(2);
        QTest::newRow("secret version that wraps") << u"secret_version"_s << QVariant(4294967297LL);
        QTest::newRow("outcome of nothing") << u"sealed_outcome"_s << QVariant(QByteArray("x"));
    }
    void aColumnThatWasAlteredIsNoticed()
    {
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        setColumn(name, *m_target, value);
        QVERIFY(targetIsDamagedAlone());
    }

    void theNameIsSaidWhereItCanStillBeRead()
    {
        setColumn(u"sealed_secret"_s, *m_target, QByteArray("nonsense"));
        const auto error = errorOf(service().handOut(m_target->id, {HandOutPurpose::Print, u"test"_s}));
        QCOMPARE(error->value(ErrorField::Name), u"target"_s);
        QCOMPARE(error->value(ErrorField::Provider), u"openai"_s);
    }

    void rowsWhoseFieldsWereSwappedAreBothDamaged_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"sealed_secret"_s, u"sealed_attributes"_s})
            QTest::newRow(qUtf8Printable(name)) << name;
    }
    void rowsWhoseFieldsWereSwappedAreBothDamaged()
    {
        QFETCH(QString, name);
        // Of one provider, so that only the row tells them apart.
        const KeyEntry twin = m_vault->add(u"openai"_s, u"twin"_s, 3);
        const QVariant mine = column(name, *m_target);
        setColumn(name, *m_target, column(name, twin));
        setColumn(name, twin, mine);
        QCOMPARE(codeOf(service().handOut(m_target->id, {HandOutPurpose::Print, u"test"_s})), ErrorCode::KeyDamaged);
        QCOMPARE(codeOf(service().handOut(twin.id, {HandOutPurpose::Print, u"test"_s})), ErrorCode::KeyDamaged);
        QCOMPARE(m_vault->secretBytes(m_other->id), madeUpKey(u"groq"_s, 2));
    }

    void aWholeRowUnderAnotherNumberIsDamaged()
    {
        m_vault->alter(u"UPDATE api_keys SET id = 77 WHERE id = ?"_s, {m_target->id.value()});
        QCOMPARE(codeOf(service().handOut(KeyId(77), {HandOutPurpose::Print, u"test"_s})), ErrorCode::KeyDamaged);
        QCOMPARE(valueOf(service().status()).warning->code, ErrorCode::VaultDamaged);
    }

    void aSecretInThePlaceOfAttributesDoesNotOpen()
    {
        setColumn(u"sealed_attributes"_s, *m_target, column(u"sealed_secret"_s, *m_target));
        QVERIFY(targetIsDamagedAlone());
        QVERIFY(m_vault->entry(m_target->id).attributes.name.isEmpty());
    }

    void aRowOfAnotherVaultIsDamaged()
    {
        TestVault foreign(TestVault::State::Missing);
        valueOf(foreign.service().create({.passphrase = TestVault::passphrase()}));
        foreign.add(u"openai"_s, u"target"_s, 1);
        for (const QString &name :
             {u"uuid"_s, u"name_hash"_s, u"secret_hash"_s, u"sealed_attributes"_s, u"sealed_secret"_s})
            setColumn(name, *m_target, foreign.look(u"SELECT %1 FROM api_keys"_s.arg(name)));
        QVERIFY(targetIsDamagedAlone());
    }

    void aRowBroughtBackToAnOlderStateIsNoticed()
    {
        m_vault->alter(u"CREATE TABLE kept AS SELECT * FROM api_keys"_s);
        valueOf(service().edit(m_target->id, {.secret = secretOf(madeUpKey(u"openai"_s, 9))}));
        m_vault->alter(u"DELETE FROM api_keys WHERE id = ?"_s, {m_target->id.value()});
        m_vault->alter(u"INSERT INTO api_keys SELECT * FROM kept WHERE id = ?"_s, {m_target->id.value()});
        QVERIFY(targetIsDamagedAlone());
    }

    void anAddressBroughtBackIsNoticed()
    {
        valueOf(service().edit(m_target->id, {.baseUrl = u"https://evil.example"_s}));
        m_vault->alter(u"CREATE TABLE kept AS SELECT * FROM api_keys"_s);
        valueOf(service().edit(m_target->id, {.baseUrl = u""_s}));
        m_vault->alter(
            u"UPDATE api_keys SET (attributes_version, sealed_attributes) = (SELECT attributes_version, sealed_attributes FROM kept"
            " WHERE kept.id = api_keys.id)"_s);
        QVERIFY(targetIsDamagedAlone());
    }

    void aRemovedRowThatCameBackIsNoticed()
    {
        m_vault->alter(u"CREATE TABLE kept AS SELECT * FROM api_keys"_s);
        valueOf(service().remove(m_target->id));
        m_vault->alter(u"INSERT INTO api_keys SELECT * FROM kept WHERE id = ?"_s, {m_target->id.value()});
        QVERIFY(targetIsDamagedAlone());
    }

    void aRowThatIsMissingIsAWarningAndIsNoted()
    {
        m_vault->alter(u"DELETE FROM api_keys WHERE id = ?"_s, {m_target->id.value()});
        const auto warning = valueOf(service().status()).warning;
        QVERIFY(warning.has_value());
        QCOMPARE(warning->code, ErrorCode::VaultDamaged);
        QCOMPARE(warning->value(ErrorField::Detail), u"missing"_s);
        QCOMPARE(m_vault->secretBytes(m_other->id), madeUpKey(u"groq"_s, 2));
        const QList<AuditEvent> events = valueOf(service().history(2));
        QVERIFY(events.at(1).action == AuditAction::VaultAltered);
        QCOMPARE(events.at(1).detail, u"missing"_s);
        QVERIFY(events.at(1).key == m_target->id);
        QVERIFY(!valueOf(service().status()).warning);
    }

    void aRowThatIsMissingIsNoticedEvenIfAnotherWasPutInItsPlace()
    {
        m_vault->alter(u"CREATE TABLE kept AS SELECT * FROM api_keys"_s);
        valueOf(service().remove(m_target->id));
        const KeyEntry third = m_vault->add(u"mistral"_s, u"third"_s, 3);
        m_vault->alter(u"DELETE FROM api_keys WHERE id = ?"_s, {third.id.value()});
        m_vault->alter(u"INSERT INTO api_keys SELECT * FROM kept WHERE id = ?"_s, {m_target->id.value()});
        QVERIFY(valueOf(service().status()).warning.has_value());
    }

    void anAlteredIndexIsAWarningAndLocksNobodyOut()
    {
        const QByteArray index = m_vault->look(u"SELECT sealed_index FROM vault"_s).toByteArray();
        m_vault->alter(u"UPDATE vault SET sealed_index = ?"_s, {flipped(index, index.size() / 2)});
        QCOMPARE(valueOf(service().status()).warning->code, ErrorCode::VaultDamaged);
        QCOMPARE(m_vault->secretBytes(m_target->id), madeUpKey(u"openai"_s, 1));
        const QList<AuditEvent> events = valueOf(service().history(2));
        QVERIFY(events.at(1).action == AuditAction::VaultAltered);
        QVERIFY(!valueOf(service().status()).warning);
        QCOMPARE(valueOf(service().damagedKeys()).size(), 0);
    }

    void aBrokenUuidBesideAnAlteredIndexIsNoObstacle()
    {
        setColumn(u"uuid"_s, *m_target, QByteArray("short"));
        m_vault->alter(u"UPDATE vault SET sealed_index = x'00'"_s);
        QCOMPARE(m_vault->secretBytes(m_other->id), madeUpKey(u"groq"_s, 2));
        QVERIFY(targetIsDamagedAlone());
    }

    void anOlderIndexDoesNotVouchForOlderRows()
    {
        m_vault->alter(u"CREATE TABLE kept AS SELECT * FROM api_keys"_s);
        const QByteArray index = m_vault->look(u"SELECT sealed_index FROM vault"_s).toByteArray();
        valueOf(service().edit(m_target->id, {.secret = secretOf(madeUpKey(u"openai"_s, 9))}));
        m_vault->alter(u"UPDATE vault SET sealed_index = ?"_s, {index});
        QVERIFY(valueOf(service().status()).warning.has_value());
    }

    void damageShowsInTheListWithoutBeingAsked()
    {
        setColumn(u"provider"_s, *m_target, u"anthropic"_s);
        const QList<KeyEntry> entries = valueOf(service().keys());
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries.at(0).damage.has_value());
        QVERIFY(!entries.at(1).damage.has_value());
    }

    void aKeyThatIsDamagedIsNotChanged()
    {
        setColumn(u"sealed_attributes"_s, *m_target, QByteArray("nonsense"));
        QCOMPARE(codeOf(service().edit(m_target->id, {.note = u"n"_s})), ErrorCode::KeyDamaged);
        QCOMPARE(valueOf(service().recordTests({{m_target->id, {}}})).constFirst().error->code, ErrorCode::KeyDamaged);
    }

    void aSoundKeyIsChosenOverADamagedOne()
    {
        valueOf(service().setPolicy(ProviderId(u"openai"_s), SelectionPolicy::Pool));
        const KeyEntry second = m_vault->add(u"openai"_s, u"second"_s, 3);
        setColumn(u"sealed_attributes"_s, *m_target, QByteArray("nonsense"));
        QCOMPARE(valueOf(service().find(u"openai"_s)).id, second.id);
        setColumn(u"sealed_attributes"_s, second, QByteArray("nonsense"));
        QVERIFY(valueOf(service().find(u"openai"_s)).damage.has_value());
    }

    void aTriggerInTheFileIsNotRun()
    {
        m_vault->close();
        m_vault->alter(u"CREATE TRIGGER evil AFTER UPDATE ON api_keys BEGIN DELETE FROM audit; END"_s);
        QCOMPARE(codeOf(m_vault->anotherService()->unlockWithPassphrase(TestVault::passphrase())),
                 ErrorCode::VaultDamaged);
    }
};

QTEST_GUILESS_MAIN(TamperingTest)
#include "TamperingTest.moc"
