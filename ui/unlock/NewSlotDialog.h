// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FormDialog.h"
#include "vault/VaultService.h"

#include <functional>

namespace keyherd {

class WizardPage;

/// One more way to unlock the vault: shows the page on which it is chosen, and adds it. Locking the vault closes the dialog.
class NewSlotDialog : public FormDialog
{
    Q_OBJECT

public:
    using Add = std::function<QFuture<Result<SlotInfo>>()>;

    /// `vault` must outlive the dialog, which owns the page. `add` is called when the page is complete and the person saves.
    NewSlotDialog(const QString &name, VaultService &vault, WizardPage *page, Add add, QWidget *parent);

private:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QWidget *firstProblem() override;
    [[nodiscard]] bool isTouched() const override { return false; }
    [[nodiscard]] QWidget *fieldOf(const Error &error) const override;
    void save() override;
    void retranslate() override;

    WizardPage *m_page;
    Add m_add;
};

} // namespace keyherd
