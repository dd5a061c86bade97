// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SlotActions.h"

#include "base/Observe.h"
#include "base/Outcome.h"
#include "composition/Keyherd.h"
#include "unlock/ConfirmDialog.h"
#include "unlock/NewSlotDialog.h"
#include "unlock/PassphrasePage.h"
#include "unlock/RecoveryPage.h"
#include "wording/SlotText.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

template<typename Chosen>
void offer(QMenu &menu, const QString &name, const QString &text, Chosen chosen)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, &menu, chosen);
}

// A menu of the button itself would keep a screen reader that presses it waiting until it is closed.
void popUp(QMenu &menu, const QPushButton &button)
{
    menu.popup(button.mapToGlobal(QPoint(0, button.height())));
}

} // namespace

SlotActions::SlotActions(VaultService &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_addMenu(new QMenu(m_add)), m_removeMenu(new QMenu(m_remove))
{
    m_add->setObjectName(u"Add a way in"_s);
    m_remove->setObjectName(u"Remove a way in"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &SlotActions::openAddMenu);
    connect(m_remove, &QPushButton::clicked, this, &SlotActions::openRemoveMenu);
    showStatus({});
    retranslate();
}

void SlotActions::showStatus(const VaultStatus &status)
{
    m_status = status;
    setBusy(m_busy);
}

void SlotActions::setBusy(bool busy)
{
    m_busy = busy;
    const bool isOpen = m_status.exists && !m_status.locked && !m_busy;
    m_add->setEnabled(isOpen);
    m_remove->setEnabled(isOpen && m_status.slots.size() > 1);
}

void SlotActions::openAddMenu()
{
    m_addMenu->clear();
    offer(*m_addMenu, u"Add passphrase"_s, tr("Passphrase…"), [this] { addPassphrase(); });
    offer(*m_addMenu, u"Add recovery key"_s, tr("Recovery key…"), [this] { addRecoveryKey(); });
    offer(*m_addMenu, u"Add keychain"_s, Keyherd::keychainName(), [this] { addKeychain(); });
    popUp(*m_addMenu, *m_add);
}

void SlotActions::openRemoveMenu()
{
    m_removeMenu->clear();
    for (const SlotInfo &slot : m_status.slots) {
        const QString since = QLocale().toString(toDateTime(slot.created).toLocalTime(), QLocale::ShortFormat);
        //: %1 is a way to unlock the vault, %2 a moment
        offer(*m_removeMenu, u"Remove %1"_s.arg(slot.id), tr("%1, since %2").arg(slotText(slot.kind), since),
              [this, slot] { remove(slot); });
    }
    popUp(*m_removeMenu, *m_remove);
}

void SlotActions::open(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SlotActions::addPassphrase()
{
    if (m_dialog)
        return;
    auto *page = new PassphrasePage;
    const auto add = [this, page](const Confirmation &confirmed) {
        auto passphrase = page->passphrase();
        return passphrase ? m_vault.addPassphrase(std::move(*passphrase), confirmed)
                          : QtFuture::makeReadyFuture(Result<SlotInfo>(fail(passphrase.error())));
    };
    open(new NewSlotDialog(u"New passphrase"_s, m_vault, m_status, page, add, this));
}

void SlotActions::addRecoveryKey()
{
    if (m_dialog)
        return;
    auto *page = new RecoveryPage(m_vault.location());
    const auto add = [this, page](const Confirmation &confirmed) {
        auto key = page->recoveryKey();
        return key ? m_vault.addRecoveryKey(std::move(*key), confirmed)
                   : QtFuture::makeReadyFuture(Result<SlotInfo>(fail(key.error())));
    };
    open(new NewSlotDialog(u"New recovery key"_s, m_vault, m_status, page, add, this));
}

void SlotActions::addKeychain()
{
    confirm(tr("There will be one more way to unlock the vault."),
            [this](const Confirmation &confirmed) { await(m_vault.addKeychain(confirmed)); });
}

void SlotActions::remove(const SlotInfo &slot)
{
    confirm(tr("This will not open the vault any more: %1.").arg(slotText(slot.kind)),
            [this, slot](const Confirmation &confirmed) { await(m_vault.removeSlot(slot.id, confirmed)); });
}

void SlotActions::confirm(const QString &why, const std::function<void(const Confirmation &)> &goOn)
{
    if (m_dialog)
        return;
    auto *question = new ConfirmDialog(m_vault, m_status, why, this);
    connect(question, &QDialog::accepted, this, [question, goOn] { goOn(question->confirmation()); });
    open(question);
}

// The keychain may ask the person, and take its time.
template<typename T>
void SlotActions::await(const QFuture<Result<T>> &change)
{
    setBusy(true);
    observe(change, this, [this](const QFuture<Result<T>> &changed) {
        setBusy(false);
        if (const auto &outcome = outcomeOf(changed); !outcome)
            Q_EMIT failed(outcome.error());
    });
}

void SlotActions::retranslate()
{
    m_add->setText(tr("Add a way to unlock…"));
    m_add->setAccessibleName(m_add->text());
    m_remove->setText(tr("Remove a way to unlock…"));
    m_remove->setAccessibleName(m_remove->text());
}

} // namespace keyherd
