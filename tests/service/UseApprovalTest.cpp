// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/UseApproval.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

namespace {

UseQuestion question(QList<qint64> ids, const QString &program = u"/usr/bin/program"_s)
{
    UseQuestion question{{}, program};
    for (const qint64 id : ids)
        question.keys.append(KeyEntry{KeyId(id), Uuid::random(), ProviderId(u"openai"_s)});
    return question;
}

using Verdict = UseApproval::Verdict;

} // namespace

class UseApprovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyAnsweredIsAskedFor() { QCOMPARE(UseApproval().verdict(question({1}), 7), Verdict::Ask); }

    void allowedOnceIsAskedForAgain()
    {
        UseApproval approval;
        approval.keep(question({1}), 7, UseAnswer::Once);
        QCOMPARE(approval.verdict(question({1}), 7), Verdict::Ask);
    }

    void allowedForTheSessionHoldsForThatProgramAndThatKey()
    {
        UseApproval approval;
        approval.keep(question({1}), 7, UseAnswer::Session);
        QCOMPARE(approval.verdict(question({1}), 8), Verdict::Allowed);
        QCOMPARE(approval.verdict(question({1}, u"/usr/bin/other"_s), 8), Verdict::Ask);
        QCOMPARE(approval.verdict(question({1, 2}), 8), Verdict::Ask);
    }

    void aProgramThatCannotBeToldIsAlwaysAskedFor()
    {
        UseApproval approval;
        approval.keep(question({1}, {}), 7, UseAnswer::Session);
        QCOMPARE(approval.verdict(question({1}, {}), 7), Verdict::Ask);
    }

    void aRefusedClientIsNotAskedForTwice()
    {
        UseApproval approval;
        approval.keep(question({1}), 7, UseAnswer::Refused);
        QCOMPARE(approval.verdict(question({1, 2}), 7), Verdict::Refused);
        QCOMPARE(approval.verdict(question({1}), 8), Verdict::Ask);
        approval.forgetProcess(7);
        QCOMPARE(approval.verdict(question({1}), 7), Verdict::Ask);
    }

    void lockingForgetsAll()
    {
        UseApproval approval;
        approval.keep(question({1}), 7, UseAnswer::Session);
        approval.keep(question({2}), 7, UseAnswer::Refused);
        approval.forgetAll();
        QCOMPARE(approval.verdict(question({1}), 7), Verdict::Ask);
        QCOMPARE(approval.verdict(question({2}), 7), Verdict::Ask);
    }
};

} // namespace keyherd::tests

QTEST_APPLESS_MAIN(keyherd::tests::UseApprovalTest)
#include "UseApprovalTest.moc"
