// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDialog.h"

#include "FreePort.h"
#include "TestHerd.h"
#include "common/Languages.h"
#include "common/Message.h"
#include "programs/ApiDialog.h"
#include "programs/ApiSwitch.h"
#include "unlock/ConfirmDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class SettingsDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ApiSwitch> m_switch;
    std::unique_ptr<SettingsDialog> m_dialog;

    [[nodiscard]] Settings &settings() { return m_herd->keyherd().settings(); }
    template<typename Widget>
    [[nodiscard]] Widget *control(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void open(TestVault::State state = TestVault::State::Unlocked)
    {
        cleanup();
        m_herd = std::make_unique<TestHerd>(state);
        m_window = std::make_unique<QWidget>();
        m_switch = std::make_unique<ApiSwitch>(m_herd->keyherd(), AskForUse(), *m_window);
        m_dialog = std::make_unique<SettingsDialog>(m_herd->keyherd(), *m_switch);
        m_dialog->show();
    }
    void showPage(int row) { control<QListWidget>(u"Settings pages"_s)->setCurrentRow(row); }
    void type(const QString &name, const QString &text)
    {
        auto *box = control<QSpinBox>(name);
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
    void damageKey()
    {
        valueOf(m_herd->vault().add(newKey(u"groq"_s, u"work"_s)));
        m_herd->alter(u"UPDATE api_keys SET sealed_secret = randomblob(length(sealed_secret))"_s);
    }
    [[nodiscard]] QPushButton &check() { return *control<QPushButton>(u"Check the vault"_s); }
    [[nodiscard]] ConfirmDialog *question() { return m_dialog->findChild<ConfirmDialog *>(); }
    void answer(const QString &passphrase)
    {
        question()->findChild<QLineEdit *>(u"Passphrase"_s)->setText(passphrase);
        question()->findChild<QPushButton *>(u"Save"_s)->click();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8()); }
    void init() { open(); }
    void cleanup()
    {
        m_dialog.reset();
        m_switch.reset();
        m_window.reset();
        m_herd.reset();
    }

    void eachNumberIsStoredAtOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<int>("value");
        QTest::newRow("clipboard") << u"Clipboard seconds"_s << u"security/clipboard_seconds"_s << 45;
        QTest::newRow("reveal") << u"Reveal seconds"_s << u"security/reveal_seconds"_s << 25;
        QTest::newRow("idle") << u"Lock after minutes"_s << u"security/lock_after_minutes"_s << 7;
        QTest::newRow("timeout") << u"Test timeout"_s << u"network/test_timeout_seconds"_s << 20;
        QTest::newRow("parallel") << u"Tests in parallel"_s << u"network/tests_in_parallel"_s << 3;
        QTest::newRow("regular") << u"Test every hours"_s << u"network/test_every_hours"_s << 24;
        QTest::newRow("age") << u"Rotate after days"_s << u"reminders/rotate_after_days"_s << 90;
        QTest::newRow("expiry") << u"Days before expiry"_s << u"reminders/days_before_expiry"_s << 30;
    }
    void eachNumberIsStoredAtOnce()
    {
        QFETCH(QString, name);
        QFETCH(QString, setting);
        QFETCH(int, value);
        QStringList changed;
        connect(&settings(), &Settings::changed, this, [&](QLatin1StringView what) { changed << what; });
        type(name, QString::number(value));
        QCOMPARE(changed, QStringList{setting});
        QCOMPARE(control<QSpinBox>(name)->value(), value);
        m_dialog = std::make_unique<SettingsDialog>(m_herd->keyherd(), *m_switch);
        QCOMPARE(control<QSpinBox>(name)->value(), value);
    }

    void valuesOutOfRangeCannotBeTyped()
    {
        type(u"Clipboard seconds"_s, u"9999"_s);
        QVERIFY(control<QSpinBox>(u"Clipboard seconds"_s)->value() <= 600);
        QVERIFY(settings().get(settings::clipboardSeconds) <= 600);
        type(u"Clipboard seconds"_s, u"1"_s);
        QCOMPARE(settings().get(settings::clipboardSeconds), 5);
    }

    void whatIsHalfTypedIsNotYetAValue()
    {
        auto *box = control<QSpinBox>(u"Clipboard seconds"_s);
        box->selectAll();
        QTest::keyClicks(box, u"12"_s);
        QCOMPARE(settings().get(settings::clipboardSeconds), 30);
        QTest::keyClicks(box, u"0"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(settings().get(settings::clipboardSeconds), 120);
    }

    void regularTestsFollowAtOnce()
    {
        QCOMPARE(m_herd->keyherd().schedule().interval(), std::chrono::hours(0));
        type(u"Test every hours"_s, u"24"_s);
        QCOMPARE(m_herd->keyherd().schedule().interval(), std::chrono::hours(24));
    }

    void everySettingHasANameAndAnExplanation()
    {
        const auto controls = m_dialog->findChildren<QWidget *>();
        int checked = 0;
        for (const QWidget *widget : controls) {
            const bool isSetting = qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QCheckBox *>(widget)
                                || qobject_cast<const QComboBox *>(widget);
            if (!isSetting)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(widget->objectName()));
            ++checked;
        }
        QCOMPARE(checked, 16);
    }

    void aLanguageIsChosenInItsOwnWords()
    {
        auto *languages = control<QComboBox>(u"Language"_s);
        QCOMPARE(languages->currentText(), u"As the system"_s);
        languages->setCurrentIndex(languages->findText(u"Deutsch"_s));
        Q_EMIT languages->activated(languages->currentIndex());
        QCOMPARE(settings().get(settings::language), u"de"_s);
    }

    void aChangeElsewhereShows()
    {
        settings().set(settings::keysAtStart, int(AtStart::TakeIn));
        settings().set(settings::closeToTray, false);
        settings().set(settings::revealSeconds, 60);
        QCOMPARE(control<QComboBox>(u"Keys at start"_s)->currentText(), u"Take in"_s);
        QVERIFY(!control<QCheckBox>(u"Close to tray"_s)->isChecked());
        QCOMPARE(control<QSpinBox>(u"Reveal seconds"_s)->value(), 60);
    }

    void autostartIsSwitchedInTheSystem()
    {
        auto *box = control<QCheckBox>(u"Start with the session"_s);
        QVERIFY(!box->isChecked());
        box->click();
        QVERIFY(box->isChecked());
        open();
        box = control<QCheckBox>(u"Start with the session"_s);
        QVERIFY(box->isChecked());
        box->click();
        open();
        QVERIFY(!control<QCheckBox>(u"Start with the session"_s)->isChecked());
    }

    void aLockIsSwitchedOffOnlyWithThePassphrase()
    {
        showPage(1);
        auto *box = control<QCheckBox>(u"Lock with the screen"_s);
        box->click();
        QVERIFY(box->isChecked());
        QTRY_VERIFY(question());
        answer(u"not the passphrase"_s);
        QTRY_VERIFY(question()->findChild<Message *>()->text().startsWith(u"The passphrase is wrong."_s));
        QVERIFY(settings().get(settings::lockWithScreen) && box->isChecked());
        answer(u"correct horse battery staple"_s);
        QTRY_VERIFY(!question());
        QVERIFY(!settings().get(settings::lockWithScreen) && !box->isChecked());
    }

    void aScreenReaderThatSwitchesALockOffIsAskedToo()
    {
        auto *box = control<QCheckBox>(u"Lock on suspend"_s);
        box->toggle();
        QTRY_VERIFY(question());
        QVERIFY(settings().get(settings::lockOnSuspend) && box->isChecked());
    }

    void aLockIsSwitchedOnWithoutAQuestion()
    {
        settings().set(settings::lockOnSuspend, false);
        control<QCheckBox>(u"Lock on suspend"_s)->click();
        QVERIFY(settings().get(settings::lockOnSuspend));
        QVERIFY(!question());
    }

    void neverToLockAsksAndStaysAsItWasWhenRefused()
    {
        showPage(1);
        type(u"Lock after minutes"_s, u"0"_s);
        QTRY_VERIFY(question());
        QCOMPARE(control<QSpinBox>(u"Lock after minutes"_s)->value(), 15);
        question()->findChild<QPushButton *>(u"Cancel"_s)->click();
        QTRY_VERIFY(!question());
        QCOMPARE(settings().get(settings::lockAfterMinutes), 15);
        type(u"Lock after minutes"_s, u"0"_s);
        QTRY_VERIFY(question());
        answer(u"correct horse battery staple"_s);
        QTRY_COMPARE(settings().get(settings::lockAfterMinutes), 0);
        QCOMPARE(control<QSpinBox>(u"Lock after minutes"_s)->text(), u"Never"_s);
    }

    void beforeThereIsAVaultNobodyHasToConfirm()
    {
        open(TestVault::State::Missing);
        control<QCheckBox>(u"Lock on suspend"_s)->click();
        QTRY_VERIFY(!settings().get(settings::lockOnSuspend));
        QVERIFY(!question());
    }

    void theLocalApiIsSwitchedAndMovedToAnotherPort()
    {
        showPage(4);
        auto *serve = control<QCheckBox>(u"Serve"_s);
        serve->click();
        auto *first = m_window->findChild<ApiDialog *>();
        QVERIFY(first && !serve->isChecked());
        first->findChild<QSpinBox *>(u"Port"_s)->setValue(freePort());
        first->findChild<QPushButton *>(u"Save"_s)->click();
        QTRY_VERIFY(serve->isChecked());
        const int other = freePort();
        type(u"Port"_s, QString::number(other));
        QTRY_COMPARE(int(m_herd->keyherd().localApi().port()), other);
        QTRY_COMPARE(control<QLabel>(u"Address"_s)->text(), u"http://127.0.0.1:%1"_s.arg(other));
        serve->click();
        QVERIFY(!m_herd->keyherd().localApi().isServing());
        QCOMPARE(control<QLabel>(u"Address"_s)->text(), u"Nothing is served."_s);
    }

    void aPortThatIsTakenIsRefusedAndTheOldOneGoesOn()
    {
        settings().set(settings::apiEnabled, int(ServeHttp::Off));
        settings().set(settings::apiPort, freePort());
        showPage(4);
        control<QCheckBox>(u"Serve"_s)->click();
        QTRY_VERIFY(m_herd->keyherd().localApi().isServing());
        const quint16 before = m_herd->keyherd().localApi().port();
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        type(u"Port"_s, QString::number(taken.serverPort()));
        QTRY_COMPARE(control<QSpinBox>(u"Port"_s)->value(), int(before));
        QCOMPARE(m_herd->keyherd().localApi().port(), before);
        const auto messages = control<QWidget>(u"Local API"_s)->findChildren<Message *>();
        QCOMPARE(messages.constFirst()->text(),
                 u"Port %1 is in use by another program. Choose another one."_s.arg(taken.serverPort()));
    }

    void anArrowDoesNotMoveTheLocalApiUntilThePortIsChosen()
    {
        showPage(4);
        auto *port = control<QSpinBox>(u"Port"_s);
        const int before = settings().get(settings::apiPort);
        port->setFocus();
        port->stepUp();
        port->stepUp();
        QCOMPARE(settings().get(settings::apiPort), before);
        QTest::keyClick(port, Qt::Key_Return);
        QTRY_COMPARE(settings().get(settings::apiPort), before + 2);
    }

    void lockingClosesTheQuestionForThePassphrase()
    {
        showPage(1);
        control<QCheckBox>(u"Lock with the screen"_s)->click();
        QTRY_VERIFY(question());
        question()->findChild<QLineEdit *>(u"Passphrase"_s)->setText(u"correct horse battery staple"_s);
        valueOf(m_herd->vault().lock());
        QTRY_VERIFY(!question());
        QVERIFY(settings().get(settings::lockWithScreen));
    }

    void theVaultsPageTellsWhereItIsAndHowItOpens()
    {
        valueOf(m_herd->vault().add(newKey(u"groq"_s, u"work"_s)));
        showPage(5);
        QTRY_COMPARE(control<QLabel>(u"Key count"_s)->text(), u"1"_s);
        QCOMPARE(control<QLabel>(u"Location"_s)->text(), m_herd->vault().location());
        QCOMPARE(control<QLabel>(u"Ways in"_s)->text(), u"passphrase"_s);
    }

    void anExaminationNamesTheKeyThatIsDamagedAndForgetsItWhenLocked()
    {
        damageKey();
        showPage(5);
        QTRY_VERIFY(check().isEnabled());
        check().click();
        const auto said = [this] {
            QString all;
            for (const Message *message : control<QWidget>(u"Vault"_s)->findChildren<Message *>())
                all += message->text() + u'\n';
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"work"_s), 60'000);
        valueOf(m_herd->vault().lock());
        QTRY_VERIFY(!said().contains(u"work"_s));
    }

    void whatAnExaminationFindsAfterLockingIsNotTold()
    {
        damageKey();
        showPage(5);
        QTRY_VERIFY(check().isEnabled());
        check().click();
        // Found while it is unlocked, and told when it is locked.
        valueOf(m_herd->keyherd().vault().damagedKeys());
        const auto locked = m_herd->vault().lock();
        QTRY_VERIFY_WITH_TIMEOUT(check().isEnabled(), 60'000);
        for (const Message *message : control<QWidget>(u"Vault"_s)->findChildren<Message *>())
            QVERIFY2(message->isEmpty(), qPrintable(message->text()));
    }

private:
    QTemporaryDir m_config;
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::SettingsDialogTest)
#include "SettingsDialogTest.moc"
