// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/TestStatus.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

class TestStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasTheNameScriptsRelyOn_data();
    void everyStatusHasTheNameScriptsRelyOn();
    void otherWordsAreNoStatus();
};

void TestStatusTest::everyStatusHasTheNameScriptsRelyOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    const auto row = [](TestStatus status, const char *name) {
        QTest::newRow(name) << static_cast<int>(status) << QString::fromLatin1(name);
    };
    row(TestStatus::Valid, "valid");
    row(TestStatus::Invalid, "invalid");
    row(TestStatus::Forbidden, "forbidden");
    row(TestStatus::RateLimited, "rate_limited");
    row(TestStatus::QuotaExhausted, "quota_exhausted");
    row(TestStatus::Unreachable, "unreachable");
    row(TestStatus::TlsError, "tls_error");
    row(TestStatus::ProviderError, "provider_error");
    row(TestStatus::Unexpected, "unexpected");
    row(TestStatus::Inactive, "inactive");
}

void TestStatusTest::everyStatusHasTheNameScriptsRelyOn()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    QCOMPARE(QString(toText(static_cast<TestStatus>(status))), name);
    QCOMPARE(testStatusFromText(name), static_cast<TestStatus>(status));
}

void TestStatusTest::otherWordsAreNoStatus()
{
    QCOMPARE(testStatusFromText(u"Valid"), std::nullopt);
    QCOMPARE(testStatusFromText(u"ok"), std::nullopt);
    QCOMPARE(testStatusFromText(u""), std::nullopt);
}

} // namespace keyherd::tests

QTEST_GUILESS_MAIN(keyherd::tests::TestStatusTest)
#include "TestStatusTest.moc"
