// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/ImportDialog.h"

#include "TestHerd.h"
#include "common/Message.h"
#include "importing/PreviewPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray first = madeUpKey(u"openai"_s, 1);
const QByteArray second = madeUpKey(u"openai"_s, 2);

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_dialog = std::make_unique<ImportDialog>(m_herd->keyherd());
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_herd.reset();
    }

    void everythingInteractiveHasAName()
    {
        for (const auto *widget : m_dialog->findChildren<QWidget *>()) {
            const bool isInteractive =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
            if (isInteractive && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void aFileIsShownBeforeAnythingIsWrittenAndThenComesIn()
    {
        m_dialog->readFiles({file(u".env"_s, "OPENAI_API_KEY=" + first + "\nOPENAI_API_KEY_STAGING=" + second + "\n")});
        QTRY_COMPARE(rows(), QStringList({u"OpenAI|OpenAI|New"_s, u"OpenAI|Staging|New"_s}));
        QVERIFY(!shownText().contains(QString::fromLatin1(first)));
        QVERIFY(m_herd->keys().isEmpty());
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        QCOMPARE(button("Next").text(), u"Take in"_s);
        button("Next").click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(imported.constFirst().constFirst().toInt(), 2);
        QCOMPARE(m_herd->keys().size(), 2);
        QVERIFY(m_herd->keys().constFirst().attributes.source == Source::Dotenv);
        QCOMPARE(m_herd->secretOf(m_herd->keys().constFirst().id), first);
    }

    void whatIsNotTickedStaysOut()
    {
        m_dialog->readFiles({file(u".env"_s, "OPENAI_API_KEY=" + first + "\nOPENAI_API_KEY_STAGING=" + second + "\n")});
        QTRY_COMPARE(rows().size(), 2);
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Space);
        QCOMPARE(m_dialog->findChild<QCheckBox *>(u"All new keys"_s)->checkState(), Qt::PartiallyChecked);
        button("Next").click();
        QTRY_COMPARE(m_herd->keys().size(), 1);
        QCOMPARE(m_herd->keys().constFirst().attributes.name, u"Staging"_s);
    }

    void withNothingTickedThereIsNothingToTakeIn()
    {
        m_dialog->readFiles({file(u".env"_s, "OPENAI_API_KEY=" + first + "\n")});
        QTRY_VERIFY(button("Next").isEnabled() && rows().size() == 1);
        m_dialog->findChild<QCheckBox *>(u"All new keys"_s)->click();
        QVERIFY(!button("Next").isEnabled());
    }

    void whatTheVaultHasIsShownAsSuchAndCanBeFiltered()
    {
        valueOf(m_herd->vault().add(newKey(u"openai"_s, u"mine"_s, 1)));
        m_dialog->readFiles({file(u"k.csv"_s, "provider,name,key\nopenai,aaa," + first + "\nopenai,bbb," + second
                                                  + "\nopenai,mine,sk-another-made-up-canary\nopenai,ccc,sk bad\n")});
        QTRY_COMPARE(rows(), QStringList({u"OpenAI|aaa|Already there"_s, u"OpenAI|bbb|New"_s,
                                          u"OpenAI|mine|Name taken"_s, u"OpenAI|ccc|Failed"_s}));
        auto *filter = m_dialog->findChild<QComboBox *>(u"Show"_s);
        filter->setCurrentIndex(filter->findText(u"Failed (1)"_s));
        QCOMPARE(rows(), QStringList{u"OpenAI|ccc|Failed"_s});
    }

    void aFileThatIsNotUnderstoodIsSaidInPlaceAndAnotherCanBeChosen()
    {
        m_dialog->readFiles({file(u"diary.txt"_s, "Dear diary, nothing happened today.\n")});
        QTRY_VERIFY(message().contains(u"is another kind of file"_s));
        QVERIFY(m_dialog->findChild<QListWidget *>(u"Sources"_s)->isVisible());
        m_dialog->findChild<QLineEdit *>(u"File"_s)->setText(file(u".env"_s, "OPENAI_API_KEY=" + first + "\n"));
        button("Next").click();
        QTRY_COMPARE(rows(), QStringList{u"OpenAI|OpenAI|New"_s});
        QVERIFY(message().isEmpty());
    }

    void theColumnsOfATableAreGuessedAndCanBeCorrected()
    {
        m_dialog->readFiles({file(u"k.csv"_s, "service,what,token\nopenai,work," + first + "\n")});
        QTRY_COMPARE(rows(), QStringList{u"OpenAI|OpenAI|New"_s});
        button("Back").click();
        auto *names = m_dialog->findChild<QComboBox *>(u"Column 1"_s);
        QVERIFY(names->isVisible());
        QCOMPARE(names->accessibleName(), u"Column of: Name"_s);
        QVERIFY2(!shownText().contains(QString::fromLatin1(first)), "the rows that are shown hold no key");
        names->setCurrentIndex(names->findText(u"what"_s));
        button("Next").click();
        QTRY_COMPARE(rows(), QStringList{u"OpenAI|work|New"_s});
    }

    void aTableOfWhichNoColumnIsKnownAsksForTheKeys()
    {
        m_dialog->readFiles({file(u"k.csv"_s, "a,b\nopenai," + first + "\n")});
        auto *keys = m_dialog->findChild<QComboBox *>(u"Column 2"_s);
        QTRY_VERIFY(keys->isVisible());
        QVERIFY(!button("Next").isEnabled());
        keys->setCurrentIndex(keys->findText(u"b"_s));
        auto *providers = m_dialog->findChild<QComboBox *>(u"Column 0"_s);
        providers->setCurrentIndex(providers->findText(u"a"_s));
        button("Next").click();
        QTRY_COMPARE(rows(), QStringList{u"OpenAI|OpenAI|New"_s});
    }

    void theTablesOfADatabaseAreFoundAndCanBeCorrected()
    {
        const QString path = m_folder.filePath(u"app.db"_s);
        makeDatabase(path);
        m_dialog->readFiles({path});
        QTRY_COMPARE(rows(), QStringList{u"OpenAI|OpenAI|New"_s});
        button("Back").click();
        auto *tables = m_dialog->findChild<QComboBox *>(u"Table"_s);
        QVERIFY(tables->isVisible());
        QCOMPARE(tables->currentText(), u"api_keys"_s);
        auto *names = m_dialog->findChild<QComboBox *>(u"Column name"_s);
        names->setCurrentIndex(names->findText(u"owner"_s));
        button("Next").click();
        QTRY_COMPARE(rows(), QStringList{u"OpenAI|somebody|New"_s});
    }

    void anAddressWithAPasswordIsRefused()
    {
        auto *sources = m_dialog->findChild<QListWidget *>(u"Sources"_s);
        sources->setCurrentRow(sources->count() - 1);
        m_dialog->findChild<QLineEdit *>(u"File"_s)->setText(u"postgresql://me:made-up@127.0.0.1/db"_s);
        button("Next").click();
        QTRY_VERIFY(message().contains(u"password"_s));
        QVERIFY(!message().contains(u"made-up"_s));
    }

    void severalFilesComeInTogetherEachWithItsSource()
    {
        m_dialog->readFiles({file(u".env"_s, "OPENAI_API_KEY=" + first + "\n"),
                             file(u"k.csv"_s, "provider,name,key\nopenai,work," + second + "\n")});
        QTRY_COMPARE(rows().size(), 2);
        QCOMPARE(table().model()->index(1, ImportTableModel::File).data().toString(), u"k.csv"_s);
        QVERIFY(!table().isColumnHidden(ImportTableModel::File));
        button("Next").click();
        QTRY_COMPARE(m_herd->keys().size(), 2);
        QVERIFY(m_herd->keys().at(0).attributes.source == Source::Dotenv);
        QVERIFY(m_herd->keys().at(1).attributes.source == Source::Imported);
    }

    void theResultOffersTheWayBack()
    {
        m_dialog->readFiles({file(u".env"_s, "OPENAI_API_KEY=" + first + "\n")});
        QTRY_VERIFY(button("Next").isEnabled() && rows().size() == 1);
        std::optional<Uuid> unwanted;
        connect(m_dialog.get(), &ImportDialog::undoWanted, this, [&](const Uuid &batch) { unwanted = batch; });
        button("Next").click();
        QTRY_VERIFY(button("Undo").isVisible());
        button("Undo").click();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(unwanted);
        QCOMPARE(valueOf(m_herd->vault().undoImport(*unwanted)).untouched.size(), 1);
    }

    void whatIsCancelledChangesNothing()
    {
        m_dialog->readFiles({file(u".env"_s, "OPENAI_API_KEY=" + first + "\n")});
        QVERIFY(m_dialog->findChild<QWidget *>(u"Progress"_s)->isVisible());
        button("Cancel").click();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_dialog->findChild<QWidget *>(u"Progress"_s)->isVisible());
        QVERIFY(m_dialog->findChild<QListWidget *>(u"Sources"_s)->isEnabled());
        button("Cancel").click();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_herd->keys().isEmpty());
    }

    void emptyPlacesSayWhatToDo()
    {
        m_dialog->readFiles({file(u".env"_s, "DEBUG=1\n")});
        QTRY_VERIFY(shownText().contains(u"There are no keys of known providers here"_s));
        QVERIFY(!button("Next").isEnabled());
    }

    void tenThousandKeysAreShown()
    {
        QByteArray text("provider,name,key\n");
        for (int number = 0; number < 10'000; ++number)
            text += "openai,key " + QByteArray::number(number) + ',' + madeUpKey(u"openai"_s, number) + '\n';
        m_dialog->readFiles({file(u"many.csv"_s, text)});
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 10'000, 60'000);
        table().selectAll();
        QTest::keyClick(&table(), Qt::Key_Space);
        QVERIFY(!button("Next").isEnabled());
        QTest::keyClick(&table(), Qt::Key_Space);
        QVERIFY(button("Next").isEnabled());
    }

private:
    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("%s", qUtf8Printable(made.errorString()));
        return made.fileName();
    }

    static void makeDatabase(const QString &path)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"made"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"CREATE TABLE api_keys (provider TEXT, api_key TEXT, owner TEXT)"_s));
            QVERIFY(query.exec(u"CREATE TABLE users (mail TEXT)"_s));
            QVERIFY(query.exec(
                u"INSERT INTO api_keys VALUES ('openai', '%1', 'somebody')"_s.arg(QString::fromLatin1(first))));
        }
        QSqlDatabase::removeDatabase(u"made"_s);
    }

    [[nodiscard]] QPushButton &button(const char *name)
    {
        return *m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView &table() { return *m_dialog->findChild<QTableView *>(u"Found keys"_s); }
    [[nodiscard]] QString message() { return m_dialog->findChild<Message *>()->text(); }

    // "Provider|Name|Verdict" of each row on the screen.
    [[nodiscard]] QStringList rows()
    {
        QStringList all;
        if (!table().isVisible())
            return all;
        const QAbstractItemModel &model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
            all << QStringList{cell(ImportTableModel::Provider), cell(ImportTableModel::Name),
                               cell(ImportTableModel::Verdict)}
                       .join(u'|');
        }
        return all;
    }

    // All that can be read on the page.
    [[nodiscard]] QString shownText()
    {
        QStringList texts;
        for (const auto *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        for (const auto *view : m_dialog->findChildren<QTableView *>()) {
            for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    texts << view->model()->index(row, column).data().toString();
            }
        }
        return texts.join(u'\n');
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<ImportDialog> m_dialog;
};

QTEST_MAIN(ImportDialogTest)
#include "ImportDialogTest.moc"
