// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "base/Hardening.h"
#include "base/Interrupts.h"
#include "base/Log.h"
#include "base/Memory.h"
#include "common/Languages.h"
#include "common/ReadablePalette.h"
#include "composition/Keyherd.h"
#include "programs/UseQuestions.h"
#include "session/SingleInstance.h"
#include "wording/DesktopOptions.h"
#include "wording/ErrorText.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QSocketNotifier>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct Arguments
{
    QString vault;
    QString language;
    MainWindow::First first;
};

Arguments readArguments()
{
    const DesktopOptions options;
    QCommandLineParser parser;
    parser.setApplicationDescription(options.description);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(options.all());
    parser.process(*QCoreApplication::instance());
    return {parser.value(options.vault), parser.value(options.language),
            parser.isSet(options.hidden) ? MainWindow::First::Hidden : MainWindow::First::Visible};
}

// From the first unlocking on: until then commands find their own way in. Where another agent serves already, or none can, the window is a
// window all the same.
void serveCommands(Keyherd &keyherd, MainWindow &window)
{
    QObject::connect(&keyherd.vault(), &VaultService::lockedChanged, &window, [&keyherd, &window](bool locked) {
        if (locked || keyherd.agent().isServing())
            return;
        const auto served = keyherd.agent().start(window.questions().asker());
        if (served)
            return;
        qWarning().noquote() << "agent:" << served.error().toLogText();
        if (served.error().code != ErrorCode::AgentRunning)
            window.warn(QCoreApplication::translate("main", "Commands do not get keys from this window"),
                        asParagraph(errorText(served.error())));
    });
}

// The end of a session, or Ctrl+C: in order, but nobody may be there to answer a question.
void endWhenTold(MainWindow &window, const Interrupts &interrupts)
{
    if (interrupts.descriptor() < 0)
        return;
    auto *told = new QSocketNotifier(interrupts.descriptor(), QSocketNotifier::Read, &window);
    QObject::connect(told, &QSocketNotifier::activated, &window, [told, &window] {
        told->setEnabled(false);
        window.end();
    });
}

// The one that is there already shows itself, unless this one was to start without being seen.
int leaveToFirst(const SingleInstance &instance, const Arguments &arguments)
{
    if (arguments.first == MainWindow::First::Hidden || instance.raiseFirst(qgetenv("XDG_ACTIVATION_TOKEN")))
        return 0;
    QMessageBox::critical(nullptr, u"Keyherd"_s,
                          QCoreApplication::translate("main",
                                                      "Keyherd is running already, but does not answer. End it, "
                                                      "then start it again."));
    return 1;
}

int run()
{
    const Arguments arguments = readArguments();
    Languages languages;
    languages.use(arguments.language.isEmpty() ? Settings(Paths::standard().settings).get(settings::language)
                                               : arguments.language);
    auto keyherd = Keyherd::build({.vault = arguments.vault, .actor = u"keyherd-desktop"_s, .followOthers = true});
    if (!keyherd) {
        QMessageBox::critical(nullptr, u"Keyherd"_s, asParagraph(errorText(keyherd.error())));
        return 1;
    }
    const Interrupts interrupts;
    SingleInstance instance(QFileInfo((*keyherd)->agentSocket()).absolutePath(), (*keyherd)->vault().location());
    if (!instance.claim())
        return leaveToFirst(instance, arguments);
    MainWindow window(**keyherd, languages);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &window, &MainWindow::raiseWindow);
    window.showFirst(arguments.first);
    // The window is on the screen before the vault or the keychain is asked anything.
    QTimer::singleShot(0, &window, &MainWindow::start);
    serveCommands(**keyherd, window);
    endWhenTold(window, interrupts);
    return QApplication::exec();
}

} // namespace

} // namespace keyherd

int main(int argc, char *argv[])
{
    keyherd::hardenProcess();
    keyherd::shareMemoryPools();
    QApplication application(argc, argv);
    const keyherd::ReadablePalette palette;
    QCoreApplication::setApplicationName(u"keyherd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYHERD_VERSION));
    // A window that is closed may be in the tray; it says itself when all ends.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setDesktopFileName(u"keyherd"_s);
    keyherd::startLog(keyherd::Paths::standard().log, true);
    return keyherd::run();
}
