// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/RotateForm.h"

#include "common/FieldNote.h"
#include "common/PlainLabel.h"
#include "common/SecretField.h"
#include "keys/DateField.h"
#include "keys/KeyOpinion.h"
#include "providers/Catalogue.h"
#include "wording/ErrorText.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int hoursOffered[] = {0, 1, 24, 7 * 24};
constexpr int usualChoice = 2;

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

} // namespace

RotateForm::RotateForm(const Catalogue &catalogue, const KeyEntry &entry, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_entry(entry), m_issue(new QRadioButton(this)),
      m_paste(new QRadioButton(this)), m_pasting(new QWidget(this)), m_advice(plainLabel()),
      m_page(new QPushButton(m_pasting)), m_secretLabel(new QLabel(m_pasting)), m_secret(new SecretField(m_pasting)),
      m_secretNote(new FieldNote(m_secret, m_pasting)), m_issuing(new QWidget(this)), m_graceLabel(plainLabel()),
      m_grace(new QComboBox(m_issuing)), m_expiresLabel(new QLabel(this)), m_expires(new DateField(this)),
      m_expiresNote(new FieldNote(m_expires, this))
{
    build();
    for (const int hours : hoursOffered)
        m_grace->addItem(QString(), hours);
    m_grace->setCurrentIndex(usualChoice);
    const Provider *known = provider();
    const bool canIssue = known && known->issue && m_entry.attributes.use == KeyUse::Programs;
    m_issue->setVisible(canIssue);
    m_paste->setVisible(canIssue);
    // Who has had one key issued has what it takes to have another.
    (canIssue && isOldIssued() ? m_issue : m_paste)->setChecked(true);
    m_page->setVisible(known && !known->consoleUrl.isEmpty());
    connect(m_issue, &QRadioButton::toggled, this, &RotateForm::showWay);
    connect(m_secret, &QLineEdit::textChanged, this, &RotateForm::judge);
    connect(m_page, &QPushButton::clicked, this, [this] {
        if (const Provider *there = provider())
            QDesktopServices::openUrl(there->consoleUrl);
    });
    retranslate();
    showWay();
}

void RotateForm::build()
{
    m_issue->setObjectName(u"Issue"_s);
    m_paste->setObjectName(u"Paste"_s);
    m_page->setObjectName(u"Open page"_s);
    m_secret->setObjectName(u"New key"_s);
    m_grace->setObjectName(u"Grace"_s);
    m_expires->setObjectName(u"Expires"_s);
    m_secretLabel->setBuddy(m_secret);
    m_graceLabel->setBuddy(m_grace);
    m_expiresLabel->setBuddy(m_expires);
    auto *pasting = columnIn(m_pasting);
    pasting->addWidget(m_advice);
    pasting->addWidget(m_page, 0, Qt::AlignLeft);
    pasting->addSpacing(8);
    pasting->addWidget(m_secretLabel);
    pasting->addWidget(m_secret);
    pasting->addWidget(m_secretNote);
    auto *issuing = columnIn(m_issuing);
    issuing->addWidget(m_graceLabel);
    issuing->addWidget(m_grace);
    auto *column = columnIn(this);
    column->addWidget(m_issue);
    column->addWidget(m_paste);
    column->addSpacing(8);
    column->addWidget(m_pasting);
    column->addWidget(m_issuing);
    column->addSpacing(8);
    column->addWidget(m_expiresLabel);
    column->addWidget(m_expires);
    column->addWidget(m_expiresNote);
}

const Provider *RotateForm::provider() const
{
    return m_catalogue.find(m_entry.provider);
}

bool RotateForm::isOldIssued() const
{
    return !m_entry.attributes.issuedAs.isEmpty();
}

bool RotateForm::isIssued() const
{
    return m_issue->isChecked();
}

bool RotateForm::isTouched() const
{
    return !m_secret->text().isEmpty() || !m_expires->text().isEmpty();
}

void RotateForm::showWay()
{
    m_pasting->setVisible(!isIssued());
    m_issuing->setVisible(isIssued() && isOldIssued());
    setFocusProxy(isIssued() ? static_cast<QWidget *>(m_issue) : m_secret);
    Q_EMIT wayChanged();
}

void RotateForm::judge()
{
    const KeyOpinion opinion =
        m_secret->inspect([this](QByteArrayView typed) { return opinionOnKey(m_catalogue, m_entry.provider, typed); });
    m_secretNote->say(opinion.kind, opinion.text);
}

QWidget *RotateForm::firstProblem()
{
    if (!isIssued()) {
        judge();
        if (m_secret->text().isEmpty())
            m_secretNote->say(FieldNote::Kind::Error, asParagraph(errorText({ErrorCode::KeyEmpty})));
        if (m_secretNote->isError())
            return m_secret;
    }
    m_expiresNote->clear();
    if (m_expires->isValid())
        return nullptr;
    m_expiresNote->say(FieldNote::Kind::Error, DateField::problem());
    return m_expires;
}

QWidget *RotateForm::fieldOf(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::KeyEmpty:
    case ErrorCode::KeyTooLong:
    case ErrorCode::KeyHasInvalidBytes:
    case ErrorCode::KeyOfOtherProvider:
    case ErrorCode::KeyWrongPrefix:
    case ErrorCode::ReplacementIsSame:
    case ErrorCode::ReplacementRefused:
        return isIssued() ? nullptr : m_secret;
    default:
        return nullptr;
    }
}

Result<Secret> RotateForm::secret() const
{
    return m_secret->secret();
}

RotationPlan RotateForm::plan() const
{
    return {.grace = std::chrono::hours(m_grace->currentData().toInt()), .expires = m_expires->date()};
}

void RotateForm::wipeSecret()
{
    m_secret->wipeText();
}

void RotateForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RotateForm::retranslate()
{
    const Provider *known = provider();
    const QString name = known ? known->name : m_entry.provider.toString();
    m_issue->setText(tr("Have %1 issue the new key").arg(name));
    m_paste->setText(tr("Paste a key that you made yourself"));
    m_advice->setText(
        tr("Make a new key on the page of %1, and paste it here. Programs get the old one until a test says "
           "that the new one works.")
            .arg(name));
    m_page->setText(tr("Open the page of %1").arg(name));
    m_page->setAccessibleName(tr("Open page"));
    m_secretLabel->setText(tr("New key"));
    m_secret->setAccessibleName(tr("New key"));
    m_graceLabel->setText(
        tr("The old key is disabled when nothing has used it for this long, and deleted after as long "
           "again:"));
    m_grace->setAccessibleName(tr("Grace"));
    const QString names[] = {tr("At once"), tr("An hour"), tr("A day"), tr("A week")};
    for (int i = 0; i < m_grace->count(); ++i)
        m_grace->setItemText(i, names[i]);
    m_expiresLabel->setText(tr("The new key expires (may be left empty)"));
    m_expires->setAccessibleName(tr("Expires"));
    if (!m_secret->text().isEmpty())
        judge();
}

} // namespace keyherd
