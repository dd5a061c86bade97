// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/SyncDetails.h"

#include "common/PlainTable.h"
#include "providers/Catalogue.h"
#include "wording/ErrorText.h"
#include "wording/SyncText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr QSize usualSize(720, 360);

QList<QStandardItem *> rowOf(const QStringList &texts)
{
    QList<QStandardItem *> cells;
    for (const QString &text : texts) {
        cells << new QStandardItem(text);
        cells.constLast()->setToolTip(text);
    }
    return cells;
}

} // namespace

SyncDetails::SyncDetails(const SyncReport &report, const Catalogue &catalogue, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"Keys found"_s);
    setWindowTitle(tr("Keys found at the start"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Provider"), tr("Key"), tr("Result"), tr("Remarks")});
    for (const SyncedProvider &one : report.providers) {
        const QString name = catalogue.find(one.provider)->name;
        QStringList remarks;
        for (const SyncConflict &conflict : one.conflicts)
            remarks << conflictText(name, one, conflict);
        if (one.error)
            remarks << asParagraph(errorText(*one.error));
        model->appendRow(rowOf({name, one.masked, asSentence(syncedText(one)).chopped(1), remarks.join(u' ')}));
    }
    auto *table = new PlainTable(this);
    table->setObjectName(u"Found at the start"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setWordWrap(true);
    table->resizeColumnsToContents();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(usualSize);
}

} // namespace keyherd
