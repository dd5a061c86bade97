// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Passphrase.h"

#include "cli/SecretInput.h"
#include "cli/Terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)

public:
    static QString question() { return tr("Passphrase of the vault:"); }
    static QString newQuestion() { return tr("New passphrase for the vault:"); }
    static QString repeatQuestion() { return tr("The same passphrase again:"); }

    static Error different()
    {
        return Error{ErrorCode::InvalidArgument,
                     {{ErrorField::Field, tr("passphrase")},
                      {ErrorField::Reason, tr("the two that were typed are different")}}};
    }

    static Error nowhereToAsk(const QString &option)
    {
        return Error{ErrorCode::InvalidArgument,
                     {{ErrorField::Field, tr("passphrase")},
                      {ErrorField::Reason, tr("there is no terminal to ask for one, and no %1").arg(option)}}};
    }
};

} // namespace

QString passphraseFile(const GlobalOptions &options)
{
    return options.passphraseFile.isEmpty() ? qEnvironmentVariable("KEYHERD_PASSPHRASE_FILE") : options.passphraseFile;
}

Result<Secret> readPassphrase(const QString &path)
{
    QFile file;
    const bool standardInput = path == "-"_L1;
    if (standardInput) {
        if (!file.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, path}});
    } else {
        if (!QFileInfo::exists(path))
            return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
        file.setFileName(path);
        if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileUnreadable,
                        {{ErrorField::Path, path}, {ErrorField::Detail, file.errorString()}});
    }
    auto line = readSecretLine(file);
    if (!line)
        return fail(line.error().with(ErrorField::Path, path));
    return line;
}

Result<Secret> askPassphrase()
{
    return terminal::askSecret(Words::question());
}

Result<Secret> newPassphrase(const QString &file, const QString &option)
{
    if (file.isEmpty() && !terminal::isAvailable())
        return fail(Words::nowhereToAsk(option));
    auto passphrase = file.isEmpty() ? terminal::askSecret(Words::newQuestion()) : readPassphrase(file);
    if (passphrase && passphrase->isEmpty())
        return fail(ErrorCode::PassphraseEmpty);
    if (!passphrase || !file.isEmpty())
        return passphrase;
    const auto again = terminal::askSecret(Words::repeatQuestion());
    if (!again)
        return fail(again.error());
    if (!passphrase->equals(again->view()))
        return fail(Words::different());
    return passphrase;
}

} // namespace keyherd
