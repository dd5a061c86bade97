// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/TestPanel.h"

#include "common/Message.h"
#include "common/PlainLabel.h"
#include "providers/BaseAddress.h"
#include "vault/CreditOutlook.h"
#include "wording/FactsText.h"
#include "wording/StatusText.h"

#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype pastShown = 6;

Message::Kind kindOf(TestStatus status)
{
    switch (status) {
    case TestStatus::Valid:
        return Message::Kind::Success;
    case TestStatus::Invalid:
    case TestStatus::Forbidden:
    case TestStatus::QuotaExhausted:
        return Message::Kind::Error;
    case TestStatus::Inactive:
        return Message::Kind::Information;
    default:
        return Message::Kind::Warning;
    }
}

} // namespace

TestPanel::TestPanel(QWidget *parent)
    : QWidget(parent), m_answer(new Message), m_hint(plainLabel()), m_regionRow(new QWidget), m_facts(new QFormLayout),
      m_pastTitle(plainLabel()), m_pastTests(plainLabel())
{
    m_hint->setObjectName(u"Hint"_s);
    m_pastTests->setObjectName(u"Past tests"_s);
    QFont bold = m_pastTitle->font();
    bold.setBold(true);
    m_pastTitle->setFont(bold);
    auto *regions = new QVBoxLayout(m_regionRow);
    regions->setContentsMargins(0, 0, 0, 0);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setVerticalSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_answer);
    column->addWidget(m_hint);
    column->addWidget(m_regionRow);
    column->addLayout(m_facts);
    column->addWidget(m_pastTitle);
    column->addWidget(m_pastTests);
    clear();
}

void TestPanel::clear()
{
    m_entry.reset();
    m_regions.clear();
    m_past.clear();
    m_answer->clear();
    m_hint->hide();
    m_regionRow->hide();
    showFacts();
    showPast();
}

void TestPanel::show(const KeyEntry &entry, const Provider *provider)
{
    if (!m_entry || m_entry->id != entry.id)
        m_past.clear();
    m_entry = entry;
    m_regions.clear();
    if (provider && !provider->regions.isEmpty()) {
        m_regions = provider->regions;
        m_regions.prepend({provider->name, provider->baseUrl});
    }
    showAnswer();
    showRegions();
    showFacts();
    showPast();
}

void TestPanel::showTests(const QList<KeyTest> &tests)
{
    m_past = tests;
    showFacts();
    showPast();
}

void TestPanel::retranslate()
{
    m_pastTitle->setText(tr("Tests before"));
    if (m_entry) {
        showAnswer();
        showRegions();
        showFacts();
        showPast();
    }
}

void TestPanel::showAnswer()
{
    if (m_entry->damage) {
        m_answer->showError(*m_entry->damage);
    } else if (m_entry->lastTest) {
        const TestOutcome &outcome = *m_entry->lastTest;
        const bool quoted = outcome.httpStatus > 0 && !outcome.detail.isEmpty();
        m_answer->showText(kindOf(outcome.status), statusSentence(outcome),
                           quoted ? tr("The provider's words: %1").arg(outcome.detail) : outcome.detail);
    } else {
        m_answer->clear();
    }
    const QString hint = m_entry->lastTest ? hintText(m_entry->lastTest->hint) : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

// The regions a key may belong to instead, where the answer suggests it.
void TestPanel::showRegions()
{
    qDeleteAll(m_regionRow->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    const bool offered = m_entry->lastTest && m_entry->lastTest->hint == AnswerHint::OtherRegion;
    m_regionRow->setVisible(offered && m_regions.size() > 1);
    if (!m_regionRow->isVisibleTo(this))
        return;
    const QString &own = m_entry->attributes.baseUrl;
    for (const Region &region : std::as_const(m_regions)) {
        const bool isUsed =
            own.isEmpty() ? region.baseUrl == m_regions.constFirst().baseUrl : isSameServer(region.baseUrl, QUrl(own));
        if (isUsed)
            continue;
        auto *button = new QPushButton(tr("Try %1").arg(region.name));
        button->setObjectName(u"Try region"_s);
        button->setAccessibleName(button->text());
        button->setToolTip(region.baseUrl.host());
        connect(button, &QPushButton::clicked, this, [this, url = region.baseUrl] { Q_EMIT regionWanted(url); });
        m_regionRow->layout()->addWidget(button);
    }
}

void TestPanel::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    if (!m_entry || !m_entry->lastTest)
        return;
    const TestOutcome &outcome = *m_entry->lastTest;
    auto lines = factLines(outcome.facts, creditOutlook(m_past));
    if (outcome.models)
        lines.emplaceBack(tr("Models"), QLocale().toString(*outcome.models));
    if (!m_past.isEmpty()) {
        const QString change = modelsChangeText(m_past.constFirst().gained, m_past.constFirst().lost);
        if (!change.isEmpty())
            lines.emplaceBack(tr("Models since the test before"), change);
    }
    for (const auto &[label, value] : std::as_const(lines)) {
        auto *text = plainLabel(value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(label, text);
    }
}

void TestPanel::showPast()
{
    QStringList lines;
    for (qsizetype i = 1; i < m_past.size() && lines.size() < pastShown; ++i) {
        const TestOutcome &outcome = m_past.at(i).outcome;
        const QString when = QLocale().toString(toDateTime(outcome.checkedAt).toLocalTime(), QLocale::ShortFormat);
        lines << tr("%1: %2", "time: verdict of a test").arg(when, statusText(outcome.status));
    }
    m_pastTests->setText(lines.join(u'\n'));
    m_pastTests->setVisible(!lines.isEmpty());
    m_pastTitle->setVisible(!lines.isEmpty());
}

} // namespace keyherd
