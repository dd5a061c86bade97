// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "vault/VaultService.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace keyherd {

class Message;
class SecretField;

/// What is on the screen while the vault is locked: asks the keychain where one holds a slot, or the person for the
/// passphrase. Shows nothing of the vault's contents. Needs the vault to exist; making one is the first run's task.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    /// `vault` must outlive the page.
    explicit UnlockPage(VaultService &vault, QWidget *parent = nullptr);

    /// Whether the keychain is asked without being told to. Not after somebody locked the vault: it would be open again
    /// at once.
    enum class Keychain { AtOnce, WhenTold };
    /// Starts to unlock. Call it when the page is on the screen.
    void activate(Keychain keychain = Keychain::AtOnce);

    Q_SIGNAL void unlocked();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class State {
        Away,    ///< not asked to unlock anything
        Opening, ///< finding out which ways in there are
        AskingKeychain,
        AskingPerson,
        CheckingPassphrase,
    };

    [[nodiscard]] QWidget *makeWaiting();
    [[nodiscard]] QWidget *makeAsking();
    void useStatus(const Result<VaultStatus> &status);
    void askKeychain();
    void leaveKeychain();
    void tryPassphrase();
    void typeRecoveryKey(bool recoveryKey);
    void askPerson();
    void refusePassphrase(const Error &error);
    void enter(State state);
    void leave();
    void retranslate();
    [[nodiscard]] QString waitingText() const;

    VaultService &m_vault;
    State m_state = State::Away;
    Keychain m_askKeychain = Keychain::AtOnce;
    bool m_hasKeychainSlot = false;
    bool m_hasPassphraseSlot = false;
    bool m_hasRecoverySlot = false;
    bool m_typesRecoveryKey = false; ///< into the field for the passphrase
    int m_attempt = 0;               ///< an answer to an earlier one is ignored
    QFuture<Result<void>> m_keychain;

    QLabel *m_title;
    QLabel *m_location;
    Message *m_message;
    QWidget *m_waiting;
    QLabel *m_waitingFor;
    QProgressBar *m_progress;
    QLabel *m_waitingHint;
    QPushButton *m_cancel;
    QWidget *m_asking;
    QLabel *m_passphraseLabel;
    SecretField *m_passphrase;
    QPushButton *m_unlock;
    QPushButton *m_tryKeychain;
    QPushButton *m_useRecoveryKey;
};

} // namespace keyherd
