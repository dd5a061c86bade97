// SPDX-License-Identifier: GPL-3.0-or-later
// QtKeychain 0.13 reports "no service" and "the service would not" by the same OtherError; only the bus tells them apart.
#include "keychain/SecretService.h"

#include <QPromise>

#include <memory>

#ifdef Q_OS_LINUX
#  include <QDBusConnection>
#  include <QDBusMessage>
#  include <QDBusPendingCallWatcher>
#  include <QDBusPendingReply>
#endif

namespace keyherd {

bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP").split(':').contains("KDE");
}

#ifdef Q_OS_LINUX

namespace {

using namespace Qt::StringLiterals;

constexpr int TimeoutMs = 2000;

QStringList serviceNames()
{
    QStringList names{u"org.freedesktop.secrets"_s};
    if (isKdeSession())
        names << u"org.kde.kwalletd6"_s << u"org.kde.kwalletd5"_s;
    return names;
}

/// Asks the bus for a list of names and hands on whether one of ours is in it.
template<typename Function>
void lookIn(const QString &method, Function found)
{
    const auto question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                         u"org.freedesktop.DBus"_s, method);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, TimeoutMs));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, found] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        const QStringList names = reply.isError() ? QStringList() : reply.value();
        const QStringList wanted = serviceNames();
        found(std::any_of(wanted.begin(), wanted.end(), [&](const QString &name) { return names.contains(name); }));
    });
}

} // namespace

QFuture<bool> findSecretService()
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const auto settle = [promise](bool there) {
        promise->addResult(there);
        promise->finish();
    };
    if (!QDBusConnection::sessionBus().isConnected()) {
        settle(false);
        return promise->future();
    }
    lookIn(u"ListNames"_s, [settle](bool running) {
        if (running)
            settle(true);
        else
            lookIn(u"ListActivatableNames"_s, settle);
    });
    return promise->future();
}

#else

QFuture<bool> findSecretService()
{
    return QtFuture::makeReadyFuture(true);
}

#endif

} // namespace keyherd
