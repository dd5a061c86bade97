// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/ActivityPage.h"

#include "base/Observe.h"
#include "common/Message.h"
#include "common/PageTitle.h"
#include "common/PlainTable.h"
#include "common/Symbol.h"
#include "vault/VaultService.h"
#include "wording/ErrorText.h"
#include "wording/HistoryText.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

/// What fits a filter fills a screen, or the history is read on.
constexpr int enoughToSee = 100;

} // namespace

ActivityPage::ActivityPage(VaultService &vault, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_events(vault, catalogue), m_shown(m_events), m_title(pageTitle()),
      m_whole(new QLabel), m_verify(new QPushButton), m_broken(new Message), m_message(new Message),
      m_search(new QLineEdit), m_kind(new QComboBox), m_table(new PlainTable)
{
    setObjectName(u"Activity page"_s);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown.setSearch(text);
        readOn();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_shown.setKind(index > 0 ? std::optional(static_cast<EventKind>(index - 1)) : std::nullopt);
        readOn();
    });
    connect(&m_events, &ActivityModel::wasRead, this, &ActivityPage::readOn);
    connect(&m_events, &ActivityModel::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    connect(m_verify, &QPushButton::clicked, this, &ActivityPage::verify);
    connectVault();
    retranslate();
}

ActivityPage::~ActivityPage()
{
    delete m_table;
}

void ActivityPage::arrange()
{
    m_whole->setObjectName(u"Whole"_s);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setWordWrap(true);
    m_whole->setForegroundRole(QPalette::PlaceholderText);
    m_verify->setObjectName(u"Check again"_s);
    m_search->setObjectName(u"Search activity"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(Symbol::Search, Tint::Quiet), QLineEdit::LeadingPosition);
    m_kind->setObjectName(u"Kind of event"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setObjectName(u"Activity"_s);
    m_table->setModel(&m_shown);
    m_table->setColumnCharacters({17, 24, 17, 13, 14, 24, 7});
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_title);
    above->addStretch(1);
    above->addWidget(m_whole);
    above->addWidget(m_verify);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(8);
    filter->addWidget(m_search, 1);
    filter->addWidget(m_kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(above);
    column->addWidget(m_broken);
    column->addWidget(m_message);
    column->addLayout(filter);
    column->addWidget(m_table, 1);
    setFocusProxy(m_search);
}

void ActivityPage::connectVault()
{
    connect(&m_vault, &VaultService::keysChanged, this, &ActivityPage::refresh);
    connect(&m_vault, &VaultService::clientsChanged, this, &ActivityPage::refresh);
    connect(&m_vault, &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            clear();
    });
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    if (!m_verdict)
        verify();
}

void ActivityPage::refresh()
{
    if (isVisible())
        m_events.refresh();
}

// The table fetches what is older as it is scrolled. What the filter leaves out does not scroll.
void ActivityPage::readOn()
{
    if (m_shown.isFiltering() && m_shown.rowCount() < enoughToSee && m_events.canFetchMore({}))
        m_events.fetchMore({});
    showEmptyText();
}

void ActivityPage::verify()
{
    if (std::exchange(m_verifying, true))
        return;
    m_verdict.reset();
    showVerdict();
    observe(m_vault.verifyHistory(), this,
            [this, session = m_session](const QFuture<Result<HistoryVerdict>> &verified) {
                if (session != m_session)
                    return;
                m_verifying = false;
                if (verified.resultCount() > 0 && verified.result())
                    m_verdict = *verified.result();
                else if (verified.resultCount() > 0 && verified.result().error().code != ErrorCode::VaultLocked)
                    m_message->showError(verified.result().error());
                showVerdict();
            });
}

void ActivityPage::showVerdict()
{
    const bool isBroken = m_verdict && m_verdict->firstBroken;
    if (isBroken)
        m_broken->showText(
            Message::Kind::Error, asSentence(verdictText(*m_verdict)),
            tr("Somebody or something changed the file from outside Keyherd. What is listed below may be "
               "incomplete; the keys are checked on their own."));
    else
        m_broken->clear();
    m_whole->setText(m_verifying              ? tr("Checking whether the history is whole…")
                     : m_verdict && !isBroken ? asSentence(verdictText(*m_verdict))
                                              : QString());
    m_verify->setEnabled(!m_verifying);
}

void ActivityPage::showEmptyText()
{
    m_table->setEmptyText(m_shown.isFiltering()
                              ? tr("Nothing like this happened. Clear the search or choose all events.")
                              : tr("What happens to your keys will be listed here."));
}

void ActivityPage::clear()
{
    ++m_session;
    m_verifying = false;
    m_verdict.reset();
    m_events.clear();
    m_search->clear();
    m_kind->setCurrentIndex(0);
    m_message->clear();
    showVerdict();
}

void ActivityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActivityPage::retranslate()
{
    m_title->setText(tr("Activity"));
    m_verify->setText(tr("Check again"));
    m_verify->setAccessibleName(m_verify->text());
    m_verify->setToolTip(tr("Check again that nobody altered or cut the history"));
    m_search->setPlaceholderText(tr("Search activity"));
    m_search->setAccessibleName(tr("Search activity"));
    m_table->setAccessibleName(tr("Activity"));
    m_kind->setAccessibleName(tr("Kind of event"));
    // In the order of EventKind.
    const QString kinds[] = {tr("All events"), tr("Changes of keys"),    tr("Uses of keys"),
                             tr("Tests"),      tr("Tokens of programs"), tr("Vault, providers, files")};
    for (int i = 0; i < static_cast<int>(std::size(kinds)); ++i) {
        if (i < m_kind->count())
            m_kind->setItemText(i, kinds[i]);
        else
            m_kind->addItem(kinds[i]);
    }
    m_events.retranslate();
    showVerdict();
    showEmptyText();
}

} // namespace keyherd
