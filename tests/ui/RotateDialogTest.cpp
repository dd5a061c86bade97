// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/RotateDialog.h"

#include "TestHerd.h"
#include "keys/IssueDialog.h"
#include "keys/RotationActions.h"
#include "support/network/LoopbackProvider.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

const QString openRouter = u"openrouter"_s;
const QByteArray listedOld = R"({"data": [{"hash": "old", "name": "work", "limit": 5, "usage": 0}]})";

Behaviour saying(int status, const QByteArray &body)
{
    return {.answer = httpAnswer(status, body)};
}

Behaviour valid()
{
    return saying(200, R"({"data": {"label": "made up"}})");
}

Behaviour made()
{
    return saying(201, R"({"key": ")" + madeUpKey(openRouter, 7) + R"(", "data": {"hash": "new"}})");
}

} // namespace

class RotateDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<LoopbackProvider> m_provider;
    std::unique_ptr<QDialog> m_dialog;
    KeyId m_key{0};

    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("the dialog has no %s", name);
        return widget;
    }
    QLineEdit *field(const char *name) { return find<QLineEdit>(name); }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    void press(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString strip()
    {
        auto *message = find<QFrame>("Message");
        return message->isVisible() ? message->accessibleName() : QString();
    }
    KeyEntry add(const QString &name, int number, KeyUse use = KeyUse::Programs, const QString &issuedAs = {})
    {
        NewKey key = newKey(openRouter, name, number);
        key.use = use;
        key.issuedAs = issuedAs;
        key.baseUrl = m_provider->url();
        return valueOf(m_herd->vault().add(std::move(key))).entry;
    }
    void open(const QList<Behaviour> &answers, const QString &issuedAs = {})
    {
        m_provider = std::make_unique<LoopbackProvider>(answers);
        if (!issuedAs.isEmpty())
            add(u"management"_s, 1, KeyUse::Issuing);
        const KeyEntry entry = add(u"work"_s, 2, KeyUse::Programs, issuedAs);
        m_key = entry.id;
        m_dialog = std::make_unique<RotateDialog>(m_herd->keyherd(), entry, rotations());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void type(int number) { field("New key")->setText(QString::fromLatin1(madeUpKey(openRouter, number))); }
    bool isFinished() { return button("Test and switch")->isEnabled(); }
    QList<Rotation> rotations() { return valueOf(m_herd->vault().rotations()); }
    QByteArray secret() { return m_herd->secretOf(m_key); }

private Q_SLOTS:
    void init() { m_herd = std::make_unique<TestHerd>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_herd.reset();
        m_provider.reset();
    }

    void aValidNewKeyTakesTheOldOnesPlace()
    {
        open({valid()});
        type(3);
        press("Test and switch");
        QVERIFY(!isFinished());
        QTRY_VERIFY(isFinished());
        QCOMPARE(secret(), madeUpKey(openRouter, 3));
        QVERIFY(strip().contains(u"work"_s));
        QVERIFY(find<QLabel>("Old key")->text().contains(u"https://openrouter.ai/keys"_s));
        QVERIFY(button("Delete page")->isVisible());
        QCOMPARE(field("New key")->text(), QString());
        press("Test and switch");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(valueOf(m_herd->vault().rotations()).size(), 1);
    }

    void whoDeletedTheOldKeySaysSo()
    {
        open({valid()});
        type(3);
        press("Test and switch");
        QTRY_VERIFY(button("Deleted there")->isVisible());
        press("Deleted there");
        QTRY_VERIFY(!m_dialog->isVisible());
        QVERIFY(valueOf(m_herd->vault().rotations()).isEmpty());
        QCOMPARE(m_herd->keys().size(), 2);
    }

    void aKeyThatDoesNotWorkChangesNothingAndStaysTyped()
    {
        open({saying(401, R"({"error": {"message": "User not found."}})")});
        type(3);
        press("Test and switch");
        QTRY_VERIFY(!strip().isEmpty());
        QVERIFY(strip().contains(u"User not found."_s));
        QVERIFY(isFinished() && m_dialog->isVisible());
        QCOMPARE(field("New key")->text(), QString::fromLatin1(madeUpKey(openRouter, 3)));
        QCOMPARE(m_herd->keys().size(), 1);
        QCOMPARE(secret(), madeUpKey(openRouter, 2));
    }

    void closedWhileItWorksItComesBackWithARefusal()
    {
        open({saying(401, R"({"error": {"message": "User not found."}})")});
        type(3);
        press("Test and switch");
        press("Cancel");
        QVERIFY(!m_dialog->isVisible());
        QTRY_VERIFY(m_dialog->isVisible());
        QVERIFY(strip().contains(u"User not found."_s));
        QCOMPARE(field("New key")->text(), QString::fromLatin1(madeUpKey(openRouter, 3)));
    }

    void closedWhileItWorksItSaysThatTheKeyWasReplaced()
    {
        m_provider = std::make_unique<LoopbackProvider>(valid());
        const KeyEntry entry = add(u"work"_s, 2);
        QWidget page;
        RotationActions actions(m_herd->keyherd(), &page);
        QSignalSpy done(&actions, &RotationActions::done);
        actions.rotate(entry);
        QTRY_VERIFY(page.findChild<RotateDialog *>());
        const QPointer<RotateDialog> dialog = page.findChild<RotateDialog *>();
        dialog->findChild<QLineEdit *>(u"New key"_s)->setText(QString::fromLatin1(madeUpKey(openRouter, 3)));
        dialog->accept();
        dialog->close();
        QVERIFY(!dialog->isVisible());
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.constFirst().constFirst(), u"work was replaced."_s);
        QTRY_VERIFY(!dialog);
    }

    void whatCannotBeAKeyIsSaidUnderItsFieldAndNotSent()
    {
        open({valid()});
        press("Test and switch");
        QVERIFY(!field("New key")->accessibleDescription().isEmpty());
        field("New key")->setText(u"sk-ant-api03-made-up"_s);
        press("Test and switch");
        QVERIFY(field("New key")->accessibleDescription().contains(u"Anthropic"_s));
        QVERIFY(isFinished());
        QCOMPARE(m_provider->requests(), 0);
    }

    void aKeyThatCouldNotBeTestedIsTestedAgain()
    {
        open({saying(503, "{}"), valid()});
        type(3);
        press("Test and switch");
        QTRY_VERIFY(button("Untested")->isVisible());
        QCOMPARE(secret(), madeUpKey(openRouter, 2));
        press("Test and switch");
        QTRY_VERIFY(button("Deleted there")->isVisible());
        QCOMPARE(secret(), madeUpKey(openRouter, 3));
    }

    void aKeyThatCouldNotBeTestedIsUsedAllTheSameIfThatIsWanted()
    {
        open({saying(503, "{}")});
        type(3);
        press("Test and switch");
        QTRY_VERIFY(button("Untested")->isVisible());
        press("Untested");
        QTRY_VERIFY(button("Deleted there")->isVisible());
        QCOMPARE(secret(), madeUpKey(openRouter, 3));
        QCOMPARE(m_provider->requests(), 1);
    }

    void closingWithSomethingTypedAsksFirst()
    {
        open({valid()});
        type(3);
        press("Cancel");
        QVERIFY(m_dialog->isVisible());
        QVERIFY(find<QPushButton>("Discard")->isVisible());
        press("Discard");
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(field("New key")->text(), QString());
    }

    void aProviderThatIssuesKeysIsAskedForOne()
    {
        open({saying(200, listedOld), made(), valid(), saying(200, listedOld)}, u"old"_s);
        QVERIFY(find<QRadioButton>("Issue")->isChecked());
        QVERIFY(!field("New key")->isVisible());
        press("Test and switch");
        QTRY_VERIFY(find<QLabel>("Old key")->isVisible());
        QCOMPARE(secret(), madeUpKey(openRouter, 7));
        QVERIFY(!button("Deleted there")->isVisible());
        const auto rotations = valueOf(m_herd->vault().rotations());
        QCOMPARE(rotations.size(), 1);
        QCOMPARE(rotations.constFirst().plan.grace, std::chrono::hours(24));
    }

    void whatWasBegunEarlierComesToItsEndFirst()
    {
        open({saying(503, "{}"), valid()});
        type(3);
        press("Test and switch");
        QTRY_VERIFY(button("Untested")->isVisible());
        m_dialog = std::make_unique<RotateDialog>(m_herd->keyherd(), m_herd->keys().constFirst(), rotations());
        m_dialog->open();
        QTRY_VERIFY(button("Untested")->isVisible());
        press("Test and switch");
        QTRY_VERIFY(button("Deleted there")->isVisible());
        m_dialog = std::make_unique<RotateDialog>(m_herd->keyherd(), m_herd->keys().constFirst(), rotations());
        m_dialog->open();
        QTRY_VERIFY(strip().contains(u"https://openrouter.ai/keys"_s));
        press("Deleted there");
        QTRY_VERIFY(valueOf(m_herd->vault().rotations()).isEmpty());
    }

    void aKeyIsIssuedAsItWasWishedFor()
    {
        m_provider = std::make_unique<LoopbackProvider>(QList<Behaviour>{made()});
        add(u"management"_s, 1, KeyUse::Issuing);
        m_dialog = std::make_unique<IssueDialog>(m_herd->keyherd(), ProviderId(openRouter));
        m_dialog->open();
        field("Name")->setText(u"for tests"_s);
        field("Limit")->setText(u"much"_s);
        press("Save");
        QVERIFY(!field("Limit")->accessibleDescription().isEmpty());
        QCOMPARE(m_provider->requests(), 0);
        field("Limit")->setText(u"2.5"_s);
        press("Save");
        QTRY_VERIFY(!m_dialog->isVisible());
        QVERIFY(m_provider->received().contains(R"({"limit":2.5,"name":"for tests"})"));
        QCOMPARE(m_herd->keys().constLast().attributes.name, u"for tests"_s);
    }

    void leftWhileItIssuesItComesBackWithARefusal()
    {
        m_provider = std::make_unique<LoopbackProvider>(
            QList<Behaviour>{saying(402, R"({"error": {"message": "Insufficient credits"}})")});
        add(u"management"_s, 1, KeyUse::Issuing);
        m_dialog = std::make_unique<IssueDialog>(m_herd->keyherd(), ProviderId(openRouter));
        m_dialog->open();
        press("Save");
        press("Cancel");
        QVERIFY(!m_dialog->isVisible());
        QTRY_VERIFY(m_dialog->isVisible());
        QVERIFY(strip().contains(u"Insufficient credits"_s));
    }

    void withoutTheOpenRotationsItSaysWhy()
    {
        m_provider = std::make_unique<LoopbackProvider>(valid());
        const KeyEntry entry = add(u"work"_s, 2);
        QWidget page;
        RotationActions actions(m_herd->keyherd(), &page);
        QSignalSpy failed(&actions, &RotationActions::failed);
        valueOf(m_herd->vault().lock());
        actions.rotate(entry);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!page.findChild<RotateDialog *>());
    }

    void aRefusalLeavesWhatWasTyped()
    {
        m_provider = std::make_unique<LoopbackProvider>(
            QList<Behaviour>{saying(402, R"({"error": {"message": "Insufficient credits"}})")});
        add(u"management"_s, 1, KeyUse::Issuing);
        m_dialog = std::make_unique<IssueDialog>(m_herd->keyherd(), ProviderId(openRouter));
        m_dialog->open();
        field("Name")->setText(u"for tests"_s);
        press("Save");
        QTRY_VERIFY(strip().contains(u"Insufficient credits"_s));
        QCOMPARE(field("Name")->text(), u"for tests"_s);
        QVERIFY(button("Save")->isEnabled());
        QCOMPARE(m_herd->keys().size(), 1);
    }
};

QTEST_MAIN(RotateDialogTest)
#include "RotateDialogTest.moc"
