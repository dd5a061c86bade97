// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FormDialog.h"

#include "common/DiscardQuestion.h"
#include "common/Message.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

FormDialog::FormDialog(const QString &name, int leastWidth, QWidget *parent, Saving where)
    : QDialog(parent), m_where(where), m_message(new Message(this))
{
    setObjectName(name);
    setMinimumWidth(leastWidth);
}

QWidget *FormDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_save = new QPushButton(row);
    m_save->setObjectName(u"Save"_s);
    m_save->setDefault(true);
    m_cancel = new QPushButton(row);
    m_cancel->setObjectName(u"Cancel"_s);
    m_buttons = new QHBoxLayout(row);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_save);
    setTabOrder(m_cancel, m_save);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    return row;
}

void FormDialog::setForm(QWidget *form)
{
    // The Tab key goes in the order in which things were made.
    m_form = form;
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_question = new DiscardQuestion(this);
    m_buttonRow = makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(m_question);
    layout->addWidget(m_buttonRow);
    connect(m_question, &DiscardQuestion::discarded, this, [this] { done(QDialog::Rejected); });
    connect(m_question, &DiscardQuestion::kept, this, &FormDialog::keepEditing);
    m_form->setFocus();
    showSaving(false);
}

void FormDialog::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    setTabOrder(button, m_cancel);
}

void FormDialog::accept()
{
    if (m_saving)
        return;
    keepEditing();
    m_message->clear();
    if (QWidget *field = firstProblem())
        field->setFocus();
    else
        save();
}

void FormDialog::done(int result)
{
    m_isOver = true;
    QDialog::done(result);
}

void FormDialog::allowSaving(bool allowed)
{
    m_maySave = allowed;
    m_save->setEnabled(m_maySave && !m_saving);
}

void FormDialog::refuse(const Error &error)
{
    m_message->showError(error);
    if (QWidget *field = fieldOf(error))
        field->setFocus();
    else
        m_save->setFocus();
}

void FormDialog::showSaving(bool saving)
{
    m_saving = saving;
    m_form->setEnabled(!saving);
    for (QPushButton *button : m_buttonRow->findChildren<QPushButton *>())
        button->setEnabled(saving ? button == m_cancel && mayBeLeft() : button != m_save || m_maySave);
    m_progress->setVisible(saving && mayBeLeft());
    FormDialog::retranslate();
}

void FormDialog::reject()
{
    if (m_saving)
        return mayBeLeft() ? leave() : void();
    if (m_question->isVisible())
        keepEditing();
    else if (isTouched())
        m_question->ask();
    else
        done(QDialog::Rejected);
}

void FormDialog::keepEditing()
{
    if (m_question->isHidden())
        return;
    m_question->hide();
    m_form->setFocus();
}

FormDialog::Words FormDialog::words() const
{
    return {tr("Save"), tr("Saving…")};
}

void FormDialog::retranslate()
{
    const Words shown = words();
    m_save->setText(m_saving ? shown.saving : shown.save);
    m_save->setAccessibleName(shown.save);
    m_progress->setAccessibleName(shown.saving);
    m_cancel->setText(m_saving && mayBeLeft() ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

void FormDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace keyherd
