// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/BringInPage.h"

#include "base/Observe.h"
#include "common/PlainTable.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace keyherd {

BringInPage::BringInPage(Keyherd &keyherd, QWidget *parent)
    : WizardPage(parent), m_keyherd(keyherd), m_leftOut(keyherd.catalogue()), m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_leftOutTitle(new QLabel(this)), m_leftOutTable(new PlainTable(this))
{
    arrange();
    connect(&m_tests, &QFutureWatcherBase::resultReadyAt, this, [this](int i) {
        const TestedKey tested = m_tests.resultAt(i);
        // Locked meanwhile, the key was not tested.
        if (tested.error && tested.error->code == ErrorCode::VaultLocked)
            return;
        ++m_tested;
        m_working += !tested.error && tested.outcome.status == TestStatus::Valid ? 1 : 0;
        retranslate();
    });
    connect(&m_tests, &QFutureWatcherBase::finished, this, &BringInPage::end);
    connect(&keyherd.vault(), &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            stop();
    });
    retranslate();
}

// The view goes before the model it shows.
BringInPage::~BringInPage()
{
    m_tests.disconnect(this);
    m_tests.cancel();
    delete m_leftOutTable;
}

void BringInPage::arrange()
{
    m_text->setObjectName(u"What came in"_s);
    m_text->setWordWrap(true);
    m_progress->setObjectName(u"Progress of the tests"_s);
    m_progress->setTextVisible(false);
    m_leftOutTitle->setObjectName(u"How many did not come in"_s);
    m_leftOutTitle->setWordWrap(true);
    m_leftOutTable->setObjectName(u"What did not come in"_s);
    m_leftOutTable->setModel(&m_leftOut);
    m_leftOutTable->setColumnHidden(ImportTableModel::Name, true);
    m_leftOutTable->setColumnCharacters({20, 0, 14, 14, 40});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_leftOutTitle);
    layout->addWidget(m_leftOutTable, 1);
    layout->addStretch(0);
}

QString BringInPage::title() const
{
    if (m_stage == Stage::Failed)
        return tr("Your keys did not come in");
    return m_stage == Stage::Done ? tr("Your keys are in the vault") : tr("Your keys come into the vault");
}

void BringInPage::take(ForeignKeys keys)
{
    m_stage = Stage::Writing;
    retranslate();
    observe(planImport(std::move(keys), Source::Imported, m_keyherd.catalogue(), m_keyherd.vault()), this,
            [this](QFuture<Result<ImportPlan>> planned) {
                if (planned.resultCount() == 0)
                    return refuse({ErrorCode::Cancelled});
                auto plan = planned.takeResult();
                plan ? take(*plan) : refuse(plan.error());
            });
}

void BringInPage::take(ImportPlan &plan)
{
    listLeftOut(plan.rows());
    observe(m_keyherd.vault().addAll(plan.takeNewKeys()), this, [this](const QFuture<Result<QList<KeyId>>> &added) {
        if (added.resultCount() == 0)
            return refuse({ErrorCode::Cancelled});
        const Result<QList<KeyId>> keys = added.result();
        keys ? test(*keys) : refuse(keys.error());
    });
}

void BringInPage::listLeftOut(const QList<ImportRow> &rows)
{
    QList<ImportRow> leftOut;
    std::ranges::copy_if(rows, std::back_inserter(leftOut),
                         [](const ImportRow &row) { return row.verdict != Verdict::New; });
    m_leftOut.setRows(leftOut);
    retranslate();
}

void BringInPage::test(const QList<KeyId> &keys)
{
    m_cameIn = static_cast<int>(keys.size());
    if (m_stopped || keys.isEmpty())
        return end();
    m_stage = Stage::Testing;
    TestOptions options = m_keyherd.testOptions();
    options.includeInactive = true;
    m_tests.setFuture(m_keyherd.tests().test(keys, options));
    retranslate();
    Q_EMIT changed();
}

void BringInPage::stop()
{
    m_stopped = true;
    m_tests.cancel();
}

void BringInPage::end()
{
    m_stage = Stage::Done;
    retranslate();
    Q_EMIT changed();
}

void BringInPage::refuse(const Error &error)
{
    m_stage = Stage::Failed;
    retranslate();
    Q_EMIT changed();
    Q_EMIT failed(error);
}

QString BringInPage::whatCameIn() const
{
    const QString cameIn = tr("%n key(s) came in.", nullptr, m_cameIn);
    const QLocale locale;
    switch (m_stage) {
    case Stage::Writing:
        return tr("Writing what was ticked into the vault…");
    case Stage::Testing:
        return cameIn + u' '
             + tr("Asking the providers whether they work: %1 of %2.")
                   .arg(locale.toString(m_tested), locale.toString(m_cameIn));
    case Stage::Failed:
        return tr("None of them is in the vault. They lie where they were; \"Import\" brings them in at any time.");
    case Stage::Done:
        break;
    }
    if (m_tested == 0)
        return cameIn;
    return cameIn + u' ' + tr("%n of them work(s). Look at the others under \"Needs attention\".", nullptr, m_working);
}

void BringInPage::retranslate()
{
    m_text->setText(whatCameIn());
    m_progress->setVisible(!isComplete());
    m_progress->setRange(0, m_stage == Stage::Testing ? m_cameIn : 0);
    m_progress->setValue(m_tested);
    m_progress->setAccessibleName(tr("Progress of the tests"));
    const int leftOut = m_leftOut.rowCount();
    m_leftOutTitle->setText(tr("%n key(s) did not come in:", nullptr, leftOut));
    m_leftOutTitle->setVisible(leftOut > 0);
    m_leftOutTable->setAccessibleName(tr("Keys that did not come in"));
    m_leftOutTable->setVisible(leftOut > 0);
}

void BringInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_leftOut.retranslate();
        retranslate();
    }
    WizardPage::changeEvent(event);
}

} // namespace keyherd
