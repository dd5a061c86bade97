// SPDX-License-Identifier: GPL-3.0-or-later
// The expectations follow gitignore(5).
#include "exchange/scan/IgnoreRules.h"

#include <QTest>

using namespace keyherd;

class IgnoreRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleFitsWhatGitSays_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const QByteArray &rules, const QByteArray &path, const QByteArray &expected) {
            const bool isFolder = path.endsWith('/');
            QTest::addRow("%s on %s", rules.toPercentEncoding(" *!#/[]?^-\\").constData(), path.constData())
                << rules << (isFolder ? path.chopped(1) : path) << isFolder << expected;
        };
        row("a.log", "a.log", "ignored");
        row("a.log", "deep/er/a.log", "ignored");
        row("a.log", "a.logs", "");
        row("*.log", "x/b.log", "ignored");
        row("*.log", ".log", "ignored");
        row("/a.log", "a.log", "ignored");
        row("/a.log", "x/a.log", "");
        row("x/a.log", "x/a.log", "ignored");
        row("x/a.log", "y/x/a.log", "");
        row("x/*.log", "x/y/a.log", "");
        row("build/", "build/", "ignored");
        row("build/", "build", "");
        row("build/", "x/build/", "ignored");
        row("/build/", "x/build/", "");
        row("x/build/", "x/build/", "ignored");
        row("**/foo", "foo", "ignored");
        row("**/foo", "a/b/foo", "ignored");
        row("**/foo/bar", "a/foo/bar", "ignored");
        row("abc/**", "abc/x/y", "ignored");
        row("abc/**", "abc/", "");
        row("a/**/b", "a/b", "ignored");
        row("a/**/b", "a/x/y/b", "ignored");
        row("a/**/b", "x/a/b", "");
        row("a**b", "axxb", "ignored");
        row("a/x**b", "a/x/b", "");
        row("?at", "cat", "ignored");
        row("?at", "at", "");
        row("a?b", "a/b", "");
        row("[abc]at", "bat", "ignored");
        row("[!abc]at", "bat", "");
        row("[^abc]at", "rat", "ignored");
        row("[a-f]1", "e1", "ignored");
        row("[a-f]1", "g1", "");
        row("[]]", "]", "ignored");
        row("[a-]", "-", "ignored");
        row("[[:digit:]]x", "7x", "ignored");
        row("[[:digit:]]x", "ax", "");
        row("[unclosed", "[unclosed", "");
        row("# comment", "# comment", "");
        row("\\#file", "#file", "ignored");
        row("\\!file", "!file", "ignored");
        row("*\n!keep", "keep", "kept");
        row("!keep\n*", "keep", "ignored");
        row("*.env\n!sample.env\nsample.env", "sample.env", "ignored");
        row("end ", "end", "ignored");
        row("end\\ ", "end ", "ignored");
        row("windows\r\n", "windows", "ignored");
        row("\xEF\xBB\xBF"
            "marked",
            "marked", "ignored");
        row("\n\n", "a", "");
        row("/", "a", "");
        row("!", "a", "");
        row("\\*", "*", "ignored");
        row("\\*", "a", "");
        row("n\xFF", "n\xFF", "ignored");
        row("*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "");
    }

    void aRuleFitsWhatGitSays()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, path);
        QFETCH(bool, isFolder);
        QFETCH(QByteArray, expected);
        const auto verdict = IgnoreRules::read(rules).verdictOn(path, isFolder);
        QCOMPARE(verdict ? QByteArray(*verdict ? "ignored" : "kept") : QByteArray(), expected);
    }

    void aFileOfCommentsSaysNothing() { QVERIFY(IgnoreRules::read("# one\n\n# two").isEmpty()); }
};

QTEST_GUILESS_MAIN(IgnoreRulesTest)
#include "IgnoreRulesTest.moc"
