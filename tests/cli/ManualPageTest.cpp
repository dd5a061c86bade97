// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ManualPage.h"
#include "cli/CommandLine.h"
#include "cli/Commands.h"
#include "cli/Roff.h"

#include <QProcess>
#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class ManualPageTest : public QObject
{
    Q_OBJECT

    static Grammar smallGrammar()
    {
        return {.program = u"keyherd"_s,
                .description = u"Does things."_s,
                .options = {{{u"-q"_s, u"--quiet"_s}, {}, false, u"Say less"_s}},
                .commands = {{u"find"_s,
                              u"Find it"_s,
                              true,
                              {{{u"--in"_s}, u"DIR"_s, false, u"Where"_s}},
                              {{u"NAME"_s, true, true, u"What"_s}}}}};
    }

private Q_SLOTS:
    void eachCommandStandsWithItsArgumentsAndOptions()
    {
        const QByteArray page = commandManual(smallGrammar(), {u"1.2"_s, u"2027-01-31"_s});
        QVERIFY(
            page.startsWith(".TH keyherd 1 2027-01-31 \"Keyherd 1.2\" \"User Commands\"\n.SH \"NAME\"\nkeyherd \\- "));
        QVERIFY(page.contains(".SS \"\\fBkeyherd find\\fR [\\fIOPTIONS\\fR] \\fINAME\\fR\\&...\"\n"
                              "Find it.\n"
                              ".TP\n\\fINAME\\fR\nWhat\n"
                              ".TP\n\\fB\\-\\-in\\fR \\fIDIR\\fR\nWhere\n"));
        QVERIFY(page.contains(".SH \"OPTIONS\"\n"
                              "Every command accepts these, before or after its own name.\n"
                              ".TP\n\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nSay less\n"));
    }

    void whatRoffHasForItselfIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("roff");
        QTest::newRow("a request") << u".env files"_s << QByteArray("\\&.env files");
        QTest::newRow("a backslash") << u"a\\b"_s << QByteArray("a\\eb");
        QTest::newRow("an apostrophe") << u"'s"_s << QByteArray("\\(aqs");
        QTest::newRow("quotation marks") << u"\"x\""_s << QByteArray("\\(dqx\\(dq");
        QTest::newRow("an option") << u"--all"_s << QByteArray("\\-\\-all");
        QTest::newRow("Vietnamese") << u"kho\u0301a"_s
                                    << QByteArray("kh\xC3\xB3"
                                                  "a");
        QTest::newRow("beyond sixteen bits") << u"\U0001F511"_s << QByteArray("\xF0\x9F\x94\x91");
        QTest::newRow("a line break") << u"a\nb"_s << QByteArray("a b");
    }
    void whatRoffHasForItselfIsEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, roff);
        QCOMPARE(Roff::escaped(text), roff);
    }

    void everyExampleIsUnderstood()
    {
        int tried = 0;
        for (const Explained &example : facts::examples()) {
            if (!example.word.startsWith("keyherd "_L1))
                continue;
            const QString command = example.word.section(u'<', 0, 0).section(u'|', 0, 0);
            CommandLine line = keyherdCommandLine();
            QList<QByteArray> arguments;
            for (const QString &argument : QProcess::splitCommand(command).sliced(1))
                arguments << argument.toUtf8();
            QVERIFY2(line.parse(arguments).has_value(), qPrintable(example.word));
            ++tried;
        }
        QVERIFY(tried >= 5);
    }

    void theGrammarTellsFlagsValuesAndWhatMayBeRepeated()
    {
        const Grammar grammar = keyherdCommandLine().grammar();
        const auto command = [&](const QString &name) {
            return *std::ranges::find(grammar.commands, name, &GrammarCommand::name);
        };
        const auto option = [&](const QString &of, const QString &name) {
            const auto options = command(of).options;
            return *std::ranges::find_if(options, [&](const GrammarOption &o) { return o.names.contains(name); });
        };
        QVERIFY(option(u"add"_s, u"--inactive"_s).value.isEmpty());
        QCOMPARE(option(u"add"_s, u"--name"_s).value, u"NAME"_s);
        QVERIFY(!option(u"add"_s, u"--name"_s).repeatable);
        QVERIFY(option(u"add"_s, u"--tag"_s).repeatable);
        QVERIFY(command(u"get"_s).arguments.constFirst().required);
        QVERIFY(!command(u"rotate"_s).arguments.constFirst().required);
        QVERIFY(command(u"test"_s).arguments.constFirst().repeatable);
        QVERIFY(!command(u"import"_s).runs);
        QVERIFY(command(u"providers"_s).runs);
        QCOMPARE(lastWord(command(u"providers show"_s)), u"show"_s);
    }
};

QTEST_GUILESS_MAIN(ManualPageTest)
#include "ManualPageTest.moc"
