// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/UsagePage.h"

#include "base/Observe.h"
#include "common/Message.h"
#include "common/PageTitle.h"
#include "common/PlainTable.h"
#include "usage/LatencyPlot.h"
#include "usage/UsePlot.h"
#include "vault/VaultService.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr qint64 testsDrawn = 50;
}

UsagePage::UsagePage(VaultService &vault, const KeyTableModel &keys, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_keys(keys), m_title(pageTitle()), m_message(new Message),
      m_program(new QComboBox), m_all(new QPushButton), m_useCaption(new QLabel), m_usePlot(new UsePlot),
      m_latencyCaption(new QLabel), m_latencyPlot(new LatencyPlot), m_table(new PlainTable)
{
    setObjectName(u"Usage page"_s);
    m_sorted.setSourceModel(&m_keys);
    m_sorted.setSortRole(UsageModel::SortRole);
    m_sorted.setSortLocaleAware(true);
    arrange();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsagePage::chooseKey);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &UsagePage::keepKey);
    connect(m_program, &QComboBox::activated, this, &UsagePage::draw);
    connect(m_all, &QPushButton::clicked, m_table, &PlainTable::clearSelection);
    connectVault();
    connectKeys(keys);
    retranslate();
    clear();
}

UsagePage::~UsagePage()
{
    delete m_table;
}

void UsagePage::arrange()
{
    m_program->setObjectName(u"Program"_s);
    m_program->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_all->setObjectName(u"All keys"_s);
    m_table->setObjectName(u"Usage"_s);
    m_table->setModel(&m_sorted);
    m_table->setColumnCharacters({24, 18, 26, 30, 10});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UsageModel::Uses, Qt::DescendingOrder);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_title);
    above->addStretch(1);
    above->addWidget(m_all);
    above->addWidget(m_program);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(above);
    column->addWidget(m_message);
    column->addWidget(makePlots());
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

QWidget *UsagePage::makePlots()
{
    for (QLabel *caption : {m_useCaption, m_latencyCaption}) {
        caption->setTextFormat(Qt::PlainText);
        caption->setWordWrap(true);
        caption->setForegroundRole(QPalette::PlaceholderText);
        // A long name is cut rather than the plots widened.
        caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_useCaption->setObjectName(u"Use caption"_s);
    m_latencyCaption->setObjectName(u"Latency caption"_s);
    auto *plots = new QWidget;
    auto *grid = new QGridLayout(plots);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_useCaption, 0, 0);
    grid->addWidget(m_usePlot, 1, 0);
    grid->addWidget(m_latencyCaption, 0, 1);
    grid->addWidget(m_latencyPlot, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    return plots;
}

void UsagePage::connectVault()
{
    connect(&m_vault, &VaultService::keysChanged, this, &UsagePage::refresh);
    connect(&m_vault, &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            clear();
    });
}

void UsagePage::connectKeys(const KeyTableModel &keys)
{
    const auto refreshKeys = [this] {
        if (isVisible())
            m_keys.refresh();
    };
    connect(&keys, &QAbstractItemModel::modelReset, this, refreshKeys);
    connect(&keys, &QAbstractItemModel::rowsInserted, this, refreshKeys);
    connect(&keys, &QAbstractItemModel::rowsRemoved, this, refreshKeys);
    connect(&keys, &KeyTableModel::entriesChanged, this, refreshKeys);
}

void UsagePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void UsagePage::refresh()
{
    if (!isVisible())
        return;
    m_reading.refresh(
        this, [this] { return m_vault.dailyUses(UsePlot::firstDay(QDate::currentDate())); },
        [this](const Result<QList<DailyUse>> &uses) {
            if (uses)
                takeUses(*uses);
            else if (uses.error().code != ErrorCode::VaultLocked)
                m_message->showError(uses.error());
        });
}

void UsagePage::takeUses(const QList<DailyUse> &uses)
{
    m_uses = uses;
    m_keys.setUses(uses);
    fillPrograms();
    draw();
    readTests();
}

void UsagePage::fillPrograms()
{
    QStringList programs;
    for (const DailyUse &use : std::as_const(m_uses)) {
        if (!use.program.isEmpty())
            programs << use.program;
    }
    programs.removeDuplicates();
    programs.sort();
    const QString chosen = m_program->currentData().toString();
    m_program->clear();
    m_program->addItem(tr("All programs"), QString());
    for (const QString &program : std::as_const(programs))
        m_program->addItem(program, program);
    m_program->setCurrentIndex(std::max(0, m_program->findData(chosen)));
}

void UsagePage::chooseKey()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto key =
        rows.isEmpty() ? std::nullopt : std::optional(m_keys.keyAt(m_sorted.mapToSource(rows.constFirst()).row()));
    if (std::exchange(m_key, key) == key)
        return;
    m_latencyPlot->showTests({});
    draw();
    readTests();
}

// A table that was filled anew has no choice of its own.
void UsagePage::keepKey()
{
    const int row = m_key ? m_keys.rowOf(*m_key) : -1;
    if (row >= 0)
        m_table->chooseRow(m_sorted.mapFromSource(m_keys.index(row, 0)).row());
    else
        chooseKey();
}

void UsagePage::readTests()
{
    if (!m_key)
        return;
    observe(m_vault.tests(*m_key, testsDrawn), this,
            [this, key = m_key, session = m_session](const QFuture<Result<QList<KeyTest>>> &read) {
                if (session == m_session && key == m_key && read.resultCount() > 0 && read.result())
                    m_latencyPlot->showTests(*read.result());
            });
}

void UsagePage::draw()
{
    const QString program = m_program->currentData().toString();
    QList<DailyUse> drawn = m_uses;
    drawn.removeIf([&](const DailyUse &use) {
        return (m_key && use.key != *m_key) || (!program.isEmpty() && use.program != program);
    });
    m_usePlot->showUses(drawn, QDate::currentDate());
    m_all->setEnabled(m_key.has_value());
    showCaption();
}

void UsagePage::showCaption()
{
    const int row = m_key ? m_keys.rowOf(*m_key) : -1;
    const QString name = m_keys.index(row, UsageModel::Name).data().toString();
    m_useCaption->setText(row < 0 ? tr("Uses of all keys per day") : tr("Uses of %1 per day").arg(name));
    m_latencyCaption->setText(row < 0 ? tr("Latency in milliseconds") : tr("Latency of %1 in milliseconds").arg(name));
    // A name may be longer than its plot is wide.
    for (QLabel *caption : {m_useCaption, m_latencyCaption})
        caption->setToolTip(caption->text());
    if (row < 0)
        m_latencyPlot->setEmptyText(tr("Choose a key below to see how fast its provider answers."));
}

void UsagePage::clear()
{
    ++m_session;
    m_reading.forget();
    m_key.reset();
    m_message->clear();
    m_latencyPlot->showTests({});
    m_uses.clear();
    m_keys.clear();
    fillPrograms();
    draw();
}

void UsagePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UsagePage::retranslate()
{
    m_title->setText(tr("Usage"));
    m_program->setAccessibleName(tr("Program"));
    m_all->setText(tr("Show all keys"));
    m_all->setAccessibleName(m_all->text());
    m_table->setAccessibleName(tr("Usage"));
    m_table->setEmptyText(tr("No key was used yet. Copy one, or start a program with \"keyherd run\"."));
    m_keys.retranslate();
    m_usePlot->retranslate();
    m_latencyPlot->retranslate();
    fillPrograms();
    showCaption();
}

} // namespace keyherd
