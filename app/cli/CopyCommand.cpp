// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Interrupts.h"
#include "cli/Arguments.h"
#include "cli/Await.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/HandingOut.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"
#include "cli/SystemClipboard.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int longestStay = 24 * 60 * 60;

struct CopyOptions
{
    QString key;
    std::optional<QString> clearAfter;
};

/// A secret on its way to the clipboard, and how long it is to stay there.
struct Copied
{
    KeyEntry entry;
    Secret secret;
    std::chrono::seconds stay;
};

class Copy
{
    Q_DECLARE_TR_FUNCTIONS(CopyCommand)

public:
    static void addTo(CommandLine &line)
    {
        const auto options = std::make_shared<CopyOptions>();
        auto syntax = line.command(u"copy"_s, tr("Put a key on the clipboard, and take it off again after a while"),
                                   [options](Invocation &invocation) { return run(invocation, *options); });
        syntax.required("KEY", options->key, tr("Which key"));
        syntax.option(
            "--clear-after", "SECONDS", options->clearAfter,
            tr("How long it stays there, else as long as in the window (30); 0: until something else is copied"));
    }

private:
    static Result<ExitCode> run(Invocation &invocation, const CopyOptions &options)
    {
        const auto clipboard = SystemClipboard::find();
        if (!clipboard)
            return fail(clipboard.error());
        const auto copied = takeKey(invocation, options);
        if (!copied)
            return fail(copied.error());
        // From here on, whatever ends the program takes the key off the clipboard first.
        const Interrupts interrupts;
        if (const auto put = clipboard->put(copied->secret); !put)
            return fail(put.error());
        if (copied->stay == std::chrono::seconds(0)) {
            say(invocation, *copied, false, tr("copied %1").arg(keyLabel(copied->entry)));
            return ExitCode::Done;
        }
        count(invocation, *copied, interrupts);
        return takeOff(invocation, *clipboard, *copied);
    }

    // The vault is closed again when this returns.
    static Result<Copied> takeKey(Invocation &invocation, const CopyOptions &options)
    {
        std::optional<int> seconds;
        if (options.clearAfter) {
            const auto number = numberArgument(u"--clear-after"_s, *options.clearAfter, 0, longestStay);
            if (!number)
                return fail(number.error());
            seconds = *number;
        }
        auto session = Session::unlocked(invocation);
        if (!session)
            return fail(session.error());
        const auto entry = await(session->vault().find(options.key));
        if (!entry)
            return fail(entry.error());
        auto secrets = handOut(*session, {*entry}, HandOutPurpose::Copy, u"keyherd copy"_s);
        if (!secrets)
            return fail(secrets.error());
        const int stay = seconds.value_or(session->keyherd().settings().get(settings::clipboardSeconds));
        return Copied{*entry, std::move(secrets->front()), std::chrono::seconds(stay)};
    }

    static void count(Invocation &invocation, const Copied &copied, const Interrupts &interrupts)
    {
        const QDeadlineTimer end(copied.stay);
        qint64 shown = -1;
        while (!end.hasExpired() && !interrupts.happened()) {
            const qint64 left = (end.remainingTime() + 999) / 1000;
            if (left != std::exchange(shown, left))
                invocation.console.progress(
                    tr("%1 is on the clipboard for %n more second(s); Ctrl+C takes it off now", nullptr, int(left))
                        .arg(keyLabel(copied.entry)));
            interrupts.wait(std::chrono::milliseconds(1 + (end.remainingTime() + 999) % 1000));
        }
        invocation.console.progress({});
    }

    static Result<ExitCode> takeOff(Invocation &invocation, const SystemClipboard &clipboard, const Copied &copied)
    {
        const auto there = clipboard.holds(copied.secret);
        // Better nothing on it than a key, where one cannot look.
        if (!there || *there) {
            if (const auto cleared = clipboard.clear(); !cleared)
                return fail(cleared.error());
        }
        const bool cleared = !there || *there;
        say(invocation, copied, cleared,
            cleared ? tr("took %1 off the clipboard").arg(keyLabel(copied.entry))
                    : tr("the clipboard holds something else by now, which was left there"));
        return ExitCode::Done;
    }

    static void say(Invocation &invocation, const Copied &copied, bool cleared, const QString &text)
    {
        if (!invocation.options.json) {
            invocation.console.note(text);
            return;
        }
        invocation.console.print(QJsonObject{{u"id"_s, qint64(copied.entry.id.value())},
                                             {u"provider"_s, copied.entry.provider.toString()},
                                             {u"name"_s, copied.entry.attributes.name},
                                             {u"cleared"_s, cleared}});
    }
};

} // namespace

void addCopyCommand(CommandLine &line)
{
    Copy::addTo(line);
}

} // namespace keyherd
