// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/IssueDialog.h"

#include "base/Observe.h"
#include "common/DiscardQuestion.h"
#include "common/FieldNote.h"
#include "common/Message.h"
#include "composition/Keyherd.h"
#include "keys/DateField.h"
#include "keys/KeyOpinion.h"
#include "wording/ErrorText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int leastWidth = 480;

// As the person's language writes numbers, or as programs do.
std::optional<double> amountIn(const QString &typed)
{
    bool isNumber = false;
    double amount = QLocale().toDouble(typed.trimmed(), &isNumber);
    if (!isNumber)
        amount = QLocale::c().toDouble(typed.trimmed(), &isNumber);
    return isNumber && amount > 0 ? std::optional(amount) : std::nullopt;
}

} // namespace

IssueDialog::IssueDialog(Keyherd &keyherd, const ProviderId &provider, QWidget *parent)
    : QDialog(parent), m_keyherd(keyherd), m_provider(provider), m_message(new Message(this)),
      m_form(new QWidget(this)), m_nameLabel(new QLabel(m_form)), m_name(new QLineEdit(m_form)),
      m_nameNote(new FieldNote(m_name, m_form)), m_limitLabel(new QLabel(m_form)), m_limit(new QLineEdit(m_form)),
      m_limitNote(new FieldNote(m_limit, m_form)), m_expiresLabel(new QLabel(m_form)), m_expires(new DateField(m_form)),
      m_expiresNote(new FieldNote(m_expires, m_form)), m_progress(new QProgressBar(this)),
      m_question(new DiscardQuestion(this))
{
    setObjectName(u"Issue key"_s);
    setMinimumWidth(leastWidth);
    build();
    connect(m_question, &DiscardQuestion::discarded, this, [this] { done(QDialog::Rejected); });
    connect(m_question, &DiscardQuestion::kept, this, &IssueDialog::keepEditing);
    m_name->setFocus();
    showWorking(false);
}

void IssueDialog::build()
{
    m_name->setObjectName(u"Name"_s);
    m_limit->setObjectName(u"Limit"_s);
    m_expires->setObjectName(u"Expires"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    const auto add = [&](QLabel *label, QLineEdit *field, FieldNote *note) {
        label->setBuddy(field);
        fields->addWidget(label);
        fields->addWidget(field);
        fields->addWidget(note);
        fields->addSpacing(8);
    };
    add(m_nameLabel, m_name, m_nameNote);
    add(m_limitLabel, m_limit, m_limitNote);
    add(m_expiresLabel, m_expires, m_expiresNote);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(m_question);
    layout->addWidget(makeButtons());
}

QWidget *IssueDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_cancel = new QPushButton(row);
    m_cancel->setObjectName(u"Cancel"_s);
    m_issue = new QPushButton(row);
    m_issue->setObjectName(u"Issue"_s);
    m_issue->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_issue);
    connect(m_issue, &QPushButton::clicked, this, &IssueDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &IssueDialog::reject);
    return row;
}

QWidget *IssueDialog::firstProblem()
{
    for (FieldNote *note : {m_nameNote, m_limitNote, m_expiresNote})
        note->clear();
    if (const auto name = KeyName::make(m_name->text()); !m_name->text().isEmpty() && !name)
        m_nameNote->say(FieldNote::Kind::Error, asParagraph(errorText(name.error())));
    if (!m_limit->text().trimmed().isEmpty() && !amountIn(m_limit->text()))
        m_limitNote->say(FieldNote::Kind::Error,
                         tr("This is not an amount. Write it as in 5 or 2.50, or leave it empty."));
    if (!m_expires->isValid())
        m_expiresNote->say(FieldNote::Kind::Error,
                           tr("This is not a date. Write it as in 2026-12-31, or leave it empty."));
    if (m_nameNote->isError())
        return m_name;
    if (m_limitNote->isError())
        return m_limit;
    return m_expiresNote->isError() ? m_expires : nullptr;
}

KeyWish IssueDialog::wish() const
{
    KeyWish wish{.name = m_name->text().trimmed(), .limit = amountIn(m_limit->text())};
    if (const auto date = m_expires->date())
        wish.expires = QDateTime(*date, QTime(23, 59, 59), Qt::UTC);
    return wish;
}

void IssueDialog::accept()
{
    if (m_working)
        return;
    keepEditing();
    m_message->clear();
    if (QWidget *field = firstProblem())
        return field->setFocus();
    showWorking(true);
    observe(m_keyherd.issuing().issue(m_provider, wish(), m_keyherd.findKeys()), this,
            [this](const QFuture<Result<KeyChange>> &future) {
                showWorking(false);
                const auto change =
                    future.resultCount() > 0 ? future.result() : Result<KeyChange>(fail(ErrorCode::Cancelled));
                if (!change)
                    return refuse(change.error());
                Q_EMIT issued(*change);
                done(QDialog::Accepted);
            });
}

void IssueDialog::refuse(const Error &error)
{
    m_message->showError(withProviderNames(error, m_keyherd.catalogue()));
    if (error.code == ErrorCode::NameTaken || error.code == ErrorCode::InvalidName)
        m_name->setFocus();
    else
        m_issue->setFocus();
}

void IssueDialog::showWorking(bool working)
{
    m_working = working;
    m_form->setEnabled(!working);
    m_issue->setEnabled(!working);
    m_progress->setVisible(working);
    retranslate();
}

void IssueDialog::reject()
{
    const bool isTouched = !m_name->text().isEmpty() || !m_limit->text().isEmpty() || !m_expires->text().isEmpty();
    if (m_question->isVisible())
        keepEditing();
    else if (isTouched && !m_working)
        m_question->ask();
    else
        done(QDialog::Rejected);
}

void IssueDialog::keepEditing()
{
    if (m_question->isHidden())
        return;
    m_question->hide();
    m_name->setFocus();
}

void IssueDialog::retranslate()
{
    const Provider *provider = m_keyherd.catalogue().find(m_provider);
    setWindowTitle(tr("Have %1 issue a key").arg(provider ? provider->name : m_provider.toString()));
    m_nameLabel->setText(tr("Name, here and at the provider (may be left empty)"));
    m_name->setAccessibleName(tr("Name"));
    m_limitLabel->setText(tr("How many US dollars it may spend (empty: as many as the account)"));
    m_limit->setAccessibleName(tr("Limit"));
    m_expiresLabel->setText(tr("The last day it works (empty: for good)"));
    m_expires->setAccessibleName(tr("Expires"));
    m_cancel->setText(m_working ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_issue->setText(m_working ? tr("Issuing…") : tr("Issue"));
    m_issue->setAccessibleName(tr("Issue"));
}

void IssueDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace keyherd
