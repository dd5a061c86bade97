// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "MainMenu.h"
#include "TestHerd.h"
#include "common/DiscardQuestion.h"
#include "common/Languages.h"
#include "common/Message.h"
#include "home/HomePage.h"
#include "keys/KeyDialog.h"
#include "keys/KeysPage.h"
#include "unlock/UnlockPage.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class MainWindowTest : public QObject
{
    Q_OBJECT

    Languages m_languages;
    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] Settings &settings() { return m_herd->keyherd().settings(); }
    [[nodiscard]] HomePage *home() { return m_window->findChild<HomePage *>(); }
    [[nodiscard]] int rows() { return home()->findChild<QTableView *>(u"Keys"_s)->model()->rowCount(); }
    void start()
    {
        m_window = std::make_unique<MainWindow>(m_herd->keyherd(), m_languages);
        m_window->showFirst(MainWindow::First::Visible);
        m_window->start();
    }
    void unlock()
    {
        valueOf(m_herd->vault().unlockWithPassphrase(TestVault::passphrase()));
        QTRY_VERIFY(home() && home()->isVisible());
    }
    void quit() { m_window->findChild<MainMenu *>()->findChild<QAction *>(u"Quit"_s)->trigger(); }
    /// It is kept as the program ends.
    [[nodiscard]] bool hasEnded() { return !settings().get(settings::windowGeometry).isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_languages.use(u"en"_s);
        m_herd = std::make_unique<TestHerd>(TestVault::State::Locked);
    }
    void cleanup()
    {
        m_window.reset();
        m_herd.reset();
    }

    void theKeysAreReadOnlyOnceTheWindowHasStarted()
    {
        start();
        QVERIFY(!home());
        QTRY_VERIFY(home());
        QVERIFY(!home()->isVisible());
    }

    void aVaultThatWasUnlockedBeforeShowsItsKeysToo()
    {
        valueOf(m_herd->vault().unlockWithPassphrase(TestVault::passphrase()));
        valueOf(m_herd->vault().add(newKey(u"groq"_s, u"work"_s)));
        start();
        QTRY_VERIFY(home() && home()->isVisible());
        QTRY_COMPARE(rows(), 1);
    }

    void theKeysGoFromTheScreenAsSoonAsLockingIsAskedFor()
    {
        start();
        unlock();
        valueOf(m_herd->vault().add(newKey(u"groq"_s, u"work"_s)));
        QTRY_COMPARE(rows(), 1);
        const auto locked = m_herd->vault().lock();
        QVERIFY(!home()->isVisible());
        QCOMPARE(rows(), 0);
        auto *passphrase = m_window->findChild<UnlockPage *>()->findChild<QLineEdit *>(u"Passphrase"_s);
        QTRY_VERIFY(passphrase->isVisible());
        unlock();
        QTRY_COMPARE(rows(), 1);
    }

    void whatCannotGoOnIsSaidInTheWindowToo()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        settings().set(settings::apiEnabled, int(ServeHttp::On));
        settings().set(settings::apiPort, int(other.serverPort()));
        start();
        unlock();
        const auto says = [this](const QString &text) {
            return std::ranges::any_of(home()->findChildren<Message *>(), [&](const Message *message) {
                return message->isVisible() && message->text().startsWith(text);
            });
        };
        QTRY_VERIFY(
            says(u"Programs cannot ask over HTTP. Port %1 is in use by another program."_s.arg(other.serverPort())));
    }

    // Last, for it ends the loop of events.
    void quittingAsksADialogThatSomethingWasTypedInto()
    {
        start();
        unlock();
        home()->findChild<KeysPage *>()->add();
        auto *dialog = m_window->findChild<KeyDialog *>();
        dialog->findChild<QLineEdit *>(u"Name"_s)->setText(u"typed"_s);
        auto *question = dialog->findChild<DiscardQuestion *>();
        quit();
        QVERIFY(dialog->isVisible() && question->isVisible());
        quit();
        QVERIFY(dialog->isVisible() && question->isVisible());
        QVERIFY(!hasEnded());
        question->findChild<QPushButton *>(u"Discard"_s)->click();
        QTRY_VERIFY(!m_window->findChild<KeyDialog *>());
        quit();
        QVERIFY(hasEnded());
    }
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::MainWindowTest)
#include "MainWindowTest.moc"
