// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/UseDialog.h"
#include "TestHerd.h"
#include "programs/UseQuestions.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class UseDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<QWidget> m_window;

    [[nodiscard]] UseQuestion question(const QString &program = u"/usr/bin/program"_s)
    {
        return {m_herd->keys(), program};
    }
    static UseDialog *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<UseDialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void press(const QString &button)
    {
        QTRY_VERIFY(shown());
        QTest::mouseClick(shown()->findChild<QPushButton *>(button), Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        valueOf(m_herd->vault().add(newKey(u"openai"_s, u"work"_s)));
        m_window = std::make_unique<QWidget>();
    }
    void cleanup()
    {
        m_window.reset();
        m_herd.reset();
    }

    void itNamesTheProgramAndTheKey()
    {
        const UseDialog dialog(question(), m_herd->keyherd().catalogue());
        const QString text = dialog.findChild<QLabel *>()->text();
        QVERIFY2(text.contains(u"/usr/bin/program"_s) && text.contains(u"OpenAI / work"_s), qPrintable(text));
    }

    void aProgramThatCannotBeToldIsNotAllowedForTheSession()
    {
        UseDialog dialog(question({}), m_herd->keyherd().catalogue());
        dialog.show();
        QVERIFY(!dialog.findChild<QPushButton *>(u"allowForSession"_s)->isVisible());
        QVERIFY(dialog.findChild<QPushButton *>(u"allowOnce"_s)->isVisible());
    }

    void returnAndEscapeRefuse_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("escape") << int(Qt::Key_Escape);
    }
    void returnAndEscapeRefuse()
    {
        QFETCH(int, key);
        UseQuestions questions(m_herd->keyherd(), m_window.get());
        const auto answer = questions.asker()(question());
        QTRY_VERIFY(shown());
        QTest::keyClick(shown(), static_cast<Qt::Key>(key));
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result(), UseAnswer::Refused);
    }

    void theButtonsAnswer_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<UseAnswer>("expected");
        QTest::newRow("once") << u"allowOnce"_s << UseAnswer::Once;
        QTest::newRow("session") << u"allowForSession"_s << UseAnswer::Session;
        QTest::newRow("refuse") << u"refuse"_s << UseAnswer::Refused;
    }
    void theButtonsAnswer()
    {
        QFETCH(QString, button);
        QFETCH(UseAnswer, expected);
        UseQuestions questions(m_herd->keyherd(), m_window.get());
        const auto answer = questions.asker()(question());
        press(button);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result(), expected);
    }

    void questionsAreAskedOneAfterTheOther()
    {
        UseQuestions questions(m_herd->keyherd(), m_window.get());
        const auto first = questions.asker()(question(u"/usr/bin/first"_s));
        const auto second = questions.asker()(question(u"/usr/bin/second"_s));
        press(u"allowOnce"_s);
        QTRY_VERIFY(first.isFinished());
        QVERIFY(!second.isFinished());
        QTRY_VERIFY(shown() && shown()->findChild<QLabel *>()->text().contains(u"/usr/bin/second"_s));
        press(u"refuse"_s);
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result(), UseAnswer::Refused);
    }

    void lockingTheVaultRefusesWhatIsAsked()
    {
        UseQuestions questions(m_herd->keyherd(), m_window.get());
        const auto first = questions.asker()(question());
        const auto second = questions.asker()(question());
        QTRY_VERIFY(shown());
        valueOf(m_herd->vault().lock());
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(first.result(), UseAnswer::Refused);
        QTRY_VERIFY(!shown());
    }

    void aQuestionThatNobodyWaitsForGoesAwayAndTheNextIsAsked()
    {
        UseQuestions questions(m_herd->keyherd(), m_window.get());
        auto first = questions.asker()(question(u"/usr/bin/first"_s));
        const auto second = questions.asker()(question(u"/usr/bin/second"_s));
        auto third = questions.asker()(question(u"/usr/bin/third"_s));
        QTRY_VERIFY(shown());
        first.cancel();
        third.cancel();
        QTRY_VERIFY(first.isFinished() && third.isFinished());
        QTRY_VERIFY(shown() && shown()->findChild<QLabel *>()->text().contains(u"/usr/bin/second"_s));
        press(u"allowOnce"_s);
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result(), UseAnswer::Once);
        QTRY_VERIFY(!shown());
    }

    void aWindowThatIsGoneRefuses()
    {
        auto questions = std::make_unique<UseQuestions>(m_herd->keyherd(), m_window.get());
        const AskForUse ask = questions->asker();
        const auto open = ask(question());
        QTRY_VERIFY(shown());
        questions.reset();
        QVERIFY(open.isFinished());
        const auto late = ask(question());
        QTRY_VERIFY(late.isFinished());
        QCOMPARE(late.result(), UseAnswer::Refused);
    }
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::UseDialogTest)
#include "UseDialogTest.moc"
