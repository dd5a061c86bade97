// SPDX-License-Identifier: GPL-3.0-or-later
// Changing what unlocks a vault; the keychain's part is in VaultKeychainTest.
#include "support/vault/TestVault.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class SlotsTest : public QObject
{
    Q_OBJECT

    static Confirmation confirmed(TestVault &vault)
    {
        return valueOf(vault.service().confirmWithPassphrase(TestVault::passphrase()));
    }

    static Secret typed(const RecoveryKey &key) { return secretOf(key.text().view()); }

    /// Adds a recovery key; what a person would have on paper.
    static Secret addRecoveryKey(TestVault &vault)
    {
        auto key = valueOf(RecoveryKey::random());
        Secret text = typed(key);
        static_cast<void>(valueOf(vault.service().addRecoveryKey(std::move(key), confirmed(vault))));
        return text;
    }

    static QList<SlotInfo> slotsOf(TestVault &vault) { return valueOf(vault.service().status()).slots; }

private Q_SLOTS:
    void aVaultCanBeMadeWithARecoveryKeyThatOpensIt()
    {
        TestVault vault(TestVault::State::Missing);
        auto key = valueOf(RecoveryKey::random());
        const Secret text = typed(key);
        NewVault how{.passphrase = TestVault::passphrase()};
        how.recoveryKey = std::move(key);
        valueOf(vault.service().create(std::move(how)));
        vault.add(u"openai"_s, u"work"_s);
        const auto other = vault.anotherService();
        valueOf(other->unlockWithPassphrase(secretOf(text.view())));
        QCOMPARE(valueOf(other->keys()).size(), 1);
    }

    void aRecoveryKeyAloneIsNoWayIntoANewVault()
    {
        TestVault vault(TestVault::State::Missing);
        NewVault how;
        how.recoveryKey = valueOf(RecoveryKey::random());
        QCOMPARE(codeOf(vault.service().create(std::move(how))), ErrorCode::InvalidArgument);
        QVERIFY(!QFileInfo::exists(vault.path()));
    }

    void anAddedRecoveryKeyOpensTheVaultAsItWasTyped()
    {
        TestVault vault;
        const Secret text = addRecoveryKey(vault);
        const auto other = vault.anotherService();
        valueOf(other->unlockWithPassphrase(secretOf(text.view().toByteArray().toLower().replace('-', " "))));
        valueOf(other->confirmWithPassphrase(secretOf(text.view())));
        valueOf(other->unlockWithPassphrase(TestVault::passphrase()));
    }

    void whatIsWrongWithARecoveryKeyIsSaid()
    {
        TestVault vault;
        const Secret text = addRecoveryKey(vault);
        const auto other = vault.anotherService();
        QCOMPARE(codeOf(other->unlockWithPassphrase(typed(valueOf(RecoveryKey::random())))),
                 ErrorCode::WrongRecoveryKey);
        QCOMPARE(codeOf(other->unlockWithPassphrase(secretOf(text.view().chopped(1)))), ErrorCode::RecoveryKeyMistyped);
        QCOMPARE(codeOf(other->unlockWithPassphrase(secretOf("correct horse"))), ErrorCode::WrongPassphrase);
        TestVault without;
        QCOMPARE(codeOf(without.service().unlockWithPassphrase(secretOf(text.view()))), ErrorCode::NoRecoverySlot);
    }

    void whereOnlyARecoveryKeyOpensAnythingElseIsNone()
    {
        TestVault vault;
        const Secret text = addRecoveryKey(vault);
        vault.alter(u"DELETE FROM key_slots WHERE kind = 'passphrase'"_s);
        QCOMPARE(codeOf(vault.service().unlockWithPassphrase(TestVault::passphrase())), ErrorCode::RecoveryKeyMistyped);
        valueOf(vault.service().unlockWithPassphrase(secretOf(text.view())));
    }

    void aSlipInTheMarkOfTheFormatIsOneToo()
    {
        TestVault vault;
        QByteArray text = addRecoveryKey(vault).view().toByteArray();
        text[2] = '7';
        QCOMPARE(codeOf(vault.service().unlockWithPassphrase(secretOf(text))), ErrorCode::RecoveryKeyMistyped);
        vault.alter(u"DELETE FROM key_slots WHERE kind = 'passphrase'"_s);
        QCOMPARE(codeOf(vault.service().unlockWithPassphrase(secretOf(text))), ErrorCode::RecoveryKeyMistyped);
    }

    void aSecondPassphraseOpensTheVaultToo()
    {
        TestVault vault;
        const SlotInfo added = valueOf(vault.service().addPassphrase(secretOf("another one"), confirmed(vault)));
        QCOMPARE(added.kind, SlotKind::Passphrase);
        QCOMPARE(slotsOf(vault).last().id, added.id);
        const auto other = vault.anotherService();
        valueOf(other->unlockWithPassphrase(secretOf("another one")));
        valueOf(other->unlockWithPassphrase(TestVault::passphrase()));
        QCOMPARE(codeOf(other->unlockWithPassphrase(secretOf("a third"))), ErrorCode::WrongPassphrase);
    }

    void anEmptyPassphraseIsNone()
    {
        TestVault vault;
        QCOMPARE(codeOf(vault.service().addPassphrase(Secret(), confirmed(vault))), ErrorCode::PassphraseEmpty);
        QCOMPARE(slotsOf(vault).size(), 1);
    }

    void aWayThatWasRemovedOpensNothing()
    {
        TestVault vault;
        const Secret text = addRecoveryKey(vault);
        valueOf(vault.service().removeSlot(slotsOf(vault).last().id, confirmed(vault)));
        QCOMPARE(slotsOf(vault).size(), 1);
        QCOMPARE(codeOf(vault.anotherService()->unlockWithPassphrase(secretOf(text.view()))),
                 ErrorCode::NoRecoverySlot);
    }

    void theLastWayForEveryDayStays()
    {
        TestVault vault;
        static_cast<void>(addRecoveryKey(vault));
        QCOMPARE(codeOf(vault.service().removeSlot(slotsOf(vault).first().id, confirmed(vault))), ErrorCode::LastSlot);
        QCOMPARE(codeOf(vault.service().removeSlot(77, confirmed(vault))), ErrorCode::NoSuchSlot);
        valueOf(vault.anotherService()->unlockWithPassphrase(TestVault::passphrase()));
    }

    void theHistoryTellsOfEachChange()
    {
        TestVault vault;
        static_cast<void>(addRecoveryKey(vault));
        valueOf(vault.service().removeSlot(slotsOf(vault).last().id, confirmed(vault)));
        const auto events = valueOf(vault.service().history(2));
        QCOMPARE(events.at(1).action, AuditAction::SlotAdded);
        QCOMPARE(events.at(0).action, AuditAction::SlotRemoved);
        QCOMPARE(events.at(0).detail, u"recovery"_s);
        QVERIFY(!valueOf(vault.service().verifyHistory()).firstBroken);
    }

    void whoWaitsForItHearsOfEachChange()
    {
        TestVault vault;
        QSignalSpy changed(&vault.service(), &VaultService::slotsChanged);
        static_cast<void>(addRecoveryKey(vault));
        valueOf(vault.service().removeSlot(slotsOf(vault).last().id, confirmed(vault)));
        QTRY_COMPARE(changed.size(), 2);
    }

    void aLockedVaultIsNotChanged()
    {
        TestVault vault(TestVault::State::Locked);
        QCOMPARE(codeOf(vault.service().addPassphrase(secretOf("another one"), confirmed(vault))),
                 ErrorCode::VaultLocked);
        QCOMPARE(codeOf(vault.service().removeSlot(1, confirmed(vault))), ErrorCode::VaultLocked);
        QCOMPARE(slotsOf(vault).size(), 1);
    }

    void theConfirmationOfAnotherVaultChangesNothing()
    {
        TestVault vault;
        TestVault other(TestVault::State::Missing);
        valueOf(other.service().create({.passphrase = TestVault::passphrase()}));
        QCOMPARE(codeOf(vault.service().addPassphrase(secretOf("another one"), confirmed(other))),
                 ErrorCode::VaultReplaced);
        QCOMPARE(slotsOf(vault).size(), 1);
    }

    void aStoreThatFailsLeavesTheWaysAsTheyWere()
    {
        TestVault vault;
        vault.alter(u"CREATE TRIGGER fault BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'fault'); END"_s);
        QCOMPARE(codeOf(vault.service().addPassphrase(secretOf("another one"), confirmed(vault))),
                 ErrorCode::StorageFailed);
        QCOMPARE(slotsOf(vault).size(), 1);
    }
};

QTEST_GUILESS_MAIN(SlotsTest)
#include "SlotsTest.moc"
