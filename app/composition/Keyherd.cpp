// SPDX-License-Identifier: GPL-3.0-or-later
// Services that a command may not need are made when they are first asked for: `keyherd get` starts no network thread.
#include "composition/Keyherd.h"

#include "crypto/SelfTest.h"
#include "keychain/MasterSecretStore.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString locationOf(const Keyherd::Options &options)
{
    const QString &chosen = options.vault.isEmpty() ? options.paths.vault : options.vault;
    return chosen.startsWith("postgresql:"_L1) ? chosen : QFileInfo(chosen).absoluteFilePath();
}

} // namespace

class Keyherd::Private
{
public:
    explicit Private(const Options &options)
        : paths(options.paths), keychain(options.keychainTimeout),
          vault(locationOf(options), {.catalogue = catalogue,
                                      .clock = clock,
                                      .keychain = keychain,
                                      .actor = options.actor,
                                      .followOthers = options.followOthers,
                                      .passphraseCost = options.passphraseCost})
    {
    }

    Paths paths;
    SystemClock clock;
    Catalogue catalogue = Catalogue::builtIn();
    MasterSecretStore keychain;
    VaultService vault;
    std::unique_ptr<TestQueue> tests;
    std::unique_ptr<BareKeyTests> bareKeyTests;
    std::unique_ptr<TestSchedule> schedule;
    std::unique_ptr<Provisioning> provisioning;
    std::unique_ptr<KeyIssuing> issuing;
    std::unique_ptr<IssuedKeys> issued;
    std::unique_ptr<KeyRotation> rotation;
    std::unique_ptr<RotationSchedule> rotationSchedule;
    std::unique_ptr<LinkUpdates> linkUpdates;
    std::unique_ptr<Sync> sync;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<LocalApi> localApi;
    std::unique_ptr<Agent> agent;
    std::unique_ptr<Doctor> doctor;
};

Result<std::unique_ptr<Keyherd>> Keyherd::build(const Options &options)
{
    return testCryptography().map(
        [&] { return std::unique_ptr<Keyherd>(new Keyherd(std::make_unique<Private>(options))); });
}

Keyherd::Keyherd(std::unique_ptr<Private> parts) : d(std::move(parts)) { }

// What still reads in the background refers to the services.
Keyherd::~Keyherd()
{
    QThreadPool::globalInstance()->waitForDone();
}

const Catalogue &Keyherd::catalogue() const
{
    return d->catalogue;
}

VaultService &Keyherd::vault()
{
    return d->vault;
}

TestQueue &Keyherd::tests()
{
    if (!d->tests)
        d->tests = std::make_unique<TestQueue>(d->vault, d->catalogue, d->clock);
    return *d->tests;
}

BareKeyTests &Keyherd::bareKeyTests()
{
    if (!d->bareKeyTests)
        d->bareKeyTests = std::make_unique<BareKeyTests>(d->catalogue, d->clock);
    return *d->bareKeyTests;
}

TestSchedule &Keyherd::schedule()
{
    if (!d->schedule) {
        d->schedule = std::make_unique<TestSchedule>(d->vault, tests(), d->clock);
        const auto follow = [this] {
            d->schedule->setInterval(std::chrono::hours(settings().get(settings::testEveryHours)), testOptions());
        };
        follow();
        QObject::connect(&settings(), &Settings::changed, d->schedule.get(), [follow](QLatin1StringView name) {
            if (name.startsWith("network/"_L1))
                follow();
        });
    }
    return *d->schedule;
}

TestOptions Keyherd::testOptions()
{
    return {.timeout = std::chrono::seconds(settings().get(settings::testTimeoutSeconds)),
            .parallel = settings().get(settings::testsInParallel)};
}

ReminderRules Keyherd::reminderRules()
{
    return {.rotateAfterDays = settings().get(settings::rotateAfterDays),
            .daysBeforeExpiry = settings().get(settings::daysBeforeExpiry)};
}

KeyIssuing &Keyherd::issuing()
{
    if (!d->issuing) {
        d->provisioning = std::make_unique<Provisioning>(d->catalogue);
        d->issuing = std::make_unique<KeyIssuing>(d->vault, d->catalogue, *d->provisioning);
    }
    return *d->issuing;
}

IssuedKeys &Keyherd::issued()
{
    if (!d->issued)
        d->issued = std::make_unique<IssuedKeys>(d->vault, d->catalogue, issuing());
    return *d->issued;
}

KeyRotation &Keyherd::rotation()
{
    if (!d->rotation)
        d->rotation =
            std::make_unique<KeyRotation>(KeyRotation::Services{d->vault, d->catalogue, issuing(), tests(), d->clock});
    return *d->rotation;
}

RotationSchedule &Keyherd::rotationSchedule()
{
    if (!d->rotationSchedule)
        d->rotationSchedule =
            std::make_unique<RotationSchedule>(RotationSchedule::Services{d->vault, d->catalogue, rotation(), d->clock},
                                               [this] { return findKeys(); });
    return *d->rotationSchedule;
}

LocalApi &Keyherd::localApi()
{
    if (!d->localApi)
        d->localApi = std::make_unique<LocalApi>(LocalApi::Services{d->vault, d->catalogue, tests(), d->clock});
    return *d->localApi;
}

LinkUpdates &Keyherd::linkUpdates()
{
    if (!d->linkUpdates)
        d->linkUpdates = std::make_unique<LinkUpdates>(d->vault, d->catalogue);
    return *d->linkUpdates;
}

Sync &Keyherd::sync()
{
    if (!d->sync)
        d->sync = std::make_unique<Sync>(d->vault, d->catalogue, issuing());
    return *d->sync;
}

FoundKeys Keyherd::findKeys() const
{
    return keyherd::findKeys(d->catalogue, {QDir::currentPath(), QFileInfo(d->paths.settings).absolutePath()},
                             QProcessEnvironment::systemEnvironment());
}

Agent &Keyherd::agent()
{
    if (!d->agent)
        d->agent = std::make_unique<Agent>(d->vault, d->catalogue, localApi(), d->paths.agentSocket);
    return *d->agent;
}

const QString &Keyherd::agentSocket() const
{
    return d->paths.agentSocket;
}

Settings &Keyherd::settings()
{
    if (!d->settings)
        d->settings = std::make_unique<Settings>(d->paths.settings);
    return *d->settings;
}

Doctor &Keyherd::doctor()
{
    if (!d->doctor)
        d->doctor = std::make_unique<Doctor>(
            Doctor::Surroundings{d->vault, d->catalogue, d->keychain, d->clock, d->paths, reminderRules()});
    return *d->doctor;
}

QFuture<Result<void>> Keyherd::probeKeychain()
{
    return d->keychain.probe();
}

QString Keyherd::keychainName()
{
    return MasterSecretStore::displayName();
}

} // namespace keyherd
