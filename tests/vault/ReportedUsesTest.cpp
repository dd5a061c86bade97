// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that get keys over the local API say themselves how they used them.
#include "support/vault/TestVault.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReportedUsesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;

    VaultService &service() { return m_vault->service(); }

private Q_SLOTS:
    void init() { m_vault = std::make_unique<TestVault>(); }

    void reportsOfProgramsAddUp()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s, 1);
        const KeyEntry other = m_vault->add(u"groq"_s, u"other"_s, 2);
        const Moment start = m_vault->clock().now();
        QSignalSpy changed(&service(), &VaultService::keysChanged);
        QSignalSpy edited(&service(), &VaultService::keysEdited);
        valueOf(service().reportUses({{key.id, 3, 1, u"429 too many"_s, start + 3s},
                                      {KeyId(99), 1, 1, u"whose?"_s, start},
                                      {other.id, 1, 0, {}, start + 2s}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(edited.size(), 0);
        valueOf(service().reportUses({{key.id, 2, 1, {}, start + 1s}}));
        const KeyEntry used = m_vault->entry(key.id);
        QCOMPARE(used.useCount, 5);
        QCOMPARE(used.errorCount, 2);
        QCOMPARE(used.lastError, u"429 too many"_s);
        QVERIFY(used.lastUsed == start + 3s);
        QVERIFY(!used.damage);
        QCOMPARE(m_vault->entry(other.id).useCount, 1);
        QCOMPARE(m_vault->entry(other.id).errorCount, 0);
    }

    void aReportKeepsWhatTestsFound()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s, 1);
        valueOf(service().recordTests({{key.id, {.status = TestStatus::Valid, .detail = u"fine"_s}}}));
        valueOf(service().reportUses({{key.id, 1, 1, u"refused"_s, m_vault->clock().now()}}));
        const KeyEntry used = m_vault->entry(key.id);
        QCOMPARE(used.lastTest->detail, u"fine"_s);
        QVERIFY(used.lastValidated);
        QCOMPARE(valueOf(service().tests(key.id, 10)).size(), 1);
    }

    void noKeyIsKeptInAnError()
    {
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s, 1);
        const QString secret = QString::fromLatin1(madeUpKey(u"openai"_s, 1));
        valueOf(service().reportUses({{key.id, 1, 1, u"refused: "_s + secret, m_vault->clock().now()}}));
        const QString kept = m_vault->entry(key.id).lastError;
        QVERIFY(kept.startsWith("refused: "_L1));
        QVERIFY(!kept.contains(secret));
        valueOf(service().reportUses({{key.id, 1, 1, QString(600, u'x') + secret, m_vault->clock().now()}}));
        QCOMPARE(m_vault->entry(key.id).lastError.size(), 500);
    }

    void whatIsServedIsInTheHistoryAndCountsNoUse_data()
    {
        QTest::addColumn<bool>("often");
        QTest::newRow("once") << false;
        QTest::newRow("of many") << true;
    }
    void whatIsServedIsInTheHistoryAndCountsNoUse()
    {
        QFETCH(bool, often);
        const KeyEntry key = m_vault->add(u"openai"_s, u"work"_s, 1);
        const HandOut how{.purpose = HandOutPurpose::Api, .program = u"editor"_s, .often = often};
        for (int i = 0; i < 3; ++i)
            QVERIFY(valueOf(service().handOut(key.id, how)).equals(madeUpKey(u"openai"_s, 1)));
        m_vault->reopen();
        QVERIFY(!m_vault->entry(key.id).lastUsed);
        QCOMPARE(m_vault->entry(key.id).useCount, 0);
        const AuditEvent event = valueOf(service().history(1)).constFirst();
        QCOMPARE(toText(event.action), "key.served"_L1);
        QCOMPARE(event.detail, u"editor"_s);
        QCOMPARE(event.times, often ? 2 : 1);
        const QList<KeyUsage> usage = valueOf(service().usage());
        QCOMPARE(usage.size(), 1);
        QCOMPARE(usage[0].uses, 3);
        QCOMPARE(usage[0].programs[0].program, u"editor"_s);
    }
};

QTEST_GUILESS_MAIN(ReportedUsesTest)
#include "ReportedUsesTest.moc"
