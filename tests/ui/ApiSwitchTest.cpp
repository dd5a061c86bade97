// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/ApiSwitch.h"

#include "FreePort.h"
#include "TestHerd.h"
#include "common/Message.h"
#include "programs/ApiDialog.h"

#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class ApiSwitchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ApiSwitch> m_switch;
    QStringList m_asked;                           ///< of which keys it was asked
    std::shared_ptr<QPromise<UseAnswer>> m_answer; ///< of the person; nothing: yes

    [[nodiscard]] LocalApi &api() { return m_herd->keyherd().localApi(); }
    [[nodiscard]] Settings &settings() { return m_herd->keyherd().settings(); }
    [[nodiscard]] ServeHttp chosen() { return ServeHttp(settings().get(settings::apiEnabled)); }
    [[nodiscard]] ApiDialog *dialog() { return m_window->findChild<ApiDialog *>(); }
    void press(const QString &name) { QTest::mouseClick(dialog()->findChild<QPushButton *>(name), Qt::LeftButton); }
    void choosePort(int port) { dialog()->findChild<QSpinBox *>(u"Port"_s)->setValue(port); }
    void make()
    {
        const auto ask = [this](const UseQuestion &question) {
            QMetaObject::invokeMethod(this, [this, question] {
                for (const KeyEntry &key : question.keys)
                    m_asked << key.attributes.name;
            });
            if (m_answer)
                return m_answer->future();
            return QtFuture::makeReadyFuture(UseAnswer::Once);
        };
        m_switch = std::make_unique<ApiSwitch>(m_herd->keyherd(), ask, *m_window);
    }
    void ask(QTcpSocket &socket, const QByteArray &path, const Secret &token)
    {
        const quint16 port = api().port();
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                     + "\r\nConnection: close\r\nAuthorization: Bearer " + token.view().toByteArray() + "\r\n\r\n");
    }
    void switchOnFirst()
    {
        m_switch->trigger();
        choosePort(freePort());
        press(u"Save"_s);
        QTRY_VERIFY(!dialog());
    }

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_window = std::make_unique<QWidget>();
        m_asked.clear();
        m_answer.reset();
        make();
    }
    void cleanup()
    {
        m_switch.reset();
        m_window.reset();
        m_herd.reset();
    }

    void itIsOffUntilSomebodySwitchesItOn()
    {
        m_switch->resume();
        QVERIFY(!api().isServing());
        QVERIFY(!m_switch->isChecked());
    }

    void theFirstTimeItSaysWhatItDoesAndAsks()
    {
        m_switch->trigger();
        QVERIFY(dialog()->isVisible());
        QVERIFY(!api().isServing() && !m_switch->isChecked());
        QCOMPARE(dialog()->findChild<QSpinBox *>()->value(), 8417);
        const auto labels = dialog()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == u"http://127.0.0.1:8417"_s;
        }));
        press(u"Cancel"_s);
        QTRY_VERIFY(!dialog());
        QVERIFY(!api().isServing() && chosen() == ServeHttp::NotYet);
    }

    void onceAgreedToItJustSwitches()
    {
        QSignalSpy serving(m_switch.get(), &ApiSwitch::serving);
        switchOnFirst();
        QVERIFY(api().isServing() && m_switch->isChecked() && chosen() == ServeHttp::On);
        const quint16 port = api().port();
        m_switch->trigger();
        QVERIFY(!api().isServing() && !m_switch->isChecked() && chosen() == ServeHttp::Off);
        m_switch->trigger();
        QTRY_COMPARE(serving.size(), 3);
        QVERIFY(!dialog());
        QVERIFY(api().isServing() && m_switch->isChecked());
        QCOMPARE(api().port(), port);
        QCOMPARE(serving.at(1).constFirst().toInt(), 0);
        QCOMPARE(serving.at(2).constFirst().toInt(), int(port));
    }

    void aPortThatIsTakenIsSaidAndLeavesItOff()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        m_switch->trigger();
        choosePort(other.serverPort());
        press(u"Save"_s);
        QTRY_COMPARE(dialog()->findChild<Message *>()->text(),
                     u"Port %1 is in use by another program. Choose another one."_s.arg(other.serverPort()));
        QVERIFY(!api().isServing() && !m_switch->isChecked() && chosen() == ServeHttp::NotYet);
        choosePort(freePort());
        press(u"Save"_s);
        QTRY_VERIFY(!dialog());
        QVERIFY(api().isServing() && m_switch->isChecked());
    }

    void aPortThatWasTakenMeanwhileIsAskedForAgain()
    {
        switchOnFirst();
        m_switch->trigger();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        settings().set(settings::apiPort, int(other.serverPort()));
        m_switch->trigger();
        QTRY_VERIFY(dialog() && !dialog()->findChild<Message *>()->isEmpty());
        QVERIFY(!api().isServing() && !m_switch->isChecked() && chosen() == ServeHttp::Off);
    }

    void whatWasLeftOnIsOnAtTheNextStart()
    {
        switchOnFirst();
        api().stop();
        make();
        m_switch->resume();
        QTRY_VERIFY(api().isServing() && m_switch->isChecked());
    }

    void whatCannotGoOnAtTheNextStartIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        settings().set(settings::apiEnabled, int(ServeHttp::On));
        settings().set(settings::apiPort, int(other.serverPort()));
        QSignalSpy said(m_switch.get(), &ApiSwitch::notResumed);
        m_switch->resume();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.constFirst().constFirst().value<Error>().code == ErrorCode::PortTaken);
        QVERIFY(!m_switch->isChecked());
    }

    void aKeyThatAsksIsAskedFor()
    {
        NewKey key = newKey(u"groq"_s, u"work"_s);
        key.asks = true;
        valueOf(m_herd->vault().add(std::move(key)));
        const IssuedToken issued = valueOf(m_herd->vault().addClient({u"editor"_s}));
        switchOnFirst();
        QTcpSocket socket;
        ask(socket, "/api/internal/api-keys?provider=groq", issued.token);
        QTRY_COMPARE(m_asked, QStringList{u"work"_s});
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().contains(madeUpKey(u"groq"_s)));
    }

    void whoeverIsStillAskedForAKeyDoesNotHoldUpAnotherPort()
    {
        NewKey key = newKey(u"groq"_s, u"work"_s);
        key.asks = true;
        valueOf(m_herd->vault().add(std::move(key)));
        const IssuedToken issued = valueOf(m_herd->vault().addClient({u"editor"_s}));
        m_answer = std::make_shared<QPromise<UseAnswer>>();
        m_answer->start();
        switchOnFirst();
        QTcpSocket socket;
        ask(socket, "/api/internal/api-keys?provider=groq", issued.token);
        QTRY_COMPARE(m_asked, QStringList{u"work"_s});
        const int other = freePort();
        static_cast<void>(m_switch->usePort(other));
        QTRY_COMPARE(int(api().port()), other);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QVERIFY(m_answer->isCanceled());
        m_answer->finish();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(settings().get(settings::apiPort), other);
    }

    void whoSwitchesOffWhileItStartsHasItOff()
    {
        switchOnFirst();
        m_switch->trigger();
        QSignalSpy serving(m_switch.get(), &ApiSwitch::serving);
        m_switch->trigger();
        m_switch->trigger();
        // What is asked of it now, it does after that.
        const auto after = answerOf(api().start({.port = 0}));
        QVERIFY(after);
        api().stopSoon();
        QCoreApplication::processEvents();
        QCOMPARE(serving.size(), 1);
        QVERIFY(!m_switch->isChecked() && chosen() == ServeHttp::Off);
    }

    void endingDoesNotWaitForAVaultThatIsBusy()
    {
        QSemaphore begun;
        QSemaphore goOn;
        connect(
            &m_herd->vault(), &VaultService::aboutToLock, this,
            [&] {
                begun.release();
                goOn.acquire();
            },
            Qt::DirectConnection);
        const IssuedToken issued = valueOf(m_herd->vault().addClient({u"editor"_s}));
        switchOnFirst();
        QTcpSocket socket;
        ask(socket, "/api/keys/", issued.token);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const auto locked = m_herd->vault().lock();
        begun.acquire();
        api().stop();
        QVERIFY(!locked.isFinished());
        goOn.release();
        valueOf(locked);
    }

    void whatAProgramWasRefusedIsKeptAsASentence()
    {
        const IssuedToken issued = valueOf(m_herd->vault().addClient({u"editor"_s}));
        switchOnFirst();
        QTcpSocket socket;
        ask(socket, "/api/keys/", issued.token);
        const auto kept = [this] { return valueOf(m_herd->vault().clients()).constFirst().lastError; };
        QTRY_COMPARE(kept(), u"The token is not good for this"_s);
    }
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::ApiSwitchTest)
#include "ApiSwitchTest.moc"
