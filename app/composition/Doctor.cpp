// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Doctor.h"

#include "composition/Examination.h"

#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace keyherd {

QLatin1StringView toText(Examined what)
{
    switch (what) {
    case Examined::VaultIntegrity:
        return "vault"_L1;
    case Examined::History:
        return "history"_L1;
    case Examined::EveryKeyOpens:
        return "keys"_L1;
    case Examined::DueKeys:
        return "due"_L1;
    case Examined::OwnProviders:
        return "providers"_L1;
    case Examined::Clients:
        return "clients"_L1;
    case Examined::Persistence:
        return "persistence"_L1;
    case Examined::Keychain:
        return "keychain"_L1;
    case Examined::Permissions:
        return "permissions"_L1;
    case Examined::Clock:
        return "clock"_L1;
    case Examined::Proxy:
        return "proxy"_L1;
    case Examined::Translations:
        return "translations"_L1;
    case Examined::SecretMemory:
        return "memory"_L1;
    }
    return {};
}

QLatin1StringView toText(Health health)
{
    switch (health) {
    case Health::Ok:
        return "ok"_L1;
    case Health::Warning:
        return "warning"_L1;
    case Health::Error:
        return "error"_L1;
    }
    return {};
}

class Doctor::Private
{
public:
    Surroundings surroundings;
    QThreadPool pool = {}; ///< waits for its work when it is destroyed
};

Doctor::Doctor(const Surroundings &surroundings) : d(new Private{surroundings}) { }

Doctor::~Doctor() = default;

QFuture<QList<Finding>> Doctor::examine()
{
    auto promise = std::make_shared<QPromise<QList<Finding>>>();
    promise->start();
    d->pool.start([promise, &parts = *d] {
        promise->addResult(Examination(parts.surroundings).run());
        promise->finish();
    });
    return promise->future();
}

} // namespace keyherd
