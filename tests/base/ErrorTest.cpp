// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Result.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactThatIsNotThereReadsAsEmpty()
    {
        QCOMPARE(Error{ErrorCode::NoSuchKey}.value(ErrorField::Detail), QString());
    }

    void addingAFactLeavesTheOriginalAsItWas()
    {
        const Error original{ErrorCode::NameTaken, {{ErrorField::Name, u"work"_s}}};
        const Error more = original.with(ErrorField::Provider, u"openai"_s);
        QCOMPARE(more.value(ErrorField::Provider), u"openai"_s);
        QCOMPARE(more.value(ErrorField::Name), u"work"_s);
        QCOMPARE(original.value(ErrorField::Provider), QString());
    }

    void errorsAreEqualWhenCodeAndFactsAre()
    {
        const Error error{ErrorCode::NoActiveKey, {{ErrorField::Provider, u"groq"_s}}};
        QVERIFY(error == (Error{ErrorCode::NoActiveKey, {{ErrorField::Provider, u"groq"_s}}}));
        QVERIFY(error != (Error{ErrorCode::NoSuchKey, {{ErrorField::Provider, u"groq"_s}}}));
        QVERIFY(error != (Error{ErrorCode::NoActiveKey, {{ErrorField::Provider, u"openai"_s}}}));
    }

    void theLogTextNamesEveryFact()
    {
        Error error{ErrorCode::StorageFailed};
        for (int field = 0; field <= static_cast<int>(ErrorField::Position); ++field)
            error.context.insert(static_cast<ErrorField>(field), u"value-%1"_s.arg(field));
        QCOMPARE(error.toLogText(),
                 u"error %1 (provider=value-0, name=value-1, key=value-2, path=value-3, field=value-4, reason=value-5, "
                 "detail=value-6, expected=value-7, found=value-8, position=value-9)"_s.arg(
                     static_cast<int>(ErrorCode::StorageFailed)));
    }

    void aPercentSignInAFactIsNotTakenForAPlaceholder()
    {
        const Error error{ErrorCode::NoSuchKey, {{ErrorField::Detail, u"100%1 %2"_s}}};
        QVERIFY(error.toLogText().contains(u"detail=100%1 %2"_s));
    }

    void aFailureIsHandedOnUnchanged()
    {
        const Result<int> first = fail(ErrorCode::VaultMissing, {{ErrorField::Path, u"/nowhere"_s}});
        const Result<QString> second = fail(first.error());
        QCOMPARE(second.error(), (Error{ErrorCode::VaultMissing, {{ErrorField::Path, u"/nowhere"_s}}}));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "ErrorTest.moc"
