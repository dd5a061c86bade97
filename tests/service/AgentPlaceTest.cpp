// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/AgentPlace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

namespace {

unsigned modeOf(const QString &path)
{
    struct stat info = {};
    return lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777U : 0;
}

ErrorCode codeOf(const Result<AgentPlace> &place)
{
    return place ? ErrorCode::Cancelled : place.error().code;
}

} // namespace

class AgentPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void theFolderIsMadeForThisUserAlone()
    {
        const auto place = AgentPlace::take(path(u"runtime/keyherd/agent.sock"_s));
        QVERIFY(place.has_value());
        QCOMPARE(modeOf(path(u"runtime/keyherd"_s)), 0700U);
        QCOMPARE(modeOf(path(u"runtime/keyherd/agent.sock.lock"_s)), 0600U);
    }

    void aPlaceIsTakenByOneAndFreeOnceThatOneIsGone()
    {
        const QString socket = path(u"one/keyherd/agent.sock"_s);
        {
            const auto first = AgentPlace::take(socket);
            QVERIFY(first.has_value());
            QCOMPARE(codeOf(AgentPlace::take(socket)), ErrorCode::AgentRunning);
        }
        QVERIFY(AgentPlace::take(socket).has_value());
    }

    void whatADeadAgentLeftIsRemoved()
    {
        const QString socket = path(u"s"_s);
        QVERIFY(chmod(QFile::encodeName(m_folder.path()).constData(), 0700) == 0);
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(socket);
        QVERIFY(static_cast<std::size_t>(name.size()) < sizeof address.sun_path);
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        QVERIFY(bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
        close(descriptor);
        QVERIFY(AgentPlace::take(socket).has_value());
        QVERIFY(!QFile::exists(socket));
    }

    void aFileOfSomebodyElseIsLeftAlone()
    {
        const QString path = this->path(u"not a socket"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        QCOMPARE(codeOf(AgentPlace::take(path)), ErrorCode::UnsafePath);
        QVERIFY(QFile::exists(path));
    }

    void aFolderThatOthersMayEnterIsRefused()
    {
        const QString folder = path(u"open"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(chmod(QFile::encodeName(folder).constData(), 0755) == 0);
        QCOMPARE(codeOf(AgentPlace::take(folder + u"/agent.sock"_s)), ErrorCode::OpenToOthers);
        QCOMPARE(modeOf(folder), 0755U);
    }

    void aLinkInThePlaceOfTheFolderIsRefused()
    {
        QVERIFY(QDir().mkpath(path(u"real"_s)));
        QVERIFY(QFile::link(path(u"real"_s), path(u"linked"_s)));
        QCOMPARE(codeOf(AgentPlace::take(path(u"linked/agent.sock"_s))), ErrorCode::UnsafePath);
    }
};

} // namespace keyherd::tests

QTEST_APPLESS_MAIN(keyherd::tests::AgentPlaceTest)
#include "AgentPlaceTest.moc"
