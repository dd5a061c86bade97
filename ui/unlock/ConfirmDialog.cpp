// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/ConfirmDialog.h"

#include "common/Message.h"
#include "common/PlainLabel.h"
#include "common/SecretField.h"
#include "composition/Keyherd.h"
#include "vault/VaultSlots.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int leastWidth = 440;

} // namespace

ConfirmDialog::ConfirmDialog(VaultService &vault, const VaultStatus &status, const QString &why, QWidget *parent)
    : FormDialog(u"Confirm"_s, leastWidth, parent, Saving::AtProvider), m_vault(vault),
      m_hasPassphrase(hasSlot(status, SlotKind::Passphrase)),
      m_asksForText(m_hasPassphrase || !hasSlot(status, SlotKind::Keychain)), m_form(new QWidget(this)),
      m_text(plainLabel(why)), m_label(new QLabel(m_form)), m_passphrase(new SecretField(m_form))
{
    m_passphrase->setObjectName(u"Passphrase"_s);
    m_label->setBuddy(m_passphrase);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_label);
    column->addWidget(m_passphrase);
    m_label->setVisible(m_asksForText);
    m_passphrase->setVisible(m_asksForText);
    if (m_asksForText)
        m_form->setFocusProxy(m_passphrase);
    setForm(m_form);
    if (m_hasPassphrase && hasSlot(status, SlotKind::Keychain)) {
        m_keychain = new QPushButton(this);
        m_keychain->setObjectName(u"Use keychain"_s);
        addButton(m_keychain);
        connect(m_keychain, &QPushButton::clicked, this, &ConfirmDialog::askKeychain);
    }
    if (!m_asksForText && hasSlot(status, SlotKind::Recovery)) {
        m_recoveryKey = new QPushButton(this);
        m_recoveryKey->setObjectName(u"Use recovery key"_s);
        addButton(m_recoveryKey);
        connect(m_recoveryKey, &QPushButton::clicked, this, &ConfirmDialog::askForText);
    }
    connect(&vault, &VaultService::lockAsked, this, [this] {
        m_passphrase->wipeText();
        done(QDialog::Rejected);
    });
    retranslate();
}

QWidget *ConfirmDialog::firstProblem()
{
    return m_asksForText && m_passphrase->text().isEmpty() ? m_passphrase : nullptr;
}

QWidget *ConfirmDialog::fieldOf(const Error &) const
{
    return m_asksForText ? m_passphrase : nullptr;
}

void ConfirmDialog::save()
{
    if (!m_asksForText)
        return askKeychain();
    auto passphrase = m_passphrase->secret();
    if (!passphrase)
        return refuse(passphrase.error());
    m_passphrase->selectAll();
    confirm(m_vault.confirmWithPassphrase(std::move(*passphrase)));
}

void ConfirmDialog::askForText()
{
    m_asksForText = true;
    m_recoveryKey->hide();
    m_label->show();
    m_passphrase->show();
    m_passphrase->setFocus();
}

void ConfirmDialog::askKeychain()
{
    message().clear();
    confirm(m_vault.confirmWithKeychain());
}

void ConfirmDialog::confirm(const QFuture<Result<Confirmation>> &asked)
{
    await(asked, [this](const Confirmation &confirmed) {
        m_confirmation = confirmed;
        m_passphrase->wipeText();
    });
}

FormDialog::Words ConfirmDialog::words() const
{
    return {tr("Confirm"), tr("Checking…")};
}

void ConfirmDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Is it you?"));
    m_label->setText(m_hasPassphrase ? tr("&Passphrase") : tr("&Recovery key"));
    m_passphrase->setAccessibleName(m_hasPassphrase ? tr("Passphrase") : tr("Recovery key"));
    if (m_keychain) {
        m_keychain->setText(tr("Ask %1").arg(Keyherd::keychainName()));
        m_keychain->setAccessibleName(m_keychain->text());
    }
    if (m_recoveryKey) {
        m_recoveryKey->setText(tr("Use recovery key"));
        m_recoveryKey->setAccessibleName(m_recoveryKey->text());
    }
}

} // namespace keyherd
