// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/NewSlotDialog.h"

#include "common/WizardPage.h"

namespace keyherd {

namespace {

constexpr int leastWidth = 480;

} // namespace

NewSlotDialog::NewSlotDialog(const QString &name, VaultService &vault, WizardPage *page, Add add, QWidget *parent)
    : FormDialog(name, leastWidth, parent), m_page(page), m_add(std::move(add))
{
    setForm(page);
    page->enter();
    connect(&vault, &VaultService::lockAsked, this, [this] { done(QDialog::Rejected); });
    retranslate();
}

QWidget *NewSlotDialog::firstProblem()
{
    if (m_page->isComplete())
        return nullptr;
    m_page->enter();
    return m_page->focusWidget();
}

QWidget *NewSlotDialog::fieldOf(const Error &) const
{
    return nullptr;
}

void NewSlotDialog::save()
{
    await(m_add(), [](const SlotInfo &) {});
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
