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
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyherd {

SlotActions::SlotActions(VaultService &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_addMenu(new QMenu(m_add)), m_removeMenu(new QMenu(m_remove))
{
    m_add->setObjectName(u"Add a way in"_s);
    m_remove->setObjectName(u"Remove a way in"_s);
    // A menu of the button itself would keep a screen reader that presses it waiting until it is closed.
    for (const auto &[button, menu] : {std::pair(m_add, m_addMenu), std::pair(m_remove, m_removeMenu)}) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, menu,
                [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    retranslate();
}

void SlotActions::showStatus(const VaultStatus &status)
{
    m_status = status;
    const bool isOpen = status.exists && !status.locked;
    m_add->setEnabled(isOpen);
    m_remove->setEnabled(isOpen && status.slots.size() > 1);
    fillMenus();
}

void SlotActions::fillMenus()
{
    const auto offer = [](QMenu *menu, const QString &name, const QString &text, auto chosen) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, menu, chosen);
    };
    m_addMenu->clear();
    const QString why = tr("There will be one more way to unlock the vault.");
    using Adding = void (SlotActions::*)(const Confirmation &);
    const auto offerToAdd = [&](const QString &name, const QString &text, Adding add) {
        offer(m_addMenu, name, text, [this, why, add] {
            confirm(why, [this, add](const Confirmation &confirmed) { (this->*add)(confirmed); });
        });
    };
    offerToAdd(u"Add passphrase"_s, tr("Passphrase…"), &SlotActions::addPassphrase);
    offerToAdd(u"Add recovery key"_s, tr("Recovery key…"), &SlotActions::addRecoveryKey);
    offerToAdd(u"Add keychain"_s, Keyherd::keychainName(), &SlotActions::addKeychain);
    m_removeMenu->clear();
    for (const SlotInfo &slot : m_status.slots) {
        //: %1 is a way to unlock the vault, %2 its number
        offer(m_removeMenu, u"Remove %1"_s.arg(slot.id), tr("%1 (number %2)").arg(slotText(slot.kind)).arg(slot.id),
              [this, slot] { remove(slot); });
    }
}

void SlotActions::confirm(const QString &why, const std::function<void(const Confirmation &)> &goOn)
{
    if (m_dialog)
        return;
    auto *dialog = new ConfirmDialog(m_vault, m_status, why, this);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, goOn] {
        m_dialog = nullptr;
        goOn(dialog->confirmation());
    });
    dialog->open();
}

void SlotActions::openPage(const QString &name, WizardPage *page, const std::function<QFuture<Result<SlotInfo>>()> &add)
{
    m_dialog = new NewSlotDialog(name, m_vault, page, add, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void SlotActions::addPassphrase(const Confirmation &confirmed)
{
    auto *page = new PassphrasePage;
    openPage(u"New passphrase"_s, page, [this, page, confirmed] {
        auto passphrase = page->passphrase();
        return passphrase ? m_vault.addPassphrase(std::move(*passphrase), confirmed)
                          : QtFuture::makeReadyFuture(Result<SlotInfo>(fail(passphrase.error())));
    });
}

void SlotActions::addRecoveryKey(const Confirmation &confirmed)
{
    auto *page = new RecoveryPage(m_vault.location());
    openPage(u"New recovery key"_s, page, [this, page, confirmed] {
        auto key = page->recoveryKey();
        return key ? m_vault.addRecoveryKey(std::move(*key), confirmed)
                   : QtFuture::makeReadyFuture(Result<SlotInfo>(fail(key.error())));
    });
}

void SlotActions::addKeychain(const Confirmation &confirmed)
{
    observe(m_vault.addKeychain(confirmed), this, [this](const QFuture<Result<SlotInfo>> &added) {
        if (const auto &outcome = outcomeOf(added); !outcome)
            Q_EMIT failed(outcome.error());
    });
}

void SlotActions::remove(const SlotInfo &slot)
{
    const QString why = tr("This will not open the vault any more: %1.").arg(slotText(slot.kind));
    confirm(why, [this, slot](const Confirmation &confirmed) {
        observe(m_vault.removeSlot(slot.id, confirmed), this, [this](const QFuture<Result<void>> &removed) {
            if (const auto &outcome = outcomeOf(removed); !outcome)
                Q_EMIT failed(outcome.error());
        });
    });
}

void SlotActions::retranslate()
{
    m_add->setText(tr("Add a way to unlock…"));
    m_add->setAccessibleName(m_add->text());
    m_remove->setText(tr("Remove a way to unlock…"));
    m_remove->setAccessibleName(m_remove->text());
    fillMenus();
}

} // namespace keyherd
