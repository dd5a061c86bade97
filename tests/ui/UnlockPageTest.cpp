// SPDX-License-Identifier: GPL-3.0-or-later
// Keychains in their different states are on the other side of a process (`keychain_window`), because libraries keep
// their bus connection for the life of a process; this one has none.
#include "unlock/UnlockPage.h"

#include "ui/TestHerd.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class UnlockPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestVault> m_vault;
    std::unique_ptr<UnlockPage> m_page;
    std::unique_ptr<QSignalSpy> m_unlocked;

    void show(VaultService &vault)
    {
        m_page = std::make_unique<UnlockPage>(vault);
        m_unlocked = std::make_unique<QSignalSpy>(m_page.get(), &UnlockPage::unlocked);
        m_page->show();
        m_page->activate();
    }
    void showForPassphrase()
    {
        show(m_vault->service());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(passphrase()->isVisible());
    }
    QLineEdit *passphrase() { return m_page->findChild<QLineEdit *>(u"Passphrase"_s); }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    QString message()
    {
        auto *message = m_page->findChild<QFrame *>(u"Message"_s);
        return message->isVisible() ? message->accessibleName() : QString();
    }
    /// What `keychain_window` does in that state of the keychain: the line it prints.
    static QString outcome(const QString &state, const QString &home, const QString &vault, const QString &command)
    {
        QProcess process;
        process.start(QStringLiteral(WITH_KEYCHAIN),
                      {state, home, u"exec '%1' '%2' %3"_s.arg(QStringLiteral(KEYCHAIN_WINDOW), vault, command)});
        if (!process.waitForFinished(60'000))
            return u"did not end"_s;
        if (process.exitCode() != 0)
            return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

private Q_SLOTS:
    void init() { m_vault = std::make_unique<TestVault>(TestVault::State::Locked); }
    void cleanup()
    {
        m_page.reset();
        m_vault.reset();
    }

    void theRightPassphraseUnlocks()
    {
        showForPassphrase();
        QVERIFY(passphrase()->hasFocus());
        QTest::keyClicks(passphrase(), u"correct horse battery staple"_s);
        QTest::keyClick(passphrase(), Qt::Key_Return);
        QTRY_COMPARE(m_unlocked->count(), 1);
        QVERIFY(!valueOf(m_vault->service().status()).locked);
        QVERIFY(passphrase()->text().isEmpty());
    }

    void aWrongPassphraseKeepsThePageAndSaysSo()
    {
        showForPassphrase();
        passphrase()->setText(u"incorrect horse"_s);
        QTest::mouseClick(button(u"Unlock"_s), Qt::LeftButton);
        QTRY_VERIFY(!message().isEmpty());
        QVERIFY2(message().contains(u"The passphrase is wrong."_s), qUtf8Printable(message()));
        QVERIFY(passphrase()->hasFocus());
        QCOMPARE(passphrase()->selectedText().size(), passphrase()->text().size());
        QVERIFY(!passphrase()->isReadOnly());
        QVERIFY(button(u"Unlock"_s)->isEnabled());
        QCOMPARE(m_unlocked->count(), 0);
        QVERIFY(valueOf(m_vault->service().status()).locked);
    }

    void theRecoveryKeyUnlocksWhereThePassphraseIsForgotten()
    {
        valueOf(m_vault->service().unlockWithPassphrase(TestVault::passphrase()));
        auto key = valueOf(RecoveryKey::random());
        const QString text = QString::fromLatin1(key.text().view());
        static_cast<void>(valueOf(m_vault->service().addRecoveryKey(
            std::move(key), valueOf(m_vault->service().confirmWithPassphrase(TestVault::passphrase())))));
        valueOf(m_vault->service().lock());
        showForPassphrase();
        passphrase()->setText(u"what was it"_s);
        QTest::mouseClick(button(u"Use recovery key"_s), Qt::LeftButton);
        QVERIFY(passphrase()->hasFocus() && passphrase()->text().isEmpty());
        QCOMPARE(passphrase()->accessibleName(), u"Recovery key"_s);
        QTest::keyClicks(passphrase(), text.chopped(1));
        QTest::keyClick(passphrase(), Qt::Key_Return);
        QTRY_VERIFY2(message().contains(u"no recovery key"_s), qUtf8Printable(message()));
        passphrase()->setText(text.toLower());
        QTest::keyClick(passphrase(), Qt::Key_Return);
        QTRY_COMPARE(m_unlocked->count(), 1);
    }

    void whoHasNoRecoveryKeyIsNotAskedForOne()
    {
        showForPassphrase();
        QVERIFY(!button(u"Use recovery key"_s)->isVisible());
    }

    void nothingCanBePressedTwiceWhileAPassphraseIsChecked()
    {
        showForPassphrase();
        passphrase()->setText(u"correct horse battery staple"_s);
        QTest::mouseClick(button(u"Unlock"_s), Qt::LeftButton);
        QVERIFY(!button(u"Unlock"_s)->isEnabled());
        QVERIFY(passphrase()->isReadOnly());
        QTRY_COMPARE(m_unlocked->count(), 1);
    }

    void anEmptyPassphraseCannotBeTried()
    {
        showForPassphrase();
        QVERIFY(!button(u"Unlock"_s)->isEnabled());
        passphrase()->setText(u"x"_s);
        QVERIFY(button(u"Unlock"_s)->isEnabled());
    }

    void aHiddenPageHoldsNoPassphrase()
    {
        showForPassphrase();
        passphrase()->setText(u"half typed"_s);
        m_page->hide();
        QVERIFY(passphrase()->text().isEmpty());
    }

    void aVaultWithoutAKeychainSlotOffersNoKeychain()
    {
        showForPassphrase();
        QVERIFY(!button(u"Try keychain again"_s)->isVisible());
    }

    void aVaultThatIsOpenAlreadyAsksNothing()
    {
        valueOf(m_vault->service().unlockWithPassphrase(TestVault::passphrase()));
        show(m_vault->service());
        QTRY_COMPARE(m_unlocked->count(), 1);
    }

    void aMissingVaultIsSaid()
    {
        TestVault missing(TestVault::State::Missing);
        show(missing.service());
        QTRY_VERIFY(message().contains(u"There is no vault at"_s));
        m_page.reset();
    }

    void theKeychainUnlocksByItself()
    {
        QTemporaryDir home;
        const QString vault = home.filePath(u"vault.db"_s);
        QCOMPARE(outcome(u"unlocked"_s, home.path(), vault, u"make"_s), u"made"_s);
        QCOMPARE(outcome(u"unlocked"_s, home.path(), vault, u"open"_s), u"unlocked"_s);
    }

    void eachFailureOfTheKeychainIsSaidAndThePassphraseOffered_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("no service") << u"none"_s << u"does not answer"_s;
        QTest::newRow("locked") << u"locked"_s << u"keychain is locked"_s;
        QTest::newRow("entry missing") << u"unlocked"_s << u"has no entry for this vault"_s;
    }
    void eachFailureOfTheKeychainIsSaidAndThePassphraseOffered()
    {
        QFETCH(QString, state);
        QFETCH(QString, said);
        QTemporaryDir home;
        QTemporaryDir otherHome;
        const QString vault = home.filePath(u"vault.db"_s);
        QCOMPARE(outcome(u"unlocked"_s, home.path(), vault, u"make"_s), u"made"_s);
        const QString line = outcome(state, otherHome.path(), vault, u"open"_s);
        QVERIFY2(line.startsWith(u"passphrase and keychain offered: "_s), qUtf8Printable(line));
        QVERIFY2(line.contains(said), qUtf8Printable(line));
    }

    void anAskedKeychainCanBeLeftForThePassphrase()
    {
        QTemporaryDir home;
        const QString vault = home.filePath(u"vault.db"_s);
        QCOMPARE(outcome(u"unlocked"_s, home.path(), vault, u"make"_s), u"made"_s);
        QCOMPARE(outcome(u"unlocked"_s, home.path(), vault, u"leave"_s), u"unlocked with the passphrase"_s);
    }
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    UnlockPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "UnlockPageTest.moc"
