// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/BringInPage.h"

#include "base/Observe.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

BringInPage::BringInPage(Keyherd &keyherd, QWidget *parent)
    : WizardPage(parent), m_keyherd(keyherd), m_text(new QLabel(this)), m_progress(new QProgressBar(this))
{
    m_text->setObjectName(u"What came in"_s);
    m_text->setWordWrap(true);
    m_progress->setObjectName(u"Progress of the tests"_s);
    m_progress->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    connect(&m_tests, &QFutureWatcherBase::resultReadyAt, this, [this](int i) {
        const TestedKey tested = m_tests.resultAt(i);
        ++m_tested;
        m_working += !tested.error && tested.outcome.status == TestStatus::Valid ? 1 : 0;
        retranslate();
    });
    connect(&m_tests, &QFutureWatcherBase::finished, this, &BringInPage::end);
    retranslate();
}

BringInPage::~BringInPage()
{
    m_tests.disconnect(this);
    m_tests.cancel();
}

QString BringInPage::title() const
{
    return m_stage == Stage::Done ? tr("Your keys are in the vault") : tr("Your keys come into the vault");
}

void BringInPage::take(ForeignKeys keys)
{
    m_stage = Stage::Writing;
    retranslate();
    observe(planImport(std::move(keys), Source::Imported, m_keyherd.catalogue(), m_keyherd.vault()), this,
            [this](QFuture<Result<ImportPlan>> planned) {
                if (planned.resultCount() == 0)
                    return end();
                auto plan = planned.takeResult();
                plan ? take(*plan) : refuse(plan.error());
            });
}

void BringInPage::take(ImportPlan &plan)
{
    observe(m_keyherd.vault().addAll(plan.takeNewKeys()), this, [this](const QFuture<Result<QList<KeyId>>> &added) {
        if (added.resultCount() == 0)
            return end();
        const Result<QList<KeyId>> keys = added.result();
        keys ? test(*keys) : refuse(keys.error());
    });
}

void BringInPage::test(const QList<KeyId> &keys)
{
    m_cameIn = int(keys.size());
    m_stage = Stage::Testing;
    TestOptions options = m_keyherd.testOptions();
    options.includeInactive = true;
    m_tests.setFuture(m_keyherd.tests().test(keys, options));
    retranslate();
    Q_EMIT changed();
}

void BringInPage::stop()
{
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
    end();
    Q_EMIT failed(error);
}

void BringInPage::retranslate()
{
    const QString cameIn = tr("%n key(s) came in.", nullptr, m_cameIn);
    const QLocale locale;
    if (m_stage == Stage::Writing)
        m_text->setText(tr("Writing what was ticked into the vault…"));
    else if (m_stage == Stage::Testing)
        m_text->setText(cameIn + u' '
                        + tr("Asking the providers whether they work: %1 of %2.")
                              .arg(locale.toString(m_tested), locale.toString(m_cameIn)));
    else if (m_tested > 0)
        m_text->setText(cameIn + u' '
                        + tr("%n of them work(s). Look at the others under \"Needs attention\".", nullptr, m_working));
    else
        m_text->setText(cameIn);
    m_progress->setVisible(m_stage != Stage::Done);
    m_progress->setRange(0, m_stage == Stage::Testing ? m_cameIn : 0);
    m_progress->setValue(m_tested);
    m_progress->setAccessibleName(tr("Progress of the tests"));
}

void BringInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd
