// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that come into the window by pasting, with what a person copied around them.
#include "TestHerd.h"
#include "home/HomePage.h"
#include "keys/KeyDialog.h"
#include "keys/PasteMenu.h"
#include "providers/SyntheticKeys.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray groqKey = "gsk_" + letters(52);
const QByteArray huggingFaceKey = "hf_" + letters(34);

} // namespace

class PastingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_page = std::make_unique<HomePage>(m_herd->keyherd(), m_herd->actions());
        m_page->show();
        m_page->open();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_herd.reset();
    }

    void aPastedKeyFindsItsProvider()
    {
        paste(groqKey);
        QTRY_VERIFY(dialog());
        QCOMPARE(field(u"API key"_s)->text(), QString::fromLatin1(groqKey));
        QCOMPARE(dialog()->findChild<QComboBox *>(u"Provider"_s)->currentText(), u"Groq"_s);
    }

    void ofAPastedLineOnlyTheKeyIsTakenAndItsNameIsRead()
    {
        paste("export GROQ_API_KEY_STAGING=\"" + groqKey + "\"\n");
        QTRY_VERIFY(dialog());
        QCOMPARE(field(u"API key"_s)->text(), QString::fromLatin1(groqKey));
        QCOMPARE(field(u"Name"_s)->text(), u"Staging"_s);
    }

    void aLinePastedIntoTheFieldItselfIsReadTheSameWay()
    {
        paste(groqKey);
        QTRY_VERIFY(dialog());
        QGuiApplication::clipboard()->setText(
            u"curl -H 'Authorization: Bearer %1' https://example.org"_s.arg(QString::fromLatin1(huggingFaceKey)));
        field(u"API key"_s)->selectAll();
        field(u"API key"_s)->paste();
        QCOMPARE(field(u"API key"_s)->text(), QString::fromLatin1(huggingFaceKey));
        QCOMPARE(dialog()->findChild<QComboBox *>(u"Provider"_s)->currentText(), u"Hugging Face"_s);
    }

    void ofSeveralPastedKeysOneIsChosen()
    {
        paste("GROQ_API_KEY=" + groqKey + "\nHF_TOKEN=" + huggingFaceKey + "\n");
        auto *menu = qobject_cast<PasteMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QAction *last = menu->actions().constLast();
        QVERIFY2(last->text().startsWith(u"Hugging Face: "_s), qPrintable(last->text()));
        QVERIFY(!last->text().contains(QString::fromLatin1(huggingFaceKey)));
        const QPointer<PasteMenu> open = menu;
        menu->actions().constLast()->trigger();
        QTRY_VERIFY(dialog());
        QTRY_VERIFY2(!open, "the other key is still there");
        QCOMPARE(field(u"API key"_s)->text(), QString::fromLatin1(huggingFaceKey));
    }

    void keysOfWhichNoneIsChosenAreForgotten()
    {
        paste("GROQ_API_KEY=" + groqKey + "\nHF_TOKEN=" + huggingFaceKey + "\n");
        const QPointer<PasteMenu> menu = qobject_cast<PasteMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->close();
        QTRY_VERIFY(!menu);
        QVERIFY(!dialog());
    }

    void textWithoutAKeyIsSaidToHaveNone()
    {
        paste("just a sentence");
        QVERIFY(!dialog());
        QVERIFY(isSaid(u"There is no key in what was pasted"_s));
    }

    void aTextThatIsTooLongIsSaidToBe()
    {
        paste(groqKey + QByteArray(21 * 1024, '\n'));
        QVERIFY(!dialog());
        QVERIFY(isSaid(u"What was pasted is too long"_s));
    }

    void headersAreAskedForWhereTheProviderHasSome()
    {
        paste(groqKey);
        QTRY_VERIFY(dialog());
        auto *headers = dialog()->findChild<QPlainTextEdit *>(u"Headers"_s);
        QVERIFY(headers->isHidden());
        choose(u"OpenAI"_s);
        QVERIFY(!headers->isHidden());
        QVERIFY(headers->placeholderText().contains(u"OpenAI-Organization"_s));
        field(u"API key"_s)->setText(QString::fromLatin1(madeUpKey(u"openai"_s)));
        headers->setPlainText(u"Host: example.org"_s);
        dialog()->accept();
        QVERIFY(dialog()->isVisible());
        headers->setPlainText(u"OpenAI-Organization: org-made-up"_s);
        dialog()->accept();
        QTRY_COMPARE(m_herd->keys().size(), 1);
        QCOMPARE(m_herd->keys().constFirst().attributes.headers,
                 (KeyHeaders{{u"OpenAI-Organization"_s, u"org-made-up"_s}}));
    }

    void aProviderWithoutAnAddressOfItsOwnAsksForOne()
    {
        paste(groqKey);
        QTRY_VERIFY(dialog());
        choose(u"Azure OpenAI"_s);
        field(u"API key"_s)->setText(QString::fromLatin1(hex(32)));
        dialog()->accept();
        QCOMPARE(dialog()->focusWidget(), field(u"Base URL"_s));
        QVERIFY(dialog()->isVisible());
    }

private:
    void paste(const QByteArray &text)
    {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
        m_page->findChild<QTableView *>(u"Keys"_s)->setFocus();
        QTest::keyClick(m_page->findChild<QTableView *>(u"Keys"_s), Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] bool isSaid(const QString &text)
    {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(text); });
    }
    void choose(const QString &name)
    {
        auto *provider = dialog()->findChild<QComboBox *>(u"Provider"_s);
        provider->setCurrentIndex(provider->findText(name));
        Q_EMIT provider->activated(provider->currentIndex());
    }
    [[nodiscard]] KeyDialog *dialog() { return m_page->findChild<KeyDialog *>(); }
    [[nodiscard]] QLineEdit *field(const QString &name) { return dialog()->findChild<QLineEdit *>(name); }

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<HomePage> m_page;
};

QTEST_MAIN(PastingTest)
#include "PastingTest.moc"
