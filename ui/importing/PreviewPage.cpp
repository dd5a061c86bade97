// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/PreviewPage.h"

#include "common/PlainTable.h"
#include "wording/ErrorText.h"
#include "wording/ImportText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::array verdicts = {Verdict::New, Verdict::Same, Verdict::Conflict, Verdict::Failed};

} // namespace

PreviewPage::PreviewPage(const Catalogue &catalogue, QWidget *parent)
    : WizardPage(parent), m_model(catalogue), m_summary(new QLabel(this)), m_all(new QCheckBox(this)),
      m_filterLabel(new QLabel(this)), m_filter(new QComboBox(this)), m_table(new PlainTable(this))
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterRole(ImportTableModel::VerdictRole);
    m_summary->setWordWrap(true);
    m_all->setObjectName(u"All new keys"_s);
    m_filter->setObjectName(u"Show"_s);
    m_filterLabel->setBuddy(m_filter);
    arrange();
    connect(&m_model, &ImportTableModel::ticksChanged, this, &PreviewPage::showTicks);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) { m_model.tickAll(on || m_model.ticked() == 0); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &PreviewPage::filter);
    auto *ticking = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(ticking, &QShortcut::activated, this, &PreviewPage::tickChosen);
    retranslate();
}

// The view goes before the models it shows.
PreviewPage::~PreviewPage()
{
    delete m_table;
}

void PreviewPage::arrange()
{
    m_table->setObjectName(u"Found keys"_s);
    m_table->setModel(&m_shown);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const int unit = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{ImportTableModel::Provider, 22}, {ImportTableModel::Name, 22},
                                          {ImportTableModel::Masked, 16},   {ImportTableModel::Verdict, 18},
                                          {ImportTableModel::Reason, 40},   {ImportTableModel::File, 18}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width * unit);
    for (const int column : {ImportTableModel::Name, ImportTableModel::Reason})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_filterLabel);
    row->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
}

QString PreviewPage::title() const
{
    return tr("What is to come in?");
}

void PreviewPage::enter()
{
    m_table->setFocus();
}

void PreviewPage::show(const ImportPlan &plan)
{
    for (const Verdict verdict : verdicts)
        m_counts[verdict] = plan.count(verdict);
    m_model.setRows(plan.rows());
    m_table->setColumnHidden(ImportTableModel::File, !m_model.hasFiles());
    m_filter->setCurrentIndex(0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_all, m_filterLabel, m_filter})
        each->setVisible(m_model.rowCount() > 0);
    if (m_shown.rowCount() > 0)
        m_table->setCurrentIndex(m_shown.index(0, 0));
    retranslate();
}

void PreviewPage::filter()
{
    const QVariant verdict = m_filter->currentData();
    m_shown.setFilterFixedString(verdict.isValid() ? verdict.toString() : QString());
}

void PreviewPage::tickChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows(ImportTableModel::Provider);
    if (chosen.isEmpty())
        return;
    const bool on = chosen.constFirst().data(Qt::CheckStateRole).toInt() != Qt::Checked;
    QList<int> rows;
    for (const QModelIndex &index : chosen)
        rows << m_shown.mapToSource(index).row();
    m_model.tick(rows, on);
}

void PreviewPage::showTicks()
{
    const QSignalBlocker blocker(m_all);
    const int ticked = m_model.ticked();
    m_all->setEnabled(m_model.tickable() > 0);
    m_all->setTristate(ticked > 0 && ticked < m_model.tickable());
    m_all->setCheckState(ticked == 0                   ? Qt::Unchecked
                         : ticked < m_model.tickable() ? Qt::PartiallyChecked
                                                       : Qt::Checked);
    if (m_model.rowCount() == 0)
        m_summary->setText(tr("There are no keys of known providers here. Go back and choose something else."));
    else if (m_model.tickable() == 0)
        m_summary->setText(tr("Nothing here is new. Nothing is changed."));
    else
        m_summary->setText(tr("%n key(s) will come in. What the vault has already stays as it is.", nullptr, ticked));
    Q_EMIT changed();
}

void PreviewPage::retranslate()
{
    m_all->setText(tr("&All new keys"));
    m_all->setAccessibleName(tr("All new keys"));
    m_filterLabel->setText(tr("&Show"));
    m_filter->setAccessibleName(tr("Show"));
    m_table->setAccessibleName(tr("Found keys"));
    const int chosen = std::max(0, m_filter->currentIndex());
    m_filter->clear();
    const auto counted = [](const QString &name, int count) {
        return tr("%1 (%2)", "a verdict and how often it was given").arg(name, QLocale().toString(count));
    };
    m_filter->addItem(counted(tr("All"), m_model.rowCount()));
    for (const Verdict verdict : verdicts)
        m_filter->addItem(counted(asSentence(verdictText(verdict)).chopped(1), m_counts.value(verdict)),
                          static_cast<int>(verdict));
    m_filter->setCurrentIndex(chosen);
    m_model.retranslate();
    showTicks();
}

void PreviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd
