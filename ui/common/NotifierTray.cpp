// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS show notifications of a program's icon beside the clock.
#include "common/Notifier.h"

#include "common/Symbol.h"

#include <QSystemTrayIcon>

namespace keyherd {

class Notifier::Private
{
public:
    QSystemTrayIcon icon{symbolIcon(Symbol::App, Tint::Accent)};
};

Notifier::Notifier(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    connect(&d->icon, &QSystemTrayIcon::messageClicked, this, &Notifier::activated);
}

Notifier::~Notifier() = default;

void Notifier::notify(const QString &title, const QString &text)
{
    d->icon.show();
    d->icon.showMessage(title, text, QSystemTrayIcon::Warning);
}

} // namespace keyherd
