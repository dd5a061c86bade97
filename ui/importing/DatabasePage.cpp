// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/DatabasePage.h"

#include "common/FileField.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DatabasePage)

public:
    static QString column(KeyColumn column)
    {
        switch (column) {
        case KeyColumn::Provider:
            return tr("Provider");
        case KeyColumn::Key:
            return tr("API key");
        case KeyColumn::Variable:
            return tr("Setting");
        case KeyColumn::Name:
            return tr("Name");
        case KeyColumn::Active:
            return tr("Active");
        case KeyColumn::BaseUrl:
            return tr("Base URL");
        case KeyColumn::Expires:
            return tr("Expires");
        case KeyColumn::Note:
            return tr("Note");
        }
        return {};
    }

    static QString sealing(Sealing sealing)
    {
        switch (sealing) {
        case Sealing::Plain:
            return tr("Its keys are not encrypted.");
        case Sealing::Fernet:
            return tr("Its keys are encrypted with Fernet: say below where the program's key is.");
        case Sealing::ByValue:
            return tr("Some of its keys are encrypted with Fernet: say below where the program's key is.");
        }
        return {};
    }
};

} // namespace

DatabasePage::DatabasePage(QWidget *parent)
    : WizardPage(parent), m_tableLabel(new QLabel(this)), m_table(new QComboBox(this)), m_sealing(new QLabel(this)),
      m_fernetLabel(new QLabel(this)), m_fernet(new FileField(this)), m_djangoLabel(new QLabel(this)),
      m_django(new FileField(this))
{
    m_table->setObjectName(u"Table"_s);
    m_sealing->setWordWrap(true);
    m_tableLabel->setBuddy(m_table);
    m_fernetLabel->setBuddy(m_fernet);
    m_djangoLabel->setBuddy(m_django);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_tableLabel, 0, 0);
    grid->addWidget(m_table, 0, 1, 1, 3);
    grid->addWidget(m_sealing, 1, 1, 1, 3);
    constexpr int perColumn = 4;
    int place = 0;
    for (const KeyColumn column : {KeyColumn::Key, KeyColumn::Provider, KeyColumn::Variable, KeyColumn::Name,
                                   KeyColumn::Active, KeyColumn::BaseUrl, KeyColumn::Expires, KeyColumn::Note}) {
        auto *label = new QLabel(this);
        auto *choice = new QComboBox(this);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(16);
        label->setBuddy(choice);
        m_labels[column] = label;
        m_columns[column] = choice;
        grid->addWidget(label, 2 + place % perColumn, 2 * (place / perColumn));
        grid->addWidget(choice, 2 + place % perColumn, 2 * (place / perColumn) + 1);
        connect(choice, &QComboBox::currentIndexChanged, this, &DatabasePage::changed);
        ++place;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addSpacing(8);
    layout->addWidget(m_fernetLabel);
    layout->addWidget(m_fernet);
    layout->addWidget(m_djangoLabel);
    layout->addWidget(m_django);
    layout->addStretch(1);
    connect(m_table, &QComboBox::currentIndexChanged, this, &DatabasePage::showTable);
    retranslate();
}

QString DatabasePage::title() const
{
    return tr("Which table holds the keys?");
}

bool DatabasePage::isComplete() const
{
    return m_table->currentData().toString().isEmpty() ? !m_outline.shapes.empty()
                                                       : m_columns[KeyColumn::Key]->currentIndex() > 0;
}

void DatabasePage::enter()
{
    m_table->setFocus();
}

void DatabasePage::show(DatabaseOutline outline)
{
    m_outline = std::move(outline);
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        m_table->addItem({}, QString());
        for (const TableOutline &table : std::as_const(m_outline.tables))
            m_table->addItem(table.name, table.name);
        const bool isClear = m_outline.shapes.size() == 1;
        m_table->setCurrentIndex(isClear ? std::max(0, m_table->findData(m_outline.shapes.front().table)) : 0);
        fillTables();
    }
    showTable();
}

void DatabasePage::fillTables()
{
    if (m_table->count() > 0)
        m_table->setItemText(0, tr("All that look like tables of keys (%1)").arg(m_outline.shapes.size()));
}

const TableShape *DatabasePage::shapeOfTable(const QString &table) const
{
    const auto found = std::ranges::find(m_outline.shapes, table, &TableShape::table);
    return found != m_outline.shapes.end() ? &*found : nullptr;
}

void DatabasePage::showTable()
{
    const QString chosen = m_table->currentData().toString();
    const TableShape *shape = shapeOfTable(chosen);
    const auto outline = std::ranges::find(m_outline.tables, chosen, &TableOutline::name);
    const QStringList columns = outline != m_outline.tables.end() ? outline->columns : QStringList();
    for (auto choice = m_columns.cbegin(); choice != m_columns.cend(); ++choice) {
        const QSignalBlocker blocker(*choice);
        (*choice)->clear();
        (*choice)->addItem(tr("None", "no column"));
        (*choice)->addItems(columns);
        (*choice)->setEnabled(!chosen.isEmpty());
        const qsizetype place = shape ? columns.indexOf(shape->column(choice.key())) : -1;
        (*choice)->setCurrentIndex(static_cast<int>(place) + 1);
    }
    if (shape)
        m_sealing->setText(Words::sealing(shape->sealing));
    else if (chosen.isEmpty() && m_outline.shapes.empty())
        m_sealing->setText(tr("No table looks like one of keys. Choose the table and its column of keys."));
    else
        m_sealing->setText(chosen.isEmpty() ? tr("What is encrypted with Fernet needs the program's key.") : QString());
    Q_EMIT changed();
}

ImportInput DatabasePage::input(const QString &source) const
{
    ImportInput input{.kind = ImportKind::Database,
                      .path = source,
                      .database = {.table = m_table->currentData().toString()},
                      .fernetKeyFile = m_fernet->path(),
                      .djangoSecretFile = m_django->path()};
    if (input.database.table.isEmpty())
        return input;
    for (auto choice = m_columns.cbegin(); choice != m_columns.cend(); ++choice)
        input.database.columns[choice.key()] = (*choice)->currentIndex() > 0 ? (*choice)->currentText() : QString();
    return input;
}

void DatabasePage::retranslate()
{
    m_tableLabel->setText(tr("&Table"));
    m_table->setAccessibleName(tr("Table"));
    m_fernetLabel->setText(tr("&Fernet key file, one key a line"));
    m_fernet->setName(u"Fernet key file"_s, tr("Fernet key file"));
    m_djangoLabel->setText(tr("File with &Django's SECRET_KEY, such as .env or settings.py"));
    m_django->setName(u"Django secret file"_s, tr("File with Django's SECRET_KEY"));
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        const QString text = Words::column(label.key());
        (*label)->setText(text);
        m_columns[label.key()]->setObjectName(u"Column "_s + toText(label.key()));
        m_columns[label.key()]->setAccessibleName(tr("Column of: %1").arg(text));
    }
    fillTables();
    if (m_table->count() > 0)
        showTable();
}

void DatabasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd
