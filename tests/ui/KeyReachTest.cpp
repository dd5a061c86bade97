// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyReach.h"

#include "TestHerd.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class KeyReachTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<KeyReach> m_reach;

    [[nodiscard]] VaultService &vault() { return m_herd->vault(); }
    KeyEntry add(const QString &provider, const QString &name, int number)
    {
        return valueOf(vault().add(newKey(provider, name, number))).entry;
    }
    [[nodiscard]] QString part(const QString &name)
    {
        const auto *label = m_reach->findChild<QLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString tokens() { return part(u"Reach tokens"_s); }
    [[nodiscard]] QString files() { return part(u"Reach files"_s); }
    [[nodiscard]] QString programs() { return part(u"Reach programs"_s); }
    void link(const QByteArray &path, const QString &lookup)
    {
        LinkedFile file;
        file.path = path;
        file.variables = {{u"OPENAI_API_KEY"_s, lookup}};
        valueOf(vault().keepLink(file));
    }

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_reach = std::make_unique<KeyReach>(vault());
        static_cast<QWidget *>(m_reach.get())->show();
    }
    void cleanup()
    {
        m_reach.reset();
        m_herd.reset();
    }

    void aKeyThatGoesNowhereSaysSo()
    {
        m_reach->show(add(u"openai"_s, u"work"_s, 1));
        QVERIFY2(part(u"Reach nothing"_s).isEmpty(), "it was not looked yet");
        QTRY_COMPARE(part(u"Reach nothing"_s), u"No program and no file that Keyherd knows of."_s);
        QVERIFY(tokens().isEmpty() && files().isEmpty() && programs().isEmpty());
    }

    void whatCannotBeReadIsNotSaidToBeNothing()
    {
        const KeyEntry entry = add(u"openai"_s, u"work"_s, 1);
        valueOf(vault().lock());
        m_reach->show(entry);
        QTRY_VERIFY(part(u"Reach failure"_s).contains(u"locked"_s));
        QVERIFY(part(u"Reach nothing"_s).isEmpty());
    }

    void theProgramsThatMayGetItAreNamed()
    {
        valueOf(vault().addClient({u"editor"_s}));
        valueOf(vault().addClient({u"dashboard"_s, ClientScope::Manage}));
        valueOf(vault().addClient({u"only groq"_s, ClientScope::Read, {ProviderId(u"groq"_s)}}));
        valueOf(vault().addClient({u"only openai"_s, ClientScope::Read, {ProviderId(u"openai"_s)}}));
        m_reach->show(add(u"openai"_s, u"work"_s, 1));
        QTRY_COMPARE(tokens(), u"editor\nonly openai"_s);
        QVERIFY(part(u"Reach nothing"_s).isEmpty());
    }

    void aKeyThatIsNotActiveIsGivenToNobody()
    {
        valueOf(vault().addClient({u"editor"_s}));
        link("/home/someone/.env", u"openai"_s);
        const KeyEntry before = add(u"openai"_s, u"before"_s, 1);
        const KeyEntry now = add(u"openai"_s, u"now"_s, 2);
        m_reach->show(now);
        QTRY_COMPARE(tokens(), u"editor"_s);
        QTRY_COMPARE(files(), u"/home/someone/.env"_s);
        const auto keys = m_herd->keys();
        m_reach->show(*std::ranges::find(keys, before.id, &KeyEntry::id));
        link("/home/someone/old.env", before.id.toString());
        m_reach->show(*std::ranges::find(keys, before.id, &KeyEntry::id));
        QTRY_COMPARE(files(), u"/home/someone/old.env"_s);
        QVERIFY(tokens().isEmpty());
    }

    void aTokenThatComesOrGoesIsSeenAtOnce()
    {
        m_reach->show(add(u"openai"_s, u"work"_s, 1));
        valueOf(vault().addClient({u"editor"_s}));
        QTRY_COMPARE(tokens(), u"editor"_s);
        valueOf(vault().revokeClient(u"editor"_s));
        QTRY_VERIFY(tokens().isEmpty());
    }

    void whoGotItIsNamedOnceTheNewestFirst()
    {
        const KeyEntry key = add(u"openai"_s, u"work"_s, 1);
        for (const QString &program : {u"/usr/bin/first"_s, u"/usr/bin/second"_s, u"/usr/bin/first"_s})
            valueOf(vault().handOut(key.id, {HandOutPurpose::Run, program}));
        valueOf(vault().handOut(key.id, {HandOutPurpose::Reveal, u"keyherd-desktop"_s}));
        m_reach->show(key);
        QTRY_COMPARE(programs().count(u'\n'), 1);
        QVERIFY2(programs().startsWith(u"/usr/bin/first, last on "_s), qPrintable(programs()));
        QVERIFY(programs().contains(u"\n/usr/bin/second, last on "_s));
    }

    void nothingStaysOfAKeyThatIsNoLongerShown()
    {
        valueOf(vault().addClient({u"editor"_s}));
        m_reach->show(add(u"openai"_s, u"work"_s, 1));
        QTRY_COMPARE(tokens(), u"editor"_s);
        m_reach->show({});
        for (const auto *label : m_reach->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"editor"_s), qPrintable(label->text()));
    }
};

} // namespace keyherd::tests

QTEST_MAIN(keyherd::tests::KeyReachTest)
#include "KeyReachTest.moc"
