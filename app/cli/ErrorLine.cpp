// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ErrorLine.h"

#include "base/Masking.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class CommandAdvice
{
    Q_DECLARE_TR_FUNCTIONS(CommandAdvice)

public:
    /// Empty where no command helps more than the general advice.
    static QString about(const Error &error, const QString &command)
    {
        switch (error.code) {
        case ErrorCode::InvalidArgument:
        case ErrorCode::KeyNotNeeded:
            return tr("\"%1\" shows how")
                .arg(command.isEmpty() ? u"keyherd --help"_s : u"keyherd %1 --help"_s.arg(command));
        case ErrorCode::FileNotUnderstood:
            if (error.value(ErrorField::Reason) == "columns"_L1)
                return tr("say which with --columns key=HEADER,provider=HEADER");
            return {};
        case ErrorCode::UnknownProvider:
            return tr("\"keyherd providers\" lists those there are");
        case ErrorCode::NoSuchKey:
        case ErrorCode::AmbiguousKey:
            return tr("\"keyherd list\" shows the keys with their numbers and names");
        case ErrorCode::RotationOpen:
            return tr("\"keyherd rotate --continue\" goes on with it, \"keyherd rotate --cancel KEY\" drops it");
        case ErrorCode::ReplacementUntested:
            return tr("it is kept; \"keyherd rotate --continue\" tests it again, with --untested it is used without a "
                      "test, \"keyherd rotate --cancel KEY\" drops it");
        case ErrorCode::KeyDue:
            return dueAdvice(error);
        case ErrorCode::NoActiveKey:
            return tr("add one with \"keyherd add\", or activate one with \"keyherd edit KEY --active\"");
        case ErrorCode::KeyEmpty:
            return tr("give the key on standard input, or type it when asked");
        case ErrorCode::VaultMissing:
            return tr("create one with \"keyherd init\"");
        case ErrorCode::VaultExists:
            return tr("use it, or choose another place with --vault; it was not touched");
        case ErrorCode::VaultLocked:
            if (error.value(ErrorField::Reason) == "agent"_L1)
                return tr("unlock it in Keyherd's window or with \"keyherd unlock\"");
            return tr("give the passphrase at a terminal or with --passphrase-file");
        case ErrorCode::NoPassphraseSlot:
            return tr("leave --passphrase-file and KEYHERD_PASSPHRASE_FILE out, so that the keychain unlocks it");
        case ErrorCode::OpenToOthers:
            if (command == "sync"_L1 || command == "provision"_L1)
                return tr("it was not read; \"chmod 600 %1\" takes their rights away")
                    .arg(error.value(ErrorField::Path));
            return {};
        case ErrorCode::HistoryBroken:
            return tr("the keys are not affected; \"keyherd doctor\" checks them");
        case ErrorCode::KeychainUnavailable:
        case ErrorCode::KeychainLocked:
        case ErrorCode::KeychainDenied:
        case ErrorCode::KeychainEntryMissing:
        case ErrorCode::KeychainEntryWrong:
        case ErrorCode::KeychainTimedOut:
        case ErrorCode::KeychainFailed:
            if (command == "init"_L1)
                return tr("start or unlock it, or use \"keyherd init --passphrase\"; nothing was created");
            if (error.value(ErrorField::Expected) == anotherWayOpens)
                return tr(
                    "its passphrase or recovery key opens the vault too: give it at a terminal or with --passphrase-file");
            return {};
        default:
            return {};
        }
    }

private:
    static QString dueAdvice(const Error &error)
    {
        const QString key = error.value(ErrorField::Provider) + u'/' + error.value(ErrorField::Name);
        if (error.value(ErrorField::Reason) != "delete"_L1)
            return tr("\"keyherd rotate '%1'\" replaces it").arg(key);
        if (error.value(ErrorField::Path).isEmpty())
            return {};
        return tr("delete the old one at %1, then \"keyherd rotate --done '%2'\"")
            .arg(error.value(ErrorField::Path), key);
    }
};

} // namespace

QString errorLine(const Error &error, const QString &command)
{
    Error shown = error;
    // What was typed as a name may be a key pasted in the wrong place.
    if (error.code == ErrorCode::NoSuchKey || error.code == ErrorCode::AmbiguousKey)
        shown = error.with(ErrorField::Detail, withoutKeyShapes(error.value(ErrorField::Detail)));
    if (error.code == ErrorCode::UnknownProvider)
        shown = error.with(ErrorField::Provider, withoutKeyShapes(error.value(ErrorField::Provider)));
    const ErrorText text = errorText(shown);
    const QString advice = CommandAdvice::about(error, command);
    return asOneLine(text.what + "; "_L1 + (advice.isEmpty() ? text.advice : advice));
}

QString asOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool bidirectional = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069')
                                || c == u'\u200e' || c == u'\u200f' || c == u'\u061c';
        if (c == u'\n' || c == u'\t' || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            line += u' ';
        else if (c.category() != QChar::Other_Control && !bidirectional)
            line += c;
    }
    return line;
}

} // namespace keyherd
