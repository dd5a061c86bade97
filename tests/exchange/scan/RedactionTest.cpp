// SPDX-License-Identifier: GPL-3.0-or-later
// What takes the place of keys, and what must not be replaced. The whole way, killed and starved, is in tests/torture.
#include "exchange/scan/Redaction.h"

#include "PlantedKeys.h"
#include "Tree.h"
#include "exchange/FileReplacement.h"
#include "exchange/scan/KeysOfVault.h"
#include "exchange/scan/OriginalReturn.h"
#include "exchange/scan/TreeScan.h"
#include "providers/KeyScanner.h"
#include "support/vault/TestVault.h"
#include "vault/KeyReference.h"

#ifdef Q_OS_UNIX
#  include "storage/OrdinaryUser.h"
#endif

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

class RedactionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;
    std::unique_ptr<Tree> m_tree;
    ScanFindings m_findings;

    QList<RedactionTarget> targets()
    {
        const KeyScanner scanner(m_vault->catalogue());
        const TreeScan scan(scanner, {.roots = {{.path = m_tree->path()}}});
        m_findings = valueOf(scan.findings());
        return redactionTargets(m_findings.keys, valueOf(keysOfVault(m_findings.keys, m_vault->service())));
    }
    Result<void> redact(const RedactionTarget &target)
    {
        return redactFile(target, m_findings.keys, m_vault->service());
    }
    [[nodiscard]] QString reasonOf(const RedactionTarget &target)
    {
        const auto error = errorOf(redact(target));
        return error ? error->value(ErrorField::Reason) : u"none"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        m_tree = std::make_unique<Tree>();
        NewKey key{.provider = ProviderId(u"groq"_s), .name = u"work"_s, .secret = secretOf(groqKey(1))};
        valueOf(m_vault->service().add(std::move(key)));
    }

    void aReferenceStandsUnquotedAnywhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << u"work"_s << QByteArray("keyherd://openai/work");
        QTest::newRow("space") << u"my key"_s << QByteArray("keyherd://openai/my%20key");
        QTest::newRow("slash") << u"a/b"_s << QByteArray("keyherd://openai/a%2Fb");
        QTest::newRow("percent") << u"50% more"_s << QByteArray("keyherd://openai/50%25%20more");
        QTest::newRow("quotes") << u"a'b\"c"_s << QByteArray("keyherd://openai/a%27b%22c");
        QTest::newRow("letters of other scripts") << u"cl\u00e9"_s << QByteArray("keyherd://openai/cl%C3%A9");
        QTest::newRow("unreserved") << u"a-b_c.d~e"_s << QByteArray("keyherd://openai/a-b_c.d~e");
    }

    void aReferenceStandsUnquotedAnywhere()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, expected);
        QCOMPARE(keyReference(ProviderId(u"openai"_s), name), expected);
    }

    void referencesTakeThePlaceOfTheKeysAlone()
    {
        const Secret text = valueOf(redacted("a=KEY1, b=KEY22.", {{2, 4, "one"}, {10, 5, "keyherd://x/y"}}));
        QCOMPARE(text.view().toByteArray(), QByteArray("a=one, b=keyherd://x/y."));
        QCOMPARE(valueOf(redacted("KEY", {{0, 3, ""}})).size(), std::size_t{0});
        QCOMPARE(valueOf(redacted("same", {})).view().toByteArray(), QByteArray("same"));
    }

    void onlyFilesWithKeysOfTheVaultAreTargets()
    {
        m_tree->write("b", groqKey(1) + '\n' + groqKey(2) + '\n' + groqKey(1));
        m_tree->write("a", groqKey(1));
        m_tree->write("c", groqKey(2));
        const QList<RedactionTarget> found = targets();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).file->path, m_tree->path("a"));
        QCOMPARE(found.at(1).file->path, m_tree->path("b"));
        QCOMPARE(found.at(1).keys.size(), 2);
        QCOMPARE(found.at(1).keys.at(1).offset, 114);
    }

    void aRedactedFileComesBackByteForByte()
    {
        const QByteArray content = "\xFF\xFE odd \r\n" + groqKey(1) + '\0' + "end";
        const QByteArray whole = QByteArray(8000, ' ') + content;
        m_tree->write("a", whole);
        valueOf(redact(targets().constFirst()));
        QVERIFY(m_tree->read("a").endsWith(QByteArray("\xFF\xFE odd \r\nkeyherd://groq/work\0end", 32)));
        const QList<KeptOriginal> originals = valueOf(m_vault->service().originals());
        QVERIFY(valueOf(stateOf(originals.constFirst(), m_vault->service())) == OriginalState::Redacted);
        valueOf(giveBack(originals.constFirst(), m_vault->service(), false));
        QCOMPARE(m_tree->read("a"), whole);
        QVERIFY(valueOf(m_vault->service().originals()).isEmpty());
    }

    void aKeyIsReplacedWhereNothingSaysThatItIsOneToo()
    {
        const QByteArray key = letters(32);
        valueOf(m_vault->service().add(
            {.provider = ProviderId(u"mistral"_s), .name = u"other"_s, .secret = secretOf(key)}));
        m_tree->write("a", "MISTRAL_API_KEY=" + key + "\n# was " + key + ", and x" + key + " is none\n");
        valueOf(redact(targets().constFirst()));
        const QByteArray left =
            "MISTRAL_API_KEY=keyherd://mistral/other\n# was keyherd://mistral/other, and x" + key + " is none\n";
        QCOMPARE(m_tree->read("a"), left);
    }

#ifdef Q_OS_UNIX
    void whatChangedSinceTheScanIsLeftAlone()
    {
        m_tree->write("a", groqKey(1));
        const QList<RedactionTarget> found = targets();
        m_tree->write("a", "x" + groqKey(1));
        QCOMPARE(reasonOf(found.constFirst()), u"scan"_s);
        QCOMPARE(m_tree->read("a"), QByteArray("x" + groqKey(1)));
        QVERIFY(valueOf(m_vault->service().originals()).isEmpty());
    }

    void aFileThatBecameALinkIsLeftAlone()
    {
        m_tree->write("a", groqKey(1));
        m_tree->write("b", groqKey(1));
        const QList<RedactionTarget> found = targets();
        fs::remove(m_tree->path("a"));
        fs::create_symlink(m_tree->path("b"), m_tree->path("a"));
        QCOMPARE(reasonOf(found.constFirst()), u"kind"_s);
        QCOMPARE(m_tree->read("b"), groqKey(1));
    }

    void aFileOfTwoNamesIsLeftAlone()
    {
        m_tree->write("a", groqKey(1));
        fs::create_hard_link(m_tree->path("a"), m_tree->path("b"));
        const QList<RedactionTarget> found = targets();
        QCOMPARE(reasonOf(found.constFirst()), u"links"_s);
        QCOMPARE(m_tree->read("a"), groqKey(1));
        QVERIFY(valueOf(m_vault->service().originals()).isEmpty());
    }

    void whatMayNotBeWrittenIsLeftAlone()
    {
        m_tree->write("mine/read-only", groqKey(1));
        fs::permissions(m_tree->path("mine/read-only"), fs::perms::owner_read);
        QCOMPARE(reasonOf(targets().constFirst()), u"read_only"_s);
        if (::geteuid() != 0)
            return;
        fs::permissions(m_tree->path("mine/read-only"), fs::perms::all);
        fs::permissions(m_tree->path(), fs::perms::all);
        const OrdinaryUser user;
        const auto error = errorOf(ReplaceableFile::read(m_tree->path("mine/read-only"), 100).map([](const auto &) {}));
        QCOMPARE(error->value(ErrorField::Reason), u"owner"_s);
    }

    void whereThereIsAFileNoneIsPut()
    {
        m_tree->write("a", "mine");
        const auto error =
            errorOf(replaceFile({.path = m_tree->path("a"), .content = "new", .rights = {}, .token = "t"}));
        QCOMPARE(error->code, ErrorCode::FileChanged);
        QCOMPARE(m_tree->read("a"), QByteArray("mine"));
        QCOMPARE(std::distance(fs::directory_iterator(m_tree->path()), {}), 1);
    }
#endif
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "RedactionTest.moc"
