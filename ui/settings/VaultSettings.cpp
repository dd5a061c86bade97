// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/VaultSettings.h"

#include "base/Observe.h"
#include "common/Message.h"
#include "composition/Keyherd.h"
#include "settings/SlotActions.h"
#include "wording/SlotText.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QWidget *columnWidget(int spacing)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return widget;
}

} // namespace

VaultSettings::VaultSettings(Keyherd &keyherd)
    : SettingsPage(keyherd.settings(), u"Vault"_s), m_keyherd(keyherd), m_message(new Message),
      m_location(addFact(u"Location"_s)), m_waysIn(addFact(u"Ways in"_s)), m_slots(new SlotActions(keyherd.vault())),
      m_check(new QPushButton), m_progress(new QProgressBar), m_findings(columnWidget(4))
{
    addWidget(m_slots);
    addWidget(m_message);
    m_keys = addFact(u"Key count"_s);
    m_check->setObjectName(u"Check the vault"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    QWidget *examination = columnWidget(8);
    examination->layout()->addWidget(m_check);
    examination->layout()->setAlignment(m_check, Qt::AlignLeft);
    examination->layout()->addWidget(m_progress);
    examination->layout()->addWidget(m_findings);
    addWidget(examination);
    connect(m_slots, &SlotActions::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    connect(m_check, &QPushButton::clicked, this, &VaultSettings::examine);
    VaultService &vault = keyherd.vault();
    connect(&vault, &VaultService::keysEdited, this, [this] {
        if (isVisible())
            look();
    });
    connect(&vault, &VaultService::slotsChanged, this, [this] {
        m_message->clear();
        look();
    });
    connect(&vault, &VaultService::lockAsked, this, &VaultSettings::forget);
    connect(&vault, &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            forget();
        if (isVisible())
            look();
    });
    VaultSettings::retranslate();
}

QString VaultSettings::title() const
{
    return tr("Vault");
}

void VaultSettings::showEvent(QShowEvent *event)
{
    look();
    SettingsPage::showEvent(event);
}

void VaultSettings::look()
{
    observe(m_keyherd.vault().status(), this, [this](const QFuture<Result<VaultStatus>> &asked) {
        if (asked.resultCount() == 0)
            return;
        if (const Result<VaultStatus> status = asked.result()) {
            m_status = *status;
            m_slots->showStatus(m_status);
            VaultSettings::retranslate();
        } else {
            m_message->showError(status.error());
        }
    });
}

void VaultSettings::examine()
{
    clearFindings();
    m_check->setEnabled(false);
    m_progress->show();
    observe(m_keyherd.doctor().examine(), this, [this, session = m_session](const QFuture<QList<Finding>> &examined) {
        m_check->setEnabled(true);
        m_progress->hide();
        if (session == m_session && examined.resultCount() > 0)
            tell(examined.result());
    });
}

void VaultSettings::tell(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (!finding.error)
            continue;
        auto *message = new Message(m_findings);
        message->showError(*finding.error,
                           finding.health == Health::Error ? Message::Kind::Error : Message::Kind::Warning);
        m_findings->layout()->addWidget(message);
    }
    const bool isWell =
        std::ranges::none_of(findings, [](const Finding &finding) { return finding.error.has_value(); });
    if (!isWell)
        return;
    if (m_status.locked)
        m_message->showText(Message::Kind::Information, tr("Nothing is wrong with what can be seen of a locked vault."),
                            tr("Unlock it to have every key checked."));
    else
        m_message->showText(Message::Kind::Success,
                            tr("All is well: the vault, its history, every key, and the files around it."));
}

void VaultSettings::clearFindings()
{
    m_message->clear();
    qDeleteAll(m_findings->findChildren<Message *>(Qt::FindDirectChildrenOnly));
}

// What was found names keys, and so would what is being found.
void VaultSettings::forget()
{
    ++m_session;
    clearFindings();
}

void VaultSettings::retranslate()
{
    QStringList ways;
    for (const SlotInfo &slot : m_status.slots) {
        if (const QString way = slotText(slot.kind); !ways.contains(way))
            ways << way;
    }
    setWords(m_location, tr("Where it is"));
    setWords(m_waysIn, tr("What unlocks it"));
    setWords(m_keys, tr("Keys in it"));
    m_location->setText(m_keyherd.vault().location());
    m_waysIn->setText(m_status.exists ? ways.join(u", "_s) : tr("There is no vault yet."));
    m_keys->setText(QLocale().toString(m_status.keys));
    m_slots->retranslate();
    m_check->setText(tr("Check the vault now"));
    m_check->setAccessibleName(m_check->text());
    m_check->setEnabled(m_status.exists && m_progress->isHidden());
}

} // namespace keyherd
