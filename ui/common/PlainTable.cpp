// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PlainTable.h"

#include <QHeaderView>
#include <QPainter>

namespace keyherd {

namespace {

constexpr int rowPadding = 12;
constexpr int textMargin = 24;

} // namespace

PlainTable::PlainTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void PlainTable::setColumnCharacters(std::initializer_list<int> widths)
{
    const int unit = fontMetrics().averageCharWidth();
    int column = 0;
    for (const int characters : widths)
        setColumnWidth(column++, characters * unit);
}

// QTableView::selectRow() finds no column where they go from right to left and leave room.
void PlainTable::chooseRow(int row)
{
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PlainTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void PlainTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(textMargin, textMargin, -textMargin, -textMargin),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace keyherd
