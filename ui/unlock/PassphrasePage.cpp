// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/PassphrasePage.h"

#include "common/FieldNote.h"
#include "common/SecretField.h"
#include "common/Symbol.h"
#include "unlock/PassphraseStrength.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int fullBar = 100; // bits; more is as good as safe

Tint tintOf(PassphraseStrength::Grade grade)
{
    switch (grade) {
    case PassphraseStrength::Grade::Poor:
        return Tint::Bad;
    case PassphraseStrength::Grade::Weak:
        return Tint::Warning;
    case PassphraseStrength::Grade::Good:
    case PassphraseStrength::Grade::Excellent:
        return Tint::Good;
    }
    return Tint::Text;
}

} // namespace

PassphrasePage::PassphrasePage(QWidget *parent)
    : WizardPage(parent), m_introduction(new QLabel(this)), m_firstLabel(new QLabel(this)),
      m_first(new SecretField(this)), m_strength(new QProgressBar(this)), m_strengthNote(new FieldNote(m_first, this)),
      m_secondLabel(new QLabel(this)), m_second(new SecretField(this)), m_secondNote(new FieldNote(m_second, this))
{
    m_introduction->setWordWrap(true);
    m_first->setObjectName(u"Passphrase"_s);
    m_firstLabel->setBuddy(m_first);
    m_second->setObjectName(u"Passphrase again"_s);
    m_secondLabel->setBuddy(m_second);
    m_strength->setObjectName(u"Strength"_s);
    m_strength->setRange(0, fullBar);
    m_strength->setTextVisible(false);
    m_strength->setFixedHeight(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_introduction);
    layout->addSpacing(12);
    layout->addWidget(m_firstLabel);
    layout->addWidget(m_first);
    layout->addWidget(m_strength);
    layout->addWidget(m_strengthNote);
    layout->addSpacing(12);
    layout->addWidget(m_secondLabel);
    layout->addWidget(m_second);
    layout->addWidget(m_secondNote);
    layout->addStretch(1);

    for (SecretField *field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, &PassphrasePage::judge);
    retranslate();
}

QString PassphrasePage::title() const
{
    return tr("Choose a passphrase");
}

bool PassphrasePage::isComplete() const
{
    return !m_first->text().isEmpty() && m_first->text() == m_second->text();
}

bool PassphrasePage::isTouched() const
{
    return !m_first->text().isEmpty() || !m_second->text().isEmpty();
}

void PassphrasePage::enter()
{
    (m_first->text().isEmpty() || isComplete() ? m_first : m_second)->setFocus();
}

Result<Secret> PassphrasePage::passphrase() const
{
    return m_first->secret();
}

void PassphrasePage::wipeText()
{
    m_first->wipeText();
    m_second->wipeText();
}

void PassphrasePage::judge()
{
    sayStrength();
    sayRepetition();
    Q_EMIT changed();
}

void PassphrasePage::sayStrength()
{
    const auto strength = m_first->inspect([](QByteArrayView typed) { return PassphraseStrength::of(typed); });
    m_strength->setValue(std::min(fullBar, static_cast<int>(strength.bits)));
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, colourOf(tintOf(strength.grade()), colours));
    m_strength->setPalette(colours);
    if (m_first->text().isEmpty())
        return m_strengthNote->clear();
    switch (strength.grade()) {
    case PassphraseStrength::Grade::Poor:
        return m_strengthNote->say(FieldNote::Kind::Warning,
                                   tr("Poor: easy to guess. Several words that do not belong together are better."));
    case PassphraseStrength::Grade::Weak:
        return m_strengthNote->say(FieldNote::Kind::Warning,
                                   tr("Weak: another word or two would make it hard to guess."));
    case PassphraseStrength::Grade::Good:
        return m_strengthNote->say(FieldNote::Kind::Good, tr("Good: hard to guess."));
    case PassphraseStrength::Grade::Excellent:
        return m_strengthNote->say(FieldNote::Kind::Good, tr("Excellent: very hard to guess."));
    }
}

void PassphrasePage::sayRepetition()
{
    const QString first = m_first->text();
    const QString second = m_second->text();
    if (second.isEmpty() || (first != second && first.startsWith(second)))
        m_secondNote->clear();
    else if (first == second)
        m_secondNote->say(FieldNote::Kind::Good, tr("Both are the same."));
    else
        m_secondNote->say(FieldNote::Kind::Error, tr("The two are not the same."));
}

void PassphrasePage::retranslate()
{
    m_introduction->setText(
        tr("Nobody can look it up or reset it for you: write it down and keep it in a safe place."));
    m_firstLabel->setText(tr("&Passphrase"));
    m_first->setAccessibleName(tr("Passphrase"));
    m_strength->setAccessibleName(tr("Strength of the passphrase"));
    m_secondLabel->setText(tr("Passphrase &again"));
    m_second->setAccessibleName(tr("Passphrase again"));
    sayStrength();
    sayRepetition();
}

void PassphrasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd
