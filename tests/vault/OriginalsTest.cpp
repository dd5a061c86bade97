// SPDX-License-Identifier: GPL-3.0-or-later
// The originals of redacted files: kept sealed, given out whole, and what shows if somebody alters their rows.
#include "support/vault/TestVault.h"

#include <QFile>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class OriginalsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;

    VaultService &service() { return m_vault->service(); }

    static RedactedFile file(const QByteArray &path = "/home/caf\xE9/.env")
    {
        return {.path = path,
                .mode = 0640,
                .owner = 1000,
                .group = 100,
                .modified = 1'600'000'000'123'456'789,
                .replaced = {{4, 5, "keyherd://openai/work"}}};
    }
    KeptOriginal keep(const QByteArray &path = "/tmp/file", const QByteArray &content = "KEY=plain text\n")
    {
        return valueOf(service().keepOriginal(file(path), secretOf(content)));
    }

private Q_SLOTS:
    void init() { m_vault = std::make_unique<TestVault>(); }

    void anOriginalIsThereAfterARestart()
    {
        const KeptOriginal kept = valueOf(service().keepOriginal(file(), secretOf("KEY=plain text\n")));
        m_vault->reopen();
        const QList<KeptOriginal> originals = valueOf(service().originals());
        QCOMPARE(originals.size(), 1);
        const RedactedFile &found = originals.constFirst().file;
        QCOMPARE(originals.constFirst().id, kept.id);
        QCOMPARE(found.path, file().path);
        QCOMPARE(found.mode, 0640U);
        QCOMPARE(found.owner, 1000U);
        QCOMPARE(found.group, 100U);
        QCOMPARE(found.modified, 1'600'000'000'123'456'789);
        QVERIFY(found.replaced == file().replaced);
        QCOMPARE(found.redacted, m_vault->clock().now());
        QCOMPARE(valueOf(service().original(kept.id)).view().toByteArray(), QByteArray("KEY=plain text\n"));
    }

    void originalsComeInTheOrderTheyWereKept()
    {
        keep("/b");
        keep("/a");
        const QList<KeptOriginal> originals = valueOf(service().originals());
        QCOMPARE(originals.at(0).file.path, QByteArray("/b"));
        QCOMPARE(originals.at(1).file.path, QByteArray("/a"));
    }

    void nothingOfItIsReadableInTheFile()
    {
        keep("/home/somebody/.env");
        for (const QByteArray &part : {QByteArray("plain text"), QByteArray("somebody"), QByteArray("keyherd://")})
            QVERIFY(!m_vault->fileBytes().contains(part));
    }

    void whatWasGivenBackIsGone()
    {
        const KeptOriginal kept = keep();
        valueOf(service().dropOriginal(kept.id));
        QVERIFY(valueOf(service().originals()).isEmpty());
        QCOMPARE(codeOf(service().original(kept.id)), ErrorCode::NoOriginal);
        QCOMPARE(codeOf(service().dropOriginal(kept.id)), ErrorCode::NoOriginal);
    }

    void theHistorySaysWhichFile()
    {
        valueOf(service().dropOriginal(keep("/tmp/one").id));
        const QList<AuditEvent> events = valueOf(service().history(2));
        QCOMPARE(events.at(1).action, AuditAction::FileRedacted);
        QCOMPARE(events.at(1).detail, u"/tmp/one"_s);
        QCOMPARE(events.at(0).action, AuditAction::FileRestored);
        QCOMPARE(events.at(0).detail, u"/tmp/one"_s);
        QVERIFY(!valueOf(service().verifyHistory()).firstBroken);
    }

    void aFileThatIsTooLargeIsRefused()
    {
        const QByteArray most(largestOriginal, 'x');
        QCOMPARE(valueOf(service().original(keep("/a", most).id)).size(), std::size_t(largestOriginal));
        QCOMPARE(codeOf(service().keepOriginal(file(), secretOf(QByteArray(largestOriginal + 1, 'x')))),
                 ErrorCode::FileTooLarge);
        QCOMPARE(valueOf(service().originals()).size(), 1);
    }

    void aLockedVaultGivesNothing()
    {
        const KeptOriginal kept = keep();
        valueOf(service().lock());
        QCOMPARE(codeOf(service().originals()), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(service().original(kept.id)), ErrorCode::VaultLocked);
        QCOMPARE(codeOf(service().keepOriginal(file(), secretOf("x"))), ErrorCode::VaultLocked);
    }

    void contentsThatWereSwappedDoNotOpen()
    {
        const KeptOriginal one = keep("/one", "first");
        const KeptOriginal two = keep("/two", "second");
        m_vault->alter(u"UPDATE redacted_files SET sealed_content ="
                       " (SELECT sealed_content FROM redacted_files WHERE id = ?) WHERE id = ?"_s,
                       {two.id.value(), one.id.value()});
        QCOMPARE(codeOf(service().original(one.id)), ErrorCode::VaultDamaged);
        QVERIFY(!codeOf(service().original(two.id)));
    }

    void factsThatWereAlteredAreSaidAndTheOthersStay()
    {
        const KeptOriginal one = keep("/one");
        keep("/two");
        m_vault->alter(u"UPDATE redacted_files SET sealed_facts = x'00' WHERE id = ?"_s, {one.id.value()});
        const QList<KeptOriginal> originals = valueOf(service().originals());
        QCOMPARE(originals.at(0).damage->code, ErrorCode::VaultDamaged);
        QVERIFY(!originals.at(1).damage);
        QCOMPARE(originals.at(1).file.path, QByteArray("/two"));
    }

    // What the second version of the schema lacks is this table and those that came after it.
    void aVaultOfTheSecondSchemaOpensAndTakesOriginals()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s, 1);
        m_vault->close();
        m_vault->alter(u"DROP TABLE redacted_files"_s);
        m_vault->alter(u"DROP TABLE rotations"_s);
        m_vault->alter(u"DROP TABLE linked_files"_s);
        m_vault->alter(u"DROP TABLE clients"_s);
        m_vault->alter(u"PRAGMA user_version = 2"_s);
        m_vault->reopen();
        QVERIFY(QFile::exists(m_vault->path() + u".before-3"_s));
        QVERIFY(!valueOf(service().status()).warning);
        QCOMPARE(m_vault->secretBytes(key.id), madeUpKey(u"openai"_s, 1));
        keep("/one");
        m_vault->reopen();
        QCOMPARE(valueOf(service().originals()).size(), 1);
        QVERIFY(!valueOf(service().verifyHistory()).firstBroken);
    }
};

QTEST_GUILESS_MAIN(OriginalsTest)
#include "OriginalsTest.moc"
