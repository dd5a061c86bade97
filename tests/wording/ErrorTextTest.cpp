// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ErrorText.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The codes are counted to the last one; an enumerator added behind it would not compile into a sentence either, for the
    // compiler warns of switches that lack one.
    void everyErrorSaysWhatIsWrongAndWhatToDo()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
            const Error bare{static_cast<ErrorCode>(code), {}};
            const Error full = withEverything(bare);
            for (const Error &error : {bare, full}) {
                const ErrorText text = errorText(error);
                QVERIFY2(!text.what.isEmpty() && !text.advice.isEmpty(), qPrintable(error.toLogText()));
                QVERIFY2(!text.what.contains(u"%1"_s) && !text.what.contains(u"%2"_s), qPrintable(text.what));
                QVERIFY2(!text.what.endsWith(u'.') && !text.advice.endsWith(u'.'), qPrintable(text.what));
            }
        }
    }

    void eachReasonNotToTestAKeyHasItsSentence()
    {
        QSet<QString> sentences;
        for (const QString &reason : {u"never_sent"_s, u"no_base_url"_s, u"elsewhere"_s}) {
            sentences << errorText({ErrorCode::KeyNotTestable,
                                    {{ErrorField::Provider, u"Example"_s}, {ErrorField::Reason, reason}}})
                             .what;
        }
        QCOMPARE(sentences.size(), 3);
    }

    void eachReasonWhyForeignKeysCannotBeReadHasItsSentence()
    {
        const QList<std::pair<ErrorCode, QStringList>> reasons = {
            {ErrorCode::CannotDecrypt, {u"no_key"_s, u"wrong_key"_s, u"cut"_s, u"not_a_token"_s, u"from_future"_s}},
            {ErrorCode::NotADatabase,
             {u"format"_s, u"damaged"_s, u"too_large"_s, u"too_many"_s, u"in_use"_s, u"refused"_s}},
            {ErrorCode::NoKeyTable, {u"none"_s, u"table"_s, u"column"_s}},
        };
        for (const auto &[code, texts] : reasons) {
            QSet<QString> sentences;
            for (const QString &reason : texts)
                sentences << errorText(withEverything({code, {}}).with(ErrorField::Reason, reason)).what;
            QCOMPARE(sentences.size(), texts.size());
        }
    }

    void aSentenceForAWindowBeginsAndEndsAsOne()
    {
        QCOMPARE(asSentence(u"the disk is full"_s), u"The disk is full."_s);
    }

private:
    [[nodiscard]] static Error withEverything(Error error)
    {
        for (const auto field :
             {ErrorField::Provider, ErrorField::Name, ErrorField::Key, ErrorField::Path, ErrorField::Field,
              ErrorField::Reason, ErrorField::Detail, ErrorField::Expected, ErrorField::Found, ErrorField::Position})
            error = error.with(field, u"7"_s);
        return error;
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "ErrorTextTest.moc"
