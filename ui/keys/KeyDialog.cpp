// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyDialog.h"

#include "base/Observe.h"
#include "common/DiscardQuestion.h"
#include "common/Message.h"
#include "composition/Keyherd.h"
#include "keys/KeyForm.h"
#include "keys/KeyOpinion.h"
#include "providers/ProviderDialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int leastWidth = 520;

bool changesNothing(const KeyEdit &edit)
{
    return !edit.name && !edit.secret && !edit.baseUrl && !edit.tags && !edit.note && !edit.expires && !edit.activation
        && !edit.headers;
}

} // namespace

KeyDialog::KeyDialog(Keyherd &keyherd, QWidget *parent) : KeyDialog(keyherd, std::optional<KeyEntry>(), parent) { }

KeyDialog::KeyDialog(Keyherd &keyherd, KeyEntry entry, QWidget *parent)
    : KeyDialog(keyherd, std::optional(std::move(entry)), parent)
{
}

KeyDialog::KeyDialog(Keyherd &keyherd, std::optional<KeyEntry> entry, QWidget *parent)
    : QDialog(parent), m_keyherd(keyherd), m_edited(entry ? std::optional(entry->id) : std::nullopt),
      m_message(new Message(this)), m_form(new KeyForm(keyherd.catalogue(), std::move(entry), this)),
      m_question(new DiscardQuestion(this))
{
    setObjectName(u"Key"_s);
    setMinimumWidth(leastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_question);
    layout->addWidget(makeButtons());
    connect(m_question, &DiscardQuestion::discarded, this, [this] { done(QDialog::Rejected); });
    connect(m_question, &DiscardQuestion::kept, this, &KeyDialog::keepEditing);
    connect(m_form, &KeyForm::otherProviderWanted, this, &KeyDialog::addProvider);
    m_form->setFocus();
    retranslate();
}

QWidget *KeyDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_save = new QPushButton(row);
    m_save->setObjectName(u"Save"_s);
    m_save->setDefault(true);
    m_cancel = new QPushButton(row);
    m_cancel->setObjectName(u"Cancel"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &KeyDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &KeyDialog::reject);
    return row;
}

void KeyDialog::preset(const PastedKey &pasted)
{
    m_form->preset(pasted);
}

void KeyDialog::accept()
{
    if (m_saving)
        return;
    keepEditing();
    m_message->clear();
    if (QWidget *field = m_form->firstProblem())
        field->setFocus();
    else if (m_edited)
        edit(*m_edited);
    else
        add();
}

void KeyDialog::add()
{
    auto key = m_form->newKey();
    if (key)
        await(m_keyherd.vault().add(std::move(*key)));
    else
        refuse(key.error());
}

void KeyDialog::edit(KeyId id)
{
    auto change = m_form->edit();
    if (!change)
        refuse(change.error());
    else if (changesNothing(*change))
        done(QDialog::Accepted);
    else
        await(m_keyherd.vault().edit(id, std::move(*change)));
}

void KeyDialog::await(const QFuture<Result<KeyChange>> &saving)
{
    showSaving(true);
    observe(saving, this, [this](const QFuture<Result<KeyChange>> &future) {
        showSaving(false);
        const auto change = future.resultCount() > 0 ? future.result() : Result<KeyChange>(fail(ErrorCode::Cancelled));
        if (!change)
            return refuse(change.error());
        Q_EMIT saved(*change);
        done(QDialog::Accepted);
    });
}

void KeyDialog::refuse(const Error &error)
{
    m_message->showError(withProviderNames(error, m_keyherd.catalogue()));
    if (QWidget *field = m_form->fieldOf(error))
        field->setFocus();
    else
        m_save->setFocus();
}

void KeyDialog::showSaving(bool saving)
{
    m_saving = saving;
    m_form->setEnabled(!saving);
    m_save->setEnabled(!saving);
    m_cancel->setEnabled(!saving);
    retranslate();
}

void KeyDialog::reject()
{
    if (m_saving)
        return;
    if (m_question->isVisible())
        keepEditing();
    else if (m_form->isTouched())
        m_question->ask();
    else
        done(QDialog::Rejected);
}

void KeyDialog::done(int result)
{
    m_form->wipeSecret();
    QDialog::done(result);
}

void KeyDialog::keepEditing()
{
    if (m_question->isHidden())
        return;
    m_question->hide();
    m_form->setFocus();
}

void KeyDialog::addProvider()
{
    auto *dialog = new ProviderDialog(m_keyherd, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProviderDialog::saved, this,
            [this](const Provider &provider) { m_form->chooseProvider(provider.id); });
    dialog->open();
}

void KeyDialog::retranslate()
{
    setWindowTitle(m_edited ? tr("Edit key") : tr("Add key"));
    m_save->setText(m_saving ? tr("Saving…") : tr("Save"));
    m_save->setAccessibleName(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void KeyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace keyherd
