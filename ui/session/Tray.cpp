// SPDX-License-Identifier: GPL-3.0-or-later
// The keys are read when they change rather than when the menu opens: desktops that draw the menu themselves do not wait for it.
#include "session/Tray.h"

#include "base/Observe.h"
#include "common/Notifier.h"
#include "common/SecretClipboard.h"
#include "common/Symbol.h"
#include "composition/Keyherd.h"
#include "keys/KeyActions.h"
#include "keys/KeyOpinion.h"
#include "wording/ErrorText.h"

#include <QLocale>
#include <QSystemTrayIcon>

#include <map>

using namespace Qt::StringLiterals;

namespace keyherd {

Tray::Tray(const Surroundings &surroundings, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_copy(new QMenu(&m_menu)), m_open(new QAction(this)),
      m_test(new QAction(this)), m_lock(new QAction(this)), m_quit(new QAction(this))
{
    fillMenu();
    VaultService &vault = surroundings.keyherd.vault();
    connect(&vault, &VaultService::lockAsked, this, [this] { follow(true); });
    connect(&vault, &VaultService::lockedChanged, this, &Tray::follow);
    connect(&vault, &VaultService::keysEdited, this, &Tray::readKeys);
    // The window tells of what was begun there.
    connect(&surroundings.actions, &KeyActions::failed, this, [this](const Error &error) {
        if (std::exchange(m_copying, false) || m_testing)
            tell(error);
    });
    connect(&surroundings.actions, &KeyActions::done, this, [this](const QString &text) {
        if (std::exchange(m_testing, false))
            m_surroundings.notifier.notify(u"Keyherd"_s, text);
    });
    follow(true);
    retranslate();
    QSystemTrayIcon &icon = surroundings.icon;
    icon.setIcon(symbolIcon(Symbol::App, Tint::Accent));
    icon.setContextMenu(&m_menu);
    connect(&icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openWanted();
    });
    // Where there is no place for it yet, as early in a session, Qt puts it there once there is one.
    icon.show();
}

void Tray::fillMenu()
{
    m_open->setObjectName(u"Open"_s);
    m_copy->setObjectName(u"Copy key"_s);
    m_test->setObjectName(u"Test all"_s);
    m_lock->setObjectName(u"Lock"_s);
    m_quit->setObjectName(u"Quit"_s);
    m_menu.addAction(m_open);
    m_menu.addMenu(m_copy);
    m_menu.addAction(m_test);
    m_menu.addAction(m_lock);
    m_menu.addSeparator();
    m_menu.addAction(m_quit);
    connect(m_open, &QAction::triggered, this, &Tray::openWanted);
    connect(m_test, &QAction::triggered, this, &Tray::testAll);
    connect(m_lock, &QAction::triggered, this, &Tray::switchLock);
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
}

bool Tray::isThere() const
{
    return m_surroundings.icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::tellWindowWentHere()
{
    Settings &settings = m_surroundings.keyherd.settings();
    if (settings.get(settings::toldOfTray))
        return;
    settings.set(settings::toldOfTray, true);
    m_surroundings.notifier.notify(
        tr("Keyherd goes on running"),
        tr("It is beside the clock now. \"Quit\" in its menu there ends it; the settings change what closing does."));
}

void Tray::follow(bool locked)
{
    m_locked = locked;
    m_test->setEnabled(!locked);
    if (locked) {
        m_copying = m_testing = false;
        offer({});
    } else {
        // What the window shows comes first.
        QMetaObject::invokeMethod(this, &Tray::readKeys, Qt::QueuedConnection);
    }
    retranslate();
}

void Tray::readKeys()
{
    m_reading.refresh(
        this, [this] { return m_surroundings.keyherd.vault().keys(); },
        [this](const Result<QList<KeyEntry>> &keys) {
            if (keys && !m_locked)
                offer(*keys);
        });
}

void Tray::offer(const QList<KeyEntry> &keys)
{
    std::map<QString, ProviderId> providers; // by name, in its order
    for (const KeyEntry &key : keys) {
        if (!key.active || key.damage)
            continue;
        const Provider *provider = m_surroundings.keyherd.catalogue().find(key.provider);
        providers.emplace(provider ? provider->name : key.provider.toString(), key.provider);
    }
    m_copy->clear();
    for (const auto &[name, provider] : providers) {
        // A mnemonic's mark in a name is none.
        QAction *action = m_copy->addAction(QString(name).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, name, provider] { copy(provider, name); });
    }
    m_copy->setEnabled(!providers.empty());
}

// The vault decides which key programs would get.
void Tray::copy(const ProviderId &provider, const QString &name)
{
    observe(m_surroundings.keyherd.vault().find(provider.toString()), this,
            [this, name](const QFuture<Result<KeyEntry>> &found) {
                if (found.resultCount() == 0)
                    return;
                const Result<KeyEntry> key = found.result();
                if (!key)
                    return tell(key.error());
                const int seconds = m_surroundings.keyherd.settings().get(settings::clipboardSeconds);
                m_copying = true;
                m_surroundings.actions.handOut(
                    key->id, HandOutPurpose::Copy, [this, name, seconds](const Secret &secret) {
                        m_copying = false;
                        m_surroundings.clipboard.put(secret, std::chrono::seconds(seconds));
                        m_surroundings.notifier.notify(
                            tr("A key is on the clipboard"),
                            tr("The key of %1 is there for %n second(s).", nullptr, seconds).arg(name));
                    });
            });
}

void Tray::testAll()
{
    observe(m_surroundings.keyherd.vault().keys(), this, [this](const QFuture<Result<QList<KeyEntry>>> &read) {
        if (read.resultCount() == 0)
            return;
        const Result<QList<KeyEntry>> keys = read.result();
        if (!keys)
            return tell(keys.error());
        QList<KeyId> ids;
        for (const KeyEntry &key : *keys) {
            if (!key.damage)
                ids << key.id;
        }
        if (ids.isEmpty() || m_surroundings.actions.isTesting())
            return;
        m_testing = true;
        m_surroundings.actions.test(ids, false);
    });
}

void Tray::switchLock()
{
    if (m_locked)
        Q_EMIT openWanted();
    else
        static_cast<void>(m_surroundings.keyherd.vault().lock());
}

void Tray::tell(const Error &error)
{
    m_surroundings.notifier.notify(u"Keyherd"_s, asParagraph(errorText(
                                                     withProviderNames(error, m_surroundings.keyherd.catalogue()))));
}

void Tray::retranslate()
{
    m_surroundings.icon.setToolTip(m_locked ? tr("Keyherd (locked)") : u"Keyherd"_s);
    m_open->setText(tr("Open Keyherd"));
    m_copy->setTitle(tr("Copy the key of"));
    m_test->setText(tr("Test all"));
    m_lock->setText(m_locked ? tr("Unlock…") : tr("Lock"));
    m_quit->setText(tr("Quit"));
}

} // namespace keyherd
