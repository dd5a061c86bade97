// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "settings/SettingsPage.h"
#include "vault/VaultService.h"

class QProgressBar;
class QPushButton;

namespace keyherd {

class Keyherd;
class Message;
class SlotActions;
struct Finding;

/// Where the vault is and how it opens; and an examination of it and its surroundings.
class VaultSettings : public SettingsPage
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the page.
    explicit VaultSettings(Keyherd &keyherd);
    [[nodiscard]] QString title() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void examine();
    void tell(const QList<Finding> &findings);
    void clearFindings();
    void forget();
    void retranslate() override;

    Keyherd &m_keyherd;
    VaultStatus m_status;
    int m_session = 0; ///< counts lockings: what was found in an earlier one is not told
    Message *m_message;
    QLabel *m_location;
    QLabel *m_waysIn;
    SlotActions *m_slots;
    QLabel *m_keys = nullptr;
    QPushButton *m_check;
    QProgressBar *m_progress;
    QWidget *m_findings;
};

} // namespace keyherd
