// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/ApiDialog.h"

#include "common/Message.h"
#include "common/PlainLabel.h"
#include "settings/Settings.h"
#include "wording/ErrorText.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int leastWidth = 480;

} // namespace

ApiDialog::ApiDialog(int port, SwitchOn switchOn, QWidget *parent)
    : FormDialog(u"Local API"_s, leastWidth, parent), m_switchOn(std::move(switchOn)), m_form(new QWidget(this)),
      m_text(plainLabel()), m_portLabel(new QLabel(m_form)), m_port(new QSpinBox(m_form)), m_address(new QLabel(m_form))
{
    m_port->setObjectName(u"Port"_s);
    m_port->setRange(settings::apiPort.least, settings::apiPort.greatest);
    m_port->setValue(port);
    m_portLabel->setBuddy(m_port);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_portLabel);
    row->addWidget(m_port);
    row->addWidget(m_address);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addLayout(row);
    m_form->setFocusProxy(m_port);
    m_address->setForegroundRole(QPalette::PlaceholderText);
    connect(m_port, &QSpinBox::valueChanged, this, &ApiDialog::retranslate);
    setForm(m_form);
    retranslate();
}

void ApiDialog::save()
{
    await(m_switchOn(m_port->value()), [](quint16) {});
}

// The advice of other errors fits; that of a port that is taken is meant for the command line.
void ApiDialog::refuse(const Error &error)
{
    FormDialog::refuse(error);
    if (error.code == ErrorCode::PortTaken)
        message().showText(Message::Kind::Error, asSentence(errorText(error).what), tr("Choose another one."));
}

QWidget *ApiDialog::fieldOf(const Error &error) const
{
    return error.code == ErrorCode::PortTaken ? m_port : nullptr;
}

FormDialog::Words ApiDialog::words() const
{
    return {tr("Switch on"), tr("Switching on…")};
}

void ApiDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Let programs ask over HTTP"));
    m_text->setText(tr("Programs of this computer that have a token get keys at the address below while the vault is "
                       "unlocked; other computers cannot reach it. You give the tokens under \"Programs\" in the menu, "
                       "and can revoke each of them."));
    m_address->setText(u"http://127.0.0.1:%1"_s.arg(m_port->value()));
    m_portLabel->setText(tr("Port"));
    m_port->setAccessibleName(m_portLabel->text());
}

} // namespace keyherd
