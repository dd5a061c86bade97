// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SecretClipboard.h"

#include "keys/SecretBox.h"
#include "support/vault/TestVault.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyherd::tests {

class SecretClipboardTest : public QObject
{
    Q_OBJECT

    QClipboard *m_system = nullptr;
    const QString m_text = u"made-up-secret"_s;

    [[nodiscard]] Secret secret() const { return secretOf("made-up-secret"); }

private Q_SLOTS:
    void init()
    {
        m_system = QGuiApplication::clipboard();
        m_system->clear();
        if (m_system->supportsSelection())
            m_system->clear(QClipboard::Selection);
    }

    void whatIsPutThereIsThereWithTheWordThatNobodyKeepsIt()
    {
        SecretClipboard clipboard;
        clipboard.put(secret(), 30s);
        QCOMPARE(m_system->text(), m_text);
        QCOMPARE(m_system->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    }

    void itIsTakenOffAfterItsTime()
    {
        SecretClipboard clipboard;
        QList<int> told;
        connect(&clipboard, &SecretClipboard::secondsLeft, this, [&](int seconds) { told << seconds; });
        clipboard.put(secret(), 1s);
        QTRY_VERIFY(m_system->text().isEmpty());
        QVERIFY(!clipboard.holdsSecret());
        QCOMPARE(told.constFirst(), 1);
        QCOMPARE(told.constLast(), 0);
    }

    void itIsTakenOffWhenTheProgramEnds()
    {
        {
            SecretClipboard clipboard;
            clipboard.put(secret(), 30s);
            QCOMPARE(m_system->text(), m_text);
        }
        QVERIFY(m_system->text().isEmpty());
    }

    void whatSomebodyElsePutThereMeanwhileStays()
    {
        {
            SecretClipboard clipboard;
            clipboard.put(secret(), 30s);
            m_system->setText(u"something else"_s);
            QTRY_VERIFY(!clipboard.holdsSecret());
            clipboard.clear();
        }
        QCOMPARE(m_system->text(), u"something else"_s);
    }

    void theSameTextOfSomebodyElseStaysToo()
    {
        {
            SecretClipboard clipboard;
            clipboard.put(secret(), 30s);
            m_system->setText(m_text);
        }
        QCOMPARE(m_system->text(), m_text);
    }

    void theSelectionOfX11IsLeftAlone()
    {
        if (!m_system->supportsSelection())
            QSKIP("no X11; packaging/test.sh makes one");
        m_system->setText(u"selected before"_s, QClipboard::Selection);
        SecretClipboard clipboard;
        clipboard.put(secret(), 30s);
        QCOMPARE(m_system->text(QClipboard::Selection), u"selected before"_s);
    }

    void aRevealedKeyCannotBeSelectedOntoIt()
    {
        if (!m_system->supportsSelection())
            QSKIP("no X11; packaging/test.sh makes one");
        SecretBox box;
        box.setMasked(u"made-…cret"_s, true);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.reveal(secret(), 30s);
        auto *text = box.findChild<QLineEdit *>(u"Masked key"_s);
        QTest::mouseDClick(text, Qt::LeftButton, {}, QPoint(20, text->height() / 2));
        text->selectAll();
        QVERIFY(text->selectedText().isEmpty());
        QVERIFY(!m_system->text(QClipboard::Selection).contains(u"secret"_s));
        box.hideSecret();
        text->selectAll();
        QCOMPARE(text->selectedText(), u"made-…cret"_s);
    }
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::SecretClipboardTest)
#include "SecretClipboardTest.moc"
