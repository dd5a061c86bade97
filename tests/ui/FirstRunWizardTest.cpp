// SPDX-License-Identifier: GPL-3.0-or-later
// This process has no keychain; one that answers is in `keychain_window`.
#include "firstrun/FirstRunWizard.h"

#include "MainWindow.h"
#include "common/Languages.h"
#include "home/HomePage.h"
#include "models/ImportTableModel.h"
#include "providers/SyntheticKeys.h"
#include "ui/TestHerd.h"
#include "unlock/PassphraseStrength.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Words = u"gravel otter lantern seventeen"_s;

PassphraseStrength::Grade gradeOf(const char *passphrase)
{
    return PassphraseStrength::of(passphrase).grade();
}

} // namespace

class FirstRunWizardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<FirstRunWizard> m_wizard;
    std::unique_ptr<QSignalSpy> m_finished;

    QPushButton *button(const QString &name) { return m_wizard->findChild<QPushButton *>(name); }
    void press(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QCheckBox *box(const QString &name) { return m_wizard->findChild<QCheckBox *>(name); }
    QLineEdit *field(const QString &name) { return m_wizard->findChild<QLineEdit *>(name); }
    QString message()
    {
        auto *message = m_wizard->findChild<QFrame *>(u"Message"_s);
        return message->isVisible() ? message->accessibleName() : QString();
    }
    QString searchProblems()
    {
        auto *problems = m_wizard->findChild<QFrame *>(u"Search problems"_s);
        return problems->isVisible() ? problems->accessibleName() : QString();
    }
    QString location() { return m_herd->vault().location(); }
    void choosePassphrase()
    {
        press(u"Next"_s);
        field(u"Passphrase"_s)->setText(Words);
        field(u"Passphrase again"_s)->setText(Words);
    }
    /// Goes on to the ways in, once the keychain has answered or not.
    [[nodiscard]] bool show()
    {
        m_wizard->show();
        const auto *search = m_wizard->findChild<QProgressBar *>(u"Search"_s);
        if (!QTest::qWaitFor([search] { return !search->isVisible(); }))
            return false;
        press(u"Next"_s);
        return QTest::qWaitFor([this] { return button(u"Check again"_s)->isVisible(); });
    }

private Q_SLOTS:
    void init()
    {
        // Where keys are looked for.
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toUtf8());
        qunsetenv("OPENAI_API_KEY");
        m_herd = std::make_unique<TestHerd>(TestVault::State::Missing);
        m_wizard = std::make_unique<FirstRunWizard>(m_herd->keyherd());
        m_finished = std::make_unique<QSignalSpy>(m_wizard.get(), &FirstRunWizard::finished);
    }
    void cleanup()
    {
        m_wizard.reset();
        m_herd.reset();
    }

    void aMissingKeychainIsSaidAndAPassphraseGoneOnWith()
    {
        QVERIFY(show());
        QVERIFY(!box(u"Keychain"_s)->isEnabled());
        QVERIFY(!box(u"Keychain"_s)->isChecked());
        QVERIFY(box(u"Use passphrase"_s)->isChecked());
        const QString said = box(u"Keychain"_s)->accessibleDescription();
        QVERIFY2(said.contains(u"keychain does not answer"_s) && said.contains(u"passphrase"_s), qUtf8Printable(said));
        QVERIFY(button(u"Next"_s)->isEnabled());
    }

    void aVaultIsMadeThatThePassphraseOpens()
    {
        QVERIFY(show());
        choosePassphrase();
        press(u"Next"_s);
        press(u"Finish"_s);
        QTRY_COMPARE(m_finished->count(), 1);
        const VaultStatus status = valueOf(m_herd->vault().status());
        QVERIFY(status.exists);
        QVERIFY(!status.locked);
        QCOMPARE(status.slots.size(), 1);
        valueOf(m_herd->vault().lock());
        valueOf(m_herd->vault().unlockWithPassphrase(tests::secretOf(Words.toUtf8())));
        QVERIFY(field(u"Passphrase"_s)->text().isEmpty());
        QVERIFY(field(u"Passphrase again"_s)->text().isEmpty());
    }

    void aRecoveryKeyThatIsKeptOpensTheVaultToo()
    {
        QVERIFY(show());
        box(u"Use recovery key"_s)->click();
        choosePassphrase();
        press(u"Next"_s);
        const QByteArray key =
            (field(u"Recovery key"_s)->text() + field(u"Recovery key continued"_s)->text()).toLatin1();
        QVERIFY(!button(u"Next"_s)->isEnabled());
        box(u"Recovery key is kept"_s)->click();
        press(u"Next"_s);
        press(u"Finish"_s);
        QTRY_COMPARE(m_finished->count(), 1);
        QCOMPARE(valueOf(m_herd->vault().status()).slots.size(), 2);
        valueOf(m_herd->vault().lock());
        valueOf(m_herd->vault().unlockWithPassphrase(tests::secretOf(key)));
        QVERIFY(field(u"Recovery key"_s)->text().isEmpty());
    }

    void aRecoveryKeyAloneGoesNoFurther()
    {
        QVERIFY(show());
        box(u"Use recovery key"_s)->click();
        box(u"Use passphrase"_s)->click();
        QVERIFY(!button(u"Next"_s)->isEnabled());
        QVERIFY(box(u"Use passphrase"_s)->accessibleDescription().contains(u"another way"_s));
    }

    void nothingIsWrittenBeforeFinish()
    {
        QVERIFY(show());
        choosePassphrase();
        press(u"Next"_s);
        QVERIFY(button(u"Finish"_s)->isVisible());
        QVERIFY(!QFile::exists(location()));
    }

    void twoDifferentPassphrasesGoNoFurther()
    {
        QVERIFY(show());
        press(u"Next"_s);
        field(u"Passphrase"_s)->setText(Words);
        field(u"Passphrase again"_s)->setText(Words + u'!');
        QVERIFY(!button(u"Next"_s)->isEnabled());
        QCOMPARE(field(u"Passphrase again"_s)->accessibleDescription(), u"The two are not the same."_s);
        QTest::keyClick(field(u"Passphrase again"_s), Qt::Key_Return);
        QVERIFY(field(u"Passphrase"_s)->isVisible());
    }

    void noWayToUnlockGoesNoFurther()
    {
        QVERIFY(show());
        box(u"Use passphrase"_s)->setChecked(false);
        QVERIFY(!button(u"Next"_s)->isEnabled());
    }

    void goingBackKeepsWhatWasTyped()
    {
        QVERIFY(show());
        choosePassphrase();
        press(u"Next"_s);
        press(u"Back"_s);
        QCOMPARE(field(u"Passphrase"_s)->text(), Words);
        press(u"Back"_s);
        QVERIFY(box(u"Use passphrase"_s)->isVisible());
        press(u"Next"_s);
        QVERIFY(button(u"Next"_s)->isEnabled());
    }

    void aFailureIsSaidAndEverythingTypedStays()
    {
        QVERIFY(show());
        QFile other(location());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("something else") > 0);
        other.close();
        choosePassphrase();
        press(u"Next"_s);
        press(u"Finish"_s);
        QTRY_VERIFY(!message().isEmpty());
        QVERIFY2(message().contains(location()), qUtf8Printable(message()));
        QCOMPARE(field(u"Passphrase"_s)->text(), Words);
        QVERIFY(button(u"Back"_s)->isEnabled());
        QCOMPARE(m_finished->count(), 0);
        QVERIFY(other.remove());
        press(u"Finish"_s);
        QTRY_COMPARE(m_finished->count(), 1);
    }

    void enterGoesOnFromStepToStep()
    {
        QVERIFY(show());
        QTest::keyClick(box(u"Use passphrase"_s), Qt::Key_Return);
        field(u"Passphrase"_s)->setText(Words);
        field(u"Passphrase again"_s)->setText(Words);
        QTest::keyClick(field(u"Passphrase again"_s), Qt::Key_Return);
        QTest::keyClick(button(u"Finish"_s), Qt::Key_Return);
        QTRY_COMPARE(m_finished->count(), 1);
    }

    void theStrengthOfAPassphraseIsShown()
    {
        QVERIFY(show());
        press(u"Next"_s);
        auto *bar = m_wizard->findChild<QProgressBar *>(u"Strength"_s);
        field(u"Passphrase"_s)->setText(u"password1"_s);
        const int poor = bar->value();
        QVERIFY(field(u"Passphrase"_s)->accessibleDescription().startsWith(u"Poor"_s));
        field(u"Passphrase"_s)->setText(Words);
        QVERIFY(bar->value() > poor);
    }

    void commonWordsAreWeakAndUnrelatedOnesAreNot()
    {
        QCOMPARE(gradeOf("password1"), PassphraseStrength::Grade::Poor);
        QCOMPARE(gradeOf("keyherd"), PassphraseStrength::Grade::Poor);
        QCOMPARE(gradeOf(""), PassphraseStrength::Grade::Poor);
        QVERIFY(gradeOf("gravel otter lantern seventeen bicycle marmot") >= PassphraseStrength::Grade::Good);
    }

    void keysThatLieAroundComeInOnceTheyAreTicked()
    {
        qputenv("OPENAI_API_KEY", madeUpKey(u"openai"_s, 1));
        QFile dotenv(m_home->filePath(u".env"_s));
        QVERIFY(dotenv.open(QIODevice::WriteOnly));
        const QByteArray groq = "gsk_" + letters(52);
        dotenv.write("GROQ_API_KEY=" + groq + "\nOPENAI_API_KEY=" + madeUpKey(u"openai"_s, 1) + "\n");
        dotenv.close();
        m_wizard->show();
        auto *found = m_wizard->findChild<QTableView *>(u"Found keys"_s);
        QTRY_VERIFY(!m_wizard->findChild<QProgressBar *>(u"Search"_s)->isVisible());
        // The one that lies in two places comes once.
        QCOMPARE(found->model()->rowCount(), 2);
        QCOMPARE(found->model()->index(0, ImportTableModel::Provider).data(), u"OpenAI"_s);
        QVERIFY(found->model()->setData(found->model()->index(0, ImportTableModel::Provider), Qt::Unchecked,
                                        Qt::CheckStateRole));
        press(u"Next"_s);
        QTRY_VERIFY(button(u"Check again"_s)->isVisible());
        choosePassphrase();
        press(u"Next"_s);
        QVERIFY(!QFile::exists(location()));
        press(u"Finish"_s);
        auto *said = m_wizard->findChild<QLabel *>(u"What came in"_s);
        QTRY_VERIFY(said->isVisible() && said->text().startsWith(u"1 key"_s));
        if (button(u"Cancel"_s)->isVisible())
            press(u"Cancel"_s);
        QTRY_VERIFY(button(u"Finish"_s)->isEnabled());
        QCOMPARE(m_finished->count(), 0);
        press(u"Finish"_s);
        QCOMPARE(m_finished->count(), 1);
        const QList<KeyEntry> keys = m_herd->keys();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(m_herd->secretOf(keys.constFirst().id), groq);
    }

    void aKeyFileThatIsOpenToOthersIsNamed()
    {
        const QString path = QFileInfo(location()).absolutePath() + u"/key.txt"_s;
        QFile keyFile(path);
        QVERIFY(keyFile.open(QIODevice::WriteOnly) && keyFile.write(madeUpKey(u"openai"_s, 1)) > 0);
        keyFile.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        keyFile.close();
        m_wizard->show();
        QTRY_VERIFY(searchProblems().contains(path));
    }

    void aHomeThatCannotBeSearchedIsNotSaidToHoldNoKey()
    {
        qputenv("HOME", m_home->filePath(u"none"_s).toUtf8());
        m_wizard->show();
        QTRY_VERIFY(searchProblems().contains(m_home->filePath(u"none"_s)));
        for (const auto *label : m_wizard->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"or in the .env files"_s), qPrintable(label->text()));
    }

    void lockedMeanwhileItSaysAfterwardsWhatDidNotComeIn()
    {
        qputenv("OPENAI_API_KEY", madeUpKey(u"openai"_s, 1));
        Languages languages;
        languages.use(u"en"_s);
        MainWindow window(m_herd->keyherd(), languages);
        window.start();
        window.show();
        QTRY_VERIFY(window.findChild<FirstRunWizard *>());
        m_wizard.reset(window.findChild<FirstRunWizard *>());
        const QPointer<FirstRunWizard> wizard = m_wizard.get();
        QTRY_VERIFY(!m_wizard->findChild<QProgressBar *>(u"Search"_s)->isVisible());
        press(u"Next"_s);
        QTRY_VERIFY(button(u"Check again"_s)->isVisible());
        choosePassphrase();
        press(u"Next"_s);
        // On the vault's thread: nothing comes between.
        connect(
            &m_herd->vault(), &VaultService::lockedChanged, this, [this] { static_cast<void>(m_herd->vault().lock()); },
            Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
        press(u"Finish"_s);
        QTRY_VERIFY(window.findChild<UnlockPage *>()->isVisible());
        valueOf(m_herd->vault().unlockWithPassphrase(tests::secretOf(Words.toUtf8())));
        QTRY_VERIFY(m_wizard->isVisible());
        QTRY_VERIFY(message().contains(u"locked"_s));
        QVERIFY(m_herd->keys().isEmpty());
        press(u"Finish"_s);
        static_cast<void>(m_wizard.release());
        QTRY_VERIFY(!wizard);
        QVERIFY(window.findChild<HomePage *>()->isVisible());
    }

    void theKeychainAloneIsEnoughWhereOneAnswers()
    {
        QTemporaryDir home;
        QProcess process;
        process.start(QStringLiteral(WITH_KEYCHAIN),
                      {u"unlocked"_s, home.path(),
                       u"exec '%1' '%2' first"_s.arg(QStringLiteral(KEYCHAIN_WINDOW), home.filePath(u"vault.db"_s))});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), u"finished"_s);
    }
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    // The tests at the end of the first run reach nobody.
    qputenv("https_proxy", "http://127.0.0.1:9");
    QApplication application(argc, argv);
    FirstRunWizardTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "FirstRunWizardTest.moc"
