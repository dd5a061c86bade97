// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/RecoveryPage.h"

#include "support/vault/Answers.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class RecoveryPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecoveryPage> m_page;
    QTemporaryDir m_folder;

    QByteArray shown()
    {
        return (m_page->findChild<QLineEdit *>(u"Recovery key"_s)->text() + u'\n'
                + m_page->findChild<QLineEdit *>(u"Recovery key continued"_s)->text())
            .toLatin1();
    }
    QCheckBox &kept() { return *m_page->findChild<QCheckBox *>(u"Recovery key is kept"_s); }
    QPushButton &save() { return *m_page->findChild<QPushButton *>(u"Save to file"_s); }
    QByteArray made() { return valueOf(m_page->recoveryKey()).text().view().toByteArray(); }

    void saveTo(const QString &path)
    {
        save().click();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<RecoveryPage>(u"/home/person/vault.db"_s);
        m_page->show();
        m_page->enter();
    }

    void theKeyThatIsShownIsTheOneThatIsGiven()
    {
        QCOMPARE(valueOf(RecoveryKey::fromText(shown())).text().view().toByteArray(), made());
    }

    void goingBackAndForthKeepsTheKey()
    {
        const QByteArray before = made();
        m_page->enter();
        QCOMPARE(made(), before);
    }

    void nobodyGoesOnBeforeTheKeyIsKept()
    {
        QSignalSpy changed(m_page.get(), &RecoveryPage::changed);
        QVERIFY(!m_page->isComplete());
        QVERIFY(!m_page->isTouched());
        kept().click();
        QVERIFY(m_page->isComplete());
        QVERIFY2(m_page->isTouched(), "it may be on paper");
        QCOMPARE(changed.size(), 1);
    }

    void afterwardsItIsForgotten()
    {
        kept().click();
        m_page->wipeText();
        QCOMPARE(shown(), "\n");
        QVERIFY(!m_page->isTouched());
        QVERIFY(!m_page->isComplete());
        QVERIFY(!save().isEnabled());
        QCOMPARE(codeOf(m_page->recoveryKey()), ErrorCode::Cancelled);
    }

    void aFileHasTheKeyForItsOwnerAlone()
    {
        const QString path = m_folder.filePath(u"recovery.txt"_s);
        saveTo(path);
        QTRY_VERIFY(save().accessibleDescription().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sheet = file.readAll();
        QVERIFY(sheet.contains(shown()));
        QVERIFY(sheet.contains("/home/person/vault.db"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aFileThatWasThereIsForItsOwnerAloneFromNowOn()
    {
        const QString path = m_folder.filePath(u"open.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        file.close();
        saveTo(path);
        QTRY_VERIFY(save().accessibleDescription().contains(path));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        saveTo(m_folder.filePath(u"no folder/recovery.txt"_s));
        QTRY_VERIFY(save().accessibleDescription().contains(u"no folder"_s));
        QVERIFY(shown().startsWith("KH1-"));
    }

    void aSheetOfPaperIsFilled()
    {
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        {
            QPdfWriter printer(path);
            m_page->printOn(printer);
        }
        const QString empty = m_folder.filePath(u"empty.pdf"_s);
        {
            QPdfWriter printer(empty);
            QPainter(&printer).end();
        }
        QVERIFY(QFileInfo(path).size() > QFileInfo(empty).size() + 1024);
    }
};

QTEST_MAIN(RecoveryPageTest)
#include "RecoveryPageTest.moc"
