// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyDialog.h"

#include "composition/Keyherd.h"
#include "keys/KeyForm.h"
#include "keys/KeyOpinion.h"
#include "providers/ProviderDialog.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int leastWidth = 520;

bool changesNothing(const KeyEdit &edit)
{
    return !edit.name && !edit.secret && !edit.baseUrl && !edit.tags && !edit.note && !edit.expires && !edit.activation
        && !edit.headers && !edit.asks;
}

} // namespace

KeyDialog::KeyDialog(Keyherd &keyherd, QWidget *parent) : KeyDialog(keyherd, std::optional<KeyEntry>(), parent) { }

KeyDialog::KeyDialog(Keyherd &keyherd, KeyEntry entry, QWidget *parent)
    : KeyDialog(keyherd, std::optional(std::move(entry)), parent)
{
}

KeyDialog::KeyDialog(Keyherd &keyherd, std::optional<KeyEntry> entry, QWidget *parent)
    : FormDialog(u"Key"_s, leastWidth, parent), m_keyherd(keyherd),
      m_edited(entry ? std::optional(entry->id) : std::nullopt),
      m_form(new KeyForm(keyherd.catalogue(), std::move(entry), this))
{
    setForm(m_form);
    connect(m_form, &KeyForm::otherProviderWanted, this, &KeyDialog::addProvider);
    retranslate();
}

void KeyDialog::preset(const PastedKey &pasted)
{
    m_form->preset(pasted);
}

QWidget *KeyDialog::firstProblem()
{
    return m_form->firstProblem();
}

bool KeyDialog::isTouched() const
{
    return m_form->isTouched();
}

QWidget *KeyDialog::fieldOf(const Error &error) const
{
    return m_form->fieldOf(error);
}

void KeyDialog::save()
{
    if (m_edited)
        edit(*m_edited);
    else
        add();
}

void KeyDialog::add()
{
    auto key = m_form->newKey();
    if (key)
        await(m_keyherd.vault().add(std::move(*key)), [this](const KeyChange &change) { Q_EMIT saved(change); });
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
        await(m_keyherd.vault().edit(id, std::move(*change)), [this](const KeyChange &made) { Q_EMIT saved(made); });
}

void KeyDialog::refuse(const Error &error)
{
    FormDialog::refuse(withProviderNames(error, m_keyherd.catalogue()));
}

void KeyDialog::done(int result)
{
    m_form->wipeSecret();
    QDialog::done(result);
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
    FormDialog::retranslate();
    setWindowTitle(m_edited ? tr("Edit key") : tr("Add key"));
}

} // namespace keyherd
