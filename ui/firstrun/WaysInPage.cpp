// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/WaysInPage.h"

#include "base/Observe.h"
#include "common/FieldNote.h"
#include "composition/Keyherd.h"
#include "wording/ErrorText.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QVBoxLayout *indented(QCheckBox *box, std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QVBoxLayout;
    const QStyle *style = box->style();
    const int indent =
        style->pixelMetric(QStyle::PM_IndicatorWidth) + style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    layout->setContentsMargins(indent, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return layout;
}

} // namespace

WaysInPage::WaysInPage(Keyherd &keyherd, QWidget *parent)
    : WizardPage(parent), m_keyherd(keyherd), m_introduction(new QLabel(this)), m_keychain(new QCheckBox(this)),
      m_keychainText(new QLabel(this)), m_keychainNote(new FieldNote(m_keychain, this)),
      m_probeAgain(new QPushButton(this)), m_passphrase(new QCheckBox(this)), m_passphraseText(new QLabel(this)),
      m_recoveryKey(new QCheckBox(this)), m_recoveryKeyText(new QLabel(this)),
      m_waysNote(new FieldNote(m_passphrase, this))
{
    for (QLabel *label : {m_introduction, m_keychainText, m_passphraseText, m_recoveryKeyText})
        label->setWordWrap(true);
    m_keychain->setObjectName(u"Keychain"_s);
    m_keychain->setEnabled(false);
    m_passphrase->setObjectName(u"Use passphrase"_s);
    m_passphrase->setChecked(true);
    m_recoveryKey->setObjectName(u"Use recovery key"_s);
    m_probeAgain->setObjectName(u"Check again"_s);
    m_probeAgain->setAutoDefault(true);
    m_probeAgain->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_introduction);
    layout->addSpacing(12);
    layout->addWidget(m_keychain);
    layout->addLayout(indented(m_keychain, {m_keychainText, m_keychainNote, m_probeAgain}));
    layout->addSpacing(12);
    layout->addWidget(m_passphrase);
    layout->addLayout(indented(m_passphrase, {m_passphraseText}));
    layout->addSpacing(12);
    layout->addWidget(m_recoveryKey);
    layout->addLayout(indented(m_recoveryKey, {m_recoveryKeyText}));
    layout->addSpacing(12);
    layout->addWidget(m_waysNote);
    layout->addStretch(1);

    connect(m_probeAgain, &QPushButton::clicked, this, &WaysInPage::probe);
    for (QCheckBox *box : {m_keychain, m_passphrase, m_recoveryKey}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            sayWays();
            Q_EMIT changed();
        });
    }
    retranslate();
}

QString WaysInPage::title() const
{
    return tr("How do you want to unlock your keys?");
}

bool WaysInPage::isComplete() const
{
    return wantsKeychain() || wantsPassphrase();
}

bool WaysInPage::wantsKeychain() const
{
    return m_keychain->isChecked();
}

bool WaysInPage::wantsPassphrase() const
{
    return m_passphrase->isChecked();
}

bool WaysInPage::wantsRecoveryKey() const
{
    return m_recoveryKey->isChecked();
}

void WaysInPage::enter()
{
    if (m_keychain->isEnabled())
        m_keychain->setFocus();
    else
        m_passphrase->setFocus();
    if (!m_probed)
        probe();
}

void WaysInPage::probe()
{
    m_probed.reset();
    sayKeychain();
    observe(m_keyherd.probeKeychain(), this, [this](const QFuture<Result<void>> &future) {
        useProbe(future.resultCount() > 0 ? future.result() : Result<void>(fail(ErrorCode::Cancelled)));
    });
}

void WaysInPage::useProbe(Result<void> answer)
{
    m_probed = std::move(answer);
    const bool answers = m_probed->has_value();
    m_keychain->setEnabled(answers);
    // A late answer does not change what someone has already gone on with.
    if (!answers)
        m_keychain->setChecked(false);
    else if (isVisible())
        m_keychain->setChecked(true);
    if (!answers)
        m_passphrase->setChecked(true);
    sayKeychain();
    sayWays();
}

void WaysInPage::sayKeychain()
{
    const QString name = Keyherd::keychainName();
    m_probeAgain->setVisible(m_probed && !m_probed->has_value());
    if (!m_probed) {
        m_keychainNote->say(FieldNote::Kind::Hint, tr("Asking whether %1 answers…").arg(name));
    } else if (m_probed->has_value()) {
        m_keychainNote->say(FieldNote::Kind::Good, tr("%1 answers.").arg(name));
    } else {
        //: %1 is a sentence that says what is wrong with the system's keychain
        m_keychainNote->say(FieldNote::Kind::Warning,
                            tr("%1 Go on with a passphrase: it protects your keys just as well.")
                                .arg(asSentence(errorText(m_probed->error()).what)));
    }
}

void WaysInPage::sayWays()
{
    if (!WaysInPage::isComplete() && wantsRecoveryKey())
        m_waysNote->say(FieldNote::Kind::Error,
                        tr("Choose another way beside it: a recovery key is for emergencies, not for every day."));
    else if (!WaysInPage::isComplete())
        m_waysNote->say(FieldNote::Kind::Error, tr("Choose at least one way to unlock."));
    else if (!wantsPassphrase() && !wantsRecoveryKey())
        m_waysNote->say(
            FieldNote::Kind::Warning,
            tr("If %1 ever loses its entry, nobody can open the vault. A passphrase or a recovery key is the way back in.")
                .arg(Keyherd::keychainName()));
    else
        m_waysNote->clear();
}

void WaysInPage::retranslate()
{
    m_introduction->setText(
        tr("Keyherd keeps your API keys in one encrypted vault on this machine. Choose how to open it; "
           "more than one way is the safest."));
    m_keychain->setText(Keyherd::keychainName());
    m_keychain->setAccessibleName(Keyherd::keychainName());
    m_keychainText->setText(tr("Opens the vault by itself while you are logged in."));
    m_probeAgain->setText(tr("Check again"));
    m_passphrase->setText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphraseText->setText(tr("Opens the vault wherever it is, also when the keychain is lost."));
    m_recoveryKey->setText(tr("Recovery key"));
    m_recoveryKey->setAccessibleName(tr("Recovery key"));
    m_recoveryKeyText->setText(tr("A long key to print or to save, for the day when all else is lost or forgotten."));
    sayKeychain();
    sayWays();
}

void WaysInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd
