// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that lie around the window as it starts: here in its environment.
#include "importing/KeysAtStart.h"

#include "TestHerd.h"
#include "common/Message.h"
#include "home/HomePage.h"
#include "importing/SyncDetails.h"
#include "keys/StatusStrip.h"

#include <QDir>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeysAtStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What lies around whoever runs the tests is none of theirs.
        const QStringList names = QProcessEnvironment::systemEnvironment().keys();
        for (const QString &name : names) {
            if (name.endsWith("KEY"_L1) || name.endsWith("TOKEN"_L1))
                qunsetenv(qUtf8Printable(name));
        }
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }

    void init()
    {
        qputenv("OPENAI_API_KEY", madeUpKey(u"openai"_s, 1));
        m_herd = std::make_unique<TestHerd>();
        m_page = std::make_unique<HomePage>(m_herd->keyherd(), m_herd->actions());
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_herd.reset();
    }

    void itAsksFirstAndTakesNothingIn()
    {
        m_page->open();
        QTRY_VERIFY(banner().isVisible());
        QVERIFY2(banner().accessibleName().contains(u"1 key(s)"_s), qPrintable(banner().accessibleName()));
        QVERIFY(banner().accessibleName().contains(u"Environment"_s));
        QVERIFY(m_herd->keys().isEmpty());
    }

    void agreedToTheyComeInNowAndCanBeTakenOutAgain()
    {
        m_page->open();
        QTRY_VERIFY(banner().isVisible());
        button("Take in").click();
        QTRY_COMPARE(m_herd->keys().size(), 1);
        QVERIFY(!banner().isVisible());
        QTRY_COMPARE(strip().text(), u"1 key(s) were taken in."_s);
        m_page->findChild<QPushButton *>(u"Undo"_s)->click();
        QTRY_VERIFY(m_herd->keys().isEmpty());
    }

    void agreedToTheNextStartTakesInWhatIsMissing()
    {
        m_herd->keyherd().settings().set(settings::keysAtStart, int(AtStart::TakeIn));
        m_page->open();
        QTRY_COMPARE(m_herd->keys().size(), 1);
        QVERIFY(!banner().isVisible());
        QVERIFY(m_herd->keys().constFirst().attributes.source == Source::Environment);
    }

    void afterTheFirstRunNothingIsTakenInThatWasLeftOut()
    {
        m_herd->keyherd().settings().set(settings::keysAtStart, int(AtStart::TakeIn));
        m_page->openFirst();
        // As long as the page would have taken, and longer.
        for (int round = 0; round < 3; ++round) {
            QFutureWatcher<Result<SyncReport>> watcher;
            QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
            watcher.setFuture(m_herd->keyherd().sync().run(m_herd->keyherd().findKeys(), {.dryRun = true}));
            QVERIFY(finished.wait());
            QCOMPARE(valueOf(watcher.result()).taken(), 1);
        }
        QVERIFY(m_herd->keys().isEmpty());
    }

    void anUndoThatFailsIsOfferedAgain()
    {
        m_page->open();
        QTRY_VERIFY(banner().isVisible());
        button("Take in").click();
        QTRY_COMPARE(strip().text(), u"1 key(s) were taken in."_s);
        m_herd->alter(u"CREATE TRIGGER fault BEFORE DELETE ON api_keys BEGIN SELECT RAISE(ABORT, 'fault'); END"_s);
        auto *undo = m_page->findChild<QPushButton *>(u"Undo"_s);
        undo->click();
        QTRY_VERIFY(!m_page->findChild<Message *>()->isEmpty());
        QVERIFY(undo->isVisible());
        m_herd->alter(u"DROP TRIGGER fault"_s);
        undo->click();
        QTRY_VERIFY(m_herd->keys().isEmpty());
    }

    void withNeverItAsksNoMore()
    {
        m_page->open();
        QTRY_VERIFY(banner().isVisible());
        button("Never").click();
        QVERIFY(!banner().isVisible());
        QCOMPARE(m_herd->keyherd().settings().get(settings::keysAtStart), int(AtStart::LeaveAlone));
        QVERIFY(m_herd->keys().isEmpty());
    }

    void withNotNowTheNextStartAsksAgain()
    {
        m_page->open();
        QTRY_VERIFY(banner().isVisible());
        button("Not now").click();
        QVERIFY(!banner().isVisible());
        m_page = std::make_unique<HomePage>(m_herd->keyherd(), m_herd->actions());
        m_page->show();
        m_page->open();
        QTRY_VERIFY(banner().isVisible());
    }

    void aKeyThatDiffersIsShownMaskedAndTheVaultsIsKept()
    {
        valueOf(m_herd->vault().add(newKey(u"openai"_s, u"mine"_s, 2)));
        m_herd->keyherd().settings().set(settings::keysAtStart, int(AtStart::TakeIn));
        m_page->open();
        QTRY_COMPARE(strip().text(), u"1 other key(s) lie around: the vault's were kept."_s);
        QVERIFY(!m_page->findChild<QPushButton *>(u"Undo"_s)->isVisible());
        m_page->findChild<QPushButton *>(u"Details of the last action"_s)->click();
        const auto *table = m_page->findChild<SyncDetails *>()->findChild<QTableView *>();
        const QString remark = table->model()->index(0, 3).data().toString();
        QVERIFY2(remark.contains(u"OPENAI_API_KEY"_s), qPrintable(remark));
        QVERIFY(remark.contains(QString::fromLatin1(madeUpKey(u"openai"_s, 1).last(4))));
        QVERIFY(!remark.contains(QString::fromLatin1(madeUpKey(u"openai"_s, 1))));
        QCOMPARE(m_herd->keys().size(), 1);
        m_page->close();
        QTRY_VERIFY2(!m_page->findChild<SyncDetails *>(), "locked, it is not on the screen");
    }

private:
    [[nodiscard]] KeysAtStart &banner() { return *m_page->findChild<KeysAtStart *>(); }
    [[nodiscard]] StatusStrip &strip() { return *m_page->findChild<StatusStrip *>(); }
    [[nodiscard]] QPushButton &button(const char *name)
    {
        return *banner().findChild<QPushButton *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<HomePage> m_page;
};

QTEST_MAIN(KeysAtStartTest)
#include "KeysAtStartTest.moc"
