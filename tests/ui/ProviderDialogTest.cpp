// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ProviderDialog.h"

#include "TestHerd.h"
#include "home/HomePage.h"
#include "keys/KeyDialog.h"
#include "support/vault/OwnEntry.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ProviderDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<ProviderDialog> m_dialog;
    QTemporaryDir m_folder;

    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("the dialog has no %s", name);
        return widget;
    }
    QLineEdit *field(const char *name) { return find<QLineEdit>(name); }
    QString noteOf(const char *name) { return find<QWidget>(name)->accessibleDescription(); }
    void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void open()
    {
        m_dialog = std::make_unique<ProviderDialog>(m_herd->keyherd());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void typeWhatIsNeeded()
    {
        field("Name")->setText(u"Corp AI"_s);
        field("Address")->setText(u"https://ai.corp.example/v1"_s);
    }
    bool closesAfterSaving()
    {
        press("Save");
        return QTest::qWaitFor([this] { return !m_dialog->isVisible(); });
    }
    const Provider *inCatalogue(const QString &id) { return m_herd->keyherd().catalogue().find(ProviderId(id)); }
    QString fileWith(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"provider.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the file");
        return file.fileName();
    }
    QString strip()
    {
        auto *message = find<QFrame>("Message");
        return message->isVisible() ? message->accessibleName() : QString();
    }

private Q_SLOTS:
    void init() { m_herd = std::make_unique<TestHerd>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_herd.reset();
    }

    void aServiceIsKeptAsItWasTyped()
    {
        open();
        typeWhatIsNeeded();
        field("Test path")->setText(u"/health"_s);
        field("Good answer holds")->setText(u"status"_s);
        field("Environment variables")->setText(u"CORP_API_KEY, CORP_KEY"_s);
        QVERIFY(closesAfterSaving());
        const Provider *provider = inCatalogue(u"corp-ai"_s);
        QVERIFY(provider && provider->own);
        QCOMPARE(provider->name, u"Corp AI"_s);
        QCOMPARE(provider->baseUrl, QUrl(u"https://ai.corp.example/v1"_s));
        QCOMPARE(provider->transport.header, QByteArray("Authorization"));
        QCOMPARE(provider->transport.valuePrefix, QByteArray("Bearer "));
        QCOMPARE(provider->test.path, u"/health"_s);
        QCOMPARE(provider->successPath, u"status"_s);
        QCOMPARE(provider->keyVariables, QStringList({u"CORP_API_KEY"_s, u"CORP_KEY"_s}));
    }

    void aKeyMayTravelInAHeaderOfItsOwn()
    {
        open();
        typeWhatIsNeeded();
        QVERIFY(!field("Header")->isEnabled());
        find<QComboBox>("How the key travels")->setCurrentIndex(1);
        QVERIFY(field("Header")->isEnabled());
        press("Save");
        QVERIFY(m_dialog->isVisible() && field("Header")->hasFocus());
        field("Header")->setText(u"x corp key"_s);
        QVERIFY(!noteOf("Header").isEmpty());
        field("Header")->setText(u"x-corp-key"_s);
        QVERIFY(noteOf("Header").isEmpty());
        QVERIFY(closesAfterSaving());
        QCOMPARE(inCatalogue(u"corp-ai"_s)->transport.header, QByteArray("x-corp-key"));
        QVERIFY(inCatalogue(u"corp-ai"_s)->transport.valuePrefix.isEmpty());
    }

    void aServiceMayNeedNoKey()
    {
        open();
        typeWhatIsNeeded();
        find<QComboBox>("How the key travels")->setCurrentIndex(2);
        QVERIFY(closesAfterSaving());
        QVERIFY(!inCatalogue(u"corp-ai"_s)->keyRequired);
    }

    void theIdFollowsTheNameUntilAnotherIsTyped()
    {
        open();
        field("Name")->setText(u"  Éclair & Söhne 2.0"_s);
        QCOMPARE(field("Id")->text(), u"eclair-sohne-2-0"_s);
        field("Id")->setText(u"eclair"_s);
        field("Name")->setText(u"Another name"_s);
        QCOMPARE(field("Id")->text(), u"eclair"_s);
    }

    void whatIsWrongIsSaidAsItIsTyped_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("plain http") << QByteArray("Address") << u"http://ai.corp.example"_s << u"unencrypted"_s;
        QTest::newRow("no address") << QByteArray("Address") << u"corp"_s << u"not a usable web address"_s;
        QTest::newRow("taken id") << QByteArray("Id") << u"openai"_s << u"OpenAI"_s;
        QTest::newRow("no id") << QByteArray("Id") << u"Corp AI"_s << u"lower-case"_s;
        QTest::newRow("no path") << QByteArray("Test path") << u"models"_s << u"begins with a slash"_s;
        QTest::newRow("no variable") << QByteArray("Environment variables") << u"1KEY"_s << u"environment variables"_s;
    }
    void whatIsWrongIsSaidAsItIsTyped()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, text);
        QFETCH(QString, said);
        open();
        const QString before = noteOf(name.constData());
        QVERIFY(before.isEmpty());
        field(name.constData())->setText(text);
        QVERIFY2(noteOf(name.constData()).contains(said), qPrintable(noteOf(name.constData())));
        press("Save");
        QVERIFY(m_dialog->isVisible());
        QVERIFY(valueOf(m_herd->vault().ownProviders()).entries.isEmpty());
    }

    void whereKeysWillGoIsSaid()
    {
        open();
        field("Address")->setText(u"https://ai.corp.example/v1/"_s);
        QCOMPARE(noteOf("Address"), u"Its keys are sent to ai.corp.example."_s);
    }

    void nothingTypedIsNoMistakeUntilItIsSaved()
    {
        open();
        for (const char *name : {"Name", "Id", "Address"})
            QVERIFY(noteOf(name).isEmpty());
        press("Save");
        QVERIFY(m_dialog->isVisible() && field("Name")->hasFocus());
        for (const char *name : {"Name", "Id", "Address"})
            QVERIFY(!noteOf(name).isEmpty());
    }

    void aFileFillsTheFieldsAndKeepsWhatTheyDoNotShow()
    {
        QJsonObject entry = ownEntry();
        entry.insert(u"aliases"_s, QJsonArray{u"corp-alias"_s});
        entry.insert(u"auth"_s, QJsonObject{{u"header"_s, u"x-key"_s}, {u"value_prefix"_s, u"Token "_s}});
        open();
        m_dialog->openFile(fileWith(jsonOf(entry)));
        QCOMPARE(field("Name")->text(), u"Corp AI"_s);
        QCOMPARE(field("Id")->text(), u"corp"_s);
        QCOMPARE(field("Header")->text(), u"x-key"_s);
        field("Name")->setText(u"Corporation"_s);
        QVERIFY(closesAfterSaving());
        const Provider *provider = inCatalogue(u"corp"_s);
        QVERIFY(provider);
        QCOMPARE(provider->name, u"Corporation"_s);
        QCOMPARE(provider->aliases, QStringList{u"corp-alias"_s});
        QCOMPARE(provider->transport.valuePrefix, QByteArray("Token "));
        QCOMPARE(provider->colour, u"#336699"_s);
    }

    void aDroppedFileIsOpened()
    {
        open();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fileWith(jsonOf(ownEntry())))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_dialog.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_dialog.get(), &drop);
        QCOMPARE(field("Address")->text(), u"https://ai.corp.example/v1"_s);
    }

    void aFileThatIsNoProviderLeavesWhatWasTyped()
    {
        open();
        field("Name")->setText(u"typed"_s);
        m_dialog->openFile(fileWith("{\"nonsense\": 1}"));
        QVERIFY(!strip().isEmpty());
        QCOMPARE(field("Name")->text(), u"typed"_s);
        m_dialog->openFile(m_folder.filePath(u"none.json"_s));
        QVERIFY(strip().contains(u"none.json"_s));
    }

    void aLockedVaultLeavesEverythingTyped()
    {
        open();
        typeWhatIsNeeded();
        valueOf(m_herd->vault().lock());
        press("Save");
        QTRY_VERIFY(strip().contains(u"The vault is locked."_s));
        QCOMPARE(field("Name")->text(), u"Corp AI"_s);
        valueOf(m_herd->vault().unlockWithPassphrase(TestVault::passphrase()));
        QVERIFY(closesAfterSaving());
    }

    void escapeAsksBeforeItThrowsAwayWhatWasTyped()
    {
        open();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        open();
        typeWhatIsNeeded();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible() && find<QPushButton>("Discard")->isVisible());
        press("Discard");
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(valueOf(m_herd->vault().ownProviders()).entries.isEmpty());
    }

    void everyControlHasANameAndTheKeyboardReachesIt()
    {
        open();
        const QList<const char *> order = {"Name",   "Id",        "Address",           "How the key travels",
                                           "Header", "Test path", "Good answer holds", "Environment variables"};
        find<QComboBox>("How the key travels")->setCurrentIndex(1);
        for (const char *name : order) {
            QCOMPARE(find<QWidget>(name)->accessibleName(), QString::fromLatin1(name));
            QVERIFY2(find<QWidget>(name)->hasFocus(), name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char *name : {"Open file", "Save", "Cancel"})
            QCOMPARE(find<QPushButton>(name)->accessibleName(), QString::fromLatin1(name));
    }

    void theKeyDialogTakesAServiceThatWasAddedFromIt()
    {
        KeyDialog keyDialog(m_herd->keyherd());
        keyDialog.open();
        auto *box = keyDialog.findChild<QComboBox *>(u"Provider"_s);
        box->setCurrentIndex(box->findData(u"groq"_s));
        box->setCurrentIndex(box->count() - 1);
        auto *dialog = keyDialog.findChild<ProviderDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(box->currentText(), u"Groq"_s);
        dialog->openFile(fileWith(jsonOf(ownEntry())));
        dialog->accept();
        QTRY_COMPARE(box->currentText(), u"Corp AI"_s);
        QCOMPARE(box->currentData().toString(), u"corp"_s);
    }

    void anAlteredServiceIsSaidWhenThePageOpens()
    {
        valueOf(m_herd->vault().addProvider(jsonOf(ownEntry())));
        m_herd->alter(u"UPDATE own_providers SET sealed_entry = zeroblob(99)"_s);
        HomePage page(m_herd->keyherd(), m_herd->actions());
        page.show();
        page.open();
        auto *message = page.findChild<QFrame *>(u"Message"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->accessibleName().contains(u"corp"_s), qPrintable(message->accessibleName()));
    }

    void theListsMenuAddsAndRemovesAndUndoBringsBack()
    {
        valueOf(m_herd->vault().addProvider(jsonOf(ownEntry())));
        HomePage page(m_herd->keyherd(), m_herd->actions());
        page.show();
        page.open();
        auto *list = page.findChild<QListView *>(u"Providers"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->model()->index(2, 0).data().toString(), u"Corp AI"_s);
        const auto actionsAt = [&](int row) {
            Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(row, 0)).center());
            return page.findChild<QMenu *>(u"Provider menu"_s)->actions();
        };
        QCOMPARE(actionsAt(0).size(), 1);
        delete page.findChild<QMenu *>(u"Provider menu"_s);
        const QList<QAction *> actions = actionsAt(2);
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions.at(1)->text(), u"Remove Corp AI"_s);
        actions.at(1)->trigger();
        delete page.findChild<QMenu *>(u"Provider menu"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        auto *undo = page.findChild<QPushButton *>(u"Undo"_s);
        QTRY_VERIFY(undo->isVisible());
        valueOf(m_herd->vault().addProvider(jsonOf(ownEntry())));
        undo->click();
        QTRY_VERIFY2(undo->isVisible(), "it is the only copy of the entry");
        valueOf(m_herd->vault().removeProvider(u"corp"_s));
        undo->click();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        actionsAt(0).constFirst()->trigger();
        QVERIFY(page.findChild<ProviderDialog *>());
        page.close();
    }
};

QTEST_MAIN(ProviderDialogTest)
#include "ProviderDialogTest.moc"
