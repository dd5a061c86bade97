// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#  include <sys/stat.h>
#endif

using namespace keyherd;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void writeFile(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    static QFile::Permissions rightsOfOthers(const QString &path)
    {
        return QFile::permissions(path)
             & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                | QFile::ExeOther);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"keyherd/keyherd.conf"_s);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"keyherd"_s)));
    }

    void withoutAFileAllIsAsDeclared()
    {
        const Settings settings(m_path);
        QCOMPARE(settings.get(settings::clipboardSeconds), 30);
        QCOMPARE(settings.get(settings::revealSeconds), 10);
        QCOMPARE(settings.get(settings::testTimeoutSeconds), 10);
        QCOMPARE(settings.get(settings::testsInParallel), 8);
        QCOMPARE(settings.get(settings::language), QString());
        QCOMPARE(settings.get(settings::windowGeometry), QByteArray());
    }

    void readingMakesNoFile()
    {
        static_cast<void>(Settings(m_path).get(settings::clipboardSeconds));
        QVERIFY(!QFile::exists(m_path));
    }

    void whatWasSetIsThereTheNextTime()
    {
        const QByteArray bytes("\0\x01\xff,;=\"\\", 8);
        {
            Settings settings(m_path);
            settings.set(settings::clipboardSeconds, 45);
            settings.set(settings::language, u"vi"_s);
            settings.set(settings::windowGeometry, bytes);
        }
        const Settings settings(m_path);
        QCOMPARE(settings.get(settings::clipboardSeconds), 45);
        QCOMPARE(settings.get(settings::language), u"vi"_s);
        QCOMPARE(settings.get(settings::windowGeometry), bytes);
    }

    void aNumberOutOfRangeOrNoNumberIsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("read");
        QTest::newRow("least") << "5"_ba << 5;
        QTest::newRow("greatest") << "600"_ba << 600;
        QTest::newRow("too small") << "4"_ba << 30;
        QTest::newRow("too great") << "601"_ba << 30;
        QTest::newRow("negative") << "-1"_ba << 30;
        QTest::newRow("beyond an int") << "99999999999"_ba << 30;
        QTest::newRow("a fraction") << "12.5"_ba << 30;
        QTest::newRow("a word") << "soon"_ba << 30;
        QTest::newRow("nothing") << ""_ba << 30;
        QTest::newRow("a list") << "10, 20"_ba << 30;
        QTest::newRow("something else of Qt") << "@Variant(\\0\\0\\0\\x6\\0\\0\\0\\0@(\\0\\0\\0\\0\\0\\0)"_ba << 30;
    }
    void aNumberOutOfRangeOrNoNumberIsTheDefault()
    {
        QFETCH(QByteArray, written);
        QFETCH(int, read);
        writeFile("[security]\nclipboard_seconds=" + written + "\n");
        QCOMPARE(Settings(m_path).get(settings::clipboardSeconds), read);
    }

    void aSwitchIsOnOffOrTheDefault_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<bool>("locks");
        QTest::addColumn<bool>("told");
        QTest::newRow("on") << "true"_ba << true << true;
        QTest::newRow("off") << "false"_ba << false << false;
        QTest::newRow("a word") << "perhaps"_ba << true << false;
        QTest::newRow("a number") << "1"_ba << true << false;
        QTest::newRow("nothing") << ""_ba << true << false;
    }
    void aSwitchIsOnOffOrTheDefault()
    {
        QFETCH(QByteArray, written);
        writeFile("[security]\nlock_with_screen=" + written + "\n[%general]\ntold_of_tray=" + written + "\n");
        const Settings settings(m_path);
        QTEST(settings.get(settings::lockWithScreen), "locks");
        QTEST(settings.get(settings::toldOfTray), "told");
    }

    void aSwitchStaysAsItWasPut()
    {
        {
            Settings settings(m_path);
            settings.set(settings::lockWithScreen, false);
            settings.set(settings::toldOfTray, true);
            QVERIFY(!settings.get(settings::lockWithScreen) && settings.get(settings::toldOfTray));
        }
        const Settings settings(m_path);
        QVERIFY(!settings.get(settings::lockWithScreen) && settings.get(settings::toldOfTray));
    }

    void onlyAnotherValueIsAChange()
    {
        Settings settings(m_path);
        QStringList changed;
        connect(&settings, &Settings::changed, this, [&](QLatin1StringView name) { changed << name; });
        settings.set(settings::clipboardSeconds, 45);
        settings.set(settings::clipboardSeconds, 45);
        settings.set(settings::lockWithScreen, true);
        settings.set(settings::language, u"vi"_s);
        QCOMPARE(changed, QStringList({u"security/clipboard_seconds"_s, u"general/language"_s}));
    }

    void textOfAnotherTypeIsTheDefault()
    {
        writeFile("[general]\nlanguage=de, fr\n[window]\ngeometry=plain text\n");
        const Settings settings(m_path);
        QCOMPARE(settings.get(settings::language), QString());
        QCOMPARE(settings.get(settings::windowGeometry), QByteArray());
    }

    void aFileThatCannotBeReadIsAllDefaults()
    {
        writeFile(QByteArray("\x89PNG\r\n\x1a\n\0\0\0[[[=", 16));
        QCOMPARE(Settings(m_path).get(settings::clipboardSeconds), 30);
    }

#ifdef Q_OS_UNIX
    void aNewFileIsForItsOwnerAlone()
    {
        const mode_t before = umask(0);
        Settings(m_path).set(settings::clipboardSeconds, 45);
        umask(before);
        QVERIFY(QFile::exists(m_path));
        QCOMPARE(rightsOfOthers(m_path), QFile::Permissions());
    }

    void anExistingFileBecomesSo()
    {
        writeFile("[security]\nclipboard_seconds=45\n");
        QVERIFY(chmod(QFile::encodeName(m_path).constData(), 0666) == 0);
        QCOMPARE(Settings(m_path).get(settings::clipboardSeconds), 45);
        QCOMPARE(rightsOfOthers(m_path), QFile::Permissions());
    }
#endif
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
