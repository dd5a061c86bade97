// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SecuritySettings.h"

#include "base/Observe.h"
#include "common/Message.h"
#include "platform/ScreenCapture.h"
#include "unlock/ConfirmDialog.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace keyherd {

SecuritySettings::SecuritySettings(Settings &settings, VaultService &vault)
    : SettingsPage(settings, u"Security"_s), m_vault(vault), m_message(new Message)
{
    addWidget(m_message);
    m_clipboard = addNumber(settings::clipboardSeconds, u"Clipboard seconds"_s);
    m_reveal = addNumber(settings::revealSeconds, u"Reveal seconds"_s);
    addIdleLock();
    m_screen = addLock(settings::lockWithScreen, u"Lock with the screen"_s);
    m_suspend = addLock(settings::lockOnSuspend, u"Lock on suspend"_s);
    if (screenCapture::canHide())
        m_capture = addSwitch(settings::hideFromCapture, u"Hide from screen capture"_s);
    SecuritySettings::retranslate();
}

QString SecuritySettings::title() const
{
    return tr("Security");
}

void SecuritySettings::addIdleLock()
{
    const auto &setting = settings::lockAfterMinutes;
    m_idle = addNumber(u"Lock after minutes"_s, setting.least, setting.greatest);
    const auto show = [this] {
        const QSignalBlocker quiet(m_idle);
        m_idle->setValue(settings().get(settings::lockAfterMinutes));
    };
    show();
    connect(m_idle, &QSpinBox::valueChanged, this, [this, show](int minutes) {
        const auto store = [this, minutes] { settings().set(settings::lockAfterMinutes, minutes); };
        if (minutes > 0)
            return store();
        show();
        confirm(store);
    });
    connect(&settings(), &Settings::changed, m_idle, show);
}

QCheckBox *SecuritySettings::addLock(const Setting<bool> &setting, const QString &name)
{
    QCheckBox *box = addSwitch(name);
    const auto show = [this, box, &setting] { box->setChecked(settings().get(setting)); };
    show();
    // Screen readers toggle without a click.
    connect(box, &QCheckBox::toggled, this, [this, show, &setting](bool on) {
        if (on == settings().get(setting))
            return;
        const auto store = [this, &setting, on] { settings().set(setting, on); };
        if (on)
            return store();
        show();
        confirm(store);
    });
    connect(&settings(), &Settings::changed, box, show);
    return box;
}

void SecuritySettings::confirm(const std::function<void()> &weaken)
{
    m_message->clear();
    observe(m_vault.status(), this, [this, weaken](const QFuture<Result<VaultStatus>> &asked) {
        if (asked.resultCount() == 0 || m_confirming)
            return;
        const Result<VaultStatus> status = asked.result();
        if (!status)
            return m_message->showError(status.error());
        if (!status->exists)
            return weaken();
        m_confirming = new ConfirmDialog(m_vault, *status, tr("Keyherd will lock itself less often."), this);
        m_confirming->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_confirming, &QDialog::accepted, this, weaken);
        m_confirming->open();
    });
}

void SecuritySettings::retranslate()
{
    for (QSpinBox *box : {m_clipboard, m_reveal})
        box->setSuffix(tr(" s", "seconds, after a number"));
    m_idle->setSuffix(tr(" min", "minutes, after a number"));
    m_idle->setSpecialValueText(tr("Never"));
    setWords(m_clipboard, tr("Clear the clipboard after"),
             tr("A copied key is taken off the clipboard again, unless something else is there by then."));
    setWords(m_reveal, tr("Hide a revealed key after"), tr("Then only its first and last characters are shown."));
    setWords(m_idle, tr("Lock when Keyherd is not used for"),
             tr("Nothing of the vault is on the screen then, and programs get no keys."));
    setWords(m_screen, tr("Lock when the screen is locked"), tr("Unlocking the screen does not unlock the vault."));
    setWords(m_suspend, tr("Lock when the computer is suspended"),
             tr("It is done before the computer sleeps, so that no key stays in its memory."));
    if (m_capture)
        setWords(m_capture, tr("Keep windows out of screen captures"),
                 tr("Screenshots, recordings and shared screens do not show Keyherd."));
}

} // namespace keyherd
