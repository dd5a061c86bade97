// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/network/Certificates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

Identity flawedIdentity(Flaw flaw)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const QString host = flaw == Flaw::WrongHost ? u"DNS:elsewhere.example"_s : u"IP:127.0.0.1"_s;
    QStringList command{u"openssl"_s,  u"req"_s,
                        u"-x509"_s,    u"-newkey"_s,
                        u"rsa:2048"_s, u"-nodes"_s,
                        u"-keyout"_s,  key,
                        u"-out"_s,     certificate,
                        u"-subj"_s,    u"/CN=made-up provider"_s,
                        u"-addext"_s,  u"subjectAltName="_s + host,
                        u"-days"_s,    u"2"_s};
    if (flaw == Flaw::Expired)
        command = QStringList{u"faketime"_s, u"-f"_s, u"-1y"_s} + command;
    QProcess openssl;
    openssl.start(command.takeFirst(), command);
    openssl.waitForFinished();
    QFile keyFile(key);
    QFile certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        return Identity();
    return Identity{QSslCertificate(&certificateFile), QSslKey(&keyFile, QSsl::Rsa)};
}

} // namespace keyherd::tests
