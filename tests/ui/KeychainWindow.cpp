// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that talk to a keychain, in a process for each state of it. Prints one line.
//   keychain_window VAULT make    makes a vault that the keychain and the passphrase open
//   keychain_window VAULT open    what the unlock page comes to
//   keychain_window VAULT leave   stops the keyring (KEYRING_PID), leaves the waiting page, types the passphrase
//   keychain_window VAULT first   the first run with the keychain alone
#include "firstrun/FirstRunWizard.h"
#include "ui/TestHerd.h"
#include "unlock/UnlockPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

#include <csignal>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Passphrase = u"correct horse battery staple"_s;

template<typename Widget>
Widget *visible(const QWidget &page, const QString &name)
{
    auto *widget = page.findChild<Widget *>(name);
    return widget && widget->isVisible() ? widget : nullptr;
}

QString make(Keyherd &keyherd)
{
    valueOf(keyherd.vault().create({.keychain = true, .passphrase = valueOf(Secret::copyOf(Passphrase.toUtf8()))}));
    return u"made"_s;
}

QString open(Keyherd &keyherd)
{
    UnlockPage page(keyherd.vault());
    const QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    page.show();
    page.activate();
    const bool came =
        QTest::qWaitFor([&] { return unlocked.count() > 0 || visible<QFrame>(page, u"Message"_s); }, 30'000);
    if (!came)
        return u"nothing happened"_s;
    if (unlocked.count() > 0)
        return u"unlocked"_s;
    const bool passphrase = visible<QLineEdit>(page, u"Passphrase"_s);
    const bool keychain = visible<QPushButton>(page, u"Try keychain again"_s);
    const QString said = visible<QFrame>(page, u"Message"_s)->accessibleName();
    return (passphrase && keychain ? u"passphrase and keychain offered: "_s : u"not both offered: "_s) + said;
}

QString leave(Keyherd &keyherd)
{
    const pid_t keyring = qEnvironmentVariableIntValue("KEYRING_PID");
    if (keyring <= 0 || kill(keyring, SIGSTOP) != 0)
        return u"no keyring to stop"_s;
    UnlockPage page(keyherd.vault());
    const QSignalSpy unlocked(&page, &UnlockPage::unlocked);
    page.show();
    page.activate();
    if (!QTest::qWaitFor([&] { return visible<QPushButton>(page, u"Cancel"_s) != nullptr; }))
        return u"the keychain is not asked"_s;
    page.findChild<QPushButton *>(u"Cancel"_s)->click();
    auto *field = visible<QLineEdit>(page, u"Passphrase"_s);
    if (!field)
        return u"no passphrase offered"_s;
    field->setText(Passphrase);
    page.findChild<QPushButton *>(u"Unlock"_s)->click();
    const bool opened = QTest::qWaitFor([&] { return unlocked.count() > 0; }, 30'000);
    kill(keyring, SIGCONT);
    return opened ? u"unlocked with the passphrase"_s : u"not unlocked"_s;
}

QString first(Keyherd &keyherd)
{
    FirstRunWizard wizard(keyherd);
    const QSignalSpy finished(&wizard, &FirstRunWizard::finished);
    wizard.show();
    wizard.findChild<QPushButton *>(u"Next"_s)->click();
    auto *keychain = wizard.findChild<QCheckBox *>(u"Keychain"_s);
    if (!QTest::qWaitFor([&] { return keychain->isChecked(); }, 30'000))
        return u"the keychain is not offered"_s;
    wizard.findChild<QCheckBox *>(u"Use passphrase"_s)->setChecked(false);
    wizard.findChild<QPushButton *>(u"Next"_s)->click();
    wizard.findChild<QPushButton *>(u"Finish"_s)->click();
    return QTest::qWaitFor([&] { return finished.count() > 0; }, 30'000) ? u"finished"_s : u"not finished"_s;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto keyherd = herdOn(arguments.at(1));
    const QString &command = arguments.at(2);
    QString line;
    if (command == "make"_L1)
        line = make(*keyherd);
    else if (command == "open"_L1)
        line = open(*keyherd);
    else if (command == "leave"_L1)
        line = leave(*keyherd);
    else if (command == "first"_L1)
        line = first(*keyherd);
    else
        return 2;
    QTextStream(stdout) << line << Qt::endl;
    return 0;
}
