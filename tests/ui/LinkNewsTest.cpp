// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/LinkNews.h"
#include "NotificationService.h"
#include "TestHerd.h"
#include "base/Await.h"
#include "common/Notifier.h"
#include "delivery/LinkUpdates.h"

#include <QFile>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class LinkNewsTest : public QObject
{
    Q_OBJECT

    NotificationService m_desktop;
    QTemporaryDir m_folder;
    std::unique_ptr<TestHerd> m_herd;
    QSystemTrayIcon m_icon;
    std::unique_ptr<Notifier> m_notifier;

    [[nodiscard]] QString path() const { return m_folder.filePath(u".env"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    [[nodiscard]] LinkUpdates &updates() { return m_herd->keyherd().linkUpdates(); }
    void changeAKey()
    {
        QSignalSpy updated(&updates(), &LinkUpdates::updated);
        const KeyEntry key = m_herd->keys().constFirst();
        valueOf(m_herd->vault().edit(key.id, {.note = key.attributes.note + u'+'}));
        QVERIFY(updated.wait());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_desktop.isThere())
            QSKIP("no session bus; packaging/test.sh makes one");
    }
    void init()
    {
        m_desktop.forget();
        m_herd = std::make_unique<TestHerd>();
        valueOf(m_herd->vault().add(newKey(u"openai"_s, u"work"_s)));
        write("OPENAI_API_KEY=keyherd://openai\n");
        const auto handOut = [this](const QList<KeyEntry> &keys, const QString &path) {
            return await(m_herd->vault().handOutAll({keys.constFirst().id}, {HandOutPurpose::Link, path}));
        };
        valueOf(FileLinks(m_herd->vault(), m_herd->keyherd().catalogue(), handOut)
                    .link(path().toStdString(), FileLinks::Conflict::Refuse));
        m_notifier = std::make_unique<Notifier>(m_icon);
        new LinkNews(updates(), *m_notifier, m_notifier.get());
        QSignalSpy updated(&updates(), &LinkUpdates::updated);
        updates().start();
        QVERIFY(updated.wait());
    }
    void cleanup()
    {
        m_notifier.reset();
        m_herd.reset();
    }

    void aFileInStepIsNoNews()
    {
        changeAKey();
        write("OPENAI_API_KEY=changed\n");
        changeAKey();
        QTRY_VERIFY(!m_desktop.shown().isEmpty());
        QCOMPARE(m_desktop.shown().size(), 1);
    }

    void aFileThatWasChangedByHandIsToldOfOnce()
    {
        write("OPENAI_API_KEY=changed\n");
        changeAKey();
        changeAKey();
        QFile::remove(path());
        changeAKey();
        QTRY_COMPARE(m_desktop.shown().size(), 2);
        QVERIFY2(m_desktop.shown().constFirst().text.contains(path()), qPrintable(m_desktop.shown().constFirst().text));
    }

    void aLinkThatSomebodyAlteredIsNews()
    {
        m_herd->alter(u"UPDATE linked_files SET sealed_facts = x'00'"_s);
        changeAKey();
        changeAKey();
        QTRY_COMPARE(m_desktop.shown().size(), 1);
    }
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::LinkNewsTest)
#include "LinkNewsTest.moc"
