// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/NewSlotDialog.h"

#include "common/WizardPage.h"
#include "unlock/ConfirmDialog.h"

namespace keyherd {

namespace {

constexpr int leastWidth = 480;

} // namespace

NewSlotDialog::NewSlotDialog(const QString &name, VaultService &vault, const VaultStatus &status, WizardPage *page,
                             Add add, QWidget *parent)
    : FormDialog(name, leastWidth, parent), m_vault(vault), m_status(status), m_page(page), m_add(std::move(add))
{
    setForm(page);
    page->enter();
    const auto follow = [this] { allowSaving(m_page->isComplete()); };
    connect(page, &WizardPage::changed, this, follow);
    connect(&vault, &VaultService::lockAsked, this, [this] { done(QDialog::Rejected); });
    follow();
    retranslate();
}

QWidget *NewSlotDialog::firstProblem()
{
    return m_page->isComplete() ? nullptr : m_page;
}

bool NewSlotDialog::isTouched() const
{
    return m_page->isTouched();
}

QWidget *NewSlotDialog::fieldOf(const Error &) const
{
    return nullptr;
}

void NewSlotDialog::save()
{
    auto *question = new ConfirmDialog(m_vault, m_status, tr("There will be one more way to unlock the vault."), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, question] { await(m_add(question->confirmation()), [](const SlotInfo &) {}); });
    question->open();
}

FormDialog::Words NewSlotDialog::words() const
{
    return {tr("Add"), tr("Adding…")};
}

void NewSlotDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_page->title());
}

} // namespace keyherd
