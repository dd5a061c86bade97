// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace keyherd {

/// A table of whole rows without a grid, as pages show them. Tab leaves it.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    explicit PlainTable(QWidget *parent = nullptr);

    /// Widths in characters, of the first columns. The model must be set.
    void setColumnCharacters(std::initializer_list<int> widths);
    void chooseRow(int row);
    /// Said in the middle of the table while it has no rows.
    void setEmptyText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace keyherd
