// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts/ShortcutsDialog.h"
#include "TestHerd.h"
#include "home/HomePage.h"
#include "shortcuts/ShortcutsAction.h"

#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ShortcutsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsButtonsAndShortcutsAreListedWithWhatTheyDo()
    {
        QWidget window;
        auto *action = new QAction(u"&Open…"_s, &window);
        action->setShortcut(QKeySequence(u"Ctrl+O"_s));
        window.addAction(action);
        auto *button = new QPushButton(u"Go"_s, &window);
        button->setShortcut(QKeySequence(u"Ctrl+G"_s));
        auto *shortcut = new QShortcut(QKeySequence(u"F5"_s), &window);
        shortcut->setWhatsThis(u"Look again"_s);
        new QAction(u"without a key"_s, &window);
        QCOMPARE(ShortcutsDialog::linesOf(window),
                 (QList<ShortcutLine>{{u"Go"_s, u"Ctrl+G"_s}, {u"Look again"_s, u"F5"_s}, {u"Open"_s, u"Ctrl+O"_s}}));
    }

    void everyShortcutOfThePageOfKeysSaysWhatItDoes()
    {
        TestHerd herd;
        const HomePage page(herd.keyherd(), herd.actions());
        const QList<ShortcutLine> lines = ShortcutsDialog::linesOf(page);
        QStringList keys;
        for (const ShortcutLine &line : lines) {
            QVERIFY2(!line.does.isEmpty(), qPrintable(line.keys));
            keys << line.keys;
        }
        for (const QString &wanted : {u"Ctrl+N"_s, u"Ctrl+T"_s, u"Ctrl+Shift+T"_s, u"Ctrl+L"_s, u"Ctrl+F"_s,
                                      u"Ctrl+V"_s, u"Del"_s, u"Ctrl+Z"_s})
            QVERIFY2(keys.contains(wanted), qPrintable(wanted));
    }

    void theListOpensOnceAndSpeaksOfItself()
    {
        QWidget window;
        ShortcutsAction action(window);
        action.trigger();
        action.trigger();
        const auto dialogs = window.findChildren<ShortcutsDialog *>();
        QCOMPARE(dialogs.size(), 1);
        const auto *lines = dialogs.constFirst()->findChild<QTableView *>(u"Shortcuts"_s)->model();
        QCOMPARE(lines->rowCount(), 1);
        QCOMPARE(lines->index(0, 1).data().toString(), u"F1, Ctrl+?"_s);
    }
};

QTEST_MAIN(ShortcutsDialogTest)
#include "ShortcutsDialogTest.moc"
