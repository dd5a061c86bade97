// SPDX-License-Identifier: GPL-3.0-or-later
// doctor_driver VAULT COMMAND…: `create`, `create-keychain`, `unlock` (by passphrase) work on the vault, `examine` prints what the doctor
// says of the keychain: `ok`, or the health and the number of the error.
#include "composition/Keyherd.h"
#include "support/vault/TestVault.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Keyherd::Options options;
    options.vault = application.arguments().at(1);
    options.actor = u"test"_s;
    options.keychainTimeout = std::chrono::seconds(10);
    options.passphraseCost = TestVault::cost();
    const auto keyherd = valueOf(Keyherd::build(options));
    QTextStream out(stdout);
    for (const QString &command : application.arguments().sliced(2)) {
        if (command.startsWith("create"_L1))
            valueOf(keyherd->vault().create(
                {.keychain = command == "create-keychain"_L1, .passphrase = TestVault::passphrase()}));
        else if (command == "unlock"_L1)
            valueOf(keyherd->vault().unlockWithPassphrase(TestVault::passphrase()));
        else if (command == "examine"_L1) {
            for (const Finding &finding : keyherd->doctor().examine().result()) {
                if (finding.what == Examined::Keychain)
                    out << toText(finding.health) << (finding.error ? u" "_s + finding.error->toLogText() : QString())
                        << Qt::endl;
            }
        }
    }
    return 0;
}
