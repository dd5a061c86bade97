// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/UseDialog.h"

#include "common/PlainLabel.h"
#include "providers/Catalogue.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int leastWidth = 440;

QString namesOf(const QList<KeyEntry> &keys, const Catalogue &catalogue)
{
    QStringList names;
    for (const KeyEntry &key : keys) {
        const Provider *provider = catalogue.find(key.provider);
        names << u"%1 / %2"_s.arg(provider ? provider->name : key.provider.toString(), key.attributes.name);
    }
    return names.join(u'\n');
}

} // namespace

UseDialog::UseDialog(const UseQuestion &question, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_question(question), m_keys(namesOf(question.keys, catalogue)), m_text(plainLabel()),
      m_hint(plainLabel()), m_once(new QPushButton), m_session(new QPushButton), m_refuse(new QPushButton)
{
    setObjectName(u"useDialog"_s);
    setMinimumWidth(leastWidth);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_refuse, QDialogButtonBox::RejectRole);
    buttons->addButton(m_once, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_session, QDialogButtonBox::AcceptRole);
    m_once->setObjectName(u"allowOnce"_s);
    m_session->setObjectName(u"allowForSession"_s);
    m_refuse->setObjectName(u"refuse"_s);
    // Whoever types on while the dialog comes up allows nothing.
    m_once->setAutoDefault(false);
    m_session->setAutoDefault(false);
    m_refuse->setDefault(true);
    m_refuse->setFocus();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(m_refuse, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_once, &QPushButton::clicked, this, [this] { give(UseAnswer::Once); });
    connect(m_session, &QPushButton::clicked, this, [this] { give(UseAnswer::Session); });
    retranslate();
}

void UseDialog::give(UseAnswer answer)
{
    m_answer = answer;
    accept();
}

void UseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void UseDialog::retranslate()
{
    setWindowTitle(tr("A program asks for a key"));
    const QString program = m_question.program.isEmpty() ? tr("A program that cannot be told") : m_question.program;
    m_text->setText(tr("%1\nwants to use\n%2").arg(program, m_keys));
    m_hint->setText(tr("For this session means: until the vault is locked."));
    m_once->setText(tr("Allow &once"));
    m_session->setText(tr("Allow for this &session"));
    m_refuse->setText(tr("&Refuse"));
    // A program without a path must not be remembered: any other would look the same.
    m_session->setVisible(!m_question.program.isEmpty());
}

} // namespace keyherd
