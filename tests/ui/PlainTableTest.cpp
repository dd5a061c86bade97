// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PlainTable.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace keyherd;

class PlainTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsChosenWhicheverWayColumnsGo_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void aRowIsChosenWhicheverWayColumnsGo()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QStandardItemModel model(3, 2);
        PlainTable table;
        table.setLayoutDirection(direction);
        table.setModel(&model);
        table.setColumnCharacters({4, 4});
        table.resize(600, 200);
        table.show();
        table.chooseRow(2);
        const QModelIndexList rows = table.selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().row(), 2);
        table.chooseRow(1);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    }
};

QTEST_MAIN(PlainTableTest)
#include "PlainTableTest.moc"
