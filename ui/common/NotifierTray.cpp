// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS show notifications of a program's icon beside the clock.
#include "common/Notifier.h"

#include <QSystemTrayIcon>

namespace keyherd {

class Notifier::Private
{
public:
    QSystemTrayIcon &icon;
};

Notifier::Notifier(QSystemTrayIcon &icon, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(Private{icon}))
{
    connect(&icon, &QSystemTrayIcon::messageClicked, this, &Notifier::activated);
}

Notifier::~Notifier() = default;

void Notifier::notify(const QString &title, const QString &text)
{
    d->icon.showMessage(title, text, QSystemTrayIcon::Warning);
}

} // namespace keyherd
