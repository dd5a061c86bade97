// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/ProgramsPage.h"

#include "TestHerd.h"
#include "common/SecretClipboard.h"
#include "programs/ClientDialog.h"
#include "programs/TokenDialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class ProgramsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<ProgramsPage> m_page;

    [[nodiscard]] QAbstractItemModel &model()
    {
        return *m_page->findChild<QTableView *>(u"Programs with a token"_s)->model();
    }
    [[nodiscard]] QString cell(int column) { return model().index(0, column).data().toString(); }
    static void press(QWidget *where, const QString &name)
    {
        auto *button = where->findChild<QAbstractButton *>(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        button->click();
    }
    ClientDialog *adding()
    {
        press(m_page.get(), u"Add program"_s);
        auto *dialog = m_page->findChild<ClientDialog *>();
        dialog->findChild<QLineEdit *>(u"Name"_s)->setText(u"editor"_s);
        return dialog;
    }
    [[nodiscard]] TokenDialog *token() { return m_page->findChild<TokenDialog *>(); }
    [[nodiscard]] QString shownToken() { return token()->findChild<QLineEdit *>(u"Token"_s)->text(); }
    [[nodiscard]] QList<Client> clients() { return valueOf(m_herd->vault().clients()); }
    IssuedToken give(const QString &name) { return valueOf(m_herd->vault().addClient({name})); }
    void choose(int row) { m_page->findChild<QTableView *>()->selectRow(row); }
    /// Whether somewhere on the page these words can be read.
    [[nodiscard]] bool says(const QString &words)
    {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void note(const Client &client, const QString &program)
    {
        valueOf(m_herd->vault().noteClientUses({{client.id, 1, SystemClock().now(), program, {}}}));
    }
    void open()
    {
        m_page = std::make_unique<ProgramsPage>(m_herd->keyherd(), *m_clipboard);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_clipboard = std::make_unique<SecretClipboard>();
    }
    void cleanup()
    {
        m_page.reset();
        m_clipboard.reset();
        m_herd.reset();
    }

    void everythingInteractiveHasAName()
    {
        give(u"editor"_s);
        open();
        QTRY_COMPARE(model().rowCount(), 1);
        adding();
        for (const auto *widget : m_page->findChildren<QWidget *>()) {
            const bool isInteractive =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget));
            if (isInteractive && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void onlyWhatIsAnsweredCanBeAllowed()
    {
        open();
        QStringList scopes;
        for (const auto *scope : adding()->findChildren<QRadioButton *>())
            scopes << scope->text();
        QCOMPARE(scopes, QStringList({u"Get keys"_s, u"Manage keys"_s}));
    }

    void aTokenGoesFromTheScreenAsSoonAsLockingIsAskedFor()
    {
        open();
        press(adding(), u"Save"_s);
        QTRY_VERIFY(token() && token()->isVisible());
        const QPointer shown = token();
        const auto locked = m_herd->vault().lock();
        QVERIFY(!shown || !shown->isVisible());
    }

    void aPageWithoutProgramsSaysWhatToDo()
    {
        open();
        QVERIFY(says(u"switch on \"Let programs ask over HTTP\" in the settings."_s));
        QVERIFY(says(u"No program has a token yet."_s));
        QVERIFY(!m_page->findChild<QPushButton *>(u"Revoke"_s)->isEnabled());
    }

    void aTokenIsShownOnceAndIsTheOneThatTheVaultKnows()
    {
        open();
        press(adding(), u"Save"_s);
        QTRY_VERIFY(token());
        const ClientTable table = valueOf(m_herd->vault().clientTable());
        QCOMPARE(table.rows.size(), 1);
        QVERIFY(table.rows.constFirst().hash == tokenHash(shownToken().toUtf8()));
        press(token(), u"Close"_s);
        QTRY_VERIFY(!token());
        QTRY_COMPARE(cell(ClientTableModel::Name), u"editor"_s);
        QCOMPARE(cell(ClientTableModel::Scope), u"gets keys"_s);
        QCOMPARE(cell(ClientTableModel::Providers), u"all"_s);
        QCOMPARE(cell(ClientTableModel::LastUsed), u"never"_s);
    }

    void aCopiedTokenStaysOnTheClipboardOfSecretsOnly_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Ctrl+C") << true;
    }
    void aCopiedTokenStaysOnTheClipboardOfSecretsOnly()
    {
        QFETCH(bool, byKey);
        open();
        press(adding(), u"Save"_s);
        QTRY_VERIFY(token());
        const QString shown = shownToken();
        auto *field = token()->findChild<QLineEdit *>(u"Token"_s);
        field->selectAll();
        QVERIFY2(!field->hasSelectedText(), "on X11 it would be on a clipboard of its own");
        if (byKey)
            QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
        else
            press(token(), u"Copy"_s);
        QVERIFY(QGuiApplication::clipboard()->text() == shown);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        press(token(), u"Close"_s);
        QTRY_VERIFY(!token());
        QVERIFY(m_clipboard->holdsSecret());
        m_clipboard->clear();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void aProgramGetsTheScopeAndTheProvidersThatWereChosen()
    {
        open();
        auto *dialog = adding();
        press(dialog, u"manage"_s);
        press(dialog, u"All providers"_s);
        auto *list = dialog->findChild<QListWidget *>(u"Allowed providers"_s);
        list->findItems(u"Groq"_s, Qt::MatchExactly).constFirst()->setCheckState(Qt::Checked);
        press(dialog, u"Save"_s);
        QTRY_VERIFY(token());
        const Client client = clients().constFirst();
        QVERIFY(client.scope == ClientScope::Manage);
        QVERIFY(client.providers == QList{ProviderId(u"groq"_s)});
        QTRY_COMPARE(cell(ClientTableModel::Providers), u"Groq"_s);
        QCOMPARE(cell(ClientTableModel::Scope), u"manages keys"_s);
    }

    void noProviderAtAllIsNotTakenForAll()
    {
        open();
        auto *dialog = adding();
        press(dialog, u"All providers"_s);
        press(dialog, u"Save"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"Allowed providers"_s)->accessibleDescription(),
                 u"Tick a provider, or all of them."_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(clients().isEmpty());
    }

    void aNameThatIsTakenIsSaidAndCanBeChanged()
    {
        give(u"editor"_s);
        open();
        auto *dialog = adding();
        press(dialog, u"Save"_s);
        QTRY_VERIFY(says(u"There is a program \"editor\" already."_s));
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"Name"_s)->setText(u"other editor"_s);
        press(dialog, u"Save"_s);
        QTRY_VERIFY(token());
        QCOMPARE(clients().size(), 2);
    }

    void whatAnotherPartOfTheProgramChangesAppears()
    {
        open();
        give(u"editor"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        valueOf(m_herd->vault().revokeClient(u"editor"_s));
        QTRY_COMPARE(model().rowCount(), 0);
    }

    void revokingAsksAndNamesTheProgram()
    {
        give(u"editor"_s);
        give(u"dashboard"_s);
        open();
        QTRY_COMPARE(model().rowCount(), 2);
        choose(1);
        press(m_page.get(), u"Revoke"_s);
        auto *question = m_page->findChild<QMessageBox *>();
        QVERIFY(question->text().contains(u"dashboard"_s));
        QCOMPARE(clients().size(), 2);
        press(question, u"Revoke it"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(clients().constFirst().name, u"editor"_s);
    }

    void aQuestionThatIsLeftRevokesNothing()
    {
        give(u"editor"_s);
        open();
        QTRY_COMPARE(model().rowCount(), 1);
        choose(0);
        press(m_page.get(), u"Revoke"_s);
        QTest::keyClick(m_page->findChild<QMessageBox *>(), Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        QCOMPARE(clients().size(), 1);
    }

    void aTokenThatAnotherProgramUsesIsPointedOut()
    {
        const Client client = give(u"editor"_s).client;
        note(client, u"/usr/bin/editor"_s);
        open();
        QTRY_COMPARE(cell(ClientTableModel::Program), u"/usr/bin/editor"_s);
        QVERIFY(model().index(0, ClientTableModel::Name).data(Qt::DecorationRole).isNull());
        note(client, u"/tmp/other"_s);
        m_page.reset();
        open();
        QTRY_COMPARE(cell(ClientTableModel::Program), u"/tmp/other"_s);
        QVERIFY(!model().index(0, ClientTableModel::Name).data(Qt::DecorationRole).isNull());
        QVERIFY(says(u"/tmp/other, and before that /usr/bin/editor"_s));
    }

    void theProgramIsSaidToBeAHint()
    {
        open();
        QVERIFY(model()
                    .headerData(ClientTableModel::Program, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(u"hint"_s));
    }

    void anAlteredProgramCanBeRevoked()
    {
        give(u"editor"_s);
        m_herd->alter(u"UPDATE clients SET sealed_facts = x'00'"_s);
        open();
        QTRY_COMPARE(cell(ClientTableModel::Scope), u"altered"_s);
        choose(0);
        press(m_page.get(), u"Revoke"_s);
        press(m_page->findChild<QMessageBox *>(), u"Revoke it"_s);
        QTRY_COMPARE(model().rowCount(), 0);
    }

    void lockingTheVaultTakesAllOfItOffTheScreen()
    {
        open();
        press(adding(), u"Save"_s);
        QTRY_VERIFY(token());
        QTRY_COMPARE(model().rowCount(), 1);
        valueOf(m_herd->vault().lock());
        QTRY_VERIFY(!token());
        QTRY_COMPARE(model().rowCount(), 0);
    }
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::ProgramsPageTest)
#include "ProgramsPageTest.moc"
