// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/SearchField.h"
#include "KeyModels.h"
#include "models/KeyTableModel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class SearchFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        KeyEntry key = listed(1, u"openai"_s, u"one"_s);
        key.attributes.tags = {u"office"_s, u"my team"_s};
        m_keys.setEntries({key, listed(2, u"openrouter"_s, u"two"_s)});
        m_field.setKeys(&m_keys);
        m_field.clear();
    }

    void theBeginningOfAFieldOffersIt()
    {
        QCOMPARE(m_field.offersFor(u"pr"_s), QStringList{u"provider:"_s});
        QVERIFY(m_field.offersFor(u"p"_s).isEmpty());
        QVERIFY(m_field.offersFor(u"laptop"_s).isEmpty());
    }

    void providersAndTagsOfTheKeysAreOffered()
    {
        QCOMPARE(m_field.offersFor(u"provider:"_s), (QStringList{u"provider:openai"_s, u"provider:openrouter"_s}));
        QCOMPARE(m_field.offersFor(u"tag:M"_s), QStringList{u"tag:\"my team\""_s});
    }

    void statesAreOffered()
    {
        QCOMPARE(m_field.offersFor(u"is:"_s),
                 (QStringList{u"is:active"_s, u"is:damaged"_s, u"is:expiring"_s, u"is:inactive"_s}));
        QCOMPARE(m_field.offersFor(u"status:v"_s), QStringList{u"status:valid"_s});
    }

    void tagsThatCameSinceAreOffered()
    {
        QVERIFY(m_field.offersFor(u"tag:n"_s).isEmpty());
        KeyEntry key = listed(3, u"groq"_s, u"three"_s);
        key.attributes.tags = {u"new"_s};
        m_keys.setEntries(m_keys.entries() + QList{key});
        QCOMPARE(m_field.offersFor(u"tag:n"_s), QStringList{u"tag:new"_s});
    }

    void nothingOfKeysThatAreGoneStaysOnTheScreen()
    {
        m_field.show();
        m_field.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&m_field));
        QTest::keyClicks(&m_field, u"tag:"_s);
        auto *completer = m_field.findChild<QCompleter *>();
        QVERIFY(completer->popup()->isVisible());
        m_keys.apply({.anew = true}); // as when the vault is locked
        QVERIFY(!completer->popup()->isVisible());
        QCOMPARE(completer->model()->rowCount(), 0);
        QVERIFY(m_field.offersFor(u"tag:"_s).isEmpty());
    }

    void whatIsChosenReplacesTheWordAndLeavesTheRest()
    {
        m_field.show();
        m_field.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&m_field));
        QTest::keyClicks(&m_field, u"work -tag:of"_s);
        auto *popup = m_field.findChild<QAbstractItemView *>(u"Search words"_s);
        if (!popup) { // Qt makes it a window of its own
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->objectName() == u"Search words"_s)
                    popup = qobject_cast<QAbstractItemView *>(widget);
            }
        }
        QVERIFY(popup && popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_field.text(), u"work -tag:office "_s);
    }

private:
    Catalogue m_catalogue = Catalogue::builtIn();
    KeyTableModel m_keys{m_catalogue};
    SearchField m_field;
};

QTEST_MAIN(SearchFieldTest)
#include "SearchFieldTest.moc"
