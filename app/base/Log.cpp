// SPDX-License-Identifier: GPL-3.0-or-later
// The message handler is a plain function, so its state is the one object of the process that lives outside any owner.
#include "base/Log.h"

#include "base/Masking.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 largestLog = 1024 * 1024;

class LogFile
{
public:
    void start(const QString &path, bool toStandardError)
    {
        m_file.close();
        m_path = path;
        m_toStandardError = toStandardError;
    }

    void write(QtMsgType type, const QString &category, const QString &text)
    {
        const QMutexLocker lock(&m_mutex);
        const QString line =
            withoutKeyShapes(u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                                     levelName(type), category, onOneLine(text)));
        const bool grave = type != QtDebugMsg && type != QtInfoMsg;
        if (type == QtFatalMsg || (m_toStandardError && grave))
            std::fputs(qUtf8Printable(line), stderr);
        if (open()) {
            m_file.write(line.toUtf8());
            m_file.flush();
        }
    }

private:
    static QString levelName(QtMsgType type)
    {
        switch (type) {
        case QtDebugMsg:
            return u"debug"_s;
        case QtInfoMsg:
            return u"info"_s;
        case QtWarningMsg:
            return u"warning"_s;
        case QtCriticalMsg:
            return u"critical"_s;
        case QtFatalMsg:
            return u"fatal"_s;
        }
        return {};
    }

    // So that no message can pass for two.
    static QString onOneLine(QString text) { return text.replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1); }

    bool open()
    {
        if (m_file.isOpen() && m_file.size() < largestLog)
            return true;
        m_file.close();
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        if (QFileInfo(m_path).size() >= largestLog) {
            QFile::remove(m_path + ".1"_L1);
            QFile::rename(m_path, m_path + ".1"_L1);
        }
        m_file.setFileName(m_path);
        constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly))
            return false;
        m_file.setPermissions(ownerOnly);
        return true;
    }

    QMutex m_mutex;
    QString m_path;
    QFile m_file;
    bool m_toStandardError = false;
};

LogFile &logFile()
{
    static LogFile file;
    return file;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    logFile().write(type, QString::fromLatin1(context.category ? context.category : "default"), text);
}

// Qt still has things to say while its libraries are unloaded, when all that the log stands on is gone.
struct EndOfLog
{
    ~EndOfLog()
    {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    }
};

} // namespace

void startLog(const QString &path, bool toStandardError)
{
    logFile().start(path, toStandardError);
    qInstallMessageHandler(handleMessage);
    static const EndOfLog end;
}

} // namespace keyherd
