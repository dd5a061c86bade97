// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyDialog.h"

#include "providers/SyntheticKeys.h"
#include "ui/Brackets.h"
#include "ui/TestHerd.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

QString keyText(const QString &provider, int number = 0)
{
    return QString::fromLatin1(madeUpKey(provider, number));
}

} // namespace

class KeyDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<KeyDialog> m_dialog;

    void openToAdd()
    {
        m_dialog = std::make_unique<KeyDialog>(m_herd->keyherd());
        open();
    }
    void openToEdit(const KeyEntry &entry)
    {
        m_dialog = std::make_unique<KeyDialog>(m_herd->keyherd(), entry);
        open();
    }
    void open()
    {
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    KeyEntry stored(const QString &provider, const QString &name)
    {
        return valueOf(m_herd->vault().add(newKey(provider, name))).entry;
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("the dialog has no %s", qUtf8Printable(name));
        return widget;
    }
    QLineEdit *field(const QString &name) { return find<QLineEdit>(name); }
    QComboBox *provider() { return find<QComboBox>(u"Provider"_s); }
    void type(const QString &name, const QString &text) { field(name)->setText(text); }
    void choose(const QString &id) { provider()->setCurrentIndex(provider()->findData(id)); }
    void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void escape() { QTest::keyClick(m_dialog.get(), Qt::Key_Escape); }
    /// What stands under a field.
    QString noteOf(const QString &name) { return m_dialog->findChild<QWidget *>(name)->accessibleDescription(); }
    /// What the strip of the dialog says; empty if it is not there.
    QString strip()
    {
        auto *message = find<QFrame>(u"Message"_s);
        return message->isVisible() ? message->accessibleName() : QString();
    }
    std::optional<KeyChange> savedByPressing()
    {
        std::optional<KeyChange> saved;
        const auto connection =
            connect(m_dialog.get(), &KeyDialog::saved, this, [&saved](const KeyChange &change) { saved = change; });
        press(u"Save"_s);
        const bool closed = QTest::qWaitFor([this] { return !m_dialog->isVisible(); });
        disconnect(connection);
        return closed ? saved : std::nullopt;
    }
    /// Presses Save, and waits until the dialog has refused.
    void pressInVain()
    {
        press(u"Save"_s);
        QVERIFY(!find<QPushButton>(u"Save"_s)->isEnabled());
        QTRY_VERIFY(find<QPushButton>(u"Save"_s)->isEnabled());
        QVERIFY(m_dialog->isVisible());
    }

private Q_SLOTS:
    void init() { m_herd = std::make_unique<TestHerd>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_herd.reset();
    }

    void aKeyIsKeptAsItWasTyped()
    {
        openToAdd();
        choose(u"openai"_s);
        type(u"API key"_s, keyText(u"openai"_s));
        type(u"Name"_s, u"Prüfung"_s);
        type(u"Base URL"_s, u"https://proxy.example.com/v1"_s);
        type(u"Expires"_s, u"2031-12-24"_s);
        type(u"Tags"_s, u"work, cheap"_s);
        find<QPlainTextEdit>(u"Note"_s)->setPlainText(u"two\nlines"_s);
        find<QCheckBox>(u"Active"_s)->setChecked(false);
        const auto saved = savedByPressing();
        QVERIFY(saved);
        const QList<KeyEntry> keys = m_herd->keys();
        QCOMPARE(keys.size(), 1);
        const KeyAttributes &kept = keys.first().attributes;
        QCOMPARE(saved->entry.id, keys.first().id);
        QCOMPARE(keys.first().provider.toString(), u"openai"_s);
        QCOMPARE(kept.name, u"Prüfung"_s);
        QCOMPARE(kept.baseUrl, u"https://proxy.example.com/v1"_s);
        QCOMPARE(kept.expires, std::optional(QDate(2031, 12, 24)));
        QCOMPARE(kept.tags, QStringList({u"work"_s, u"cheap"_s}));
        QCOMPARE(kept.note, u"two\nlines"_s);
        QVERIFY(!keys.first().active);
        QCOMPARE(m_herd->secretOf(keys.first().id), madeUpKey(u"openai"_s));
    }

    void aGuessFollowsTheKeyUntilAProviderIsChosen()
    {
        openToAdd();
        type(u"API key"_s, keyText(u"groq"_s));
        type(u"API key"_s, keyText(u"anthropic"_s));
        QCOMPARE(provider()->currentText(), u"Anthropic"_s);
        choose(u"mistral"_s);
        type(u"API key"_s, keyText(u"groq"_s));
        QCOMPARE(provider()->currentText(), u"Mistral AI"_s);
    }

    void aKeyThatFitsNobodyAsksForTheProvider()
    {
        openToAdd();
        type(u"API key"_s, u"no-provider-has-such-keys"_s);
        QCOMPARE(provider()->currentIndex(), -1);
        press(u"Save"_s);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(provider()->hasFocus());
        QVERIFY(!noteOf(u"Provider"_s).isEmpty());
        QVERIFY(m_herd->keys().isEmpty());
    }

    void aKeyOfAnotherProviderIsRefusedAndNothingIsStored()
    {
        openToAdd();
        choose(u"openai"_s);
        type(u"API key"_s, keyText(u"anthropic"_s));
        QVERIFY(noteOf(u"API key"_s).contains(u"looks like a key of Anthropic, not of OpenAI"_s));
        press(u"Save"_s);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(field(u"API key"_s)->text(), keyText(u"anthropic"_s));
        QVERIFY(m_herd->keys().isEmpty());
    }

    void aKeyWithASpaceInsideIsRefusedWithItsPlace()
    {
        openToAdd();
        choose(u"mistral"_s);
        type(u"API key"_s, u"abc def"_s);
        QVERIFY(noteOf(u"API key"_s).contains(u"Character 4"_s));
        press(u"Save"_s);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(field(u"API key"_s)->hasFocus());
        QVERIFY(m_herd->keys().isEmpty());
    }

    void anEmptyKeyIsRefused()
    {
        openToAdd();
        choose(u"openai"_s);
        QVERIFY(noteOf(u"API key"_s).isEmpty());
        press(u"Save"_s);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(noteOf(u"API key"_s).contains(u"There is no key"_s));
        QVERIFY(m_herd->keys().isEmpty());
    }

    void whiteSpaceAroundAKeyIsTakenAwayAndSaidSo()
    {
        openToAdd();
        type(u"API key"_s, u"  "_s + keyText(u"openrouter"_s) + u"\u00A0\n"_s);
        QVERIFY(noteOf(u"API key"_s).contains(u"White space around the key was taken away."_s));
        const auto saved = savedByPressing();
        QVERIFY(saved);
        QVERIFY(saved->warnings.contains(FormatWarning::Trimmed));
        QCOMPARE(m_herd->secretOf(saved->entry.id), madeUpKey(u"openrouter"_s));
    }

    void aNameOfTwoCharactersIsRefused()
    {
        openToAdd();
        type(u"API key"_s, keyText(u"groq"_s));
        type(u"Name"_s, u"ab"_s);
        press(u"Save"_s);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(field(u"Name"_s)->hasFocus());
        QVERIFY(noteOf(u"Name"_s).contains(u"too short"_s));
        QVERIFY(m_herd->keys().isEmpty());
    }

    void anUnencryptedAddressIsRefused()
    {
        openToAdd();
        type(u"API key"_s, keyText(u"groq"_s));
        type(u"Base URL"_s, u"http://example.com/v1"_s);
        press(u"Save"_s);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(field(u"Base URL"_s)->hasFocus());
        QVERIFY(noteOf(u"Base URL"_s).contains(u"unencrypted"_s));
        QVERIFY(m_herd->keys().isEmpty());
    }

    void whatIsNoDateIsRefused()
    {
        openToAdd();
        type(u"API key"_s, keyText(u"groq"_s));
        type(u"Expires"_s, u"2031-02-30"_s);
        press(u"Save"_s);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(field(u"Expires"_s)->hasFocus());
        QVERIFY(m_herd->keys().isEmpty());
    }

    void aTakenNameIsRefusedByTheVaultAndEverythingTypedStays()
    {
        stored(u"groq"_s, u"at work"_s);
        openToAdd();
        type(u"API key"_s, keyText(u"groq"_s, 1));
        type(u"Name"_s, u"AT WORK"_s);
        type(u"Tags"_s, u"kept"_s);
        pressInVain();
        QVERIFY2(strip().contains(u"A key of Groq already has the name \"AT WORK\""_s), qUtf8Printable(strip()));
        QVERIFY(field(u"Name"_s)->hasFocus());
        QCOMPARE(field(u"API key"_s)->text(), keyText(u"groq"_s, 1));
        QCOMPARE(field(u"Tags"_s)->text(), u"kept"_s);
        QCOMPARE(m_herd->keys().size(), 1);
    }

    void aLockedVaultLeavesEverythingTyped()
    {
        openToAdd();
        type(u"API key"_s, keyText(u"groq"_s));
        type(u"Name"_s, u"still here"_s);
        valueOf(m_herd->vault().lock());
        pressInVain();
        QVERIFY2(strip().contains(u"The vault is locked."_s), qUtf8Printable(strip()));
        QCOMPARE(field(u"API key"_s)->text(), keyText(u"groq"_s));
        QCOMPARE(field(u"Name"_s)->text(), u"still here"_s);
        valueOf(m_herd->vault().unlockWithPassphrase(TestVault::passphrase()));
        QVERIFY(savedByPressing());
        QCOMPARE(m_herd->keys().size(), 1);
    }

    void aProviderWithoutKeysTakesNone()
    {
        openToAdd();
        choose(u"ollama"_s);
        QVERIFY(!field(u"API key"_s)->isEnabled());
        QCOMPARE(noteOf(u"API key"_s), u"Ollama needs no key."_s);
        const auto saved = savedByPressing();
        QVERIFY(saved);
        QCOMPARE(saved->entry.provider.toString(), u"ollama"_s);
    }

    void editingLeavesTheSecretIfNoneIsTyped()
    {
        const KeyEntry before = stored(u"openai"_s, u"first name"_s);
        openToEdit(before);
        QVERIFY(!provider()->isEnabled());
        QCOMPARE(field(u"Name"_s)->text(), u"first name"_s);
        QVERIFY(field(u"API key"_s)->text().isEmpty());
        type(u"Name"_s, u"second name"_s);
        QVERIFY(savedByPressing());
        QCOMPARE(m_herd->keys().first().attributes.name, u"second name"_s);
        QCOMPARE(m_herd->secretOf(before.id), madeUpKey(u"openai"_s));
    }

    void editingReplacesTheSecretThatIsTyped()
    {
        const KeyEntry before = stored(u"openai"_s, u"replaced"_s);
        openToEdit(before);
        type(u"API key"_s, keyText(u"openai"_s, 7));
        QVERIFY(savedByPressing());
        QCOMPARE(m_herd->secretOf(before.id), madeUpKey(u"openai"_s, 7));
        QCOMPARE(m_herd->keys().first().attributes.name, u"replaced"_s);
    }

    void emptyingADateWhileEditingTakesItAway()
    {
        NewKey key = newKey(u"openai"_s, u"with a date"_s);
        key.expires = QDate(2031, 1, 2);
        openToEdit(valueOf(m_herd->vault().add(std::move(key))).entry);
        QCOMPARE(field(u"Expires"_s)->text(), u"2031-01-02"_s);
        type(u"Expires"_s, QString());
        QVERIFY(savedByPressing());
        QVERIFY(!m_herd->keys().first().attributes.expires);
    }

    void savingWithNothingChangedChangesNothing()
    {
        const KeyEntry before = stored(u"openai"_s, u"untouched"_s);
        openToEdit(before);
        QSignalSpy changed(&m_herd->vault(), &VaultService::keysChanged);
        QVERIFY(!savedByPressing());
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_herd->keys().first().updated, before.updated);
        QCOMPARE(changed.count(), 0);
    }

    void escapeClosesADialogThatWasNotTouched()
    {
        openToAdd();
        escape();
        QVERIFY(!m_dialog->isVisible());
    }

    void escapeAsksBeforeItThrowsAwayWhatWasTyped()
    {
        openToAdd();
        type(u"Name"_s, u"typed"_s);
        escape();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(find<QPushButton>(u"Discard"_s)->isVisible());
        escape();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!find<QPushButton>(u"Discard"_s)->isVisible());
        QCOMPARE(field(u"Name"_s)->text(), u"typed"_s);
        press(u"Cancel"_s);
        press(u"Discard"_s);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_herd->keys().isEmpty());
    }

    void aClosedDialogHoldsNoKey()
    {
        openToAdd();
        type(u"API key"_s, keyText(u"groq"_s));
        m_dialog->done(QDialog::Rejected);
        QVERIFY(field(u"API key"_s)->text().isEmpty());
    }

    void theKeyIsHiddenUntilItIsAskedFor()
    {
        openToAdd();
        type(u"API key"_s, keyText(u"groq"_s));
        QCOMPARE(field(u"API key"_s)->echoMode(), QLineEdit::Password);
        QTest::keyClick(field(u"API key"_s), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(field(u"API key"_s)->echoMode(), QLineEdit::Normal);
    }

    void screenReadersFindEachFieldByItsName()
    {
        openToAdd();
        for (const QString &name : {u"Provider"_s, u"Name"_s, u"API key"_s, u"Base URL"_s, u"Expires"_s, u"Tags"_s,
                                    u"Note"_s, u"Active"_s, u"Ask before use"_s, u"Save"_s})
            QCOMPARE(find<QWidget>(name)->accessibleName(), name);
    }

    void theDialogFollowsTheLanguage()
    {
        openToAdd();
        choose(u"ollama"_s);
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_dialog->windowTitle(), u"[Add key]"_s);
        QCOMPARE(find<QPushButton>(u"Save"_s)->text(), u"[Save]"_s);
        QCOMPARE(field(u"Tags"_s)->accessibleName(), u"[Tags]"_s);
        QVERIFY(noteOf(u"API key"_s).startsWith(u'['));
        QCoreApplication::removeTranslator(&brackets);
    }
};

QTEST_MAIN(KeyDialogTest)
#include "KeyDialogTest.moc"
