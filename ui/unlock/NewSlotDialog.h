// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FormDialog.h"
#include "vault/VaultService.h"

#include <functional>

namespace keyherd {

class WizardPage;

/// One more way to unlock the vault: shows the page on which it is chosen, asks whether it is the person, and adds it. Locking the vault closes
/// the dialog.
class NewSlotDialog : public FormDialog
{
    Q_OBJECT

public:
    using Add = std::function<QFuture<Result<SlotInfo>>(const Confirmation &confirmed)>;

    /// `vault` must outlive the dialog, which owns the page. `status` names the ways in that there are; `add` is called when the page is complete and the
    /// person confirmed it.
    NewSlotDialog(const QString &name, VaultService &vault, const VaultStatus &status, WizardPage *page, Add add,
                  QWidget *parent);

private:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QWidget *firstProblem() override;
    [[nodiscard]] bool isTouched() const override;
    [[nodiscard]] QWidget *fieldOf(const Error &error) const override;
    void save() override;
    void retranslate() override;

    VaultService &m_vault;
    VaultStatus m_status;
    WizardPage *m_page;
    Add m_add;
};

} // namespace keyherd
