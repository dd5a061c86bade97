// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/BaseAddress.h"

#include "providers/Catalogue.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class BaseAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsSchemeHostAndPort_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("another path") << u"https://api.example/v1"_s << u"https://api.example/"_s << true;
        QTest::newRow("the port that goes without saying")
            << u"https://api.example"_s << u"https://api.example:443"_s << true;
        QTest::newRow("another port") << u"https://api.example"_s << u"https://api.example:8443"_s << false;
        QTest::newRow("another scheme") << u"https://api.example"_s << u"http://api.example"_s << false;
        QTest::newRow("another host") << u"https://api.example"_s << u"https://api.example.org"_s << false;
        QTest::newRow("capitals") << u"https://API.example"_s << u"https://api.example"_s << true;
        QTest::newRow("nothing twice") << QString() << QString() << false;
    }
    void aServerIsSchemeHostAndPort()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameServer(QUrl(one), QUrl(other)), "same");
    }

    void allSlashesAtTheEndGo()
    {
        QCOMPARE(withoutSlashes(u"https://api.example/v1//"_s), u"https://api.example/v1"_s);
        QCOMPARE(withoutSlashes(u"https://api.example"_s), u"https://api.example"_s);
    }

    void onlyAnAddressThatLeadsElsewhereIsKept()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        const Provider &openAi = *catalogue.find(ProviderId(u"openai"_s));
        QCOMPARE(elsewhere(u" https://api.openai.com/v1/ "_s, openAi), QString());
        QCOMPARE(elsewhere(u" https://proxy.example/v1"_s, openAi), u"https://proxy.example/v1"_s);
        QCOMPARE(elsewhere(QString(), openAi), QString());
    }
};

QTEST_GUILESS_MAIN(BaseAddressTest)
#include "BaseAddressTest.moc"
