// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SingleInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyherd {

namespace {

constexpr auto patience = 5s; ///< the first one may just be starting
constexpr qint64 longestLine = 1024;

// Links to a vault lead to the same window, before there is a vault too: then the nearest folder that is there tells where they lead.
QString canonical(const QString &vault)
{
    QFileInfo existing(vault);
    QString rest;
    while (existing.canonicalFilePath().isEmpty() && !existing.isRoot()) {
        rest.prepend(u'/' + existing.fileName());
        existing.setFile(existing.absolutePath());
    }
    const QString folder = existing.canonicalFilePath();
    return (folder.endsWith(u'/') ? folder.chopped(1) : folder) + rest;
}

QString placeOf(const QString &folder, const QString &vault)
{
    // A vault in a database has no path.
    const QByteArray name = (QDir::isAbsolutePath(vault) ? canonical(vault) : vault).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(16);
    return folder + "/desktop-"_L1 + QString::fromLatin1(hash);
}

// Pipes of Windows are in one place for all; the folder has the person's name in it.
QString socketName(const QString &place)
{
#ifdef Q_OS_WIN
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return "keyherd-"_L1 + QString::fromLatin1(hash);
#else
    return place + ".sock"_L1;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &vault, QObject *parent)
    : QObject(parent), m_folder(folder), m_name(socketName(placeOf(folder, vault))),
      m_lock(placeOf(folder, vault) + ".lock"_L1)
{
    // Never void because of its age, only because its process is gone.
    m_lock.setStaleLockTime(0ms);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::claim()
{
    if (!QFileInfo::exists(m_folder) && QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Where no lock can be made, a window of its own is better than none.
    if (!m_lock.tryLock(0ms))
        return m_lock.error() != QLockFile::LockFailedError;
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qWarning().noquote() << "single instance: cannot listen at" << m_name;
    return true;
}

void SingleInstance::answer()
{
    while (QLocalSocket *other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        const auto read = [this, other] {
            if (!other->canReadLine()) {
                if (other->bytesAvailable() > longestLine)
                    other->abort();
                return;
            }
            const QByteArray line = other->readLine(longestLine).trimmed();
            if (line != "raise" && !line.startsWith("raise "))
                return other->abort();
            Q_EMIT raiseWanted(line.mid(6));
            other->write("raised\n");
            other->flush();
            other->disconnectFromServer();
        };
        connect(other, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool SingleInstance::raiseFirst(const QByteArray &activationToken) const
{
    QDeadlineTimer deadline(patience);
    const auto left = [&] { return int(deadline.remainingTime()); };
    while (!deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (socket.waitForConnected(left())) {
            socket.write("raise " + activationToken.simplified().left(longestLine / 2) + '\n');
            while (!socket.canReadLine() && socket.waitForReadyRead(left())) {
            }
            return socket.readLine(longestLine) == "raised\n";
        }
        // No event tells that the first one has begun to listen, and this program, which shows nothing yet, has no event loop that could wait for one.
        QThread::msleep(50);
    }
    return false;
}

} // namespace keyherd
