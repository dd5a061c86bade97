// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault/TestVault.h"

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ImportUndoTest : public QObject
{
    Q_OBJECT

    // Keys "NUMBER" of one import.
    static Uuid bring(TestVault &vault, int first, int count)
    {
        const Uuid batch = Uuid::random();
        std::vector<NewKey> keys;
        for (int number = first; number < first + count; ++number) {
            keys.push_back(newKey(u"openai"_s, u"key %1"_s.arg(number), number));
            keys.back().batch = batch;
        }
        static_cast<void>(valueOf(vault.service().addAll(std::move(keys))));
        return batch;
    }

    static QStringList names(const QList<KeyEntry> &entries)
    {
        QStringList all;
        for (const KeyEntry &entry : entries)
            all << entry.attributes.name;
        return all;
    }

    static QStringList present(TestVault &vault) { return names(valueOf(vault.service().keys())); }

private Q_SLOTS:
    void whatCameInTogetherGoesTogether()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"before"_s, 1000);
        const Uuid batch = bring(vault, 1, 3);
        vault.reopen();
        const ImportedKeys gone = valueOf(vault.service().undoImport(batch));
        QCOMPARE(names(gone.untouched), QStringList({u"key 1"_s, u"key 2"_s, u"key 3"_s}));
        QCOMPARE(names(gone.edited), QStringList());
        QCOMPARE(present(vault), QStringList{u"before"_s});
        vault.reopen();
        QCOMPARE(present(vault), QStringList{u"before"_s});
        QVERIFY(!valueOf(vault.service().verifyHistory()).firstBroken);
    }

    void manyGoAsOneChange()
    {
        TestVault vault;
        const Uuid batch = bring(vault, 1, 300);
        QCOMPARE(present(vault).size(), 300);
        const qint64 before = vault.look(u"SELECT head_version FROM vault"_s).toLongLong();
        QCOMPARE(valueOf(vault.service().undoImport(batch)).untouched.size(), 300);
        QCOMPARE(vault.look(u"SELECT head_version FROM vault"_s).toLongLong(), before + 1);
        QCOMPARE(present(vault), QStringList());
    }

    void whatWasChangedSinceStaysAndIsNamed()
    {
        TestVault vault;
        const Uuid batch = bring(vault, 1, 3);
        const QList<KeyEntry> entries = valueOf(vault.service().keys());
        KeyEdit note;
        note.note = u"mine now"_s;
        static_cast<void>(valueOf(vault.service().edit(entries.at(0).id, std::move(note))));
        KeyEdit secret;
        secret.secret = secretOf(madeUpKey(u"openai"_s, 77));
        static_cast<void>(valueOf(vault.service().edit(entries.at(2).id, std::move(secret))));
        const ImportedKeys gone = valueOf(vault.service().undoImport(batch));
        QCOMPARE(names(gone.untouched), QStringList{u"key 2"_s});
        QCOMPARE(names(gone.edited), QStringList({u"key 1"_s, u"key 3"_s}));
        QCOMPARE(present(vault), QStringList({u"key 1"_s, u"key 3"_s}));
    }

    void whatWasOnlyUsedOrSwitchedGoes()
    {
        TestVault vault;
        const Uuid batch = bring(vault, 1, 2);
        const QList<KeyEntry> entries = valueOf(vault.service().keys());
        QCOMPARE(vault.secretBytes(entries.at(0).id), madeUpKey(u"openai"_s, 1));
        KeyEdit active;
        active.activation = Activation::Active;
        static_cast<void>(valueOf(vault.service().edit(entries.at(1).id, std::move(active))));
        QCOMPARE(valueOf(vault.service().undoImport(batch)).untouched.size(), 2);
    }

    void theLastImportIsTheOneThatCameLastWhateverTheClockSays()
    {
        TestVault vault;
        const Uuid first = bring(vault, 1, 1);
        vault.clock().set(fromMilliseconds(toMilliseconds(vault.clock().now()) - 1000));
        const Uuid second = bring(vault, 2, 1);
        QVERIFY(valueOf(vault.service().lastImport())->batch == second);
        static_cast<void>(valueOf(vault.service().undoImport(second)));
        QVERIFY(valueOf(vault.service().lastImport())->batch == first);
        static_cast<void>(valueOf(vault.service().undoImport(first)));
        QVERIFY(!valueOf(vault.service().lastImport()));
    }

    void keysThatCameAloneBelongToNoImport()
    {
        TestVault vault;
        vault.add(u"openai"_s, u"alone"_s, 1);
        QVERIFY(!valueOf(vault.service().lastImport()));
        QCOMPARE(codeOf(vault.service().undoImport(Uuid::random())), ErrorCode::NothingToUndo);
        QCOMPARE(present(vault), QStringList{u"alone"_s});
    }

    void theHistorySaysWhyTheyWent()
    {
        TestVault vault;
        static_cast<void>(valueOf(vault.service().undoImport(bring(vault, 1, 1))));
        const AuditEvent event = valueOf(vault.service().history(1)).constFirst();
        QCOMPARE(event.action, AuditAction::KeyRemoved);
        QCOMPARE(event.name, u"key 1"_s);
        QCOMPARE(event.detail, u"import undone"_s);
    }
};

QTEST_GUILESS_MAIN(ImportUndoTest)
#include "ImportUndoTest.moc"
