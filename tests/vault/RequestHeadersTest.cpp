// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/RequestHeaders.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class RequestHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrganisationIsKeptAsItIs()
    {
        const KeyHeaders headers{{u"OpenAI-Organization"_s, u"org-made-up"_s}, {u"OpenAI-Project"_s, u"proj 1"_s}};
        QCOMPARE(checkedHeaders(headers).value(), headers);
    }

    void whiteSpaceAroundIsTakenAwayAndAnEmptyValueLeavesTheHeaderOut()
    {
        QCOMPARE(checkedHeaders({{u" X-A "_s, u" b "_s}, {u"X-C"_s, u" "_s}}).value(),
                 (KeyHeaders{{u"X-A"_s, u"b"_s}}));
    }

    void whatIsNoHeaderIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no name") << u""_s << u"a"_s << u"name"_s;
        QTest::newRow("space in the name") << u"X A"_s << u"a"_s << u"name"_s;
        QTest::newRow("line break in the name") << u"X\nA"_s << u"a"_s << u"name"_s;
        QTest::newRow("line break in the value") << u"X-A"_s << u"a\r\nX-B: c"_s << u"value"_s;
        QTest::newRow("letters beyond ASCII") << u"X-A"_s << u"ü"_s << u"value"_s;
        QTest::newRow("a long value") << u"X-A"_s << QString(1001, u'a') << u"value"_s;
        QTest::newRow("the key's own header") << u"authorization"_s << u"Bearer x"_s << u"reserved"_s;
        QTest::newRow("another key's header") << u"X-Api-Key"_s << u"x"_s << u"reserved"_s;
        QTest::newRow("the host") << u"Host"_s << u"example.org"_s << u"reserved"_s;
        QTest::newRow("the length") << u"Content-Length"_s << u"0"_s << u"reserved"_s;
    }

    void whatIsNoHeaderIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        const auto checked = checkedHeaders({{name, value}});
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InvalidHeader);
        QCOMPARE(checked.error().value(ErrorField::Reason), reason);
    }

    void aHeaderIsGivenOnce()
    {
        const auto checked = checkedHeaders({{u"X-A"_s, u"1"_s}, {u"x-a"_s, u"2"_s}});
        QCOMPARE(checked.error().value(ErrorField::Reason), u"twice"_s);
    }

    void linesAreReadAndWritten()
    {
        const QStringList lines{u"OpenAI-Organization: org-1"_s, u"X-Time: 10:30"_s};
        const KeyHeaders headers = headersFromLines(lines + QStringList{u" "_s}).value();
        QCOMPARE(headers, (KeyHeaders{{u"OpenAI-Organization"_s, u"org-1"_s}, {u"X-Time"_s, u"10:30"_s}}));
        QCOMPARE(headerLines(headers), lines);
    }

    void aLineWithoutAColonIsNone()
    {
        QCOMPARE(headersFromLines({u"no colon"_s}).error().value(ErrorField::Name), u"no colon"_s);
    }

    void sixteenAreEnough()
    {
        KeyHeaders headers;
        for (int i = 0; i < 17; ++i)
            headers.emplaceBack(u"X-%1"_s.arg(i), u"a"_s);
        QCOMPARE(checkedHeaders(headers).error().value(ErrorField::Reason), u"many"_s);
        headers.removeLast();
        QVERIFY(checkedHeaders(headers));
    }
};

QTEST_GUILESS_MAIN(RequestHeadersTest)
#include "RequestHeadersTest.moc"
