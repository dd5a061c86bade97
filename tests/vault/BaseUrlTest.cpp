// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/BaseUrl.h"
#include "support/vault/Answers.h"

#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class BaseUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTextMeansTheProvidersOwn() { QCOMPARE(valueOf(checkedBaseUrl(u"  "_s)), QString()); }

    void whiteSpaceAroundIsTakenAway()
    {
        QCOMPARE(valueOf(checkedBaseUrl(u" https://proxy.example/v1\n"_s)), u"https://proxy.example/v1"_s);
    }

    void plainHttpIsForThisMachineOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        for (const QString &url : {u"http://127.0.0.1:11434"_s, u"http://localhost:11434/v1"_s, u"http://[::1]:8080"_s,
                                   u"http://127.8.9.10"_s})
            QTest::newRow(qUtf8Printable(url)) << url << true;
        for (const QString &url :
             {u"http://api.example"_s, u"http://192.168.1.2:11434"_s, u"http://127.0.0.1.evil.example"_s,
              u"http://127.1.evil"_s, u"http://0.0.0.0"_s, u"http://localhost.evil.example"_s, u"http://[::2]"_s})
            QTest::newRow(qUtf8Printable(url)) << url << false;
    }
    void plainHttpIsForThisMachineOnly()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        QCOMPARE(codeOf(checkedBaseUrl(url)), allowed ? std::nullopt : std::optional(ErrorCode::InsecureBaseUrl));
    }

    void whatIsNoAddressOfAServiceIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        for (const QString &url : {u"api.example"_s, u"ftp://api.example"_s, u"file:///etc/passwd"_s, u"https://"_s,
                                   u"https://user:word@api.example"_s, u"https://user@api.example"_s,
                                   u"https://api.example?key=1"_s, u"https://api.example#part"_s,
                                   u"https://api.example:99999"_s, u"https://api example"_s, u"javascript:alert(1)"_s})
            QTest::newRow(qUtf8Printable(url)) << url;
    }
    void whatIsNoAddressOfAServiceIsRefused()
    {
        QFETCH(QString, url);
        QCOMPARE(codeOf(checkedBaseUrl(url)), ErrorCode::InvalidBaseUrl);
    }

    void theErrorLeavesOutWhatCouldBeSecret()
    {
        const auto error = errorOf(checkedBaseUrl(u"https://me:canary1@api.example/v1?key=canary2#canary3"_s));
        QVERIFY(error.has_value());
        QCOMPARE(error->value(ErrorField::Detail), u"https://api.example/v1"_s);
    }
};

QTEST_GUILESS_MAIN(BaseUrlTest)
#include "BaseUrlTest.moc"
