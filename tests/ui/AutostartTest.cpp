// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class AutostartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_config;

    [[nodiscard]] QString entry() const { return m_config->filePath(u"autostart/keyherd.desktop"_s); }
    [[nodiscard]] QByteArrayList lines() const
    {
        QFile file(entry());
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    }
    void append(const QByteArray &line)
    {
        QFile file(entry());
        QVERIFY(file.open(QIODevice::Append) && file.write(line) == line.size());
    }

private Q_SLOTS:
    void init()
    {
        m_config = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
        qunsetenv("APPIMAGE");
    }

    void itIsOffAtFirst() { QVERIFY(!autostart::isOn()); }

    void switchedOnTheSessionStartsThisProgramHidden()
    {
        QVERIFY(autostart::set(true));
        QVERIFY(autostart::isOn());
        QVERIFY(lines().contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8() + "\" --hidden"));
    }

    void switchedOffNothingIsLeft()
    {
        QVERIFY(autostart::set(true));
        QVERIFY(autostart::set(false));
        QVERIFY(!autostart::isOn());
        QVERIFY(!QFile::exists(entry()));
        QVERIFY(autostart::set(false));
    }

    void whatTheDesktopSwitchedOffIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << "Hidden=true\n"_ba;
        QTest::newRow("GNOME") << "X-GNOME-Autostart-enabled=false\n"_ba;
    }
    void whatTheDesktopSwitchedOffIsOff()
    {
        QFETCH(QByteArray, line);
        QVERIFY(autostart::set(true));
        append(line);
        QVERIFY(!autostart::isOn());
        QVERIFY(autostart::set(true));
        QVERIFY(autostart::isOn());
    }

    void anAppImageIsStartedByItsOwnFileWhateverItsName()
    {
        qputenv("APPIMAGE", "/home/me/My $Apps/100%/Key\"herd\\.AppImage");
        QVERIFY(autostart::set(true));
        // Of the quoted text each backslash counts twice.
        QVERIFY(lines().contains("Exec=\"/home/me/My \\\\$Apps/100%%/Key\\\\\"herd\\\\\\\\.AppImage\" --hidden"));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile inTheWay(m_config->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto done = autostart::set(true);
        QVERIFY(!done && done.error().code == ErrorCode::FileUnwritable);
        QVERIFY(!autostart::isOn());
    }
};

QTEST_MAIN(AutostartTest)
#include "AutostartTest.moc"
