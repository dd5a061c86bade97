// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/ColumnsPage.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int shownRows = 5;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ColumnsPage)

public:
    static QString field(CsvField field)
    {
        switch (field) {
        case CsvField::Provider:
            return tr("Provider");
        case CsvField::Name:
            return tr("Name");
        case CsvField::Key:
            return tr("API key");
        case CsvField::BaseUrl:
            return tr("Base URL");
        case CsvField::Active:
            return tr("Active");
        case CsvField::Expires:
            return tr("Expires");
        case CsvField::Tags:
            return tr("Tags");
        case CsvField::Note:
            return tr("Note");
        }
        return {};
    }
};

} // namespace

ColumnsPage::ColumnsPage(QWidget *parent) : WizardPage(parent), m_samplesLabel(new QLabel(this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    constexpr int perColumn = 4;
    int place = 0;
    for (const CsvField field : {CsvField::Key, CsvField::Provider, CsvField::Name, CsvField::BaseUrl, CsvField::Active,
                                 CsvField::Expires, CsvField::Tags, CsvField::Note}) {
        auto *label = new QLabel(this);
        auto *choice = new QComboBox(this);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(16);
        label->setBuddy(choice);
        m_labels[field] = label;
        m_choices[field] = choice;
        grid->addWidget(label, place % perColumn, 2 * (place / perColumn));
        grid->addWidget(choice, place % perColumn, 2 * (place / perColumn) + 1);
        connect(choice, &QComboBox::currentIndexChanged, this, &ColumnsPage::changed);
        ++place;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    // The Tab key goes in the order in which things were made.
    m_table = new QTableView(this);
    m_table->setObjectName(u"Sample rows"_s);
    m_table->setModel(&m_samples);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(grid);
    layout->addWidget(m_samplesLabel);
    layout->addWidget(m_table, 1);
    retranslate();
}

QString ColumnsPage::title() const
{
    return tr("Which column holds what?");
}

bool ColumnsPage::isComplete() const
{
    return m_choices[CsvField::Key]->currentIndex() > 0;
}

void ColumnsPage::enter()
{
    m_choices[CsvField::Key]->setFocus();
}

void ColumnsPage::show(const CsvOutline &outline)
{
    m_headers = outline.headers;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        const QSignalBlocker blocker(*choice);
        (*choice)->clear();
        (*choice)->addItem(tr("None", "no column"));
        for (qsizetype i = 0; i < m_headers.size(); ++i)
            (*choice)->addItem(m_headers.at(i).isEmpty() ? tr("Column %1").arg(i + 1) : m_headers.at(i));
        (*choice)->setCurrentIndex(static_cast<int>(outline.places.value(choice.key(), -1)) + 1);
    }
    m_samples.clear();
    m_samples.setHorizontalHeaderLabels(m_headers);
    for (const QStringList &row : outline.samples) {
        QList<QStandardItem *> cells;
        for (const QString &cell : row)
            cells << new QStandardItem(cell);
        m_samples.appendRow(cells);
    }
    m_table->resizeColumnsToContents();
    const int rows = m_table->verticalHeader()->defaultSectionSize() * shownRows;
    m_table->setMinimumHeight(rows + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth());
    Q_EMIT changed();
}

CsvColumns ColumnsPage::columns() const
{
    CsvColumns columns;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        const int place = (*choice)->currentIndex() - 1;
        const QString header = place < 0 ? QString() : m_headers.at(place);
        const bool isPlain = !header.isEmpty() && m_headers.count(header) == 1;
        columns[choice.key()] = place < 0 ? QString() : isPlain ? header : QString::number(place + 1);
    }
    return columns;
}

void ColumnsPage::retranslate()
{
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        const QString text = Words::field(label.key());
        (*label)->setText(text);
        m_choices[label.key()]->setObjectName(u"Column "_s + QString::number(static_cast<int>(label.key())));
        m_choices[label.key()]->setAccessibleName(tr("Column of: %1").arg(text));
        if (m_choices[label.key()]->count() > 0)
            m_choices[label.key()]->setItemText(0, tr("None", "no column"));
    }
    m_samplesLabel->setText(tr("The first rows. What may be a key is masked."));
    m_table->setAccessibleName(tr("Sample rows"));
}

void ColumnsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd
