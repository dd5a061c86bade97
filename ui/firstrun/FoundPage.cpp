// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/FoundPage.h"

#include "base/Background.h"
#include "base/Masking.h"
#include "base/Observe.h"
#include "common/Message.h"
#include "common/PlainTable.h"
#include "composition/Keyherd.h"
#include "exchange/scan/FoundImport.h"
#include "exchange/scan/HomeRoots.h"
#include "exchange/scan/PathBytes.h"
#include "exchange/scan/TreeScan.h"
#include "keys/KeyOpinion.h"
#include "providers/KeyScanner.h"
#include "wording/ErrorText.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QProcessEnvironment>
#include <QProgressBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::chrono::milliseconds betweenGlances(200);

ForeignKeys comingFrom(ForeignKeys keys, Source source)
{
    for (ForeignKey &key : keys)
        key.source = source;
    return keys;
}

} // namespace

struct FoundPage::HomeSearch
{
    HomeSearch(const Catalogue &catalogue, std::vector<ScanRoot> roots)
        : scanner(catalogue), scan(scanner, {.roots = std::move(roots)})
    {
    }

    KeyScanner scanner;
    TreeScan scan;
};

FoundPage::FoundPage(Keyherd &keyherd, QWidget *parent)
    : WizardPage(parent), m_keyherd(keyherd), m_model(keyherd.catalogue()), m_summary(new QLabel(this)),
      m_message(new Message(this)), m_all(new QCheckBox(this)), m_table(new PlainTable(this)),
      m_progress(new QProgressBar(this))
{
    m_message->setObjectName(u"Search problems"_s);
    m_glance.setInterval(betweenGlances);
    connect(&m_glance, &QTimer::timeout, this, &FoundPage::glance);
    m_summary->setWordWrap(true);
    m_all->setObjectName(u"All found keys"_s);
    m_progress->setObjectName(u"Search"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    arrange();
    connect(&m_model, &ImportTableModel::ticksChanged, this, [this] {
        retranslate();
        Q_EMIT changed();
    });
    connect(m_all, &QCheckBox::clicked, this, [this] { m_model.tickAll(m_model.ticked() < m_model.tickable()); });
    auto *ticking = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(ticking, &QShortcut::activated, this, &FoundPage::tickChosen);
    retranslate();
}

// The view goes before the model it shows.
FoundPage::~FoundPage()
{
    stopLooking();
    delete m_table;
}

void FoundPage::arrange()
{
    m_table->setObjectName(u"Found keys"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const int column : {ImportTableModel::Name, ImportTableModel::Verdict, ImportTableModel::Reason})
        m_table->setColumnHidden(column, true);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ImportTableModel::Provider, 24 * unit);
    m_table->setColumnWidth(ImportTableModel::Masked, 18 * unit);
    m_table->horizontalHeader()->setSectionResizeMode(ImportTableModel::File, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_all);
    layout->addWidget(m_table, 1);
}

QString FoundPage::title() const
{
    return tr("Keys on this computer");
}

void FoundPage::enter()
{
    if (!std::exchange(m_hasLooked, true))
        look();
    if (m_table->isVisible())
        m_table->setFocus();
}

void FoundPage::look()
{
    m_looking = true;
    retranslate();
    observe(inBackground([&keyherd = m_keyherd] { return keyherd.findKeys(); }), this,
            [this](QFuture<FoundKeys> found) {
                if (found.resultCount() > 0) {
                    FoundKeys keys = found.takeResult();
                    add(comingFrom(std::move(keys.environment), Source::Environment));
                    add(comingFrom(std::move(keys.keyFile), Source::KeyFile));
                    m_problems += keys.warnings;
                    showProblems();
                }
                searchHome();
            });
}

void FoundPage::searchHome()
{
    observe(inBackground([] { return homeRoots(QProcessEnvironment::systemEnvironment()); }), this,
            [this](const QFuture<std::vector<ScanRoot>> &roots) {
                if (roots.resultCount() == 0 || !m_looking)
                    return;
                m_search = std::make_unique<HomeSearch>(m_keyherd.catalogue(), roots.result());
                m_glance.start();
                observe(m_search->scan.findings(), this,
                        [this](const QFuture<Result<ScanFindings>> &found) { endSearch(found); });
            });
}

void FoundPage::glance()
{
    m_search->scan.visitSoFar([this](const KeyCollection &keys) {
        if (keys.keys().size() <= m_seen)
            return;
        addFound(keys, std::exchange(m_seen, keys.keys().size()));
    });
}

void FoundPage::endSearch(const QFuture<Result<ScanFindings>> &found)
{
    if (!m_looking)
        return;
    m_looking = false;
    m_glance.stop();
    if (found.resultCount() > 0) {
        // Not copied: its keys belong to it.
        const Result<ScanFindings> &findings = *found.constBegin();
        if (findings)
            addFound(findings->keys, 0);
        else
            m_problems << findings.error();
        showProblems();
    }
    retranslate();
    Q_EMIT changed();
}

void FoundPage::addFound(const KeyCollection &found, std::size_t passed)
{
    auto keys = foreignKeysOf(found, passed);
    if (!keys) {
        m_problems << keys.error();
        return showProblems();
    }
    for (ForeignKey &key : *keys) {
        const ScannedKey &one = found.keys()[static_cast<std::size_t>(key.row - 1)];
        if (!one.places.isEmpty())
            key.file = shownPath(one.places.constFirst().file->path);
    }
    add(comingFrom(std::move(*keys), Source::Imported));
}

void FoundPage::add(ForeignKeys keys)
{
    QList<ImportRow> rows;
    for (ForeignKey &key : keys) {
        if (key.problem || key.secret.isEmpty() || isKnown(key.secret) || !m_keyherd.catalogue().resolve(key.provider))
            continue;
        m_keys.push_back(std::move(key));
        rows << rowOf(m_keys.back(), static_cast<int>(m_keys.size()));
    }
    m_model.append(rows);
}

void FoundPage::showProblems()
{
    if (m_problems.isEmpty())
        return;
    QStringList sentences;
    for (const Error &problem : std::as_const(m_problems))
        sentences << asParagraph(errorText(withProviderNames(problem, m_keyherd.catalogue())));
    m_message->showText(Message::Kind::Warning, sentences.join(u'\n'));
}

// Its end is waited for elsewhere: what it reads just now may be slow.
void FoundPage::stopLooking()
{
    m_looking = false;
    m_glance.stop();
    if (!m_search)
        return;
    m_search->scan.findings().cancel();
    static_cast<void>(inBackground([search = std::move(m_search)]() mutable {
        search.reset();
        return true;
    }));
}

bool FoundPage::isKnown(const Secret &secret) const
{
    return std::ranges::any_of(m_keys, [&](const ForeignKey &key) { return key.secret.equals(secret.view()); });
}

ImportRow FoundPage::rowOf(const ForeignKey &key, int number) const
{
    ImportRow row{.row = number, .file = key.file};
    if (row.file.isEmpty())
        row.file =
            key.source == Source::Environment ? tr("Environment: %1", "a variable").arg(key.variable) : u"key.txt"_s;
    if (const auto provider = m_keyherd.catalogue().resolve(key.provider))
        row.provider = *provider;
    row.masked = masked(key.secret.view());
    row.verdict = Verdict::New;
    return row;
}

ForeignKeys FoundPage::takeTicked()
{
    stopLooking();
    ForeignKeys ticked;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_model.isTicked(static_cast<qsizetype>(i)))
            ticked.push_back(std::move(m_keys[i]));
    }
    m_keys.clear();
    m_model.setRows({});
    return ticked;
}

void FoundPage::tickChosen()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(ImportTableModel::Provider))
        rows << index.row();
    if (!rows.isEmpty())
        m_model.tick(rows, !m_model.isTicked(rows.constFirst()));
}

void FoundPage::retranslate()
{
    const int count = m_model.rowCount();
    if (count > 0)
        m_summary->setText(tr("%n key(s) lie around. Those that are ticked come into the vault; nothing is changed "
                              "where they lie.",
                              nullptr, count));
    else if (m_looking)
        m_summary->setText(tr("Looking in the environment, in key files, and in .env files and settings of known "
                              "tools in your home folder…"));
    else if (!m_problems.isEmpty())
        m_summary->setText(tr("No key was found in what could be read. You can add keys at any time."));
    else
        m_summary->setText(tr("No key was found in the environment, in key files or in the .env files of your home "
                              "folder. You can add keys at any time."));
    m_all->setText(tr("All of them"));
    m_all->setAccessibleName(tr("Take in all keys that were found"));
    m_table->setAccessibleName(tr("Found keys"));
    m_progress->setAccessibleName(tr("Looking for keys"));
    m_progress->setVisible(m_looking);
    m_all->setVisible(count > 0);
    m_table->setVisible(count > 0);
    const QSignalBlocker blocker(m_all);
    m_all->setTristate(m_model.ticked() > 0 && m_model.ticked() < m_model.tickable());
    m_all->setCheckState(m_model.ticked() == 0                    ? Qt::Unchecked
                         : m_model.ticked() == m_model.tickable() ? Qt::Checked
                                                                  : Qt::PartiallyChecked);
}

void FoundPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        showProblems();
        retranslate();
    }
    WizardPage::changeEvent(event);
}

} // namespace keyherd
