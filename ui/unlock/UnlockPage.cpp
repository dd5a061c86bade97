// SPDX-License-Identifier: GPL-3.0-or-later
// Success is what the vault announces (`lockedChanged`), not the future's result: a keychain that answers in the moment
// its question is cancelled may still have unlocked the vault.
#include "unlock/UnlockPage.h"

#include "base/Observe.h"
#include "common/Message.h"
#include "common/SecretField.h"
#include "common/Symbol.h"
#include "composition/Keyherd.h"
#include "vault/VaultSlots.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int columnWidth = 440;
constexpr int pictureSide = 64;

} // namespace

UnlockPage::UnlockPage(VaultService &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_title(new QLabel(this)), m_location(new QLabel(this)),
      m_message(new Message(this)), m_waiting(makeWaiting()), m_asking(makeAsking()),
      m_tryKeychain(new QPushButton(this)), m_useRecoveryKey(new QPushButton(this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(
        symbolIcon(Symbol::Lock, Tint::Quiet).pixmap(QSize(pictureSide, pictureSide), devicePixelRatioF()));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_location->setTextFormat(Qt::PlainText);
    m_location->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_location}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_tryKeychain->setObjectName(u"Try keychain again"_s);
    m_tryKeychain->setAutoDefault(true);
    m_useRecoveryKey->setObjectName(u"Use recovery key"_s);
    m_useRecoveryKey->setAutoDefault(true);

    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_location);
    layout->addWidget(m_message);
    layout->addWidget(m_waiting);
    layout->addWidget(m_asking);
    layout->addWidget(m_tryKeychain, 0, Qt::AlignHCenter);
    layout->addWidget(m_useRecoveryKey, 0, Qt::AlignHCenter);
    // Stretches, not alignment: an aligned widget is not given the height that its wrapped texts need.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(middle);
    page->addStretch(2);

    connect(m_tryKeychain, &QPushButton::clicked, this, &UnlockPage::askKeychain);
    connect(m_useRecoveryKey, &QPushButton::clicked, this, [this] { typeRecoveryKey(!m_typesRecoveryKey); });
    connect(&m_vault, &VaultService::lockedChanged, this, [this](bool locked) {
        if (!locked && m_state != State::Away)
            leave();
    });
    enter(State::Away);
}

QWidget *UnlockPage::makeWaiting()
{
    auto *box = new QWidget(this);
    m_waitingFor = new QLabel(box);
    m_waitingHint = new QLabel(box);
    m_waitingHint->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_waitingFor, m_waitingHint})
        label->setWordWrap(true);
    m_progress = new QProgressBar(box);
    m_progress->setObjectName(u"Progress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(box);
    m_cancel->setObjectName(u"Cancel"_s);
    m_cancel->setAutoDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &UnlockPage::leaveKeychain);

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_waitingFor);
    layout->addWidget(m_progress);
    layout->addWidget(m_waitingHint);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    return box;
}

QWidget *UnlockPage::makeAsking()
{
    auto *box = new QWidget(this);
    m_passphraseLabel = new QLabel(box);
    m_passphrase = new SecretField(box);
    m_passphrase->setObjectName(u"Passphrase"_s);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_unlock = new QPushButton(box);
    m_unlock->setObjectName(u"Unlock"_s);
    m_unlock->setAutoDefault(true);
    m_unlock->setEnabled(false);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::tryPassphrase);
    connect(m_passphrase, &QLineEdit::returnPressed, m_unlock, &QPushButton::click);
    connect(m_passphrase, &QLineEdit::textChanged, m_unlock,
            [this](const QString &typed) { m_unlock->setEnabled(!typed.isEmpty()); });

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_unlock);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_passphraseLabel);
    layout->addLayout(row);
    return box;
}

void UnlockPage::activate(Keychain keychain)
{
    m_askKeychain = keychain;
    m_message->clear();
    m_passphrase->wipeText();
    enter(State::Opening);
    const int attempt = ++m_attempt;
    observe(m_vault.status(), this, [this, attempt](const QFuture<Result<VaultStatus>> &future) {
        if (attempt == m_attempt && future.resultCount() > 0)
            useStatus(future.result());
    });
}

void UnlockPage::useStatus(const Result<VaultStatus> &status)
{
    m_hasKeychainSlot = status && hasSlot(*status, SlotKind::Keychain);
    m_hasPassphraseSlot = status && hasSlot(*status, SlotKind::Passphrase);
    m_hasRecoverySlot = status && hasSlot(*status, SlotKind::Recovery);
    m_typesRecoveryKey = m_hasRecoverySlot && !m_hasPassphraseSlot && !m_hasKeychainSlot;
    if (!status || !status->exists) {
        const Error missing{ErrorCode::VaultMissing, {{ErrorField::Path, m_vault.location()}}};
        m_message->showError(status ? missing : status.error());
        enter(State::AskingPerson);
    } else if (!status->locked) {
        leave();
    } else if (m_hasKeychainSlot && m_askKeychain == Keychain::AtOnce) {
        askKeychain();
    } else {
        askPerson();
    }
}

void UnlockPage::askKeychain()
{
    if (!m_hasKeychainSlot)
        return activate();
    m_message->clear();
    m_askKeychain = Keychain::AtOnce;
    enter(State::AskingKeychain);
    const int attempt = ++m_attempt;
    m_keychain = m_vault.unlockWithKeychain();
    observe(m_keychain, this, [this, attempt](const QFuture<Result<void>> &future) {
        if (attempt != m_attempt || future.resultCount() == 0)
            return;
        if (const Result<void> answer = future.result(); !answer) {
            m_message->showError(answer.error());
            askPerson();
        }
    });
}

void UnlockPage::leaveKeychain()
{
    ++m_attempt;
    m_keychain.cancel();
    askPerson();
}

void UnlockPage::askPerson()
{
    enter(State::AskingPerson);
    if (m_hasPassphraseSlot || m_typesRecoveryKey)
        m_passphrase->setFocus();
    else
        m_tryKeychain->setFocus();
}

void UnlockPage::typeRecoveryKey(bool recoveryKey)
{
    m_typesRecoveryKey = recoveryKey;
    m_message->clear();
    m_passphrase->wipeText();
    askPerson();
}

void UnlockPage::tryPassphrase()
{
    auto passphrase = m_passphrase->secret();
    if (!passphrase)
        return refusePassphrase(passphrase.error());
    m_message->clear();
    enter(State::CheckingPassphrase);
    const int attempt = ++m_attempt;
    observe(m_vault.unlockWithPassphrase(std::move(*passphrase)), this,
            [this, attempt](const QFuture<Result<void>> &future) {
                if (attempt != m_attempt || future.resultCount() == 0)
                    return;
                if (const Result<void> answer = future.result(); !answer)
                    refusePassphrase(answer.error());
            });
}

void UnlockPage::refusePassphrase(const Error &error)
{
    enter(State::AskingPerson);
    m_message->showError(error);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void UnlockPage::leave()
{
    ++m_attempt;
    enter(State::Away);
    m_passphrase->wipeText();
    m_message->clear();
    Q_EMIT unlocked();
}

void UnlockPage::enter(State state)
{
    m_state = state;
    const bool checking = state == State::CheckingPassphrase;
    const bool asking = state == State::AskingPerson;
    m_waiting->setVisible(state == State::Opening || state == State::AskingKeychain || checking);
    m_cancel->setVisible(state == State::AskingKeychain);
    m_waitingHint->setVisible(state == State::AskingKeychain);
    m_asking->setVisible((asking && (m_hasPassphraseSlot || m_typesRecoveryKey)) || checking);
    // Read-only rather than disabled: a disabled field would hand the focus on.
    m_passphrase->setReadOnly(checking);
    m_unlock->setEnabled(!checking && !m_passphrase->text().isEmpty());
    m_tryKeychain->setVisible(asking && (m_hasKeychainSlot || !(m_hasPassphraseSlot || m_typesRecoveryKey)));
    m_useRecoveryKey->setVisible(asking && m_hasRecoverySlot && (m_hasPassphraseSlot || m_hasKeychainSlot));
    retranslate();
}

QString UnlockPage::waitingText() const
{
    switch (m_state) {
    case State::Opening:
        return tr("Looking at the vault…");
    case State::AskingKeychain:
        return tr("Asking %1 to unlock the vault…").arg(Keyherd::keychainName());
    case State::CheckingPassphrase:
        return m_typesRecoveryKey ? tr("Checking the recovery key…") : tr("Checking the passphrase…");
    case State::Away:
    case State::AskingPerson:
        break;
    }
    return {};
}

void UnlockPage::retranslate()
{
    m_title->setText(tr("Your keys are locked"));
    m_location->setText(m_vault.location());
    m_waitingFor->setText(waitingText());
    m_progress->setAccessibleName(m_waitingFor->text());
    m_waitingHint->setText(tr("If it opens a window of its own, answer it there."));
    m_cancel->setText(tr("Cancel"));
    m_passphraseLabel->setText(m_typesRecoveryKey ? tr("&Recovery key") : tr("&Passphrase"));
    m_passphrase->setAccessibleName(m_typesRecoveryKey ? tr("Recovery key") : tr("Passphrase"));
    m_useRecoveryKey->setText(!m_typesRecoveryKey   ? tr("Use recovery key")
                              : m_hasPassphraseSlot ? tr("Use passphrase")
                                                    : tr("Back"));
    m_useRecoveryKey->setAccessibleName(m_useRecoveryKey->text());
    m_unlock->setText(tr("Unlock"));
    if (m_hasKeychainSlot && m_askKeychain == Keychain::WhenTold)
        m_tryKeychain->setText(tr("Unlock with %1").arg(Keyherd::keychainName()));
    else
        m_tryKeychain->setText(m_hasKeychainSlot ? tr("Try keychain again") : tr("Try again"));
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnlockPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_passphrase->wipeText();
    QWidget::hideEvent(event);
}

} // namespace keyherd
