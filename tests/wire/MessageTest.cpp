// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Message.h"

#include <QTest>

#include <string>

using namespace keyherd::wire;
using namespace std::string_view_literals;

namespace keyherd::tests {

namespace {

std::string bytesOf(const Fields &fields, std::size_t most = longestRequest)
{
    const auto bytes = message(fields, most);
    return bytes ? std::string(bytes->view()) : std::string();
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsItsHeaderAndItsFieldsWithTheirLengths()
    {
        const std::string expected("KHA\x01\0\0\0\x0d\0\0\0\x03get\0\0\0\x02\0x"sv);
        QCOMPARE(bytesOf({"get", "\0x"sv}), expected);
    }

    void whatWasSentComesOutAgain()
    {
        const std::string longOne(5000, 'k');
        const std::string bytes = bytesOf({"get", "", longOne, "\n\0\xff"sv});
        const auto length = announcedLength(std::string_view(bytes).substr(0, headerSize), longestRequest);
        QVERIFY(length.has_value());
        QCOMPARE(*length, bytes.size() - headerSize);
        const auto fields = fieldsOf(std::string_view(bytes).substr(headerSize));
        QVERIFY(fields.has_value());
        QVERIFY(*fields == (Fields{"get", "", longOne, "\n\0\xff"sv}));
    }

    void whatWouldBeTooLongIsNotMade()
    {
        const std::string most(longestRequest - 8, 'x');
        QVERIFY(message({"a", std::string_view(most).substr(1)}, longestRequest).has_value());
        QVERIFY(!message({"a", most}, longestRequest).has_value());
        QVERIFY(!message({}, longestRequest).has_value());
        QVERIFY(!message(Fields(mostFields + 1, ""), longestRequest).has_value());
    }

    void aHeaderOfAnotherKindOrVersionIsNone_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("short") << QByteArray("KHA\x01\0\0\0", 7);
        QTest::newRow("another protocol") << QByteArray("GET / HT");
        QTest::newRow("another version") << QByteArray("KHA\x02\0\0\0\x01", 8);
        QTest::newRow("too long") << QByteArray("KHA\x01\0\x01\0\x01", 8);
        QTest::newRow("negative, to some") << QByteArray("KHA\x01\xff\xff\xff\xff", 8);
    }
    void aHeaderOfAnotherKindOrVersionIsNone()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!announcedLength({header.constData(), static_cast<std::size_t>(header.size())}, longestRequest));
    }

    void whatIsNotWellFormedHasNoFields_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a length") << QByteArray("\0\0\0", 3);
        QTest::newRow("longer than it is") << QByteArray("\0\0\0\x03"
                                                         "ab",
                                                         6);
        QTest::newRow("longer than all") << QByteArray("\xff\xff\xff\xff"
                                                       "ab",
                                                       6);
        QTest::newRow("something behind") << QByteArray("\0\0\0\x01"
                                                        "ab",
                                                        6);
        QTest::newRow("too many") << QByteArray(4 * (1024 + 1), '\0');
    }
    void whatIsNotWellFormedHasNoFields()
    {
        QFETCH(QByteArray, payload);
        QVERIFY(!fieldsOf({payload.constData(), static_cast<std::size_t>(payload.size())}));
    }
};

} // namespace keyherd::tests

QTEST_APPLESS_MAIN(keyherd::tests::MessageTest)
#include "MessageTest.moc"
