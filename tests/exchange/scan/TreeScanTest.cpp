// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/TreeScan.h"

#include "PlantedKeys.h"
#include "Tree.h"
#include "exchange/scan/PathBytes.h"
#include "support/vault/Answers.h"

#include <QSemaphore>

#ifdef Q_OS_UNIX
#  include "storage/OrdinaryUser.h"

#  include <sys/socket.h>
#  include <sys/stat.h>
#  include <sys/un.h>
#  include <unistd.h>
#endif

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// Holds a search up until it is opened.
struct Gate
{
    QSemaphore reached;
    QSemaphore open;

    void pass()
    {
        reached.release();
        open.acquire();
    }
};

} // namespace

class TreeScanTest : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::builtIn();
    const KeyScanner m_scanner{m_catalogue};
    std::unique_ptr<Tree> m_tree;

    ScanFindings scan(const WalkRules &rules = {}, const std::string &below = {}, qint64 largest = 1024 * 1024) const
    {
        const TreeScan scan(m_scanner,
                            {.roots = {{.path = m_tree->path(below), .rules = rules}}, .largestFile = largest});
        return valueOf(scan.findings());
    }

    /// `path:line` of each place of each key, keys apart by spaces.
    [[nodiscard]] QString places(const ScanFindings &findings) const
    {
        QStringList keys;
        for (const ScannedKey &key : findings.keys.keys()) {
            QStringList places;
            for (const KeyPlace &place : key.places)
                places
                    << u"%1:%2"_s.arg(shownPath(place.file->path.lexically_relative(m_tree->path()))).arg(place.line);
            keys << places.join(u',');
        }
        return keys.join(u' ');
    }

private Q_SLOTS:
    void init() { m_tree = std::make_unique<Tree>(); }

    void everyPlantedKeyIsFoundWhereItStands()
    {
        m_tree->write("a.py", "x = 1\nclient = Groq(api_key='" + groqKey(1) + "')\n");
        m_tree->write("b/.env", "A=1\nB=2\nGROQ_API_KEY=" + groqKey(2) + '\n');
        m_tree->write("b/c/d/notes.md", groqKey(3));
        m_tree->write("b/empty", "");
        m_tree->write("b/words.txt", "nothing here\n");
        const ScanFindings findings = scan();
        QCOMPARE(places(findings), u"a.py:2 b/.env:3 b/c/d/notes.md:1"_s);
        QCOMPARE(findings.counts.files, 5);
        QCOMPARE(findings.counts.bytes, 88 + 78 + 56 + 13);
        QCOMPARE(findings.keys.keys().front().guesses.constFirst().provider, ProviderId(u"groq"_s));
        QCOMPARE(findings.keys.secret(1).toByteArray(), groqKey(2));
    }

    void aKeyAtManyPlacesIsOneKey()
    {
        m_tree->write("z", groqKey(1) + '\n' + groqKey(1));
        m_tree->write("a", groqKey(1));
        m_tree->write("m", groqKey(2));
        QCOMPARE(places(scan()), u"a:1,z:1,z:2 m:1"_s);
    }

    void thePlaceThatTellsMostSaysWhoseItIs()
    {
        const QByteArray key = letters(32);
        m_tree->write("a", "API_KEY=" + key);
        m_tree->write("b", "MISTRAL_API_KEY=" + key);
        const ScanFindings findings = scan();
        const auto of =
            std::ranges::find_if(findings.keys.keys(), [](const ScannedKey &one) { return !one.guesses.isEmpty(); });
        QVERIFY(of != findings.keys.keys().end());
        QCOMPARE(of->guesses.constFirst().provider, ProviderId(u"mistral"_s));
        QCOMPARE(of->variable, u"MISTRAL_API_KEY"_s);
    }

    void aFileMayBeNamedItself()
    {
        m_tree->write("a/one", groqKey(1));
        m_tree->write("a/two", groqKey(2));
        QCOMPARE(places(scan({}, "a/two")), u"a/two:1"_s);
    }

    void whatIsNotThereIsSaid()
    {
        const TreeScan scan(m_scanner, {.roots = {{.path = m_tree->path("none")}}});
        const auto error = errorOf(scan.findings());
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::NoSuchFile);
        QCOMPARE(error->value(ErrorField::Path), shownPath(m_tree->path("none")));
    }

    void binariesAndLargeFilesAreCountedAndPassedBy()
    {
        m_tree->write("binary", groqKey(1) + '\0');
        m_tree->write("large", groqKey(2) + QByteArray(1000, '\n'));
        m_tree->write("limit", groqKey(3) + QByteArray(1000 - groqKey().size(), '\n'));
        const ScanFindings findings = scan({}, {}, 1000);
        QCOMPARE(places(findings), u"limit:1"_s);
        QCOMPARE(findings.counts.binary, 1);
        QCOMPARE(findings.counts.large, 1);
        QCOMPARE(findings.counts.files, 1);
    }

    void manyFilesOnManyThreadsGiveTheSameEachTime()
    {
        for (int folder = 0; folder < 20; ++folder) {
            for (int file = 0; file < 100; ++file)
                m_tree->write("f" + std::to_string(folder) + "/" + std::to_string(file),
                              file % 10 == 3 ? groqKey((folder + file) % 60) + '\n' : QByteArray("text\n"));
        }
        const QString first = places(scan());
        // 20 folders, ten keys in each, (folder + file) mod 60.
        QCOMPARE(first.count(u':'), 200);
        for (int time = 0; time < 3; ++time)
            QCOMPARE(places(scan()), first);
    }

    void objectStoresOfGitAreNotEntered()
    {
        m_tree->write("repo/.git/HEAD", "ref: refs/heads/main\n");
        m_tree->write("repo/.git/refs/heads/main", "0\n");
        m_tree->write("repo/.git/objects/ab/cd", groqKey(1));
        m_tree->write("repo/.git/config", "[x]\n\turl = https://me:" + groqKey(2) + "@example.org/\n");
        m_tree->write("repo/objects/file", groqKey(3));
        const ScanFindings findings = scan();
        QCOMPARE(places(findings), u"repo/.git/config:2 repo/objects/file:1"_s);
        QCOMPARE(findings.repositories.size(), std::size_t{1});
        QCOMPARE(findings.repositories.front(), m_tree->path("repo"));
    }

    void ignoredFilesAreLeftOutOnWish()
    {
        m_tree->write(".git/HEAD", "");
        m_tree->write(".git/info/exclude", "private.txt\n");
        m_tree->write(".gitignore", "*.log\n/build/\n!important.log\n");
        m_tree->write("a.log", groqKey(1));
        m_tree->write("important.log", groqKey(2));
        m_tree->write("build/out.txt", groqKey(3));
        m_tree->write("src/build/out.txt", groqKey(4));
        m_tree->write("src/.gitignore", "*.tmp\n!b.log\n");
        m_tree->write("src/b.log", groqKey(5));
        m_tree->write("src/x.tmp", groqKey(6));
        m_tree->write("x.tmp", groqKey(7));
        m_tree->write("private.txt", groqKey(8));
        QCOMPARE(scan().keys.keys().size(), std::size_t{8});
        const QString expected = u"important.log:1 src/b.log:1 src/build/out.txt:1 x.tmp:1"_s;
        QCOMPARE(places(scan({.gitignore = true})), expected);
        // The rules of the folders above hold for a part of the repository, too.
        QCOMPARE(places(scan({.gitignore = true}, "src")), u"src/b.log:1 src/build/out.txt:1"_s);
    }

    void anotherRepositoryHasRulesOfItsOwn()
    {
        m_tree->write(".git/HEAD", "");
        m_tree->write(".gitignore", "*.txt\n");
        m_tree->write("inner/.git/HEAD", "");
        m_tree->write("inner/a.txt", groqKey(1));
        m_tree->write("a.txt", groqKey(2));
        QCOMPARE(places(scan({.gitignore = true})), u"inner/a.txt:1"_s);
    }

    void onlyWantedFilesDownToADepthAreTaken()
    {
        for (const char *name : {".env", "a/.env", "a/b/.env", "a/b/c/.env", "a/other", "skip/.env"})
            m_tree->write(name, groqKey(1));
        const WalkRules rules{.wanted = [](const fs::path &name) { return name == ".env"; },
                              .closed = [](const fs::path &name) { return name == "skip"; },
                              .depth = 2};
        QCOMPARE(places(scan(rules)), u".env:1,a/.env:1,a/b/.env:1"_s);
    }

    void aCancelledScanEndsWithoutAResult()
    {
        for (int file = 0; file < 200; ++file)
            m_tree->write(std::to_string(file), QByteArray(100'000, '\n'));
        const TreeScan scan(m_scanner, {.roots = {{.path = m_tree->path()}}, .threads = 1});
        auto findings = scan.findings();
        findings.cancel();
        QCOMPARE(codeOf(findings), ErrorCode::Cancelled);
    }

    void aCancelledScanWalksNoFurtherEvenWhereNothingIsWanted()
    {
        for (int file = 0; file < 20; ++file)
            m_tree->write(std::to_string(file), "");
        Gate gate;
        const TreeScan scan(m_scanner, {.roots = {{.path = m_tree->path(), .rules = {.wanted = [&](const fs::path &) {
                                                                               gate.pass();
                                                                               return false;
                                                                           }}}}});
        gate.reached.acquire();
        auto findings = scan.findings();
        findings.cancel();
        gate.open.release(20);
        QCOMPARE(codeOf(findings), ErrorCode::Cancelled);
        QVERIFY2(!gate.reached.tryAcquire(), "a second file was looked at");
    }

    void whatWasFoundIsThereBeforeTheEnd()
    {
        m_tree->write("first/key", groqKey(1));
        m_tree->write("second/other", "");
        Gate gate;
        const TreeScan scan(m_scanner, {.roots = {{.path = m_tree->path("first")},
                                                  {.path = m_tree->path("second"), .rules = {.wanted = [&](auto &) {
                                                                                       gate.pass();
                                                                                       return false;
                                                                                   }}}}});
        gate.reached.acquire();
        QList<QByteArray> found;
        const auto look = [&](const KeyCollection &keys) {
            for (std::size_t i = 0; i < keys.keys().size(); ++i)
                found << keys.secret(i).toByteArray();
        };
        while (found.isEmpty())
            scan.visitSoFar(look);
        QCOMPARE(found, QList<QByteArray>{groqKey(1)});
        gate.open.release();
        QCOMPARE(valueOf(scan.findings()).keys.keys().size(), std::size_t{1});
    }

#ifdef Q_OS_UNIX
    void linksAreNotFollowed()
    {
        m_tree->write("inside/key", groqKey(1));
        m_tree->write("scanned/own", "text");
        fs::create_directory_symlink(m_tree->path("inside"), m_tree->path("scanned/folder"));
        fs::create_directory_symlink(m_tree->path("scanned"), m_tree->path("scanned/loop"));
        fs::create_symlink(m_tree->path("inside/key"), m_tree->path("scanned/file"));
        fs::create_symlink(m_tree->path("nowhere"), m_tree->path("scanned/dangling"));
        const ScanFindings findings = scan({}, "scanned");
        QVERIFY(findings.keys.keys().empty());
        QCOMPARE(findings.counts.links, 4);
    }

    void aLinkThatIsNamedItselfIsMeant()
    {
        m_tree->write("real/key", groqKey(1));
        fs::create_symlink(m_tree->path("real/key"), m_tree->path("link"));
        QCOMPARE(places(scan({}, "link")), u"real/key:1"_s);
    }

    void pipesAndSocketsAreNotWaitedFor()
    {
        QCOMPARE(::mkfifo(m_tree->path("pipe").c_str(), S_IRUSR | S_IWUSR), 0);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, m_tree->path("s").c_str(), sizeof address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        m_tree->write("file", groqKey(1));
        const ScanFindings findings = scan();
        ::close(socket);
        QCOMPARE(places(findings), u"file:1"_s);
        QCOMPARE(findings.counts.special, 2);
    }

    void aNameThatIsNoTextIsScanned()
    {
        const fs::path odd = m_tree->path() / "caf\xE9";
        std::ofstream(odd) << groqKey(1).constData();
        const ScanFindings findings = scan();
        QCOMPARE(findings.keys.keys().size(), std::size_t{1});
        QCOMPARE(findings.keys.keys().front().places.constFirst().file->path, odd);
    }

    void whatMayNotBeReadIsCountedAndNamed()
    {
        m_tree->write("closed/key", groqKey(1));
        m_tree->write("secret", groqKey(2));
        m_tree->write("open", groqKey(3));
        fs::permissions(m_tree->path("closed"), fs::perms::none);
        fs::permissions(m_tree->path("secret"), fs::perms::none);
        fs::permissions(m_tree->path(), fs::perms::all);
        const ScanFindings findings = [this] {
            const OrdinaryUser user;
            return scan();
        }();
        fs::permissions(m_tree->path("closed"), fs::perms::owner_all);
        QCOMPARE(places(findings), u"open:1"_s);
        QCOMPARE(findings.counts.unreadable, 2);
        QCOMPARE(findings.unreadable, (std::vector{m_tree->path("closed"), m_tree->path("secret")}));
    }
#endif
};

QTEST_GUILESS_MAIN(TreeScanTest)
#include "TreeScanTest.moc"
