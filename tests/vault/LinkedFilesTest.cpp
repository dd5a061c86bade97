// SPDX-License-Identifier: GPL-3.0-or-later
// What the vault knows of linked files: kept sealed, and what shows if somebody alters a row.
#include "support/vault/TestVault.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class LinkedFilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;

    VaultService &service() { return m_vault->service(); }
    LinkedFile keep(const QByteArray &path = "/home/caf\xE9/.env")
    {
        return valueOf(service().keepLink(
            {.path = path, .variables = {{u"GROQ_API_KEY"_s, u"groq"_s, {"one", "two"}}, {u"B"_s, u"7"_s, {}}}}));
    }

private Q_SLOTS:
    void init() { m_vault = std::make_unique<TestVault>(); }

    void aLinkIsThereAfterARestart()
    {
        const LinkedFile kept = keep();
        m_vault->reopen();
        const QList<LinkedFile> links = valueOf(service().links());
        QCOMPARE(links.size(), 1);
        QVERIFY(links.constFirst().id == kept.id);
        QCOMPARE(links.constFirst().path, QByteArray("/home/caf\xE9/.env"));
        QVERIFY(links.constFirst().variables == kept.variables);
    }

    void aLinkIsKeptAnew()
    {
        LinkedFile kept = keep();
        kept.variables = {{u"C"_s, u"openai"_s, {"three"}}};
        valueOf(service().keepLink(kept));
        const QList<LinkedFile> links = valueOf(service().links());
        QCOMPARE(links.size(), 1);
        QVERIFY(links.constFirst().variables == kept.variables);
    }

    void whatWasDroppedIsGone()
    {
        const LinkedFile kept = keep();
        valueOf(service().dropLink(*kept.id));
        QVERIFY(valueOf(service().links()).isEmpty());
        QCOMPARE(errorOf(answerOf(service().keepLink(kept)))->code, ErrorCode::NotLinked);
    }

    void nothingOfItIsReadableInTheFile()
    {
        keep("/home/somebody/.env");
        for (const QByteArray &part : {QByteArray("somebody"), QByteArray("GROQ_API_KEY")})
            QVERIFY(!m_vault->fileBytes().contains(part));
    }

    void aRowThatWasAlteredIsSaidAndTheOthersStay()
    {
        const LinkedFile one = keep("/one");
        keep("/two");
        m_vault->alter(u"UPDATE linked_files SET sealed_facts = (SELECT sealed_facts FROM linked_files WHERE id <> ?)"
                       " WHERE id = ?"_s,
                       {one.id->value(), one.id->value()});
        const QList<LinkedFile> links = valueOf(service().links());
        QCOMPARE(links.at(0).damage->code, ErrorCode::VaultDamaged);
        QCOMPARE(links.at(0).path, QByteArray());
        QCOMPARE(links.at(1).path, QByteArray("/two"));
    }

    void anOlderStateOfARowIsNotBelieved()
    {
        LinkedFile kept = keep();
        const QVariant old = m_vault->look(u"SELECT sealed_facts FROM linked_files"_s);
        valueOf(service().keepLink(kept));
        m_vault->alter(u"UPDATE linked_files SET sealed_facts = ?"_s, {old});
        QCOMPARE(valueOf(service().links()).constFirst().damage->code, ErrorCode::VaultDamaged);
    }

    void aLockedVaultTellsNothing()
    {
        keep();
        valueOf(service().lock());
        QCOMPARE(errorOf(answerOf(service().links()))->code, ErrorCode::VaultLocked);
    }
};

QTEST_GUILESS_MAIN(LinkedFilesTest)
#include "LinkedFilesTest.moc"
