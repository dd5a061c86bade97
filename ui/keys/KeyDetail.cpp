// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyDetail.h"

#include "base/Observe.h"
#include "common/PlainLabel.h"
#include "common/Symbol.h"
#include "keys/KeyReach.h"
#include "keys/KeyTrends.h"
#include "keys/SecretBox.h"
#include "keys/TestPanel.h"
#include "models/KeyListing.h"
#include "usage/UsePlot.h"
#include "vault/CreditOutlook.h"
#include "vault/VaultService.h"
#include "wording/ErrorText.h"
#include "wording/HistoryText.h"
#include "wording/SourceText.h"

#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 historyLength = 12;

QString localTime(Moment moment)
{
    return QLocale().toString(toDateTime(moment).toLocalTime(), QLocale::ShortFormat);
}

QPushButton *button(const QString &name, Symbol symbol)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    made->setIcon(symbolIcon(symbol));
    return made;
}

} // namespace

KeyDetail::KeyDetail(VaultService &vault, QWidget *parent)
    : QScrollArea(parent), m_vault(vault), m_pages(new QStackedWidget), m_nothing(plainLabel())
{
    setObjectName(u"Details"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(makePage());
    setWidget(m_pages);
    retranslate();
}

QWidget *KeyDetail::makePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_name = plainLabel();
    QFont title = m_name->font();
    title.setPointSizeF(title.pointSizeF() * 1.25);
    title.setBold(true);
    m_name->setFont(title);
    m_provider = plainLabel();
    m_provider->setForegroundRole(QPalette::PlaceholderText);
    m_secret = new SecretBox;
    m_tests = new TestPanel;
    connect(m_tests, &TestPanel::regionWanted, this, &KeyDetail::regionWanted);
    m_facts = new QFormLayout;
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setVerticalSpacing(8);
    m_trends = new KeyTrends;
    m_reach = new KeyReach(m_vault);
    m_historyTitle = plainLabel();
    QFont bold = m_historyTitle->font();
    bold.setBold(true);
    m_historyTitle->setFont(bold);
    m_history = plainLabel();
    m_history->setObjectName(u"History"_s);
    column->addWidget(m_name);
    column->addWidget(m_provider);
    column->addWidget(m_secret);
    column->addWidget(makeButtons());
    column->addWidget(m_tests);
    column->addWidget(m_trends);
    column->addLayout(m_facts);
    column->addWidget(m_reach);
    column->addWidget(m_historyTitle);
    m_failure = plainLabel();
    m_failure->setObjectName(u"Details failure"_s);
    column->addWidget(m_history);
    column->addWidget(m_failure);
    column->addStretch(1);
    return page;
}

QWidget *KeyDetail::makeButtons()
{
    m_test = button(u"Test key"_s, Symbol::Test);
    m_edit = button(u"Edit"_s, Symbol::Edit);
    m_activate = button(u"Activate"_s, Symbol::Activate);
    m_deactivate = button(u"Deactivate"_s, Symbol::Deactivate);
    m_rotate = button(u"Rotate"_s, Symbol::Rotate);
    m_delete = button(u"Delete"_s, Symbol::Delete);
    auto *buttons = new QWidget;
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_activate, 0, 0);
    grid->addWidget(m_deactivate, 0, 0);
    grid->addWidget(m_test, 0, 1);
    grid->addWidget(m_edit, 1, 0);
    grid->addWidget(m_rotate, 1, 1);
    grid->addWidget(m_delete, 2, 0);
    connect(m_test, &QPushButton::clicked, this, &KeyDetail::testWanted);
    connect(m_edit, &QPushButton::clicked, this, &KeyDetail::editWanted);
    connect(m_rotate, &QPushButton::clicked, this, &KeyDetail::rotateWanted);
    connect(m_delete, &QPushButton::clicked, this, &KeyDetail::deleteWanted);
    connect(m_activate, &QPushButton::clicked, this, [this] { Q_EMIT activationWanted(true); });
    connect(m_deactivate, &QPushButton::clicked, this, [this] { Q_EMIT activationWanted(false); });
    return buttons;
}

void KeyDetail::show(const std::optional<KeyEntry> &entry, const Provider *provider)
{
    if (!entry || !m_entry || entry->id != m_entry->id) {
        m_secret->hideSecret();
        m_events.clear();
        m_trends->clear();
    }
    // What happens to a key leaves its mark in the entry.
    const bool isKnown = entry && m_entry && isSame(*entry, *m_entry) && !m_error && !m_reach->hasFailed();
    m_entry = entry;
    m_pages->setCurrentIndex(entry ? 1 : 0);
    if (!isKnown) {
        m_error.reset();
        showFailure();
        m_reach->show(entry);
    }
    if (!entry) {
        // Nothing of a key stays in widgets that are not shown.
        m_name->clear();
        m_provider->clear();
        m_secret->setMasked({}, false);
        m_tests->clear();
        m_history->clear();
        while (m_facts->rowCount() > 0)
            m_facts->removeRow(0);
        return;
    }
    m_name->setText(entry->attributes.name);
    m_provider->setText(provider ? provider->name : entry->provider.toString());
    m_secret->setMasked(entry->attributes.masked, !entry->damage);
    m_activate->setVisible(!entry->active);
    m_deactivate->setVisible(entry->active);
    for (QPushButton *needsSoundKey : {m_test, m_edit, m_rotate, m_activate, m_deactivate})
        needsSoundKey->setEnabled(!entry->damage);
    m_tests->show(*entry, provider);
    fillFacts();
    showHistory();
    if (!isKnown)
        readHistory(entry->id);
}

void KeyDetail::addActionsTo(QMenu *menu)
{
    if (!m_entry)
        return;
    QAction *copy = menu->addAction(symbolIcon(Symbol::Copy), tr("Copy"), m_secret, &SecretBox::copyWanted);
    copy->setEnabled(!m_entry->damage);
    for (QPushButton *each : {m_activate, m_deactivate, m_test, m_edit, m_rotate, m_delete}) {
        if (!each->isHidden())
            menu->addAction(each->icon(), each->text(), each, &QPushButton::click)->setEnabled(each->isEnabled());
    }
}

void KeyDetail::readHistory(KeyId id)
{
    read(m_vault.history(historyLength, id), id, [this](const QList<AuditEvent> &events) {
        m_events = events;
        showHistory();
    });
    read(m_vault.tests(id, testsForOutlook), id, [this](const QList<KeyTest> &tests) {
        m_tests->showTests(tests);
        m_trends->showTests(tests);
    });
    const QDate today = QDate::currentDate();
    read(m_vault.dailyUses(UsePlot::firstDay(today), id), id,
         [this, today](const QList<DailyUse> &uses) { m_trends->showUses(uses, today); });
}

template<typename T, typename Show>
void KeyDetail::read(const QFuture<Result<T>> &reading, KeyId id, Show show)
{
    observe(reading, this, [this, id, show](const QFuture<Result<T>> &done) {
        if (done.resultCount() == 0 || !m_entry || m_entry->id != id)
            return;
        if (const Result<T> found = done.result(); found) {
            show(*found);
        } else {
            m_error = found.error();
            showFailure();
        }
    });
}

void KeyDetail::showFailure()
{
    m_failure->setText(m_error ? asParagraph(errorText(*m_error)) : QString());
    m_failure->setVisible(m_error.has_value());
}

void KeyDetail::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *text = plainLabel();
    text->setText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(label, text);
}

void KeyDetail::fillFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const KeyEntry &entry = *m_entry;
    const KeyAttributes &attributes = entry.attributes;
    addFact(tr("Active"), entry.active ? tr("yes") : tr("no"));
    addFact(tr("Asks before use"), attributes.asks ? tr("yes") : QString());
    if (entry.lastTest) {
        addFact(tr("Last tested"), localTime(entry.lastTest->checkedAt));
        if (entry.lastTest->httpStatus > 0)
            addFact(tr("Latency"), tr("%1 ms").arg(QLocale().toString(qint64(entry.lastTest->latency.count()))));
    }
    addFact(tr("Last used"), entry.lastUsed ? localTime(*entry.lastUsed) : QString());
    addFact(tr("Uses"), QLocale().toString(entry.useCount));
    addFact(tr("Errors"), QLocale().toString(entry.errorCount));
    addFact(tr("Last error"), entry.lastError);
    addFact(tr("Expires"),
            attributes.expires ? QLocale().toString(*attributes.expires, QLocale::ShortFormat) : QString());
    addFact(tr("Base URL"), attributes.baseUrl);
    addFact(tr("Tags"), attributes.tags.join(", "_L1));
    addFact(tr("Note"), attributes.note);
    addFact(tr("Source"), sourceText(attributes.source));
    addFact(tr("Added"), localTime(entry.created));
}

void KeyDetail::showHistory()
{
    QStringList lines;
    for (const AuditEvent &event : std::as_const(m_events))
        lines << (isHandOut(event.action) && !event.detail.isEmpty()
                      ? tr("%1: %2: %3", "time: what happened: who got the key")
                            .arg(localTime(event.at), actionText(event.action), event.detail)
                      : tr("%1: %2", "time: what happened").arg(localTime(event.at), actionText(event.action)));
    m_history->setText(lines.join(u'\n'));
    m_historyTitle->setVisible(!lines.isEmpty());
}

void KeyDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyDetail::retranslate()
{
    m_nothing->setText(tr("Choose a key to see what is known of it."));
    m_historyTitle->setText(tr("History"));
    m_test->setText(tr("Test this key"));
    m_edit->setText(tr("Edit"));
    m_activate->setText(tr("Activate"));
    m_deactivate->setText(tr("Deactivate"));
    m_rotate->setText(tr("Rotate"));
    m_delete->setText(tr("Delete"));
    for (QPushButton *each : {m_test, m_edit, m_rotate, m_activate, m_deactivate, m_delete})
        each->setAccessibleName(each->text());
    m_tests->retranslate();
    m_trends->retranslate();
    m_reach->retranslate();
    if (m_entry)
        fillFacts();
    showHistory();
    showFailure();
}

} // namespace keyherd
