// SPDX-License-Identifier: GPL-3.0-or-later
// Success is what the vault announces (`lockedChanged`), not the future's result: a vault may be made in the moment the
// wait is cancelled.
#include "firstrun/FirstRunWizard.h"

#include "base/Observe.h"
#include "common/Message.h"
#include "composition/Keyherd.h"
#include "firstrun/BringInPage.h"
#include "firstrun/FoundPage.h"
#include "firstrun/SummaryPage.h"
#include "firstrun/WaysInPage.h"
#include "unlock/PassphrasePage.h"
#include "unlock/RecoveryPage.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int columnWidth = 560;

} // namespace

FirstRunWizard::FirstRunWizard(Keyherd &keyherd, QWidget *parent)
    : QWidget(parent), m_keyherd(keyherd), m_title(new QLabel(this)), m_step(new QLabel(this)),
      m_message(new Message(this)), m_found(new FoundPage(keyherd, this)), m_ways(new WaysInPage(keyherd, this)),
      m_passphrase(new PassphrasePage(this)), m_recovery(new RecoveryPage(keyherd.vault().location(), this)),
      m_summary(new SummaryPage(*m_ways, keyherd.vault().location(), this)), m_bringIn(new BringInPage(keyherd, this)),
      m_pages(new QStackedWidget(this)), m_progressText(new QLabel(this)), m_progress(new QProgressBar(this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_step->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setObjectName(u"Progress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    for (WizardPage *step :
         std::initializer_list<WizardPage *>{m_found, m_ways, m_passphrase, m_recovery, m_summary, m_bringIn}) {
        m_pages->addWidget(step);
        connect(step, &WizardPage::changed, this, &FirstRunWizard::refresh);
    }

    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 24, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_step);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(column, 0, Qt::AlignHCenter);

    connect(&m_keyherd.vault(), &VaultService::lockedChanged, this, [this](bool locked) {
        if (!locked && m_attempt > 0 && page() != m_bringIn)
            vaultIsThere();
    });
    connect(m_bringIn, &BringInPage::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    showCreating(false);
}

QWidget *FirstRunWizard::makeButtons()
{
    auto *row = new QWidget(this);
    m_back = new QPushButton(row);
    m_back->setObjectName(u"Back"_s);
    m_cancel = new QPushButton(row);
    m_cancel->setObjectName(u"Cancel"_s);
    m_next = new QPushButton(row);
    m_next->setObjectName(u"Next"_s);
    m_finish = new QPushButton(row);
    m_finish->setObjectName(u"Finish"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    for (QPushButton *button : {m_back, m_cancel, m_next, m_finish}) {
        button->setAutoDefault(true);
        layout->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goBy(+1); });
    connect(m_finish, &QPushButton::clicked, this, &FirstRunWizard::finish);
    connect(m_cancel, &QPushButton::clicked, this, &FirstRunWizard::giveUp);
    return row;
}

WizardPage *FirstRunWizard::page() const
{
    return qobject_cast<WizardPage *>(m_pages->currentWidget());
}

QList<WizardPage *> FirstRunWizard::steps() const
{
    QList<WizardPage *> all{m_found, m_ways};
    if (m_ways->wantsPassphrase())
        all << m_passphrase;
    if (m_ways->wantsRecoveryKey())
        all << m_recovery;
    all << m_summary;
    if (m_found->ticked() > 0 || page() == m_bringIn)
        all << m_bringIn;
    return all;
}

void FirstRunWizard::goTo(WizardPage *page)
{
    m_message->clear();
    m_pages->setCurrentWidget(page);
    refresh();
    enter();
}

// Enter goes on also where a page has nothing that takes the focus.
void FirstRunWizard::enter()
{
    page()->enter();
    if (!page()->isAncestorOf(QApplication::focusWidget()))
        (m_next->isVisible() ? m_next : m_finish)->setFocus();
}

void FirstRunWizard::goBy(qsizetype by)
{
    const auto all = steps();
    const qsizetype target = all.indexOf(page()) + by;
    if (target >= 0 && target < all.size() && (by < 0 || page()->isComplete()))
        goTo(all.at(target));
}

void FirstRunWizard::vaultIsThere()
{
    m_passphrase->wipeText();
    m_recovery->wipeText();
    showCreating(false);
    ForeignKeys keys = m_found->takeTicked();
    if (keys.empty())
        return Q_EMIT finished();
    goTo(m_bringIn);
    m_bringIn->take(std::move(keys));
}

void FirstRunWizard::finish()
{
    if (page() == m_bringIn)
        return Q_EMIT finished();
    auto how = waysIn();
    if (!how)
        return useAnswer(how.error());
    m_message->clear();
    showCreating(true);
    const int attempt = ++m_attempt;
    m_creation = m_keyherd.vault().create(std::move(*how));
    observe(m_creation, this, [this, attempt](const QFuture<Result<void>> &future) {
        if (attempt != m_attempt || future.resultCount() == 0)
            return;
        if (const Result<void> made = future.result(); !made)
            useAnswer(made.error());
    });
}

Result<NewVault> FirstRunWizard::waysIn() const
{
    NewVault how{.keychain = m_ways->wantsKeychain()};
    if (m_ways->wantsPassphrase()) {
        auto passphrase = m_passphrase->passphrase();
        if (!passphrase)
            return fail(passphrase.error());
        how.passphrase = std::move(*passphrase);
    }
    if (m_ways->wantsRecoveryKey()) {
        auto recoveryKey = m_recovery->recoveryKey();
        if (!recoveryKey)
            return fail(recoveryKey.error());
        how.recoveryKey = std::move(*recoveryKey);
    }
    return how;
}

void FirstRunWizard::giveUp()
{
    if (page() == m_bringIn)
        return m_bringIn->stop();
    ++m_attempt;
    m_creation.cancel();
    showCreating(false);
    m_finish->setFocus();
}

void FirstRunWizard::useAnswer(const Error &error)
{
    showCreating(false);
    m_message->showError(error);
    m_finish->setFocus();
}

void FirstRunWizard::showCreating(bool creating)
{
    m_creating = creating;
    refresh();
}

void FirstRunWizard::refresh()
{
    const auto all = steps();
    const bool isBringingIn = page() == m_bringIn;
    const bool isMaking = page() == m_summary || isBringingIn;
    m_pages->setEnabled(!m_creating);
    m_progressText->setVisible(m_creating);
    m_progress->setVisible(m_creating);
    m_cancel->setVisible(m_creating || (isBringingIn && !m_bringIn->isComplete()));
    m_back->setVisible(page() != all.first() && !isBringingIn);
    m_back->setEnabled(!m_creating);
    m_next->setVisible(!isMaking);
    m_next->setEnabled(page()->isComplete());
    m_finish->setVisible(isMaking);
    m_finish->setEnabled(!m_creating && page()->isComplete());
    retranslate();
}

void FirstRunWizard::retranslate()
{
    m_title->setText(page()->title());
    m_step->setText(tr("Welcome to Keyherd: step %1 of %2").arg(steps().indexOf(page()) + 1).arg(steps().size()));
    m_progressText->setText(
        m_ways->wantsKeychain()
            ? tr("Making the vault… If %1 opens a window of its own, answer it there.").arg(Keyherd::keychainName())
            : tr("Making the vault…"));
    m_progressText->setWordWrap(true);
    m_progress->setAccessibleName(tr("Making the vault…"));
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    m_next->setText(tr("Next"));
    m_finish->setText(tr("Finish"));
}

void FirstRunWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        (m_next->isVisible() ? m_next : m_finish)->click();
    else
        QWidget::keyPressEvent(event);
}

void FirstRunWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        enter();
}

void FirstRunWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace keyherd
