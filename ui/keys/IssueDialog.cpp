// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/IssueDialog.h"

#include "base/Background.h"
#include "common/FieldNote.h"
#include "composition/Keyherd.h"
#include "keys/DateField.h"
#include "keys/KeyOpinion.h"
#include "wording/ErrorText.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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
    : FormDialog(u"Issue key"_s, leastWidth, parent, Saving::AtProvider), m_keyherd(keyherd), m_provider(provider),
      m_form(new QWidget(this)), m_nameLabel(new QLabel(m_form)), m_name(new QLineEdit(m_form)),
      m_nameNote(new FieldNote(m_name, m_form)), m_limitLabel(new QLabel(m_form)), m_limit(new QLineEdit(m_form)),
      m_limitNote(new FieldNote(m_limit, m_form)), m_expiresLabel(new QLabel(m_form)), m_expires(new DateField(m_form)),
      m_expiresNote(new FieldNote(m_expires, m_form))
{
    build();
    m_form->setFocusProxy(m_name);
    setForm(m_form);
    retranslate();
}

void IssueDialog::build()
{
    m_name->setObjectName(u"Name"_s);
    m_limit->setObjectName(u"Limit"_s);
    m_expires->setObjectName(u"Expires"_s);
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
        m_expiresNote->say(FieldNote::Kind::Error, DateField::problem());
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

bool IssueDialog::isTouched() const
{
    return !m_name->text().isEmpty() || !m_limit->text().isEmpty() || !m_expires->text().isEmpty();
}

QWidget *IssueDialog::fieldOf(const Error &error) const
{
    return error.code == ErrorCode::NameTaken || error.code == ErrorCode::InvalidName ? m_name : nullptr;
}

void IssueDialog::save()
{
    showSaving(true);
    observe(inBackground([&keyherd = m_keyherd] { return keyherd.findKeys(); }), this,
            [this](QFuture<FoundKeys> found) {
                if (found.resultCount() == 0)
                    return showSaving(false);
                await(m_keyherd.issuing().issue(m_provider, wish(), found.takeResult()),
                      [this](const KeyChange &change) { Q_EMIT issued(change); });
            });
}

void IssueDialog::refuse(const Error &error)
{
    FormDialog::refuse(withProviderNames(error, m_keyherd.catalogue()));
    if (!isVisible())
        open();
}

FormDialog::Words IssueDialog::words() const
{
    return {tr("Issue"), tr("Issuing…")};
}

void IssueDialog::retranslate()
{
    FormDialog::retranslate();
    const Provider *provider = m_keyherd.catalogue().find(m_provider);
    setWindowTitle(tr("Have %1 issue a key").arg(provider ? provider->name : m_provider.toString()));
    m_nameLabel->setText(tr("Name, here and at the provider (may be left empty)"));
    m_name->setAccessibleName(tr("Name"));
    m_limitLabel->setText(tr("How many US dollars it may spend (empty: as many as the account)"));
    m_limit->setAccessibleName(tr("Limit"));
    m_expiresLabel->setText(tr("The last day it works (empty: for good)"));
    m_expires->setAccessibleName(tr("Expires"));
}

} // namespace keyherd
